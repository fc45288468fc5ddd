<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <extracomment>Title of a question</extracomment>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>Title of a dialog about an account; {name} is whose</extracomment>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>The first account is for an administrator. From then on whoever works here signs in. Keep the PIN or password safe: nobody can look it up.</source>
        <extracomment>Below the title, for the first account</extracomment>
        <translation>La primera cuenta es de administración. A partir de entonces, quien trabaje aquí inicia sesión. Guarde bien el PIN o la contraseña: nadie puede consultarlos.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: add the account</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <extracomment>Button: keep the changes</extracomment>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Caption of a field: the name of whoever works here</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Caption of a choice: what the account is for</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <extracomment>The field for the name is empty</extracomment>
        <translation>Escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>ActivityCharts</name>
    <message>
        <source>By the hour</source>
        <extracomment>Title of a chart: how many pass in each hour of the day</extracomment>
        <translation>Por horas</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>Heading of the column of hours in the table behind a chart</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By the day</source>
        <extracomment>Title of a chart: how many pass on each day</extracomment>
        <translation>Por días</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Heading of the column of days in the table behind a chart</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Most often</source>
        <extracomment>Title of a chart: who passes most often</extracomment>
        <translation>Con más frecuencia</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of the column of names in the table behind a chart</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Quality of the faces</source>
        <extracomment>Title of a chart: how good the camera&apos;s pictures of faces are, each day</extracomment>
        <translation>Calidad de las caras</translation>
    </message>
    <message>
        <source>How alike the recognized were</source>
        <extracomment>Title of a chart: how sure the kiosk was who it is, each day</extracomment>
        <translation>Parecido de las personas reconocidas</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the figures of charts are being read</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nobody passed in this time</source>
        <extracomment>There is nothing to draw: the sentence</extracomment>
        <translation>Nadie pasó en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer time above.</source>
        <extracomment>There is nothing to draw: below the sentence</extracomment>
        <translation>Elija arriba un periodo más largo.</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>Button on a chart: show its figures as a table</extracomment>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>Heading of a column in the table of a chart: the figures</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Screen reader, and before a choice: of how many days charts are drawn</extracomment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Camera of</source>
        <extracomment>Screen reader, and before a choice: whose camera the charts of quality are of</extracomment>
        <translation>Cámara de</translation>
    </message>
</context>
<context>
    <name>ActivityFilters</name>
    <message>
        <source>Search name, number or group</source>
        <extracomment>In the empty search field of the log</extracomment>
        <translation>Buscar nombre, número o grupo</translation>
    </message>
    <message>
        <source>Search the log</source>
        <extracomment>Screen reader: the search field of the log</extracomment>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>From day</source>
        <extracomment>Filter of the log: the first day that is shown</extracomment>
        <translation>Desde el día</translation>
    </message>
    <message>
        <source>Until day</source>
        <extracomment>Filter of the log: the last day that is shown</extracomment>
        <translation>Hasta el día</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Filter of the log: shows whatever came of it</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <extracomment>Choice of a filter: whatever came of it</extracomment>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Filter of the log: shows those who came in and those who went out</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>In and out</source>
        <extracomment>Choice of a filter: both directions</extracomment>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Filter of the log: face, PIN, code and name</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>All ways</source>
        <extracomment>Choice of a filter: however somebody was identified</extracomment>
        <translation>Todas las formas</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Filter of the log: shows all kiosks</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>All stations</source>
        <extracomment>Choice of a filter: every kiosk</extracomment>
        <translation>Todos los puestos</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>Button: shows and hides the fields that the log is filtered with</extracomment>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>ActivityLog</name>
    <message>
        <source>Log</source>
        <extracomment>Screen reader: the table of check-ins and refusals</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>Button: go to the check-ins that came while one was reading further down</extracomment>
        <translation>Ir a lo más reciente</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write what is shown of the log into a file</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Take back the check-in of {name}?</source>
        <extracomment>Question; {name} was recognized, but it was somebody else</extracomment>
        <translation>¿Anular el registro de {name}?</translation>
    </message>
    <message>
        <source>It was somebody else. The entry stays in the log and counts for nothing any more.</source>
        <extracomment>Below the question whether a check-in is to be taken back</extracomment>
        <translation>Era otra persona. La anotación queda en el historial y ya no cuenta.</translation>
    </message>
    <message>
        <source>Take back that {name} has left?</source>
        <extracomment>Question; it was said at the desk that {name} has left</extracomment>
        <translation>¿Anular la salida de {name}?</translation>
    </message>
    <message>
        <source>They are on the evacuation list again. The entry stays in the log.</source>
        <extracomment>Below the question whether somebody who was marked as left is inside after all</extracomment>
        <translation>Vuelve a constar en la lista de evacuación. La anotación queda en el historial.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Answer: a check-in stays as it is</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>Answer: a check-in was somebody else</extracomment>
        <translation>Anular</translation>
    </message>
    <message>
        <source>More than {count} entries</source>
        <extracomment>Above the log; {count} is a number that is not counted any further</extracomment>
        <translation>Más de {count} anotaciones</translation>
    </message>
    <message>
        <source>The log cannot be read</source>
        <extracomment>Instead of the log; below it stands why</extracomment>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the log once more</extracomment>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While the log is being read</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nobody has checked in yet</source>
        <extracomment>Empty log: the sentence</extracomment>
        <translation>Aún no hay ningún registro</translation>
    </message>
    <message>
        <source>Whoever comes, goes or is refused at a kiosk is listed here.</source>
        <extracomment>Empty log: below the sentence</extracomment>
        <translation>Aquí aparece quien entra, sale o es rechazado en un quiosco.</translation>
    </message>
    <message>
        <source>Nothing in the log fits</source>
        <extracomment>Nothing in the log fits what is looked for</extracomment>
        <translation>No hay nada así en el historial</translation>
    </message>
    <message>
        <source>Try other days, or a part of the name.</source>
        <extracomment>Below &quot;Nothing in the log fits&quot;</extracomment>
        <translation>Pruebe con otros días o con una parte del nombre.</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button: show all of the log again</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The newest {count} are shown. Choose days to see earlier ones.</source>
        <extracomment>Below the last row of a long log; {count} is a number</extracomment>
        <translation>Se muestran las {count} más recientes. Elija días para ver las anteriores.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <extracomment>Title of the page</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Tab: all check-ins and refusals</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>In the building</source>
        <extracomment>Tab: who is inside now</extracomment>
        <translation>En el edificio</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>Tab: drawings of how many pass, and how well the cameras see</extracomment>
        <translation>Gráficos</translation>
    </message>
</context>
<context>
    <name>ActivityPresence</name>
    <message>
        <source>In the building</source>
        <extracomment>Screen reader: the table of everybody who is in the building</extracomment>
        <translation>En el edificio</translation>
    </message>
    <message>
        <source>Has &amp;left…</source>
        <extracomment>Button: the people who are selected have gone without saying so at the kiosk</extracomment>
        <translation>&amp;Ha salido…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the list of everybody inside as a file</extracomment>
        <translation>&amp;Guardar como PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the list of everybody inside</extracomment>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <extracomment>Question; {name} seems to be in the building</extracomment>
        <translation>¿Ha salido {name}?</translation>
    </message>
    <message>
        <source>Have {people} left?</source>
        <extracomment>Question; {people} is &quot;3 people&quot; who seem to be in the building</extracomment>
        <translation>¿Han salido {people}?</translation>
    </message>
    <message>
        <source>They are taken off the evacuation list and go into the log as having gone out now.</source>
        <extracomment>Below the question whether somebody has left</extracomment>
        <translation>Dejará de constar en la lista de evacuación y el historial anotará su salida ahora.</translation>
    </message>
    <message>
        <source>Still inside</source>
        <extracomment>Answer: whoever is asked about is still in the building</extracomment>
        <translation>Aún dentro</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>Answer: whoever is asked about has left the building</extracomment>
        <translation>Ya fuera</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <extracomment>Filter of those inside: shows all groups; {count} is a number</extracomment>
        <translation>Todas las personas ({count})</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Filter of those inside: who is in no group</extracomment>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>While it is looked up who is in the building</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Nobody inside is called that</source>
        <extracomment>Nobody who is inside fits what is searched for</extracomment>
        <translation>Nadie dentro se llama así</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody who is inside again</extracomment>
        <translation>Mostrar todas las personas</translation>
    </message>
    <message>
        <source>Nobody is inside</source>
        <extracomment>The building is empty: the sentence</extracomment>
        <translation>No hay nadie dentro</translation>
    </message>
    <message>
        <source>Whoever comes in at a kiosk today is listed here.</source>
        <extracomment>The building is empty: below the sentence</extracomment>
        <translation>Aquí aparece quien entre hoy por un quiosco.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that the list is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>inside {day}</source>
        <extracomment>Name of the file that the list is saved as, without its ending; {day} is 2026-03-31</extracomment>
        <translation>dentro {day}</translation>
    </message>
    <message>
        <source>Search name</source>
        <extracomment>In the empty search field of the list of those inside</extracomment>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>Search who is inside</source>
        <extracomment>Screen reader: the search field of the list of those inside</extracomment>
        <translation>Buscar quién está dentro</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Screen reader: which group of those inside is shown</extracomment>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>ActivitySession</name>
    <message>
        <source>The list is in {file}.</source>
        <extracomment>Notice after the list of those inside was saved; {file} is a file</extracomment>
        <translation>La lista está en {file}.</translation>
    </message>
    <message>
        <source>activity {day}</source>
        <extracomment>Name of a file with the log, without its ending; {day} is 2026-03-31</extracomment>
        <translation>actividad {day}</translation>
    </message>
    <message>
        <source>{entries} are in {file}.</source>
        <extracomment>Notice after an export; {entries} is &quot;3,902 entries&quot;, {file} is a file</extracomment>
        <translation>Guardado en {file}: {entries}.</translation>
    </message>
</context>
<context>
    <name>AdminStep</name>
    <message>
        <source>Your name</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>PIN o contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same PIN or password once more</extracomment>
        <translation>Otra vez lo mismo</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits; a password has at least 8 characters.</source>
        <extracomment>Below the fields of the first account
----------
A PIN or password cannot be used</extracomment>
        <translation>Un PIN tiene de 4 a 12 cifras; una contraseña, al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Leave all empty if everybody who reaches this computer may do everything.</source>
        <extracomment>Below the fields of the first account</extracomment>
        <translation>Déjelo todo vacío si cualquiera que use este equipo puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Type your name, too.</source>
        <extracomment>The first account has no name</extracomment>
        <translation>Escriba también su nombre.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <extracomment>The two PINs or passwords differ</extracomment>
        <translation>No son iguales.</translation>
    </message>
</context>
<context>
    <name>AuditSection</name>
    <message>
        <source>Audit</source>
        <extracomment>Title of the section of the settings about the audit</extracomment>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Everything that was done, in a chain that shows tampering. It holds ids, never names.</source>
        <extracomment>Below that title</extracomment>
        <translation>Todo lo que se ha hecho, en una cadena que revela manipulaciones. Contiene números, nunca nombres.</translation>
    </message>
    <message>
        <source>Verified so far</source>
        <extracomment>Below the title Screen reader: how far the audit has been verified</extracomment>
        <translation>Verificado hasta ahora</translation>
    </message>
    <message>
        <source>Find by act, who, whom or day</source>
        <extracomment>In the empty field above the entries of the audit</extracomment>
        <translation>Buscar por acción, quién, a quién o día</translation>
    </message>
    <message>
        <source>&amp;Verify everything</source>
        <extracomment>Button: check the whole audit</extracomment>
        <translation>&amp;Verificar todo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: end verifying</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: write the audit into a file</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <extracomment>No entry of the audit has the words that are sought</extracomment>
        <translation>Ninguna anotación contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <extracomment>Nothing was done with the program yet</extracomment>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Verifying reads every entry: about 20 seconds for a million.</source>
        <extracomment>Below it</extracomment>
        <translation>Al verificar se lee cada anotación: unos 20 segundos por cada millón.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>While the audit is being verified</extracomment>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>{verified} of {total} entries are sound.</source>
        <extracomment>Below it; both are numbers such as 1,284</extracomment>
        <translation>{verified} de {total} anotaciones están bien.</translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>Todo está como se escribió</translation>
    </message>
    <message>
        <source>{count} entries, verified {when}.</source>
        <extracomment>Below it; {count} is a number, {when} day and time</extracomment>
        <translation>{count} anotaciones, verificadas: {when}.</translation>
    </message>
    <message>
        <source>The audit was tampered with</source>
        <extracomment>Verdict on the audit</extracomment>
        <translation>La auditoría ha sido manipulada</translation>
    </message>
    <message>
        <source>Verified {when}.</source>
        <extracomment>Below it, after what was found; {when} is day and time</extracomment>
        <translation>Verificada: {when}.</translation>
    </message>
    <message>
        <source>It could not be verified</source>
        <extracomment>Where the verdict on the audit stands</extracomment>
        <translation>No se ha podido verificar</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>Exportar la auditoría</translation>
    </message>
    <message>
        <source>JSON lines, to be verified elsewhere (*.jsonl);;Table (*.csv)</source>
        <extracomment>Kinds of files; keep what is in brackets</extracomment>
        <translation>Líneas JSON, para verificar en otro lugar (*.jsonl);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of a column of the audit</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Head of a column of the audit: what was done</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Head of a column of the audit: who did it</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Head of a column of the audit: to whom or what</extracomment>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <extracomment>Screen reader: the table of the audit</extracomment>
        <translation>Anotaciones de la auditoría</translation>
    </message>
</context>
<context>
    <name>AuditSession</name>
    <message>
        <source>{count} entries were exported.</source>
        <extracomment>Notice; {count} is a number</extracomment>
        <translation>Se han exportado {count} anotaciones.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup is in place. What was here before is kept in the folder “before-restore-…”.</source>
        <extracomment>Notice after the restart that ends a restore; “before-restore-…” is the name of a folder</extracomment>
        <translation>La copia de seguridad está en su sitio. Lo que había antes se conserva en la carpeta «before-restore-…».</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>No se ha podido hacer la última copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>If this computer is lost, everything enrolled on it is lost.</source>
        <extracomment>Settings, backup: what that means</extracomment>
        <translation>Si este equipo se pierde, se pierde todo lo inscrito en él.</translation>
    </message>
    <message>
        <source>The last proof failed</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>La última comprobación ha fallado</translation>
    </message>
    <message>
        <source>No backup was proved for a long time</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>Hace mucho que no se comprueba ninguna copia</translation>
    </message>
    <message>
        <source>Prove one now: only then you know that it can be restored.</source>
        <extracomment>Settings, backup: what to do</extracomment>
        <translation>Compruebe una ahora: solo así sabrá que se puede restaurar.</translation>
    </message>
    <message>
        <source>There is a backup that was not proved yet</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>Hay una copia de seguridad aún sin comprobar</translation>
    </message>
    <message>
        <source>A proof restores it aside, opens it, compares everything, and deletes it.</source>
        <extracomment>Settings, backup: what a proof is</extracomment>
        <translation>La comprobación la restaura aparte, la abre, lo compara todo y la borra.</translation>
    </message>
    <message>
        <source>The last backup that was proved can be restored</source>
        <extracomment>Settings, backup: how it stands</extracomment>
        <translation>La última copia comprobada se puede restaurar</translation>
    </message>
    <message>
        <source>Restored aside on {moment}: opened, {people} and every other count compared.</source>
        <extracomment>Settings, backup: {people} is &quot;12 people&quot;, {moment} a day with a time</extracomment>
        <translation>Restaurada aparte ({moment}): abierta; comparadas {people} y todas las demás cantidades.</translation>
    </message>
    <message>
        <source>proof failed on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>comprobación fallida el {day}</translation>
    </message>
    <message>
        <source>proved on {day}</source>
        <extracomment>Settings, backup: in the list of backups; {day} is when</extracomment>
        <translation>comprobada el {day}</translation>
    </message>
    <message>
        <source>Backups are made only when you ask for one.</source>
        <extracomment>Settings, backup: the schedule</extracomment>
        <translation>Solo se hacen copias de seguridad cuando usted las pide.</translation>
    </message>
    <message>
        <source>Every {hours} hours while the program runs; the newest {keep} stay.</source>
        <extracomment>Settings, backup: the schedule; numbers</extracomment>
        <translation>Cada {hours} horas mientras el programa está en marcha; se conservan las {keep} más recientes.</translation>
    </message>
    <message>
        <source>The newest is proved every {days} days.</source>
        <extracomment>Settings, backup: the schedule; a number</extracomment>
        <translation>La más reciente se comprueba cada {days} días.</translation>
    </message>
    <message>
        <source>There is none yet. Without it, backups open on this computer alone: if it is lost, so are they.</source>
        <extracomment>Settings, backup: about the recovery code</extracomment>
        <translation>Aún no hay ninguno. Sin él, las copias solo se abren en este equipo: si se pierde, también se pierden las copias.</translation>
    </message>
    <message>
        <source>Made on {day}, and not typed since: was it written down?</source>
        <extracomment>Settings, backup: about the recovery code; {day} is when it was made</extracomment>
        <translation>Creado el {day} y no escrito desde entonces: ¿se anotó?</translation>
    </message>
    <message>
        <source>Made on {day}, typed correctly on {confirmed}.</source>
        <extracomment>Settings, backup: about the recovery code; both are days</extracomment>
        <translation>Creado el {day}, escrito correctamente el {confirmed}.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>Haciendo una copia de seguridad…</translation>
    </message>
    <message>
        <source>Proving the newest backup…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>Comprobando la copia más reciente…</translation>
    </message>
    <message>
        <source>Preparing the restore…</source>
        <extracomment>Settings, backup: beside the bar</extracomment>
        <translation>Preparando la restauración…</translation>
    </message>
    <message>
        <source>The newest backup failed its proof. {why}</source>
        <extracomment>Notice: a backup could not be proved; {why} is a sentence</extracomment>
        <translation>La copia más reciente no ha superado la comprobación. {why}</translation>
    </message>
    <message>
        <source>No backup could be made. {why}</source>
        <extracomment>Notice; {why} is a sentence</extracomment>
        <translation>No se ha podido hacer ninguna copia de seguridad. {why}</translation>
    </message>
    <message>
        <source>No backup was proved for a long time. Look into Settings, Backup.</source>
        <extracomment>Notice: where to look</extracomment>
        <translation>Hace mucho que no se comprueba ninguna copia de seguridad. Consulte Ajustes, Copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <extracomment>Settings, backup: heading of the list
----------
Screen reader: list of backups</extracomment>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <extracomment>Settings, backup: before anything is known</extracomment>
        <translation>Consultando las copias de seguridad…</translation>
    </message>
    <message>
        <source>The last one was made on {moment}: {held}.</source>
        <extracomment>Settings, backup; {moment} a day with a time, {held} is &quot;12 people, 4 MB&quot;</extracomment>
        <translation>Última copia ({moment}): {held}.</translation>
    </message>
    <message>
        <source>They go to {folder}</source>
        <extracomment>Settings, backup; {folder} is a path</extracomment>
        <translation>Se guardan en {folder}</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Prove the newest now</source>
        <extracomment>Settings, backup: button; the newest backup is restored aside, to be sure</extracomment>
        <translation>Com&amp;probar ahora la más reciente</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <extracomment>Settings, backup: button; the folder is shown by the system</extracomment>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Settings, backup: button beside the bar; nothing of it stays</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>R&amp;estore this one…</source>
        <extracomment>Settings, backup: button below the list</extracomment>
        <translation>&amp;Restaurar esta…</translation>
    </message>
    <message>
        <source>Restore from a fi&amp;le…</source>
        <extracomment>Settings, backup: button below the list; a file is chosen</extracomment>
        <translation>Restaurar desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>None yet.</source>
        <extracomment>Settings, backup: in the list when there is none</extracomment>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <extracomment>Title of the dialogue that chooses a backup</extracomment>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.backup)</source>
        <extracomment>Kind of file in that dialogue</extracomment>
        <translation>Copias de seguridad (*.backup)</translation>
    </message>
</context>
<context>
    <name>BadgeDialog</name>
    <message>
        <source>Badge of {name}</source>
        <extracomment>Title above a person&apos;s badge</extracomment>
        <translation>Tarjeta de {name}</translation>
    </message>
    <message>
        <source>The code on this badge is the one that works.</source>
        <extracomment>Below a badge: the code on it is in use</extracomment>
        <translation>El código de esta tarjeta es el que funciona.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <extracomment>Below a badge: the printer has it</extracomment>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <extracomment>Below a badge; {file} is a file&apos;s name</extracomment>
        <translation>Guardada como {file}.</translation>
    </message>
    <message>
        <source>{name} has a code already. Printing or saving makes a new one; the old one stops working.</source>
        <extracomment>Beside a badge, before it is made. {name} has a QR code already</extracomment>
        <translation>{name} ya tiene un código. Al imprimir o guardar se crea uno nuevo; el anterior deja de funcionar.</translation>
    </message>
    <message>
        <source>Printing or saving makes the code that belongs here.</source>
        <extracomment>Beside a badge, before it is made: there is no QR code on it yet</extracomment>
        <translation>Al imprimir o guardar se crea el código que va aquí.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the badge</extracomment>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <extracomment>Button: save the badge as a PDF file</extracomment>
        <translation>&amp;Guardar como PDF</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the badge</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Upright</source>
        <extracomment>Shape of a badge: higher than wide</extracomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>Shape of a badge: wider than high</extracomment>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>Guardar la tarjeta</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>The kind of file that a badge is saved as</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The badge and its file open the door: they belong to {name} and to nobody else.</source>
        <extracomment>Beside a badge: a warning to the operator, in one sentence</extracomment>
        <translation>La tarjeta y su archivo abren la puerta: son de {name} y de nadie más.</translation>
    </message>
    <message>
        <source>The portrait is not very clear. A new picture would make a better badge.</source>
        <extracomment>Beside a badge: the portrait is of poor quality</extracomment>
        <translation>El retrato no es muy nítido. Con una foto nueva, la tarjeta quedaría mejor.</translation>
    </message>
</context>
<context>
    <name>BeginStep</name>
    <message>
        <source>Begin with an empty gallery</source>
        <extracomment>Heading of a printed page How to begin</extracomment>
        <translation>Empezar con una galería vacía</translation>
    </message>
    <message>
        <source>Look around with sample pictures</source>
        <extracomment>How to begin: sample pictures stand for the camera</extracomment>
        <translation>Explorar con imágenes de ejemplo</translation>
    </message>
</context>
<context>
    <name>BelongingCheck</name>
    <message>
        <source>I have made sure that this is {name}</source>
        <extracomment>Check box; the operator vouches that the pictures are of the person with this name</extracomment>
        <translation>Me he asegurado de que es {name}</translation>
    </message>
    <message>
        <source>It is not certain that this is {name}.</source>
        <extracomment>Above a check box: new pictures of a person are like nobody&apos;s; {name} is that person</extracomment>
        <translation>No es seguro que sea {name}.</translation>
    </message>
    <message>
        <source>The face is not much like the pictures that are kept. Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;It is not certain that this is …&quot;</extracomment>
        <translation>La cara se parece poco a las fotos guardadas. Asegúrese de quién es antes de guardar: se dejará entrar a esa persona como {name}.</translation>
    </message>
    <message>
        <source>This face is much like {other}.</source>
        <extracomment>Above a check box: new pictures of {name} are like {other}, who is enrolled too</extracomment>
        <translation>Esta cara se parece mucho a {other}.</translation>
    </message>
    <message>
        <source>Make sure who it is before you save: they will be let in as {name}.</source>
        <extracomment>Below &quot;This face is much like …&quot;; whoever is on the pictures opens the door as {name}</extracomment>
        <translation>Asegúrese de quién es antes de guardar: se dejará entrar a esa persona como {name}.</translation>
    </message>
    <message>
        <source>This is almost certainly {other}, so nothing can be added to {name}.</source>
        <extracomment>Why new pictures of {name} are not kept: they are of {other}, who is enrolled too</extracomment>
        <translation>Casi seguro que es {other}, así que no se puede añadir nada a {name}.</translation>
    </message>
    <message>
        <source>If they are one person, merge them. If pictures of {name} are kept with {other}, move those to {name} first.</source>
        <extracomment>Below &quot;This is almost certainly …&quot;; {name} and {other} are people</extracomment>
        <translation>Si son la misma persona, únalas. Si hay fotos de {name} guardadas con {other}, muévalas primero a {name}.</translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>Camera</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose a camera.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>Elija una cámara.</translation>
    </message>
</context>
<context>
    <name>CameraTrial</name>
    <message>
        <source>{name}: {width} by {height} pixels, {rate} pictures in a second.</source>
        <extracomment>After a camera was tried; {name} of the camera, sizes in pixels, {rate} such as 29.8</extracomment>
        <translation>{name}: {width} por {height} píxeles, {rate} imágenes por segundo.</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>What a camera is called that has no name</extracomment>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>No picture came. Check the cable, or choose another camera.</source>
        <extracomment>After a camera was tried</extracomment>
        <translation>No ha llegado ninguna imagen. Revise el cable o elija otra cámara.</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <extracomment>What a screen reader calls the live picture</extracomment>
        <translation>Imagen en directo de la cámara</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <extracomment>Over the dark area where the camera&apos;s picture will be</extracomment>
        <translation>La cámara se está iniciando</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Needed: {least}</source>
        <extracomment>Screen reader: below the names of those who are most alike, each with a number; {least} is a number</extracomment>
        <translation>Necesario: {least}</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Screen reader: the drawing of the people who are most like a face</extracomment>
        <translation>Las más parecidas</translation>
    </message>
</context>
<context>
    <name>ChallengeView</name>
    <message>
        <source>{step} of {steps}</source>
        <extracomment>Over the live picture: this is movement {step} of {steps}</extracomment>
        <translation>{step} de {steps}</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>No picture from the camera</source>
        <extracomment>Over the place of the live picture; the operator&apos;s details are in the log</extracomment>
        <translation>La cámara no da imagen</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{pictures}, quality {value}</source>
        <extracomment>Below the pictures: {pictures} is &quot;5 pictures&quot;, {value} a quality of 0 to 100</extracomment>
        <translation>{pictures}, calidad {value}</translation>
    </message>
    <message>
        <source>Looking whether this person is enrolled already</source>
        <extracomment>Below the pictures, for a moment</extracomment>
        <translation>Comprobando si esta persona ya está inscrita</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>Choose a PIN</source>
        <extracomment>Title of the question before the kiosk starts for the first time</extracomment>
        <translation>Elija un PIN</translation>
    </message>
    <message>
        <source>It is the only way out of the kiosk. Keep it where the next operator finds it.</source>
        <extracomment>Below the title</extracomment>
        <translation>Es la única forma de salir del quiosco. Guárdelo donde lo encuentre el siguiente turno.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <extracomment>Caption of a field for digits</extracomment>
        <translation>PIN, de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <extracomment>Caption of a field for the same digits once more</extracomment>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: do not start the kiosk</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Start the kiosk</source>
        <extracomment>Button: keep this PIN and start the kiosk</extracomment>
        <translation>&amp;Iniciar el quiosco</translation>
    </message>
    <message>
        <source>Type at least four digits.</source>
        <extracomment>The PIN is too short</extracomment>
        <translation>Escriba al menos cuatro cifras.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the PIN again.</source>
        <extracomment>The two PINs differ</extracomment>
        <translation>No son iguales. Escriba el PIN otra vez.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Name of the parent or guardian</source>
        <extracomment>Name of a field: who agrees for a child or a person under care</extracomment>
        <translation>Nombre del padre, la madre o el tutor</translation>
    </message>
    <message>
        <source>How did {name} agree?</source>
        <extracomment>Question above the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>¿Cómo dio {name} su consentimiento?</translation>
    </message>
    <message>
        <source>Somebody agrees for this person</source>
        <extracomment>Button: a parent or guardian agrees in the person&apos;s place; asks for that name</extracomment>
        <translation>Alguien acepta por esta persona</translation>
    </message>
    <message>
        <source>They agree for themselves</source>
        <extracomment>The same button then: there is no need for a parent or guardian</extracomment>
        <translation>La persona acepta por sí misma</translation>
    </message>
    <message>
        <source>{name} agrees to this text</source>
        <extracomment>Check box; the operator witnesses that the person with this name consents</extracomment>
        <translation>{name} está de acuerdo con este texto</translation>
    </message>
    <message>
        <source>{giver} agrees to this text for {name}</source>
        <extracomment>Check box; the operator witnesses that {giver}, such as a parent, consents in the place of {name}</extracomment>
        <translation>{giver} está de acuerdo con este texto en nombre de {name}</translation>
    </message>
    <message>
        <source>Nobody has to agree. There is always another way in.</source>
        <extracomment>Below the check box</extracomment>
        <translation>Nadie está obligado a aceptar. Siempre hay otra forma de entrar.</translation>
    </message>
</context>
<context>
    <name>ConsentReader</name>
    <message>
        <source>Consent text</source>
        <extracomment>Screen reader: the text that the person agrees to</extracomment>
        <translation>Texto del consentimiento</translation>
    </message>
    <message>
        <source>&amp;Read it aloud</source>
        <extracomment>Button: the text is spoken by the device</extracomment>
        <translation>&amp;Leer en voz alta</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <extracomment>Button: ends the reading aloud</extracomment>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Read this together</source>
        <extracomment>Heading above the consent text</extracomment>
        <translation>Lean esto juntos</translation>
    </message>
    <message>
        <source>This device has no voice for {language}. Please read the text to the person.</source>
        <extracomment>{language} is the name of a language in that language, such as Deutsch</extracomment>
        <translation>Este dispositivo no tiene voz para {language}. Lea el texto a la persona, por favor.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>{field}: leave empty</source>
        <extracomment>Tool tip and screen reader: empties a field for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: dejar vacío</translation>
    </message>
    <message>
        <source>{field}: calendar</source>
        <extracomment>Tool tip and screen reader: opens a calendar for a day; {field} is &quot;Valid from&quot;, for example</extracomment>
        <translation>{field}: calendario</translation>
    </message>
</context>
<context>
    <name>DemoBar</name>
    <message>
        <source>In front of the camera</source>
        <extracomment>Before a row of choices: Person A, Person B, A stranger, Nobody</extracomment>
        <translation>Delante de la cámara</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>Badge while the program runs with made-up people</extracomment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Person A</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>Persona A</translation>
    </message>
    <message>
        <source>Person B</source>
        <extracomment>Who stands in front of the made-up camera</extracomment>
        <translation>Persona B</translation>
    </message>
    <message>
        <source>A stranger</source>
        <extracomment>Who stands in front of the made-up camera: nobody who is enrolled</extracomment>
        <translation>Una persona desconocida</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Who stands in front of the made-up camera: no one</extracomment>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>DetChart</name>
    <message>
        <source>Strangers named against people missed</source>
        <extracomment>Screen reader: a drawing of two kinds of errors</extracomment>
        <translation>Desconocidos que reciben un nombre frente a personas no reconocidas</translation>
    </message>
    <message>
        <source>{strangers} of strangers named, {missed} of people missed</source>
        <extracomment>Screen reader: {strangers} and {missed} are shares such as 0.3 %</extracomment>
        <translation>{strangers} de desconocidos con nombre, {missed} de personas no reconocidas</translation>
    </message>
    <message>
        <source>Strangers called by a name</source>
        <extracomment>Below a drawing</extracomment>
        <translation>Desconocidos que reciben un nombre</translation>
    </message>
    <message>
        <source>People asked to try again</source>
        <extracomment>Above a drawing: what its vertical axis is</extracomment>
        <translation>Personas que deben volver a intentarlo</translation>
    </message>
</context>
<context>
    <name>EmptyingDialog</name>
    <message>
        <source>Deleting ours from {name}</source>
        <extracomment>Title while people are deleted from a backend; {name} is how the operator calls it</extracomment>
        <translation>Borrando nuestras copias en {name}</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the deleting is</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: end the deleting before everybody is deleted</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} of {total} people</extracomment>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>EnrollmentPage</name>
    <message>
        <source>{name} agreed {how}.</source>
        <extracomment>A consent; {how} is &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot; or &quot;on the screen&quot;</extracomment>
        <translation>{name} dio su consentimiento {how}.</translation>
    </message>
    <message>
        <source>Enroll a person</source>
        <extracomment>Title of the desk</extracomment>
        <translation>Inscribir a una persona</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} and {pictures}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>Borrar a {name} y {pictures}</translation>
    </message>
    <message>
        <source>Erase {name} and {pictures} here and on {backends}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>Borrar a {name} y {pictures} aquí y en {backends}</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device. For a few seconds this can be undone.</source>
        <extracomment>Below the question</extracomment>
        <translation>El nombre, las fotos y el consentimiento se borran de este dispositivo. Durante unos segundos se puede deshacer.</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device, and from the backends as soon as they can be reached. For a few seconds this can be undone.</source>
        <extracomment>Below the question; backends are the systems that people are sent to</extracomment>
        <translation>El nombre, las fotos y el consentimiento se borran de este dispositivo, y de los sistemas en cuanto haya conexión. Durante unos segundos se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase {people}</source>
        <extracomment>Question before erasing several; {people} is &quot;3 people&quot;</extracomment>
        <translation>Borrar a {people}</translation>
    </message>
    <message>
        <source>Names, pictures and consents are deleted from this device, and from the backends that have them. For a few seconds this can be undone.</source>
        <extracomment>Below the question, when several are erased</extracomment>
        <translation>Los nombres, las fotos y los consentimientos se borran de este dispositivo y de los sistemas que los tengan. Durante unos segundos se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: erase nothing</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>Button outlined in red: erase now</extracomment>
        <translation>&amp;Borrar</translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>Take back…</source>
        <extracomment>Button outlined in red: this check-in was somebody else</extracomment>
        <translation>Anular…</translation>
    </message>
    <message>
        <source>Most alike</source>
        <extracomment>Heading: people whose faces are most like the one before the camera</extracomment>
        <translation>Las más parecidas</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>Heading: the pictures that a decision rests on, and how good they were</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>A person, not a picture</source>
        <extracomment>Heading: whether a person was there, not a picture</extracomment>
        <translation>Una persona, no una foto</translation>
    </message>
    <message>
        <source>Compared by</source>
        <extracomment>Heading: the networks that compared the faces</extracomment>
        <translation>Comparación hecha por</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Instead of an explanation that is being read</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>No face was compared: it was said at the desk.</source>
        <extracomment>Instead of an explanation: somebody said at the desk that the person has left</extracomment>
        <translation>No se comparó ninguna cara: se indicó en recepción.</translation>
    </message>
    <message>
        <source>No face was compared: it was {way}.</source>
        <extracomment>Instead of an explanation; {way} is &quot;PIN&quot; or &quot;QR code&quot;</extracomment>
        <translation>No se comparó ninguna cara: fue con {way}.</translation>
    </message>
    <message>
        <source>What this decision rested on was not kept.</source>
        <extracomment>Instead of an explanation: what a decision rested on was not written down, or is deleted by now</extracomment>
        <translation>No se conservó en qué se basó esta decisión.</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>Instead of the name of somebody who was erased</extracomment>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <source>{score} is {distance} above the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>{score} está {distance} por encima de {needed}, el valor necesario (marca roja).</translation>
    </message>
    <message>
        <source>{score} is {distance} below the {needed} that was needed (red mark).</source>
        <extracomment>Below the bars; {score}, {needed} and {distance} are numbers</extracomment>
        <translation>{score} está {distance} por debajo de {needed}, el valor necesario (marca roja).</translation>
    </message>
    <message>
        <source>The next person was {lead} behind.</source>
        <extracomment>Below the bars; {lead} is a number: how far the first is before the second</extracomment>
        <translation>La siguiente persona quedó {lead} por detrás.</translation>
    </message>
    <message>
        <source>That is too close to tell them apart.</source>
        <extracomment>Below the bars: why nobody was recognized</extracomment>
        <translation>Es demasiado poco para distinguirlas.</translation>
    </message>
    <message>
        <source>These two are known to look alike, so the face alone does not decide.</source>
        <extracomment>Below the bars: why a PIN was asked for</extracomment>
        <translation>Se sabe que estas dos personas se parecen, así que la cara sola no decide.</translation>
    </message>
    <message>
        <source>{backend} decided who it is.</source>
        <extracomment>Below the bars; {backend} is how the operator calls another system</extracomment>
        <translation>{backend} decidió quién es.</translation>
    </message>
    <message>
        <source>Quality {quality} of 100 in the best look.</source>
        <extracomment>Below the bars of several pictures; {quality} is a number of 0 to 100</extracomment>
        <translation>Calidad {quality} de 100 en la mejor imagen.</translation>
    </message>
    <message>
        <source>Weakest point: {what}</source>
        <extracomment>{what} is a short sentence, such as &quot;The face is too dark.&quot;</extracomment>
        <translation>Punto más débil: {what}</translation>
    </message>
    <message>
        <source>{others} of {looks} looks were more like somebody else.</source>
        <extracomment>{others} of {looks} pictures looked more like somebody else than like the best candidate</extracomment>
        <translation>{others} de {looks} imágenes se parecían más a otra persona.</translation>
    </message>
    <message>
        <source>They moved the head as they were asked.</source>
        <extracomment>How it was seen that a person is there</extracomment>
        <translation>Movió la cabeza como se le pidió.</translation>
    </message>
    <message>
        <source>They did not move the head as they were asked.</source>
        <extracomment>Why it was not seen that a person is there</extracomment>
        <translation>No movió la cabeza como se le pidió.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of an entry of the log</extracomment>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Exporting the log</source>
        <extracomment>Title while the log is written into a file</extracomment>
        <translation>Exportando el historial</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the writing of a file is</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: do not write the file</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>Below a progress bar; {done} is a number, {total} is &quot;3,902 entries&quot;</extracomment>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>FaceNotices</name>
    <message>
        <source>Try all five again</source>
        <extracomment>Button: begin with all five poses once more</extracomment>
        <translation>Repetir las cinco</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: pictures come from the camera again</extracomment>
        <translation>Volver a la cámara</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: read no more pictures</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: takes a notice away</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Fewer pictures than five</source>
        <extracomment>Bold phrase: five poses were wanted</extracomment>
        <translation>Menos de cinco fotos</translation>
    </message>
    <message>
        <source>The head hardly turned. Go on with what there is, or ask the person to turn a little to each side, up and down: with five they are recognized more surely.</source>
        <extracomment>To the operator; follows &quot;Fewer pictures than five&quot;</extracomment>
        <translation>La cabeza apenas se giró. Siga con lo que hay o pida a la persona que gire un poco la cabeza a cada lado, hacia arriba y hacia abajo: con cinco fotos se la reconoce con más seguridad.</translation>
    </message>
    <message>
        <source>A video plays instead of the camera</source>
        <extracomment>Bold phrase above the picture; the file&apos;s name follows</extracomment>
        <translation>Se reproduce un vídeo en lugar de la cámara</translation>
    </message>
    <message>
        <source>Pictures are used instead of the camera</source>
        <extracomment>Bold phrase above the place of the live picture</extracomment>
        <translation>Se usan fotos en lugar de la cámara</translation>
    </message>
    <message>
        <source>Reading picture {number} of {total}</source>
        <extracomment>While pictures are read: {number} of {total}, as in &quot;Reading picture 2 of 5&quot;</extracomment>
        <translation>Leyendo la foto {number} de {total}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <extracomment>{name} of a file, then why it was not taken</extracomment>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>1 picture was not taken</source>
        <extracomment>Bold phrase: exactly one file was no use</extracomment>
        <translation>1 foto no se ha aceptado</translation>
    </message>
    <message>
        <source>{count} pictures were not taken</source>
        <extracomment>Bold phrase: {count} files were no use, never one</extracomment>
        <translation>{count} fotos no se han aceptado</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <extracomment>Below sentences on pictures that were not taken: {count} more were not, at least one</extracomment>
        <translation>Y {count} más.</translation>
    </message>
</context>
<context>
    <name>FaceStep</name>
    <message>
        <source>The camera is not used</source>
        <extracomment>Instead of the live picture, while pictures from files are used</extracomment>
        <translation>La cámara no se usa</translation>
    </message>
    <message>
        <source>The pictures are varied.</source>
        <extracomment>Below the small pictures: they show the person in different ways, which is good</extracomment>
        <translation>Las fotos son variadas.</translation>
    </message>
    <message>
        <source>The pictures are somewhat varied.</source>
        <extracomment>Below the small pictures: they show the person in somewhat different ways</extracomment>
        <translation>Las fotos son algo variadas.</translation>
    </message>
    <message>
        <source>The pictures are much alike.</source>
        <extracomment>Below the small pictures: they are nearly the same, which is not good</extracomment>
        <translation>Las fotos se parecen mucho entre sí.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading above the small pictures taken so far</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>{taken} of {needed}</source>
        <extracomment>Beside the heading &quot;Pictures&quot;: {taken} of {needed}, numbers</extracomment>
        <translation>{taken} de {needed}</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Picture files…</source>
        <extracomment>In the menu &quot;From a file&quot;</extracomment>
        <translation>Archivos de imagen…</translation>
    </message>
    <message>
        <source>Picture from the clipboard</source>
        <extracomment>In the menu &quot;From a file&quot;: the picture that was copied in another program</extracomment>
        <translation>Imagen del portapapeles</translation>
    </message>
    <message>
        <source>Video…</source>
        <extracomment>In the menu &quot;From a file&quot;: plays instead of the camera</extracomment>
        <translation>Vídeo…</translation>
    </message>
    <message>
        <source>From a file</source>
        <extracomment>Button with a menu: pictures that are not from the camera</extracomment>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Choose pictures of the person</source>
        <extracomment>Title of the window in which files are chosen</extracomment>
        <translation>Elija fotos de la persona</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Choose a video of the person</source>
        <extracomment>Title of the window in which a file is chosen</extracomment>
        <translation>Elija un vídeo de la persona</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then paste again.</source>
        <extracomment>Answer to Ctrl+V</extracomment>
        <translation>No hay ninguna imagen en el portapapeles. Copie una y vuelva a pegar.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Set up Vestibule</source>
        <extracomment>Title of the dialog that sets up the program</extracomment>
        <translation>Configurar Vestibule</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: leave the wizard, and set up nothing</extracomment>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>Button of the last step</extracomment>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on; the last one Button: to the next step</extracomment>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Which language do you read?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿En qué idioma lee usted?</translation>
    </message>
    <message>
        <source>Visitors at the kiosk choose their own.</source>
        <extracomment>Below that question</extracomment>
        <translation>Los visitantes eligen el suyo en el quiosco.</translation>
    </message>
    <message>
        <source>Which camera do people look at?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿A qué cámara miran las personas?</translation>
    </message>
    <message>
        <source>You should see yourself, well lit and from the front.</source>
        <extracomment>Below that question</extracomment>
        <translation>Debería verse usted, con buena luz y de frente.</translation>
    </message>
    <message>
        <source>What is this place called?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Cómo se llama este lugar?</translation>
    </message>
    <message>
        <source>Consents and badges say so. Nobody&apos;s face is kept without consent.</source>
        <extracomment>Below that question</extracomment>
        <translation>Así consta en los consentimientos y las tarjetas. No se guarda ninguna cara sin consentimiento.</translation>
    </message>
    <message>
        <source>Who may change settings?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Quién puede cambiar los ajustes?</translation>
    </message>
    <message>
        <source>You sign in from then on, and can add others at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>A partir de entonces usted inicia sesión; en Ajustes puede añadir a otras personas.</translation>
    </message>
    <message>
        <source>What if this computer is lost?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Y si se pierde este equipo?</translation>
    </message>
    <message>
        <source>Backups can be opened elsewhere with a recovery code. It is shown once, here.</source>
        <extracomment>Below that question</extracomment>
        <translation>Las copias de seguridad se pueden abrir en otro equipo con un código de recuperación. Se muestra una sola vez, aquí.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Cómo desea empezar?</translation>
    </message>
    <message>
        <source>Everything can be changed later, at Settings.</source>
        <extracomment>Below that question</extracomment>
        <translation>Todo se puede cambiar más tarde en Ajustes.</translation>
    </message>
</context>
<context>
    <name>FrameStrip</name>
    <message>
        <source>Quality of each look</source>
        <extracomment>Screen reader: the drawing of the pictures that a decision rests on</extracomment>
        <translation>Calidad de cada imagen</translation>
    </message>
</context>
<context>
    <name>GalleryAddDialog</name>
    <message>
        <source>Add pictures of {name}</source>
        <extracomment>Title of a window: {name} is enrolled already</extracomment>
        <translation>Añadir fotos de {name}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep the new pictures</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>La cámara toma la foto cuando la imagen es buena. La barra espaciadora la toma ya.</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>&amp;Tomar ahora</translation>
    </message>
</context>
<context>
    <name>GalleryAdding</name>
    <message>
        <source>Added to {name}: {pictures}.</source>
        <extracomment>Notice; {name} got more pictures, {pictures} is &quot;3 pictures&quot;</extracomment>
        <translation>Añadido a {name}: {pictures}.</translation>
    </message>
</context>
<context>
    <name>GalleryCorrections</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>{people} have the tag “{tag}” now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>Etiqueta «{tag}» añadida a {people}.</translation>
    </message>
    <message>
        <source>The tag “{tag}” was taken from {people}.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;, {tag} a word</extracomment>
        <translation>Etiqueta «{tag}» quitada a {people}.</translation>
    </message>
    <message>
        <source>Export the chosen people</source>
        <extracomment>Title of the window in which it is chosen where a list of people is written</extracomment>
        <translation>Exportar las personas seleccionadas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kind of file that is written: a table</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>{people} were written to {file}.</source>
        <extracomment>Notice; {people} is &quot;3 people&quot;, {file} the name of a file</extracomment>
        <translation>Guardado en {file}: {people}.</translation>
    </message>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>Ahora son una sola persona.</translation>
    </message>
    <message>
        <source>{name} has too few pictures to be split.</source>
        <extracomment>Notice: why a person cannot be split in two</extracomment>
        <translation>{name} tiene muy pocas fotos para separarlas.</translation>
    </message>
    <message>
        <source>{name} is a person of their own now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {name} was split off from another person</extracomment>
        <translation>{name} es ahora una persona aparte.</translation>
    </message>
    <message>
        <source>The portrait was changed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>Se ha cambiado el retrato.</translation>
    </message>
    <message>
        <source>The picture was removed.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>Se ha quitado la foto.</translation>
    </message>
    <message>
        <source>The picture was moved.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>Se ha movido la foto.</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicates</name>
    <message>
        <source>The two are one person now.</source>
        <extracomment>Notice with a button &quot;Undo&quot;</extracomment>
        <translation>Ahora son una sola persona.</translation>
    </message>
</context>
<context>
    <name>GalleryDuplicatesDialog</name>
    <message>
        <source>Find duplicates</source>
        <extracomment>Title of a window: people who may be enrolled twice</extracomment>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Answer: two people who look alike are the same person</extracomment>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>Pasa a la otra</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <extracomment>Answer: two people who look alike are two</extracomment>
        <translation>&amp;No es la misma</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>Answer: decide another time whether two people who look alike are one</extracomment>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>Conservar la &amp;otra</translation>
    </message>
    <message>
        <source>Comparing everybody with everybody … {share} %</source>
        <extracomment>While everybody is compared with everybody; {share} is a number of percent</extracomment>
        <translation>Comparando a todas las personas entre sí … {share} %</translation>
    </message>
    <message>
        <source>That was the last pair</source>
        <extracomment>After the last pair of people who look alike</extracomment>
        <translation>Ya no hay más parejas</translation>
    </message>
    <message>
        <source>Pairs left for later are asked about again next time.</source>
        <extracomment>Below &quot;That was the last pair&quot;</extracomment>
        <translation>La próxima vez se preguntará de nuevo por las que dejó para más tarde.</translation>
    </message>
    <message>
        <source>Nobody looks like anybody else</source>
        <extracomment>Nobody is enrolled twice</extracomment>
        <translation>Nadie se parece a nadie</translation>
    </message>
    <message>
        <source>Everybody was compared with everybody.</source>
        <extracomment>Below &quot;Nobody looks like anybody else&quot;</extracomment>
        <translation>Se ha comparado a todas las personas entre sí.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pair {number} of {count}</source>
        <extracomment>Above two people who look alike: {number} of {count} pairs, numbers</extracomment>
        <translation>Pareja {number} de {count}</translation>
    </message>
    <message>
        <source>These two are very alike. Are they one person?</source>
        <extracomment>Two people whose pictures are very much alike</extracomment>
        <translation>Se parecen mucho. ¿Son la misma persona?</translation>
    </message>
    <message>
        <source>These two are alike. Compare the pictures.</source>
        <extracomment>Two people whose pictures are alike</extracomment>
        <translation>Se parecen. Compare las fotos.</translation>
    </message>
</context>
<context>
    <name>GalleryErasing</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Button in a notice: take back what was just done</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>GalleryFace</name>
    <message>
        <source>Choose a picture of the person</source>
        <extracomment>Title of the window in which a picture is chosen</extracomment>
        <translation>Elija una foto de la persona</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Kind of file that can be chosen</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, then try again.</source>
        <extracomment>Notice: a face was to be searched for</extracomment>
        <translation>No hay ninguna imagen en el portapapeles. Copie una y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>GalleryFaceDialog</name>
    <message>
        <source>Look into the camera</source>
        <extracomment>Title of a window: whoever looks into the camera is searched for</extracomment>
        <translation>Mire a la cámara</translation>
    </message>
</context>
<context>
    <name>GalleryFilters</name>
    <message>
        <source>Filters</source>
        <extracomment>Screen reader: the row of filters above the list of people</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Filter of the gallery: everybody</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <extracomment>Button with a menu, among the filters: all groups and tags. As short as possible</extracomment>
        <translation>Grupos y etiquetas</translation>
    </message>
</context>
<context>
    <name>GalleryFound</name>
    <message>
        <source>Show every&amp;body</source>
        <extracomment>Button: end the search by face, and show everybody again</extracomment>
        <translation>Mostrar &amp;todas las personas</translation>
    </message>
    <message>
        <source>1 person looks like this face</source>
        <extracomment>Search by face: what it found, exactly one</extracomment>
        <translation>1 persona se parece a esta cara</translation>
    </message>
    <message>
        <source>{count} people look like this face</source>
        <extracomment>Search by face: what it found, never one</extracomment>
        <translation>{count} personas se parecen a esta cara</translation>
    </message>
    <message>
        <source>Nobody here looks like this face</source>
        <extracomment>Search by face: what it found</extracomment>
        <translation>Nadie aquí se parece a esta cara</translation>
    </message>
    <message>
        <source>The most alike first. Compare the pictures: a likeness alone proves nothing.</source>
        <extracomment>Search by face: what the result is worth</extracomment>
        <translation>Primero, las más parecidas. Compare las fotos: un parecido por sí solo no demuestra nada.</translation>
    </message>
    <message>
        <source>Another picture may show more: from the front, sharp, in even light.</source>
        <extracomment>Search by face that found nobody</extracomment>
        <translation>Otra foto puede ayudar: de frente, nítida y con luz uniforme.</translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <extracomment>Heading of a column of the table of people: the person&apos;s number in another system</extracomment>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the table of people</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Heading of a column of the table of people: since when</extracomment>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Heading of a column of the table of people: the latest check-in</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Heading of a column of the table of people: how many pictures there are</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column of the table of people: of the pictures, 0 to 100</extracomment>
        <translation>Calidad</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>{people} · {pictures}</source>
        <extracomment>Below the title; {people} is &quot;1,284 people&quot;, {pictures} is &quot;3,902 pictures&quot;</extracomment>
        <translation>{people} · {pictures}</translation>
    </message>
    <message>
        <source>Loading people …</source>
        <extracomment>Gallery, before the people have been read</extracomment>
        <translation>Cargando personas …</translation>
    </message>
    <message>
        <source>Nobody is found with “{words}”</source>
        <extracomment>No search result; {words} is what was typed</extracomment>
        <translation>No se encuentra a nadie con «{words}»</translation>
    </message>
    <message>
        <source>Try a part of the name, the identifier, a tag, or a day such as 2026-03-01.</source>
        <extracomment>Below &quot;Nobody is found with …&quot;</extracomment>
        <translation>Pruebe con una parte del nombre, el identificador, una etiqueta o un día como 2026-03-01.</translation>
    </message>
    <message>
        <source>Nobody here is alike</source>
        <extracomment>Search by face without result</extracomment>
        <translation>Nadie aquí se parece</translation>
    </message>
    <message>
        <source>Whoever is on the picture is not enrolled, or looks very different on it.</source>
        <extracomment>Below &quot;Nobody here is alike&quot;</extracomment>
        <translation>La persona de la foto no está inscrita o sale muy distinta en ella.</translation>
    </message>
    <message>
        <source>Nobody under “{filter}”</source>
        <extracomment>A filter leaves nobody; {filter} is such as &quot;No consent&quot;</extracomment>
        <translation>Nadie en «{filter}»</translation>
    </message>
    <message>
        <source>There is nothing to be done here.</source>
        <extracomment>Below &quot;Nobody under …&quot;</extracomment>
        <translation>Aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Only “{filter}” was searched.</source>
        <extracomment>Search within a filter, such as &quot;No consent&quot;, without result</extracomment>
        <translation>Solo se ha buscado en «{filter}».</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <extracomment>Button: show everybody again</extracomment>
        <translation>Mostrar todas las personas</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet</source>
        <extracomment>Empty gallery: the sentence</extracomment>
        <translation>Aún no hay nadie inscrito</translation>
    </message>
    <message>
        <source>It takes a name, a consent and a look at the camera.</source>
        <extracomment>Empty gallery: below the sentence</extracomment>
        <translation>Hace falta un nombre, un consentimiento y mirar a la cámara.</translation>
    </message>
    <message>
        <source>Enroll the first person</source>
        <extracomment>Empty gallery: the button</extracomment>
        <translation>Inscribir a la primera persona</translation>
    </message>
    <message>
        <source>Import people from files</source>
        <extracomment>Empty gallery: the second button</extracomment>
        <translation>Importar personas desde archivos</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>Title of the page with everybody who is enrolled</extracomment>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>GalleryPastDialog</name>
    <message>
        <source>Past corrections</source>
        <extracomment>Title of a window: what was corrected in the gallery before</extracomment>
        <translation>Correcciones anteriores</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>Button: close the window</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing was corrected yet</source>
        <extracomment>Nothing was ever corrected in the gallery</extracomment>
        <translation>Aún no se ha corregido nada</translation>
    </message>
    <message>
        <source>Merges, splits, pictures and tags that are changed are listed here.</source>
        <extracomment>Below &quot;Nothing was corrected yet&quot;</extracomment>
        <translation>Aquí aparecen las uniones, las separaciones y los cambios de fotos y etiquetas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button beside a past correction: take it back</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>GalleryPeople</name>
    <message>
        <source>Enrolled people</source>
        <extracomment>Screen reader: the list of everybody who is enrolled</extracomment>
        <translation>Personas inscritas</translation>
    </message>
</context>
<context>
    <name>GalleryReceipt</name>
    <message>
        <source>{people} erased for good. The receipt can be saved now, not later.</source>
        <extracomment>Notice with a button &quot;Receipt…&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>{people}: borrado definitivo. El recibo se puede guardar ahora, no más tarde.</translation>
    </message>
    <message>
        <source>The receipt was written to {file}.</source>
        <extracomment>Notice; {file} is the name of a file</extracomment>
        <translation>El recibo se guardó en {file}.</translation>
    </message>
    <message>
        <source>&amp;Receipt…</source>
        <extracomment>Button in a notice: save the receipt of an erasure as a file</extracomment>
        <translation>&amp;Recibo…</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <extracomment>Title of the window in which it is chosen where the receipt of an erasure is written</extracomment>
        <translation>Guardar el recibo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>Kind of file that is written</extracomment>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>GallerySelection</name>
    <message>
        <source>Add t&amp;ag</source>
        <extracomment>Button below the list: give a tag to all people who are chosen</extracomment>
        <translation>&amp;Añadir etiqueta</translation>
    </message>
    <message>
        <source>Remo&amp;ve tag</source>
        <extracomment>Button below the list: take a tag from all people who are chosen</extracomment>
        <translation>&amp;Quitar etiqueta</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <extracomment>Button below the list: write the people who are chosen into a file</extracomment>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Button below the list: erase all people who are chosen</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button below the list: choose nobody</extracomment>
        <translation>Anular selección</translation>
    </message>
    <message>
        <source>{people} chosen</source>
        <extracomment>Below the list; {people} is &quot;3 people&quot;</extracomment>
        <translation>Selección: {people}</translation>
    </message>
</context>
<context>
    <name>GalleryTagDialog</name>
    <message>
        <source>Give {people} a tag</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>Poner una etiqueta a {people}</translation>
    </message>
    <message>
        <source>&amp;Add tag</source>
        <extracomment>Button: give a tag to all who are chosen</extracomment>
        <translation>&amp;Añadir etiqueta</translation>
    </message>
    <message>
        <source>Take a tag from {people}</source>
        <extracomment>Title of a window; {people} is &quot;3 people&quot;</extracomment>
        <translation>Quitar una etiqueta a {people}</translation>
    </message>
    <message>
        <source>&amp;Remove tag</source>
        <extracomment>Button: take a tag from all who are chosen</extracomment>
        <translation>&amp;Quitar etiqueta</translation>
    </message>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that people have</extracomment>
        <translation>Etiquetas existentes</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>Name of a field: one word that people are found by</extracomment>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>GalleryTools</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field of the gallery</extracomment>
        <translation>Buscar nombre, número, etiqueta …</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Screen reader: the search field</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>By &amp;face</source>
        <extracomment>Button with a menu: find people by a picture of a face. As short as possible</extracomment>
        <translation>Por &amp;cara</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>Button with a menu of what is rarely done with the whole gallery. As short as possible</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>E&amp;nroll</source>
        <extracomment>Button: enroll somebody</extracomment>
        <translation>&amp;Inscribir</translation>
    </message>
    <message>
        <source>Tiles</source>
        <extracomment>Button: show people as pictures beside each other</extracomment>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>Button: show people as rows of a table</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <extracomment>In the menu &quot;By face&quot;: look into the camera</extracomment>
        <translation>&amp;Cámara…</translation>
    </message>
    <message>
        <source>&amp;Picture file…</source>
        <extracomment>In the menu &quot;By face&quot;</extracomment>
        <translation>&amp;Archivo de imagen…</translation>
    </message>
    <message>
        <source>Picture from the clip&amp;board</source>
        <extracomment>In the menu &quot;By face&quot;: the picture that was copied in another program</extracomment>
        <translation>Imagen del &amp;portapapeles</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: look for people who are enrolled twice</extracomment>
        <translation>Buscar &amp;duplicados…</translation>
    </message>
    <message>
        <source>&amp;Past corrections…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: what was corrected before, to undo it</extracomment>
        <translation>&amp;Correcciones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>In the menu &quot;Tools&quot; of the gallery: enroll many people from files</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Everything here is kept in {path}</source>
        <extracomment>At the lower end of the settings; {path} is the name of a file</extracomment>
        <translation>Todo esto se guarda en {path}</translation>
    </message>
    <message>
        <source>No setting is about “{words}”. Try another word.</source>
        <extracomment>{words} is what somebody searched the settings for</extracomment>
        <translation>Ningún ajuste trata de «{words}». Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>And {count} more: type another word to find fewer.</source>
        <extracomment>Below the settings that were found; {count} is how many more there are</extracomment>
        <translation>Y {count} más: escriba otra palabra para ver menos.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <extracomment>Field above the settings, before anything is typed</extracomment>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Set up &amp;again</source>
        <extracomment>Button beside the search: a wizard</extracomment>
        <translation>Volver a confi&amp;gurar</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Screen reader: the row of groups of settings</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Try the camera</source>
        <extracomment>Button: show for a few seconds what the camera sees</extracomment>
        <translation>Probar la cámara</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <extracomment>Button: play a tone and say a sentence</extracomment>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Button: send a message now</extracomment>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Open the door now</source>
        <extracomment>Button: start now what opens the door</extracomment>
        <translation>Abrir la puerta ahora</translation>
    </message>
    <message>
        <source>Try the connection at Sync</source>
        <extracomment>Button: go to the page Sync, where connections are tried</extracomment>
        <translation>Probar la conexión en Sistemas</translation>
    </message>
</context>
<context>
    <name>ImportChooser</name>
    <message>
        <source>Choose a &amp;folder</source>
        <extracomment>Button: choose a folder of pictures</extracomment>
        <translation>Elegir una &amp;carpeta</translation>
    </message>
    <message>
        <source>Choose a fil&amp;e</source>
        <extracomment>Button: choose a list, an archive or a file of encodings</extracomment>
        <translation>Elegir un a&amp;rchivo</translation>
    </message>
    <message>
        <source>Drop pictures of many people here</source>
        <extracomment>Above the kinds of files that can be dropped here</extracomment>
        <translation>Suelte aquí fotos de muchas personas</translation>
    </message>
    <message>
        <source>Folder with pictures of people</source>
        <extracomment>Title of the dialog that chooses a folder</extracomment>
        <translation>Carpeta con fotos de personas</translation>
    </message>
    <message>
        <source>List, archive or encodings</source>
        <extracomment>Title of the dialog that chooses a file</extracomment>
        <translation>Lista, archivo comprimido o codificaciones</translation>
    </message>
    <message>
        <source>Lists, archives and encodings ({files})</source>
        <extracomment>What can be chosen; in brackets the endings of files</extracomment>
        <translation>Listas, archivos comprimidos y codificaciones ({files})</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>A kind of source</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>One folder for each person, or pictures such as ann_001.jpg</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>Una carpeta por persona, o fotos como ann_001.jpg</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>A kind of source</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>A CSV file with the columns name and picture, and more if you like</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>Un archivo CSV con las columnas name y picture, y más si lo desea</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>A kind of source</extracomment>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>A ZIP file of either; it is read where it is, and never unpacked</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>Un archivo ZIP con lo uno o lo otro; se lee donde está y nunca se descomprime</translation>
    </message>
    <message>
        <source>Encodings</source>
        <extracomment>A kind of source</extracomment>
        <translation>Codificaciones</translation>
    </message>
    <message>
        <source>NPZ or NPY files of face_recognition: people without pictures</source>
        <extracomment>What can be imported, in a few words</extracomment>
        <translation>Archivos NPZ o NPY de face_recognition: personas sin fotos</translation>
    </message>
</context>
<context>
    <name>ImportConsent</name>
    <message>
        <source>I have the consent of every one of them</source>
        <extracomment>Check box; the operator vouches for everybody in an import</extracomment>
        <translation>Tengo el consentimiento de cada una de estas personas</translation>
    </message>
    <message>
        <source>How did these people agree?</source>
        <extracomment>Question before the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>¿Cómo dieron su consentimiento estas personas?</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>The import has ended.</source>
        <extracomment>Above a sentence that says why an import could not go on</extracomment>
        <translation>La importación ha terminado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>An import was stopped</extracomment>
        <translation>Importación detenida.</translation>
    </message>
    <message>
        <source>Nobody is lost: import the same again, and it goes on where it stopped.</source>
        <extracomment>After an import was stopped</extracomment>
        <translation>No se pierde a nadie: vuelva a importar lo mismo y se seguirá donde se detuvo.</translation>
    </message>
    <message>
        <source>Nothing has been stored yet.</source>
        <extracomment>Everything has been looked at, nobody has been enrolled</extracomment>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Done: {people} enrolled.</source>
        <extracomment>{people} is &quot;197 people&quot;</extracomment>
        <translation>Importación terminada. Inscripciones: {people}.</translation>
    </message>
    <message>
        <source>E&amp;nroll {people}</source>
        <extracomment>Button; {people} is &quot;197 people&quot;</extracomment>
        <translation>&amp;Inscribir {people}</translation>
    </message>
    <message>
        <source>A&amp;dd {pictures}</source>
        <extracomment>Button; {pictures} is &quot;12 pictures&quot;, of people who are enrolled already</extracomment>
        <translation>&amp;Añadir {pictures}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <extracomment>Title of the dialog that saves a table</extracomment>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>import report.csv</source>
        <extracomment>Suggested name of that file</extracomment>
        <translation>informe de importación.csv</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>Button: stop the import</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Choose &amp;others</source>
        <extracomment>Button: import something else</extracomment>
        <translation>&amp;Elegir otros</translation>
    </message>
    <message>
        <source>Sa&amp;ve the report</source>
        <extracomment>Button: save the table of results</extracomment>
        <translation>&amp;Guardar el informe</translation>
    </message>
    <message>
        <source>&amp;Back to the gallery</source>
        <extracomment>Button: leave the import</extracomment>
        <translation>&amp;Volver a la galería</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the import is</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>Title of the page that enrolls many people at once</extracomment>
        <translation>Importar personas</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Only refused</source>
        <extracomment>Check box: hide the pictures that can be used</extracomment>
        <translation>Solo rechazadas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Screen reader: the table of pictures</extracomment>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Delete the last letter</source>
        <extracomment>Key of the keyboard on the screen: take the last letter back. For screen readers</extracomment>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key of the keyboard on the screen: a blank. As short as possible</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Other letters</source>
        <extracomment>Key of the keyboard on the screen: letters with accents. For screen readers</extracomment>
        <translation>Otras letras</translation>
    </message>
</context>
<context>
    <name>KioskFrame</name>
    <message>
        <source>Your face may be sent to {system}.</source>
        <extracomment>Bottom of the kiosk, where another system helps to find people; {system} is its name</extracomment>
        <translation>Es posible que su cara se envíe a {system}.</translation>
    </message>
    <message>
        <source>Faces stay on this device.</source>
        <extracomment>Bottom of the kiosk</extracomment>
        <translation>Las caras no salen de este dispositivo.</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for one day.</source>
        <extracomment>Bottom of the kiosk, after another sentence: the site keeps the faces of people who are unknown</extracomment>
        <translation>Las caras de personas que no conocemos se conservan un día.</translation>
    </message>
    <message>
        <source>Faces of people we do not know are kept for {days} days.</source>
        <extracomment>Bottom of the kiosk, after another sentence; {days} is a number from 2 to 30</extracomment>
        <translation>Las caras de personas que no conocemos se conservan {days} días.</translation>
    </message>
</context>
<context>
    <name>KioskSession</name>
    <message>
        <source>That worked.</source>
        <extracomment>Operator&apos;s menu: the test of the door or of the message succeeded</extracomment>
        <translation>Ha funcionado.</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the row of languages at the bottom of the kiosk</extracomment>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>LookAlikeQuestion</name>
    <message>
        <source>Previous</source>
        <extracomment>Button: show the look-alike before this one</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: show the next look-alike</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Same &amp;person</source>
        <extracomment>Answer: the person at the desk is the one who is enrolled already</extracomment>
        <translation>&amp;Misma persona</translation>
    </message>
    <message>
        <source>&amp;Different person</source>
        <extracomment>Answer: the person at the desk only looks like the one who is enrolled already</extracomment>
        <translation>Persona &amp;distinta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Answer: save nothing at all</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is almost certainly {name}, who is enrolled already.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>Es casi seguro que se trata de {name}, persona ya inscrita.</translation>
    </message>
    <message>
        <source>This face is much like {name}, who is enrolled already. Compare the two.</source>
        <extracomment>Above the answers; {name} is somebody who is enrolled already</extracomment>
        <translation>Esta cara se parece mucho a la de {name}, persona ya inscrita. Compare las dos.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>Below the look-alike&apos;s face: {number} of {count} look-alikes, numbers</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>The new pictures are added to {name}. Nothing else is saved.</source>
        <extracomment>Below the answer &quot;Same person&quot;; {name} is enrolled already</extracomment>
        <translation>Las fotos nuevas se añaden a {name}. No se guarda nada más.</translation>
    </message>
    <message>
        <source>{new} is saved as a new person. The face alone no longer decides between {new} and {name}: the kiosk asks both for a PIN.</source>
        <extracomment>Below the answer &quot;Different person&quot;; {new} is at the desk, {name} is enrolled already</extracomment>
        <translation>{new} se guarda como persona nueva. La cara sola ya no permite distinguir entre {new} y {name}: el quiosco pedirá un PIN a cada persona.</translation>
    </message>
    <message>
        <source>At the desk</source>
        <extracomment>Above the new person&apos;s face</extracomment>
        <translation>En recepción</translation>
    </message>
    <message>
        <source>Enrolled already</source>
        <extracomment>Above the face of somebody who is enrolled already</extracomment>
        <translation>Persona ya inscrita</translation>
    </message>
    <message>
        <source>Nothing is saved.</source>
        <extracomment>Below the answer &quot;Cancel&quot;</extracomment>
        <translation>No se guarda nada.</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>How many pictures</source>
        <extracomment>Screen reader: chooses how many pictures are taken of a person</extracomment>
        <translation>Número de fotos</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>Choice: five pictures in five poses. One short word</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Five poses: recognized most surely</source>
        <extracomment>Tool tip of the choice &quot;Full&quot;</extracomment>
        <translation>Cinco posturas: el reconocimiento más seguro</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>Choice: one picture only. One short word</extracomment>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>One picture: done soonest</source>
        <extracomment>Tool tip of the choice &quot;Quick&quot;</extracomment>
        <translation>Una foto: lo más rápido</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Type the first three letters or more.</source>
        <extracomment>Name search, before enough letters were typed</extracomment>
        <translation>Escriba al menos las tres primeras letras.</translation>
    </message>
    <message>
        <source>No such name here. Check the letters, or choose another way in.</source>
        <extracomment>Name search: the letters fit nobody</extracomment>
        <translation>Ese nombre no consta aquí. Revise las letras o elija otra forma de entrar.</translation>
    </message>
    <message>
        <source>Touch your name.</source>
        <extracomment>Name search, above a few names</extracomment>
        <translation>Toque su nombre.</translation>
    </message>
    <message>
        <source>Touch your name, or type more letters.</source>
        <extracomment>Name search, above five names: there are more</extracomment>
        <translation>Toque su nombre o escriba más letras.</translation>
    </message>
    <message>
        <source>Type your name</source>
        <extracomment>Title of the page on which a person types the own name instead of showing the face</extracomment>
        <translation>Escriba su nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Screen reader: the field for the own name</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Name search: button that leaves it. As short as possible</extracomment>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Vestibule</source>
        <extracomment>Title of the window</extracomment>
        <translation>Vestibule</translation>
    </message>
</context>
<context>
    <name>OperatorMenu</name>
    <message>
        <source>One moment</source>
        <extracomment>Operator&apos;s menu: a test is running</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>For the operator</source>
        <extracomment>Title of what the operator can do at the kiosk</extracomment>
        <translation>Para administración</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <extracomment>Operator&apos;s menu: the kiosk goes on</extracomment>
        <translation>Volver al quiosco</translation>
    </message>
    <message>
        <source>Test the door</source>
        <extracomment>Operator&apos;s menu: open the door once, as a check-in does</extracomment>
        <translation>Probar la puerta</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <extracomment>Operator&apos;s menu: send a message to the site&apos;s server, as a check-in does</extracomment>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <extracomment>Operator&apos;s menu: end the kiosk</extracomment>
        <translation>Salir del quiosco</translation>
    </message>
</context>
<context>
    <name>PassDialog</name>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above a new PIN</extracomment>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>Solo se muestra esta vez. Imprímalo o anótelo ahora.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <extracomment>Title above a new QR code</extracomment>
        <translation>Código QR de {name}</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Screen reader: the picture of a QR code</extracomment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>It is shown this once only. Print it, or let the person photograph it now.</source>
        <extracomment>Below a new QR code</extracomment>
        <translation>Solo se muestra esta vez. Imprímalo o deje que la persona le haga una foto ahora.</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <extracomment>Button: print the PIN or the QR code</extracomment>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>Button: the PIN or QR code was handed over</extracomment>
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button of a question about a person: change nothing</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PersonEditDialog</name>
    <message>
        <source>Edit {name}</source>
        <extracomment>Title of a window: change what is written down about a person</extracomment>
        <translation>Editar a {name}</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was changed about a person</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What is known of them?</source>
        <extracomment>Question above name and identifier of somebody who is enrolled already</extracomment>
        <translation>¿Qué se sabe de esta persona?</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>not yet</source>
        <extracomment>Instead of the time of the latest check-in: there was none</extracomment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of the number of pictures: there are none</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>quality {value}</source>
        <extracomment>Beside the number of pictures: their mean quality, 0 to 100</extracomment>
        <translation>calidad {value}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>After how and when somebody agreed; {day} is &quot;31 Mar 2027&quot;
----------
When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>When a person can check in; {first} and {last} are days, such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Last seen</source>
        <extracomment>Caption in the details of a person: the latest check-in</extracomment>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>Caption in the details of a person: from when until when the person can check in</extracomment>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Who is being enrolled?</source>
        <extracomment>Question above the fields for name and identifier</extracomment>
        <translation>¿A quién se inscribe?</translation>
    </message>
    <message>
        <source>Write the name as the person does, in any script.</source>
        <extracomment>Explains the fields below</extracomment>
        <translation>Escriba el nombre como lo hace la persona, en cualquier escritura.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Name of a field, required</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address, group, tags, notes, first and last day</source>
        <extracomment>Below the closed part of the form: what can be entered in it</extracomment>
        <translation>Correo electrónico, grupo, etiquetas, notas, primer y último día</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: words that people are found by</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Known groups</source>
        <extracomment>Screen reader: the list of groups that other people belong to</extracomment>
        <translation>Grupos existentes</translation>
    </message>
    <message>
        <source>Valid from</source>
        <extracomment>Name of a field: the first day on which the person can check in</extracomment>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>In an empty field for the first day on which the person can check in</extracomment>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>Name of a field: the last day on which the person can check in</extracomment>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>No end</source>
        <extracomment>In an empty field for the last day on which the person can check in</extracomment>
        <translation>Sin fecha final</translation>
    </message>
    <message>
        <source>Give a PIN for the other way in</source>
        <extracomment>Check box: the person also gets a PIN, to check in without the camera</extracomment>
        <translation>Dar un PIN para la otra forma de entrar</translation>
    </message>
    <message>
        <source>Identifier (optional)</source>
        <extracomment>Name of a field, may stay empty</extracomment>
        <translation>Identificador (opcional)</translation>
    </message>
    <message>
        <source>Staff or membership number</source>
        <extracomment>Example in an empty field: a staff number</extracomment>
        <translation>Número de empleado o de socio</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>Name of a field</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Name of a field: such as a department; a person belongs to one</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Name of a field: whatever the operator wants to remember</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>More details</source>
        <extracomment>Button: opens the part of the form with e-mail address, tags, notes and so on</extracomment>
        <translation>Más datos</translation>
    </message>
    <message>
        <source>Then a consent and five pictures. It takes about a minute.</source>
        <extracomment>Beside the form for the name: what happens in the steps after it</extracomment>
        <translation>Después, un consentimiento y cinco fotos. Dura más o menos un minuto.</translation>
    </message>
</context>
<context>
    <name>PersonMergeDialog</name>
    <message>
        <source>Merge {name} with another person</source>
        <extracomment>Title of a window: make one person of two; {name} is one of them</extracomment>
        <translation>Unir a {name} con otra persona</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: make one person of two now</extracomment>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Stays</source>
        <extracomment>Above the face of the person who stays when two are merged</extracomment>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Goes into the other</source>
        <extracomment>Above the face of the person who is gone when two are merged</extracomment>
        <translation>Pasa a la otra</translation>
    </message>
    <message>
        <source>Keep the &amp;other one</source>
        <extracomment>Button: when two people are merged, the other one stays</extracomment>
        <translation>Conservar la &amp;otra</translation>
    </message>
    <message>
        <source>Choose who is the same person. Compare the pictures.</source>
        <extracomment>In the window in which two people are merged, before the other one is chosen</extracomment>
        <translation>Elija quién es la misma persona. Compare las fotos.</translation>
    </message>
</context>
<context>
    <name>PersonMoveDialog</name>
    <message>
        <source>Whose picture is this?</source>
        <extracomment>Title of a window: a picture shows somebody else who is enrolled</extracomment>
        <translation>¿De quién es esta foto?</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <extracomment>Button: give a picture to another person</extracomment>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>It is kept with {name} now.</source>
        <extracomment>Before it is chosen to whom a picture is given; {name} has it now</extracomment>
        <translation>Ahora está con las fotos de {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer recognized by it, {other} is. It is kept under the consent of {other}. This can be undone.</source>
        <extracomment>What follows when a picture is given to another person</extracomment>
        <translation>Con ella ya no se reconoce a {name}, sino a {other}. Se conserva con el consentimiento de {other}. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Check-ins</source>
        <extracomment>Heading in the details of a person: the latest times they came or went</extracomment>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Backends</source>
        <extracomment>Heading in the details of a person: the systems that have, or get, a copy</extracomment>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>No consent is in force: only PIN and code work.</source>
        <extracomment>Caution in the details of a person: the face may not be used, the other ways in may</extracomment>
        <translation>No hay ningún consentimiento vigente: solo funcionan el PIN y el código.</translation>
    </message>
    <message>
        <source>No longer valid: ended on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>Ya no está vigente: terminó el {day}.</translation>
    </message>
    <message>
        <source>Not valid yet: begins on {day}.</source>
        <extracomment>Caution in the details of a person; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>Aún no está vigente: empieza el {day}.</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <extracomment>Button in the details of a person: change what was written down. As short as possible</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <extracomment>Button in the details of a person: the same person is enrolled twice. As short as possible</extracomment>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <extracomment>Button in the details of a person: delete everything about this person. As short as possible</extracomment>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button in the details of a person: opens a menu with what is done less often. As short as possible</extracomment>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Badge…</source>
        <extracomment>Menu in the details of a person: a card with portrait and QR code</extracomment>
        <translation>&amp;Tarjeta…</translation>
    </message>
    <message>
        <source>New &amp;QR code</source>
        <extracomment>Menu in the details of a person: make a new QR code for the kiosk</extracomment>
        <translation>Nuevo código &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <extracomment>Menu in the details of a person: some pictures are somebody else&apos;s</extracomment>
        <translation>&amp;Separar…</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent</source>
        <extracomment>Menu in the details of a person: the face is deleted, the person stays</extracomment>
        <translation>&amp;Retirar consentimiento</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <extracomment>Menu in the details of a person: make a new personal number for the kiosk</extracomment>
        <translation>Nuevo &amp;PIN</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Search name, id, tag …</source>
        <extracomment>In the empty search field where one person is chosen</extracomment>
        <translation>Buscar nombre, número, etiqueta …</translation>
    </message>
    <message>
        <source>Search a person</source>
        <extracomment>Screen reader: the search field where one person is chosen</extracomment>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: the people among whom one is chosen</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <extracomment>Below a search field, when nobody was found</extracomment>
        <translation>No se encuentra a nadie.</translation>
    </message>
</context>
<context>
    <name>PersonRecognition</name>
    <message>
        <source>Recognition</source>
        <extracomment>Heading in the details of a person: how well the kiosk knows them</extracomment>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least}</source>
        <extracomment>Figures of a self-test: {score} of the person, {least} that is needed; numbers like 6.2</extracomment>
        <translation>Prueba {score} · necesario {least}</translation>
    </message>
    <message>
        <source>Self-test {score} · needed {least} · nearest other person {nearest}</source>
        <extracomment>Figures of a self-test: also how alike the most alike other person is, a number like 2.1</extracomment>
        <translation>Prueba {score} · necesario {least} · la más parecida {nearest}</translation>
    </message>
</context>
<context>
    <name>PersonRows</name>
    <message>
        <source>in</source>
        <extracomment>A check-in of a person: they came in</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <extracomment>A check-in of a person: they went out</extracomment>
        <translation>salida</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>A check-in that was taken back, since it was somebody else</extracomment>
        <translation>anulada</translation>
    </message>
</context>
<context>
    <name>PersonSamples</name>
    <message>
        <source>Add pictures…</source>
        <extracomment>Button below the pictures of a person: more of them are taken</extracomment>
        <translation>Añadir fotos…</translation>
    </message>
    <message>
        <source>A consent is needed first. Enroll the person again at the desk.</source>
        <extracomment>Below the button that adds pictures of a person: it cannot be pressed, their face may not be kept</extracomment>
        <translation>Primero hace falta un consentimiento. Inscriba de nuevo a la persona en recepción.</translation>
    </message>
    <message>
        <source>Some are somebody else…</source>
        <extracomment>Button below the pictures of a person: some of them are of somebody else</extracomment>
        <translation>Algunas son de otra persona…</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>Heading above the pictures of a person, one by one</extracomment>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Use as &amp;portrait</source>
        <extracomment>Menu of a picture of a person: show it wherever the person is shown</extracomment>
        <translation>Usar como &amp;retrato</translation>
    </message>
    <message>
        <source>&amp;Move to another person…</source>
        <extracomment>Menu of a picture of a person: it shows somebody else who is enrolled</extracomment>
        <translation>&amp;Mover a otra persona…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Menu of a picture of a person</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>PersonSplitDialog</name>
    <message>
        <source>Which pictures are not {name}?</source>
        <extracomment>Title of a window: some pictures of a person are of somebody else</extracomment>
        <translation>¿Qué fotos no son de {name}?</translation>
    </message>
    <message>
        <source>Who is on these pictures?</source>
        <extracomment>Question above name and identifier of a person who is split off</extracomment>
        <translation>¿Quién aparece en estas fotos?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: go to the step before</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Choose the pictures that show somebody else.</source>
        <extracomment>Explains a choice among pictures of a person</extracomment>
        <translation>Elija las fotos que muestran a otra persona.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>Button: go to the next step</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <extracomment>Button: make a new person of these pictures now</extracomment>
        <translation>Se&amp;parar</translation>
    </message>
    <message>
        <source>Leave {name} one picture at least.</source>
        <extracomment>Below pictures of a person that were all chosen</extracomment>
        <translation>Deje al menos una foto a {name}.</translation>
    </message>
    <message>
        <source>{pictures} go over to a new person with a consent of their own. {name} keeps the rest, and all check-ins. This can be undone.</source>
        <extracomment>What follows when a person is split in two; {pictures} is &quot;2 pictures&quot;, {name} keeps the rest</extracomment>
        <translation>{pictures} pasan a una persona nueva con su propio consentimiento. {name} conserva las demás y todas las entradas y salidas. Se puede deshacer.</translation>
    </message>
    <message>
        <source>No picture is chosen yet.</source>
        <extracomment>Below pictures of a person, none of which was chosen</extracomment>
        <translation>Aún no se ha elegido ninguna foto.</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>good pictures</source>
        <extracomment>On a tile: the person&apos;s pictures serve recognition well</extracomment>
        <translation>fotos buenas</translation>
    </message>
    <message>
        <source>needs better pictures</source>
        <extracomment>On a tile: the person should be enrolled again with better pictures</extracomment>
        <translation>necesita mejores fotos</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>One moment</source>
        <extracomment>PIN pad, below the question: the PIN is being checked</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Too many tries. Please wait {time}.</source>
        <extracomment>PIN pad after too many wrong PINs; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>Demasiados intentos. Espere {time}.</translation>
    </message>
    <message>
        <source>1 digit</source>
        <extracomment>Screen reader at the PIN pad: exactly one digit was typed, never which</extracomment>
        <translation>1 cifra</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <extracomment>Screen reader at the PIN pad: how many digits were typed, never which</extracomment>
        <translation>{count} cifras</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <extracomment>Key of the PIN pad: take the last digit back. For screen readers; the key shows an arrow</extracomment>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Key of the PIN pad: leave it. As short as possible</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Key of the PIN pad: these were all digits. As short as possible</extracomment>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Example Ltd</source>
        <extracomment>Field before anything is typed: an example of the name of a place</extracomment>
        <translation>Ejemplo SL</translation>
    </message>
    <message>
        <source>Who runs this place?</source>
        <extracomment>Caption of a field</extracomment>
        <translation>¿Quién gestiona este lugar?</translation>
    </message>
    <message>
        <source>This is what people agree to here:</source>
        <extracomment>Above the text that people agree to</extracomment>
        <translation>Esto es lo que aceptan aquí las personas:</translation>
    </message>
</context>
<context>
    <name>QualityMeter</name>
    <message>
        <source>Quality</source>
        <extracomment>Heading of the quality bars</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>The picture is good.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>La imagen es buena.</translation>
    </message>
    <message>
        <source>Ask the person to follow the instruction.</source>
        <extracomment>To the operator; follows &quot;The picture is good.&quot;</extracomment>
        <translation>Pida a la persona que siga la indicación.</translation>
    </message>
    <message>
        <source>Quality {value} of 100</source>
        <extracomment>Screen reader: the score over all, 0 to 100</extracomment>
        <translation>Calidad {value} de 100</translation>
    </message>
    <message>
        <source>{name} not assessed</source>
        <extracomment>Screen reader: a quality component such as &quot;Background&quot; of which nothing can be said</extracomment>
        <translation>{name} sin valorar</translation>
    </message>
    <message>
        <source>{name} {value} of 100</source>
        <extracomment>Screen reader: one quality component, such as &quot;Sharpness 78 of 100&quot;</extracomment>
        <translation>{name} {value} de 100</translation>
    </message>
    <message>
        <source>Nobody is in front of the camera.</source>
        <extracomment>Bold phrase below the bars</extracomment>
        <translation>No hay nadie delante de la cámara.</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera.</source>
        <extracomment>To the operator; follows &quot;Nobody is in front of the camera.&quot;</extracomment>
        <translation>Pida a la persona que mire a la cámara.</translation>
    </message>
    <message>
        <source>Head pose</source>
        <extracomment>Name of a quality bar: where the head points</extracomment>
        <translation>Postura de la cabeza</translation>
    </message>
    <message>
        <source>Distance between eyes</source>
        <extracomment>Name of a quality bar: how large the face is in the picture</extracomment>
        <translation>Distancia entre los ojos</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>Name of a quality bar</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Name of a quality bar: brightness and evenness</extracomment>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Eyes and mouth</source>
        <extracomment>Name of a quality bar: open and not covered; the mouth closed and not covered</extracomment>
        <translation>Ojos y boca</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Name of a quality bar: how plain it is behind the person</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Framing</source>
        <extracomment>Name of a quality bar: whether the whole head is in the picture</extracomment>
        <translation>Encuadre</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip</source>
        <extracomment>Button below a question of the site: go on without an answer</extracomment>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <extracomment>Screen reader: the row of places</extracomment>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Vestibule</source>
        <extracomment>Screen reader: the program&apos;s mark</extracomment>
        <translation>Vestibule</translation>
    </message>
    <message>
        <source>Use light colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>Usar colores claros</translation>
    </message>
    <message>
        <source>Use dark colors</source>
        <extracomment>Tool tip of the switch: what a click does</extracomment>
        <translation>Usar colores oscuros</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A place of the program: where people are enrolled. One short word</extracomment>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <extracomment>A place of the program: where people check in by themselves. One short word</extracomment>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Gallery</source>
        <extracomment>A place of the program: everybody who is enrolled. One short word</extracomment>
        <translation>Galería</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>A place of the program: who came and went. One short word</extracomment>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>A place of the program: the backends that people are sent to. One short word</extracomment>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>A place of the program: how it is set up. One short word</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>RateChoice</name>
    <message>
        <source>Strangers who may be named by mistake</source>
        <extracomment>Above a slider: which share of strangers may be called by somebody&apos;s name by mistake
----------
Screen reader: the slider</extracomment>
        <translation>Desconocidos que pueden recibir un nombre por error</translation>
    </message>
    <message>
        <source>Safer</source>
        <extracomment>At the end of the slider where hardly any stranger is named</extracomment>
        <translation>Más seguro</translation>
    </message>
    <message>
        <source>Easier for your people</source>
        <extracomment>At the other end of the slider, where hardly anybody is asked to try again</extracomment>
        <translation>Más fácil para su gente</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <extracomment>Button: uses the chosen setting from now on</extracomment>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>This is in use.</source>
        <extracomment>Beside the button &quot;Apply&quot;: nothing would change</extracomment>
        <translation>Es lo que está en uso.</translation>
    </message>
    <message>
        <source>In use is {share}. A change holds at once.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>En uso: {share}. Un cambio vale de inmediato.</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Preset: hardly a stranger is named, more people are asked to try again. One short word</extracomment>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>Preset: what the program comes with. One short word</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Preset: fewer people are asked to try again. One short word</extracomment>
        <translation>Tolerante</translation>
    </message>
</context>
<context>
    <name>RatesSection</name>
    <message>
        <source>What does the threshold mean here?</source>
        <extracomment>Headline where no figures are shown yet</extracomment>
        <translation>¿Qué significa aquí el umbral?</translation>
    </message>
    <message>
        <source>Your own pictures are compared with each other: how often a stranger would be called by a name, and how often your people would be asked to try again. Nothing is sent anywhere.</source>
        <extracomment>Below that headline</extracomment>
        <translation>Se comparan entre sí sus propias fotos: con qué frecuencia se daría un nombre a un desconocido y con qué frecuencia tendría que volver a intentarlo su gente. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>Button: begins to compare</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Two people are needed at least</source>
        <extracomment>Headline: fewer than two people are enrolled</extracomment>
        <translation>Se necesitan al menos dos personas</translation>
    </message>
    <message>
        <source>Enroll people at the desk; the standard fits until then.</source>
        <extracomment>Below that headline</extracomment>
        <translation>Inscriba a personas en recepción; hasta entonces sirve el valor normal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: looks again whether somebody is enrolled</extracomment>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <extracomment>Bold, above a sentence that says how far the figures can be relied on</extracomment>
        <translation>Fiabilidad de los datos</translation>
    </message>
    <message>
        <source>Too few to rely on</source>
        <extracomment>Phrase above what says that the gallery is small</extracomment>
        <translation>Muy pocos para fiarse</translation>
    </message>
    <message>
        <source>{share} is in use from now on, at this computer&apos;s kiosk too.</source>
        <extracomment>Beside the button &quot;Apply&quot;; {share} is such as 0.3 %</extracomment>
        <translation>A partir de ahora se usa {share}, también en el quiosco de este equipo.</translation>
    </message>
    <message>
        <source>Look-alikes: perhaps one person enrolled twice. They count as strangers who are named.</source>
        <extracomment>Above a list of pairs of people</extracomment>
        <translation>Personas parecidas: tal vez una misma inscrita dos veces. Cuentan como desconocidos que reciben un nombre.</translation>
    </message>
    <message>
        <source>Nobody here looks much like somebody else.</source>
        <extracomment>Where no pairs of people are listed</extracomment>
        <translation>Nadie aquí se parece mucho a otra persona.</translation>
    </message>
    <message>
        <source>Comparing your pictures with each other …</source>
        <extracomment>While pictures are compared with each other</extracomment>
        <translation>Comparando sus fotos entre sí …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: stops comparing</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the comparing is</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>Title of the section</extracomment>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <extracomment>Button: compares the pictures once more</extracomment>
        <translation>&amp;Medir otra vez</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Headers of a list of pairs of people</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Looks like</source>
        <extracomment>Heading of a column: the person whom somebody looks like</extracomment>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading of a column: how alike two people are</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Screen reader: the list of pairs of people</extracomment>
        <translation>Personas parecidas</translation>
    </message>
</context>
<context>
    <name>RatesSession</name>
    <message>
        <source>Recognition</source>
        <extracomment>Section of the settings: how faces are compared</extracomment>
        <translation>Reconocimiento</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Type it from what you wrote down</source>
        <extracomment>Settings, backup: field below the recovery code</extracomment>
        <translation>Escríbalo a partir de lo que anotó</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <extracomment>Settings, backup: button beside the field for the recovery code</extracomment>
        <translation>Co&amp;mprobar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Settings, backup: heading</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Make a &amp;new recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>Crear un código de recuperación &amp;nuevo</translation>
    </message>
    <message>
        <source>Make the &amp;recovery code</source>
        <extracomment>Settings, backup: button</extracomment>
        <translation>Cr&amp;ear el código de recuperación</translation>
    </message>
    <message>
        <source>This code is shown once. Write it down.</source>
        <extracomment>Settings, backup: above the recovery code</extracomment>
        <translation>Este código se muestra una sola vez. Anótelo.</translation>
    </message>
    <message>
        <source>Keep it where this computer is not. With it and a backup, everything can be restored on another computer; without it, nobody can. Backups made before open with the code before.</source>
        <extracomment>Settings, backup: below the recovery code</extracomment>
        <translation>Guárdelo en un lugar distinto de este equipo. Con él y una copia de seguridad se puede restaurar todo en otro equipo; sin él, nadie puede hacerlo. Las copias hechas antes se abren con el código anterior.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>&amp;Make a recovery code</source>
        <extracomment>Button: make a recovery code</extracomment>
        <translation>C&amp;rear un código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>Screen reader: the recovery code</extracomment>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <extracomment>Button: put the recovery code on the clipboard</extracomment>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <extracomment>Button: print the recovery code</extracomment>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Type group {number} of what you wrote down</source>
        <extracomment>Caption of a field; {number} counts the groups of characters of the code</extracomment>
        <translation>Escriba el grupo {number} de lo que anotó</translation>
    </message>
    <message>
        <source>Write the code down, then type the group that is asked for.</source>
        <extracomment>What is missing in a step</extracomment>
        <translation>Anote el código y escriba después el grupo que se le pide.</translation>
    </message>
    <message>
        <source>Right. Keep it where no computer is lost with it.</source>
        <extracomment>A part of the recovery code was typed as it is</extracomment>
        <translation>Correcto. Guárdelo donde no se pierda junto con un equipo.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {name}</source>
        <extracomment>Question before a backend is removed; {name} is how the operator calls it</extracomment>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>{people} of yours are there. Nobody is sent there any more.</source>
        <extracomment>Below that question; {people} is &quot;1,284 people&quot;</extracomment>
        <translation>Allí hay copias de {people}. Ya no se enviarán más personas.</translation>
    </message>
    <message>
        <source>Delete ours there first</source>
        <extracomment>A choice when a backend is removed</extracomment>
        <translation>Borrar antes nuestras copias allí</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <extracomment>A choice when a backend is removed: copies stay</extracomment>
        <translation>Dejarlas allí</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the backend stays</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>Button outlined in red: forget the backend</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>How strict the kiosk would have been</source>
        <extracomment>Screen reader: the slider between lenient and strict</extracomment>
        <translation>Lo estricto que habría sido el quiosco</translation>
    </message>
    <message>
        <source>Then and now</source>
        <extracomment>Heading: a decision as it was, and as it would be today</extracomment>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>What would have happened</source>
        <extracomment>Heading: a decision with another threshold</extracomment>
        <translation>Lo que habría ocurrido</translation>
    </message>
    <message>
        <source>Lenient</source>
        <extracomment>Left end of a slider: nearly everybody is recognized, strangers now and then</extracomment>
        <translation>Tolerante</translation>
    </message>
    <message>
        <source>Strict</source>
        <extracomment>Right end of a slider: strangers are never recognized, others sometimes not</extracomment>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Then: {people} enrolled, {score} was needed.</source>
        <extracomment>{people} is &quot;37 people&quot;; {score} is a number, such as 4.1</extracomment>
        <translation>Entonces: {people} en la galería; se necesitaba {score}.</translation>
    </message>
    <message>
        <source>Now: {people} enrolled, {score} is needed.</source>
        <extracomment>{people} is &quot;52 people&quot;; {score} is a number</extracomment>
        <translation>Ahora: {people} en la galería; se necesita {score}.</translation>
    </message>
    <message>
        <source>{strict}: {score} is needed.</source>
        <extracomment>Below a slider; {strict} is &quot;1 of 300 strangers may be given a name&quot;, {score} is a number</extracomment>
        <translation>{strict}: se necesita {score}.</translation>
    </message>
    <message>
        <source>The answer is the same: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>La respuesta es la misma: {what}.</translation>
    </message>
    <message>
        <source>The answer would be another: {what}.</source>
        <extracomment>What would have come of a decision; {what} is &quot;Recognized&quot; or another outcome</extracomment>
        <translation>La respuesta sería otra: {what}.</translation>
    </message>
    <message>
        <source>The kiosk would have looked on for a better picture.</source>
        <extracomment>More about what would have come of a decision</extracomment>
        <translation>El quiosco habría seguido mirando para obtener una imagen mejor.</translation>
    </message>
    <message>
        <source>It would first have made sure that a person is there.</source>
        <extracomment>More about what would have come of a decision: whether it was a picture was not looked at then</extracomment>
        <translation>Antes se habría asegurado de que hay una persona.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the backup of {which}?</source>
        <extracomment>Question before a restore; {which} is a day with a time, or the name of a file</extracomment>
        <translation>¿Restaurar la copia de seguridad «{which}»?</translation>
    </message>
    <message>
        <source>It is proved first. Then Vestibule restarts, and the backup takes the place of everything stored here. What is here now is moved aside, not deleted. Whoever was erased since stays erased. Backends are paused until you have looked at what would change there.</source>
        <extracomment>Below the question</extracomment>
        <translation>Primero se comprueba. Después, Vestibule se reinicia y la copia sustituye todo lo guardado aquí. Lo que hay ahora se aparta, no se borra. Quien se haya borrado desde entonces sigue borrado. Los sistemas quedan en pausa hasta que usted revise qué cambiaría en ellos.</translation>
    </message>
    <message>
        <source>Recovery code, if the backup is another computer&apos;s</source>
        <extracomment>Field in the question before a restore</extracomment>
        <translation>Código de recuperación, si la copia es de otro equipo</translation>
    </message>
    <message>
        <source>&amp;Keep what is here</source>
        <extracomment>Button: restore nothing</extracomment>
        <translation>&amp;Conservar lo actual</translation>
    </message>
    <message>
        <source>&amp;Restore and restart</source>
        <extracomment>Button outlined in red: restore the backup</extracomment>
        <translation>&amp;Restaurar y reiniciar</translation>
    </message>
</context>
<context>
    <name>SampleButton</name>
    <message>
        <source>Picture {number}, quality {quality}</source>
        <extracomment>Screen reader: a picture of a person; {number} counts them, {quality} is 0 to 100</extracomment>
        <translation>Foto {number}, calidad {quality}</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>Take picture {number} again ({pose})</source>
        <extracomment>Button on a small picture; {number} is 1 to 5, {pose} a word such as &quot;front&quot;</extracomment>
        <translation>Repetir la foto {number} ({pose})</translation>
    </message>
    <message>
        <source>Picture {number} is not taken yet ({pose})</source>
        <extracomment>Screen reader: the place of a picture that is not taken yet</extracomment>
        <translation>La foto {number} aún no se ha tomado ({pose})</translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message>
        <source>{name} is enrolled</source>
        <extracomment>After an enrollment</extracomment>
        <translation>Inscripción terminada: {name}</translation>
    </message>
    <message>
        <source>{pictures} are stored on this device. {name} can check in from now on.</source>
        <extracomment>After an enrollment; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>Guardado en este dispositivo: {pictures}. {name} ya puede registrar su entrada.</translation>
    </message>
    <message>
        <source>{name} was enrolled already</source>
        <extracomment>After pictures of somebody who was enrolled before were added</extracomment>
        <translation>La inscripción de {name} ya existía</translation>
    </message>
    <message>
        <source>{pictures} were added. Nothing else was changed.</source>
        <extracomment>After pictures of somebody who was enrolled before were added; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>Añadido: {pictures}. No se ha cambiado nada más.</translation>
    </message>
    <message>
        <source>&amp;Test the face</source>
        <extracomment>Button: test whether the kiosk knows the person who was just enrolled</extracomment>
        <translation>&amp;Probar la cara</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <extracomment>Button: do a short test once more</extracomment>
        <translation>&amp;Probar otra vez</translation>
    </message>
    <message>
        <source>&amp;Enroll another person</source>
        <extracomment>Button after an enrollment</extracomment>
        <translation>&amp;Inscribir a otra persona</translation>
    </message>
    <message>
        <source>&amp;Badge</source>
        <extracomment>Button after an enrollment: print a card with portrait and name</extracomment>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Caption of a new personal number</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>It is shown this once only. Write it down now.</source>
        <extracomment>Below a new PIN</extracomment>
        <translation>Solo se muestra esta vez. Anótelo ahora.</translation>
    </message>
</context>
<context>
    <name>ScoreChart</name>
    <message>
        <source>How alike pictures are</source>
        <extracomment>Screen reader: a drawing of how alike pictures are</extracomment>
        <translation>Parecido de las fotos</translation>
    </message>
    <message>
        <source>Whoever reaches {score} is called by a name.</source>
        <extracomment>Screen reader: {score} is a number such as 6.2</extracomment>
        <translation>A partir de {score} se da un nombre.</translation>
    </message>
    <message>
        <source>Comparison score: more alike to the right</source>
        <extracomment>Below the drawing; from left to right</extracomment>
        <translation>Puntuación de la comparación: más parecido hacia la derecha</translation>
    </message>
    <message>
        <source>different people</source>
        <extracomment>Legend of a drawing: comparisons of pictures of two people</extracomment>
        <translation>personas distintas</translation>
    </message>
    <message>
        <source>the same person</source>
        <extracomment>Legend of a drawing: comparisons of two pictures of one person</extracomment>
        <translation>la misma persona</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Another PIN or password for {name}</source>
        <extracomment>Title of a question; {name} is a name</extracomment>
        <translation>Otro PIN u otra contraseña para {name}</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <extracomment>Button: from now on this PIN or password</extracomment>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>The one you have now</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Too many tries. Try again later.</source>
        <extracomment>The old PIN or password was wrong too often</extracomment>
        <translation>Demasiados intentos. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>That is not the one you have now.</source>
        <extracomment>The old PIN or password was wrong</extracomment>
        <translation>No es el PIN ni la contraseña actual.</translation>
    </message>
    <message>
        <source>Type the one you have now.</source>
        <extracomment>The field for the PIN or password that is in use now is empty</extracomment>
        <translation>Escriba el PIN o la contraseña actual.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Screen reader and tool tip: button in a field for a secret</extracomment>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>SecretsDialog</name>
    <message>
        <source>New keys for {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>Claves nuevas para {name}</translation>
    </message>
</context>
<context>
    <name>SelfTestView</name>
    <message>
        <source>Look at the camera once more</source>
        <extracomment>Heading: a short test whether the kiosk will know the person</extracomment>
        <translation>Mire a la cámara una vez más</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <extracomment>Button: do not wait for the end of a short test</extracomment>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <extracomment>Button: show the figures behind a sentence</extracomment>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>1 second to go</source>
        <extracomment>Below the live picture during a short test: the last second</extracomment>
        <translation>Falta 1 segundo</translation>
    </message>
    <message>
        <source>{seconds} seconds to go</source>
        <extracomment>Below the live picture during a short test: {seconds} to go, never 1</extracomment>
        <translation>Faltan {seconds} segundos</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Instead of the name of somebody else who is not there any more</extracomment>
        <translation>otra persona</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>On</source>
        <extracomment>Check box of a setting that is on or off</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>Button beside a field for a file or folder: opens the system&apos;s dialog</extracomment>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Use the default</source>
        <extracomment>Button beside a setting: use its default again</extracomment>
        <translation>Usar el valor predeterminado</translation>
    </message>
    <message>
        <source>Set by the variable {variable}, which comes before the file.</source>
        <extracomment>Beside a setting; {variable} is the name of a variable of the environment</extracomment>
        <translation>Lo fija la variable {variable}, que tiene prioridad sobre el archivo.</translation>
    </message>
    <message>
        <source>Default: {value}</source>
        <extracomment>Beside a setting; {value} is its default, such as &quot;10 seconds&quot;</extracomment>
        <translation>Predeterminado: {value}</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>&amp;Discard</source>
        <extracomment>Button: forget the changes of the settings</extracomment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <extracomment>Button: write the changes of the settings</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Values that cannot work: {count}</source>
        <extracomment>Bar below the settings; {count} is how many values cannot be saved</extracomment>
        <translation>Valores no válidos: {count}</translation>
    </message>
    <message>
        <source>Changes, not saved yet: {count}</source>
        <extracomment>Bar below the settings; {count} is how many were changed</extracomment>
        <translation>Cambios aún sin guardar: {count}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <extracomment>Screen reader: the list of sections of the settings</extracomment>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the page</extracomment>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettingsSession</name>
    <message>
        <source>General</source>
        <extracomment>A section of the settings</extracomment>
        <translation>General</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>After settings were written to their file</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Some changes hold when Vestibule is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>Algunos cambios valen cuando Vestibule se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Some changes hold when the hub is started again.</source>
        <extracomment>Bar below the settings</extracomment>
        <translation>Algunos cambios valen cuando el servidor central se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for pictures…</source>
        <extracomment>While a camera is tried</extracomment>
        <translation>Esperando imágenes…</translation>
    </message>
    <message>
        <source>This is how I sound.</source>
        <extracomment>Said aloud when the sound is tried</extracomment>
        <translation>Así es como sueno.</translation>
    </message>
    <message>
        <source>A tone was played, and a sentence spoken.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>Ha sonado un tono y se ha dicho una frase.</translation>
    </message>
    <message>
        <source>A tone was played. This computer has no voice for this language.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>Ha sonado un tono. Este equipo no tiene voz para este idioma.</translation>
    </message>
    <message>
        <source>This computer has nothing to play a sound on.</source>
        <extracomment>After the sound was tried</extracomment>
        <translation>Este equipo no tiene con qué reproducir sonido.</translation>
    </message>
    <message>
        <source>Fill it in below first.</source>
        <extracomment>After a test: there is nothing to try</extracomment>
        <translation>Rellénelo primero abajo.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <extracomment>While a message is sent, or the door opened</extracomment>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>That worked.</source>
        <extracomment>After a message was sent, or the door opened</extracomment>
        <translation>Ha funcionado.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the list of those who have an account</extracomment>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>Button: the password was typed</extracomment>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <extracomment>Button: read again who has an account</extracomment>
        <translation>&amp;Volver a intentarlo</translation>
    </message>
    <message>
        <source>Too many tries. Try again after {time}.</source>
        <extracomment>After too many wrong passwords; {time} is a time of day such as 14:32</extracomment>
        <translation>Demasiados intentos. Vuelva a intentarlo después de las {time}.</translation>
    </message>
    <message>
        <source>That was not right. {left} more before it locks.</source>
        <extracomment>The password was wrong</extracomment>
        <translation>No es correcto. Intentos antes del bloqueo: {left}.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>The password is being checked</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <extracomment>Title above the pad or field; {name} is a name</extracomment>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <extracomment>Title above the pad; {name} is a name</extracomment>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <extracomment>Title of the screen that asks who is there</extracomment>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Choose your name, then type your PIN or password.</source>
        <extracomment>Below the title</extracomment>
        <translation>Elija su nombre y escriba después su PIN o contraseña.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Clear</source>
        <extracomment>Button above a signature that was drawn on the screen</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the signature</source>
        <extracomment>Screen reader: the button that clears the signature</extracomment>
        <translation>Borrar la firma</translation>
    </message>
    <message>
        <source>Sign on the line</source>
        <extracomment>Above the paper on which the person signs with mouse, finger or pen</extracomment>
        <translation>Firme sobre la línea</translation>
    </message>
</context>
<context>
    <name>Snackbar</name>
    <message>
        <source>Close</source>
        <extracomment>Button that closes a notice</extracomment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffBadge</name>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu of whoever is signed in: the window asks who is there before it goes on</extracomment>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Change my PIN or password…</source>
        <extracomment>Menu of whoever is signed in</extracomment>
        <translation>&amp;Cambiar mi PIN o contraseña…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <extracomment>Menu of whoever is signed in: somebody else is to work here</extracomment>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>Screen reader: nobody is signed in</extracomment>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <extracomment>Tool tip and screen reader: who is signed in; {name} is a name, {role} such as &quot;Operator&quot;</extracomment>
        <translation>{name}, {role}</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>Nobody has an account</source>
        <extracomment>Nobody has an account yet</extracomment>
        <translation>Nadie tiene cuenta</translation>
    </message>
    <message>
        <source>Everybody at this computer may do everything. With accounts each one signs in.</source>
        <extracomment>Below it</extracomment>
        <translation>Cualquiera puede hacerlo todo en este equipo. Con cuentas, cada persona inicia sesión.</translation>
    </message>
    <message>
        <source>Add an administrator</source>
        <extracomment>Button: the first account</extracomment>
        <translation>Añadir un administrador</translation>
    </message>
    <message>
        <source>Who works here</source>
        <extracomment>Title of the section of the settings about accounts</extracomment>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>The window locks after {seconds} seconds without key or mouse, and with Ctrl+L.</source>
        <extracomment>Below the title; {seconds} is a number</extracomment>
        <translation>La ventana se bloquea tras {seconds} segundos sin usar el teclado ni el ratón, y con Ctrl+L.</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <extracomment>Button: a new account</extracomment>
        <translation>&amp;Añadir una cuenta</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <extracomment>Button: another name or role for the account that is chosen</extracomment>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>New &amp;PIN or password…</source>
        <extracomment>Button: another PIN or password for the account that is chosen</extracomment>
        <translation>Nuevo &amp;PIN o contraseña…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button outlined in red: remove the account that is chosen</extracomment>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What somebody signs in with</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>How somebody signs in What somebody signs in with</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remove the account of {name}?</source>
        <extracomment>Question; {name} is a name</extracomment>
        <translation>¿Quitar la cuenta de {name}?</translation>
    </message>
    <message>
        <source>They can no longer sign in. What they did stays in the audit.</source>
        <extracomment>Below the question</extracomment>
        <translation>Ya no podrá iniciar sesión. Lo que hizo queda en la auditoría.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>Button that changes nothing</extracomment>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <extracomment>Button outlined in red</extracomment>
        <translation>&amp;Quitarla</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Head of a column: the name of whoever has an account</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>Head of a column: operator, administrator, auditor</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <extracomment>Head of a column: with a PIN or a password</extracomment>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>Head of a column: when the account was made</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>Screen reader: the table of accounts</extracomment>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>StaffSession</name>
    <message>
        <source>Your PIN or password was changed.</source>
        <extracomment>Notice after somebody changed their own PIN or password</extracomment>
        <translation>Se ha cambiado su PIN o contraseña.</translation>
    </message>
</context>
<context>
    <name>StepDots</name>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Screen reader: how far one is; {number} of {total}</extracomment>
        <translation>Paso {number} de {total}</translation>
    </message>
</context>
<context>
    <name>StepFooter</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Take it now</source>
        <extracomment>Button: take a picture at once</extracomment>
        <translation>&amp;Tomar ahora</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: store the person</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>Button that was pressed: the person is being stored</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>The camera shoots by itself when the picture is good. Space takes it now.</source>
        <extracomment>Below the live picture</extracomment>
        <translation>La cámara toma la foto cuando la imagen es buena. La barra espaciadora la toma ya.</translation>
    </message>
    <message>
        <source>Click a picture to take it again.</source>
        <extracomment>Below the pictures, before saving</extracomment>
        <translation>Haga clic en una foto para repetirla.</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step {number} of {count} · {step}</source>
        <extracomment>Below the title: {number} of {count} steps, then the step&apos;s name</extracomment>
        <translation>Paso {number} de {count} · {step}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Below the title, after the last step</extracomment>
        <translation>Terminado</translation>
    </message>
</context>
<context>
    <name>StrangerTile</name>
    <message>
        <source>Unknown person, {when}</source>
        <extracomment>Screen reader: a picture of somebody unknown; {when} is such as &quot;today, 8:30&quot;</extracomment>
        <translation>Persona desconocida, {when}</translation>
    </message>
    <message>
        <source>Enroll</source>
        <extracomment>Button below the picture of somebody unknown: begins an enrollment at the desk</extracomment>
        <translation>Inscribir</translation>
    </message>
    <message>
        <source>This is …</source>
        <extracomment>Button below the picture of somebody unknown: says which enrolled person it is</extracomment>
        <translation>Es …</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Button below the picture of somebody unknown</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>StrangersSession</name>
    <message>
        <source>Unknown faces</source>
        <extracomment>Tab: people whom the kiosk does not know</extracomment>
        <translation>Caras desconocidas</translation>
    </message>
    <message>
        <source>1 visit</source>
        <extracomment>How often somebody unknown came</extracomment>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>{count} visits</source>
        <extracomment>How often somebody unknown came; {count} is 2 or more</extracomment>
        <translation>{count} visitas</translation>
    </message>
    <message>
        <source>Deleted on {date}</source>
        <extracomment>When the picture of somebody unknown goes by itself; {date} is a date</extracomment>
        <translation>Se borra el {date}</translation>
    </message>
</context>
<context>
    <name>StrangersTab</name>
    <message>
        <source>Delete all</source>
        <extracomment>Button: deletes all pictures of unknown people</extracomment>
        <translation>Borrar todas</translation>
    </message>
    <message>
        <source>{people} not enrolled. They did not agree to be kept: decide soon, or delete them.</source>
        <extracomment>Above pictures of unknown people; {people} is &quot;3 people&quot;</extracomment>
        <translation>Sin inscribir: {people}. No hay consentimiento para conservar las caras: decida pronto o bórrelas.</translation>
    </message>
    <message>
        <source>The latest {shown} are shown.</source>
        <extracomment>After that sentence; {shown} is a number</extracomment>
        <translation>Se muestran las {shown} más recientes.</translation>
    </message>
    <message>
        <source>No unknown faces are waiting</source>
        <extracomment>Headline: the kiosk has seen nobody who is not enrolled</extracomment>
        <translation>No hay caras desconocidas pendientes</translation>
    </message>
    <message>
        <source>Whoever stands before the kiosk and is not enrolled is shown here, and deleted {days} days later at the latest.</source>
        <extracomment>Below that headline; {days} is a number</extracomment>
        <translation>Aquí aparece quien se pone ante el quiosco sin estar en la galería; se borra a los {days} días como máximo.</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>Button: looks again whether there is something</extracomment>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Unknown faces are not kept</source>
        <extracomment>Headline: the site does not keep the faces of unknown people</extracomment>
        <translation>Las caras desconocidas no se conservan</translation>
    </message>
    <message>
        <source>If you switch this on, the kiosk keeps a picture of everybody it does not know, so that you can enroll them or say who they are. They have not agreed to it: tell people at the door, and ask whoever is responsible for data protection first. The setting is activity.keep_strangers_days.</source>
        <extracomment>Below that headline. The setting&apos;s name is not translated</extracomment>
        <translation>Si activa esta opción, el quiosco conserva una imagen de cada persona que no conoce, para que usted pueda inscribirla o decir quién es. Esas personas no han dado su consentimiento: avise en la puerta y consulte antes a la persona responsable de la protección de datos. El ajuste es activity.keep_strangers_days.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <extracomment>Button: goes to the settings</extracomment>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Delete all unknown faces?</source>
        <extracomment>Question before pictures of unknown people are deleted</extracomment>
        <translation>¿Borrar todas las caras desconocidas?</translation>
    </message>
    <message>
        <source>Delete this unknown person?</source>
        <extracomment>Question before the pictures of one unknown person are deleted</extracomment>
        <translation>¿Borrar a esta persona desconocida?</translation>
    </message>
    <message>
        <source>The pictures and the numbers computed from them are deleted at once, and for good.</source>
        <extracomment>Below that question</extracomment>
        <translation>Las imágenes y los números calculados a partir de ellas se borran de inmediato y para siempre.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button of a dialog: nothing is deleted</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Buttons of a dialog: nothing is deleted; it is Button of a dialog: the pictures of somebody unknown are deleted</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>SyncAnswer</name>
    <message>
        <source>The connection is being tried</source>
        <extracomment>Screen reader: the bar that moves while a connection is tried</extracomment>
        <translation>Se está probando la conexión</translation>
    </message>
    <message>
        <source>Asking {name}</source>
        <extracomment>Title while a connection is tried; {name} is how the operator calls the backend</extracomment>
        <translation>Conectando con {name}</translation>
    </message>
    <message>
        <source>Nothing is sent there yet.</source>
        <extracomment>Below the title while a connection is tried</extracomment>
        <translation>Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>{name} answers</source>
        <extracomment>Title after a connection was tried; {name} is how the operator calls the backend</extracomment>
        <translation>{name} responde</translation>
    </message>
    <message>
        <source>Address and keys are right. Start, and people are sent from now on.</source>
        <extracomment>Below the title after a connection was tried</extracomment>
        <translation>La dirección y las claves son correctas. Inicie y se enviarán personas a partir de ahora.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <extracomment>Title after a connection was tried</extracomment>
        <translation>No ha funcionado</translation>
    </message>
</context>
<context>
    <name>SyncCard</name>
    <message>
        <source>Progress</source>
        <extracomment>Screen reader: how far the sending to a backend is</extracomment>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Compare now</source>
        <extracomment>Button on the card of a backend: compare everybody there with the gallery</extracomment>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>Button on the card of a backend: use it again after a pause</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Button on the card of a backend: send nothing for now</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Button on the card of a backend: show more beside the list</extracomment>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>SyncChanges</name>
    <message>
        <source>Everybody there is being compared.</source>
        <extracomment>Notice after &quot;Compare now&quot; was pressed</extracomment>
        <translation>Se está comparando a todas las personas de allí.</translation>
    </message>
</context>
<context>
    <name>SyncDetails</name>
    <message>
        <source>Let this computer do it</source>
        <extracomment>Button below a warning: this computer keeps a backend up to date in place of another one</extracomment>
        <translation>Que lo haga este equipo</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Bold phrase: another computer sends people to this backend</extracomment>
        <translation>Otro equipo lo mantiene al día: {name}</translation>
    </message>
    <message>
        <source>Let this one do it only if that one no longer does: two would add everybody twice.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>Encárguelo a este solo si el otro ya no lo hace: entre los dos añadirían a cada persona dos veces.</translation>
    </message>
    <message>
        <source>Close the details</source>
        <extracomment>Screen reader and tool tip: button that closes the details of a backend</extracomment>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Heading above buttons that change how a backend is used</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Who is sent…</source>
        <extracomment>Button: change who is sent to a backend, and how fast</extracomment>
        <translation>Personas que se envían…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <extracomment>Button: enter other keys or passwords for a backend</extracomment>
        <translation>Claves nuevas…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <extracomment>Button outlined in red: forget a backend</extracomment>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>SyncFields</name>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form with what most backends do without</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>An address begins with https:// and has no spaces.</source>
        <extracomment>Below the field for an address</extracomment>
        <translation>La dirección empieza por https:// y no lleva espacios.</translation>
    </message>
    <message>
        <source>Another backend is called so already.</source>
        <extracomment>Below the field for the name of a backend</extracomment>
        <translation>Ya hay otro sistema con este nombre.</translation>
    </message>
    <message>
        <source>I have a key and its secret</source>
        <extracomment>A choice: the operator has a key of Face AiDee</extracomment>
        <translation>Tengo una clave y su secreto</translation>
    </message>
    <message>
        <source>Ask for a key with my account, once</source>
        <extracomment>A choice: a key is asked for with the account&apos;s user name and password, which are not kept</extracomment>
        <translation>Pedir una clave con mi cuenta, una sola vez</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Set up a &amp;backend</source>
        <extracomment>Button: set up one more system that people are sent to</extracomment>
        <translation>Configurar un &amp;sistema</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <extracomment>Page without any backend: the sentence</extracomment>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A backend gets a copy of the people you choose, and is kept up to date.</source>
        <extracomment>Page without any backend: below the sentence</extracomment>
        <translation>Un sistema recibe una copia de las personas que usted elija y se mantiene al día.</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>Page without any backend: the button</extracomment>
        <translation>Configurar un sistema</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>Title of the page with the systems that people are sent to</extracomment>
        <translation>Sistemas</translation>
    </message>
</context>
<context>
    <name>SyncParked</name>
    <message>
        <source>Try all again</source>
        <extracomment>Button: send all people again who could not be sent</extracomment>
        <translation>Volver a intentarlo con todas</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <extracomment>Button: give up all people who could not be sent, until something changes about them</extracomment>
        <translation>Omitir a todas</translation>
    </message>
    <message>
        <source>Needs you</source>
        <extracomment>Heading above people of whom somebody has to decide</extracomment>
        <translation>Pendiente de usted</translation>
    </message>
    <message>
        <source>and {people} more</source>
        <extracomment>Below a list of people; {people} is &quot;150 people&quot;</extracomment>
        <translation>y {people} más</translation>
    </message>
    <message>
        <source>Somebody who was erased here</source>
        <extracomment>Instead of a name: the person is no longer enrolled, but their copy is still there</extracomment>
        <translation>Una persona borrada aquí</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside a person who could not be sent</extracomment>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>Button beside a person who could not be sent: give up until something changes about them</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Its number for this person</source>
        <extracomment>In an empty field: the number that a backend has given to a person</extracomment>
        <translation>Número de esta persona allí</translation>
    </message>
    <message>
        <source>It is there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>Está allí</translation>
    </message>
    <message>
        <source>It is not there</source>
        <extracomment>Button beside a person of whom nobody knows whether they are on the backend</extracomment>
        <translation>No está allí</translation>
    </message>
</context>
<context>
    <name>SyncReport</name>
    <message>
        <source>Add them again</source>
        <extracomment>Button below a warning: people who seem to be gone are sent again</extracomment>
        <translation>Volver a añadir</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>Heading of a column: a person&apos;s name</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>Heading of a column: what is the matter with a person on a backend
----------
Screen reader: the table of what a comparison found</extracomment>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Last comparison</source>
        <extracomment>Heading above what a comparison found</extracomment>
        <translation>Última comparación</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>Below a table; {count} rows are left out</extracomment>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Please look at this first.</source>
        <extracomment>Bold phrase above the reason why nothing was repaired</extracomment>
        <translation>Mire esto primero, por favor.</translation>
    </message>
    <message>
        <source>{moment}. Compare now to see what differs.</source>
        <extracomment>Instead of a table; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{moment}. Compare ahora para ver las diferencias.</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <extracomment>Instead of a table: nobody was compared yet</extracomment>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>{moment}: {people} as they should be</source>
        <extracomment>{moment} is &quot;10:42&quot;; {people} is &quot;1,284 people&quot;, who are on the backend as they should be</extracomment>
        <translation>{moment}: sin diferencias en {people}</translation>
    </message>
</context>
<context>
    <name>SyncWho</name>
    <message>
        <source>Everybody</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Only people with certain tags, or in certain groups</source>
        <extracomment>A choice: who is sent to a backend</extracomment>
        <translation>Solo personas con ciertas etiquetas o de ciertos grupos</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>Name of a field: people with these tags are sent to a backend</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Groups</source>
        <extracomment>Name of a field: people in these groups are sent to a backend</extracomment>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Who receives it, as the consent says</source>
        <extracomment>Name of a field: the company that receives the faces, in the words of the consent</extracomment>
        <translation>Quién recibe las caras, según el consentimiento</translation>
    </message>
    <message>
        <source>No, only those who agree from now on</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>No, solo quienes acepten a partir de ahora</translation>
    </message>
    <message>
        <source>Yes, they have been told who receives it</source>
        <extracomment>A choice below &quot;Are people sent too who agreed before today?&quot;</extracomment>
        <translation>Sí, se les ha dicho quién recibe sus fotos</translation>
    </message>
    <message>
        <source>Add people again whom somebody else deleted there</source>
        <extracomment>Check box: people whom somebody else deleted from a backend</extracomment>
        <translation>Volver a añadir a quienes otros hayan borrado allí</translation>
    </message>
    <message>
        <source>Most requests in a second</source>
        <extracomment>Name of a field: how often a backend may be asked</extracomment>
        <translation>Máximo de solicitudes por segundo</translation>
    </message>
    <message>
        <source>Most kilobytes in a second</source>
        <extracomment>Name of a field: how much may be sent</extracomment>
        <translation>Máximo de kilobytes por segundo</translation>
    </message>
    <message>
        <source>Enter a tag or a group, or choose everybody.</source>
        <extracomment>Below the field for tags: nobody would be sent</extracomment>
        <translation>Escriba una etiqueta o un grupo, o elija «Todas las personas».</translation>
    </message>
    <message>
        <source>Enter a number greater than 0, or nothing.</source>
        <extracomment>Below a field for a number</extracomment>
        <translation>Escriba un número mayor que 0 o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Who is sent?</source>
        <extracomment>Screen reader: question above the choices &quot;Everybody&quot; and &quot;Only people with …&quot;</extracomment>
        <translation>¿Qué personas se envían?</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens the part of a form that says how fast a backend may be asked, and other rare things</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>How fast it is sent, and what becomes of those whom others delete there</source>
        <extracomment>Below the closed part of a form</extracomment>
        <translation>Con qué rapidez se envía y qué ocurre con quienes otros borran allí</translation>
    </message>
    <message>
        <source>Are people sent too who agreed before?</source>
        <extracomment>Question above the choices &quot;No, only those …&quot; and &quot;Yes, they …&quot;</extracomment>
        <translation>¿Se envían también las personas que aceptaron antes?</translation>
    </message>
    <message>
        <source>{people} agreed before now. Say yes only if they know who receives their pictures.</source>
        <extracomment>Below the question whether people are sent who agreed before; {people} is &quot;37 people&quot;</extracomment>
        <translation>Consentimiento anterior: {people}. Elija «Sí» solo si cada persona sabe quién recibe sus fotos.</translation>
    </message>
</context>
<context>
    <name>SyncWizard</name>
    <message>
        <source>Set up a backend</source>
        <extracomment>Title of the dialog that sets up a backend</extracomment>
        <translation>Configurar un sistema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button: set up no backend</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <extracomment>Button: one step back</extracomment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <extracomment>Above the question of a step; {number} of {total}</extracomment>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>Button: one step on</extracomment>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>Button: the backend answers, people are to be sent now</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>Button: the connection is tried once more</extracomment>
        <translation>&amp;Volver a intentarlo</translation>
    </message>
    <message>
        <source>Where are people sent?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Adónde se envían las personas?</translation>
    </message>
    <message>
        <source>How is it reached?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Cómo se accede al sistema?</translation>
    </message>
    <message>
        <source>Who is sent there?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Qué personas se envían allí?</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <extracomment>Question of a step</extracomment>
        <translation>¿Responde el sistema?</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Known tags</source>
        <extracomment>Screen reader: the list of tags that other people have</extracomment>
        <translation>Etiquetas existentes</translation>
    </message>
    <message>
        <source>Remove the tag {tag}</source>
        <extracomment>Screen reader and tool tip: button that takes a tag away from a person</extracomment>
        <translation>Quitar la etiqueta {tag}</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Another way in</source>
        <extracomment>Heading above buttons for people who do not want, or cannot use, the camera</extracomment>
        <translation>Otra forma de entrar</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>Button at the kiosk: check in with a personal number instead of the face. As short as possible</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>Button at the kiosk: check in with a code on paper or on a phone. As short as possible</extracomment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Button at the kiosk: check in by searching for the own name. As short as possible</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Call for help</source>
        <extracomment>Button at the kiosk: the person wants somebody to help. As short as possible</extracomment>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Who is sent to {name}</source>
        <extracomment>Title of a dialog; {name} is how the operator calls the backend</extracomment>
        <translation>Personas que se envían a {name}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <extracomment>Title of a dialog that asks which enrolled person a picture shows</extracomment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>The pictures are added to the person you choose, as far as their consent allows. Choose only whom you know: a wrong picture lets the wrong person in.</source>
        <extracomment>Below the title &quot;Who is this?&quot;</extracomment>
        <translation>Las imágenes se añaden a la persona que elija, en la medida en que lo permita su consentimiento. Elija solo a quien conozca: una imagen equivocada deja entrar a la persona equivocada.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Inside an empty field</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>Screen reader: a field to search names in</extracomment>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Screen reader: names that fit</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of a dialog: changes nothing</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is who it is</source>
        <extracomment>Button of a dialog: the picture shows the chosen person</extracomment>
        <translation>Es esta persona</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Vestibule</source>
        <extracomment>Title of the window</extracomment>
        <translation>Vestibule</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw the consent of {name}</source>
        <extracomment>Question before a consent is withdrawn</extracomment>
        <translation>Retirar el consentimiento de {name}</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted at once. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;. &quot;Them&quot; are the pictures</extracomment>
        <translation>{pictures} y los números calculados a partir de las fotos se borran enseguida. {name} sigue en la galería y puede usar un PIN o un código.</translation>
    </message>
    <message>
        <source>{pictures} and the numbers computed from them are deleted here at once, and from {backends} as soon as they can be reached. {name} stays, and can use a PIN or a code.</source>
        <extracomment>Below the question; {pictures} is &quot;5 pictures&quot;, {backends} is &quot;2 backends&quot;</extracomment>
        <translation>{pictures} y los números calculados a partir de las fotos se borran enseguida de aquí, y de {backends} en cuanto haya conexión. {name} sigue en la galería y puede usar un PIN o un código.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>Button: the consent stays</extracomment>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <extracomment>Button outlined in red: withdraw the consent now. As short as possible</extracomment>
        <translation>&amp;Retirar</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>New PIN or password</source>
        <extracomment>Caption of a field</extracomment>
        <translation>Nuevo PIN o contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <extracomment>Caption of a field for the same once more</extracomment>
        <translation>Otra vez lo mismo</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <extracomment>The two fields differ</extracomment>
        <translation>No son iguales. Escríbalo otra vez.</translation>
    </message>
</context>
<context>
    <name>_Figures</name>
    <message>
        <source>A score of 4 means that one stranger in 10,000 is as alike, 5 one in 100,000.</source>
        <extracomment>Below the figures of a short test</extracomment>
        <translation>Una puntuación de 4 significa que 1 de cada 10.000 desconocidos se parece tanto; una de 5, 1 de cada 100.000.</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Caption of a figure: how alike the person and their own stored pictures are</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Needed at the kiosk</source>
        <extracomment>Caption of a figure: the least score with which the kiosk knows somebody</extracomment>
        <translation>Necesaria en el quiosco</translation>
    </message>
    <message>
        <source>Most alike of the others</source>
        <extracomment>Caption of a name: who is most alike of all other enrolled people</extracomment>
        <translation>La persona más parecida</translation>
    </message>
    <message>
        <source>Their score</source>
        <extracomment>Caption of a figure: the score of the most alike other person</extracomment>
        <translation>Puntuación de esa persona</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Caption of a figure: how far the person&apos;s score is above the other&apos;s</extracomment>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Strangers as alike</source>
        <extracomment>Caption of a figure such as &quot;1 in 20,000&quot;: strangers who would be as alike as this person</extracomment>
        <translation>Desconocidos igual de parecidos</translation>
    </message>
    <message>
        <source>Pictures compared</source>
        <extracomment>Caption of a figure: how many pictures were compared</extracomment>
        <translation>Fotos comparadas</translation>
    </message>
</context>
<context>
    <name>_Form</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>Button: change nothing</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Button: keep what was entered</extracomment>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>_Languages</name>
    <message>
        <source>Languages</source>
        <extracomment>Screen reader: the buttons that show the consent text in another language</extracomment>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Signature</source>
        <extracomment>Screen reader: the paper on which the person signs</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Draw with mouse, finger or pen. Whoever cannot may agree in another way.</source>
        <extracomment>Screen reader: how to sign, and what to do if one cannot</extracomment>
        <translation>Dibuje con el ratón, el dedo o el lápiz. Si no es posible, se puede aceptar de otra forma.</translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message>
        <source>The last year</source>
        <extracomment>The time that charts are of</extracomment>
        <translation>El último año</translation>
    </message>
    <message>
        <source>The last {days} days</source>
        <extracomment>The time that charts are of; {days} is a number, such as 30</extracomment>
        <translation>Los últimos {days} días</translation>
    </message>
    <message>
        <source>Most pass between {first} and {last}.</source>
        <extracomment>Below the title of a chart; {first} and {last} are times of day</extracomment>
        <translation>Mayor afluencia: de {first} a {last}.</translation>
    </message>
    <message>
        <source>{total} came or went; the most on {day}: {most}.</source>
        <extracomment>Below the title of a chart; {total} and {most} count passages, {day} is a day</extracomment>
        <translation>Entradas y salidas: {total}; el día con más, el {day}: {most}.</translation>
    </message>
    <message>
        <source>{name} came or went most often: {count} times.</source>
        <extracomment>Below the title of a chart: {name} came or went most often: {count} times</extracomment>
        <translation>{name} es quien más entró o salió: {count} veces.</translation>
    </message>
    <message>
        <source>Usually {usual} of 100.</source>
        <extracomment>Below the title of a chart; {usual} is a number of 0 to 100</extracomment>
        <translation>Normalmente, {usual} de 100.</translation>
    </message>
    <message>
        <source>Usually {usual}: the higher, the surer.</source>
        <extracomment>Below the title of a chart; {usual} is a number, such as 6.2</extracomment>
        <translation>Normalmente, {usual}: cuanto más alto, más seguro.</translation>
    </message>
    <message>
        <source>{station}: pictures have been less sharp since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: las imágenes son menos nítidas desde el {day}.</translation>
    </message>
    <message>
        <source>{station}: faces have been brighter since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: las caras se ven más claras desde el {day}.</translation>
    </message>
    <message>
        <source>{station}: faces have been darker since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: las caras se ven más oscuras desde el {day}.</translation>
    </message>
    <message>
        <source>{station}: pictures of faces have been worse since {day}.</source>
        <extracomment>Bold phrase of a warning; {station} is a kiosk, {day} a day</extracomment>
        <translation>{station}: las imágenes de las caras son peores desde el {day}.</translation>
    </message>
    <message>
        <source>Clean the lens with a soft cloth.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>Limpie la lente con un paño suave.</translation>
    </message>
    <message>
        <source>The sun may stand low: shade the window, or turn the camera away.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>Puede que el sol esté bajo: tape la ventana o gire la cámara hacia otro lado.</translation>
    </message>
    <message>
        <source>Look whether a lamp went out, or move one nearer.</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>Mire si se ha apagado una lámpara o acerque una.</translation>
    </message>
    <message>
        <source>Look at the camera: is it clean, straight, and well lit?</source>
        <extracomment>What to do about a camera that sees worse</extracomment>
        <translation>Revise la cámara: ¿está limpia, recta y bien iluminada?</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Heading of a column of the log: time, and day
----------
Column of a file with the log: day and time</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>Heading of a column of the log: a person&apos;s name</extracomment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column of the log: came in, went out, refused</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Heading of a column of the log: face, PIN, QR code
----------
Column of a file with the log: face, PIN, QR code</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Station</source>
        <extracomment>Heading of a column of the log: at which kiosk
----------
Column of a file with the log: the kiosk</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Who is in the building</source>
        <extracomment>Title of a printed list of everybody who is in the building</extracomment>
        <translation>Quién está en el edificio</translation>
    </message>
    <message>
        <source>{people} inside. Made on {day} at {time}.</source>
        <extracomment>On the evacuation list; {people} is &quot;37 people&quot;, {day} and {time} are now</extracomment>
        <translation>{people} en el interior. Lista hecha el {day}, {time}.</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <extracomment>On the evacuation list, when nobody is in the building</extracomment>
        <translation>No hay nadie dentro.</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <extracomment>At the foot of a printed page; {number} is its number</extracomment>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>No group</source>
        <extracomment>Heading of those on the evacuation list who are in no group</extracomment>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column of the evacuation list
----------
Column of a file with the log: a person&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Heading of a column of the evacuation list: staff, visitors</extracomment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Inside since</source>
        <extracomment>Heading of a column of the evacuation list: when the person came in</extracomment>
        <translation>Dentro desde</translation>
    </message>
    <message>
        <source>Came in at</source>
        <extracomment>Heading of a column of the evacuation list: by which kiosk the person came in</extracomment>
        <translation>Entró por</translation>
    </message>
    <message>
        <source>Recognized</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: the person was recognized</extracomment>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: nobody enrolled is like this face</extracomment>
        <translation>No inscrita</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: somebody enrolled is a little like this face</extracomment>
        <translation>Sin certeza</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: it may have been a picture</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Not valid that day</source>
        <extracomment>What came of a check-in: the person may not come in on this day</extracomment>
        <translation>Sin vigencia ese día</translation>
    </message>
    <message>
        <source>Marked as left</source>
        <extracomment>In the log: somebody at the desk said that the person has left the building</extracomment>
        <translation>Salida marcada</translation>
    </message>
    <message>
        <source>Asked for a PIN</source>
        <extracomment>What came of a look at the kiosk&apos;s camera: two people look alike, so a PIN decides</extracomment>
        <translation>Se pidió un PIN</translation>
    </message>
    <message>
        <source>Taken back</source>
        <extracomment>In the log: a check-in that was somebody else, and counts for nothing
----------
Column of a file with the log: when a check-in was taken back</extracomment>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Came in</source>
        <extracomment>In the log: the person came in</extracomment>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Went out</source>
        <extracomment>In the log: the person went out</extracomment>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Coming in</source>
        <extracomment>Offered by a filter: only those who came in</extracomment>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Going out</source>
        <extracomment>Offered by a filter: only those who went out</extracomment>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What identified somebody at the kiosk</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What identified somebody at the kiosk: a code held before the camera</extracomment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <extracomment>What identified somebody at the kiosk: a name was chosen, then a PIN typed</extracomment>
        <translation>Nombre y PIN</translation>
    </message>
    <message>
        <source>Erased person</source>
        <extracomment>In the log instead of a name: the person was erased since</extracomment>
        <translation>Persona borrada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>In the log instead of a name: it is not known who it was</extracomment>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>1 entry</source>
        <extracomment>Exactly one row of the log</extracomment>
        <translation>1 anotación</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <extracomment>{count} rows of the log, never one</extracomment>
        <translation>{count} anotaciones</translation>
    </message>
    <message>
        <source>It may have been a picture or a screen before the camera.</source>
        <extracomment>Why somebody was refused: the kiosk saw the edges or the glow of a picture</extracomment>
        <translation>Puede que hubiera una foto o una pantalla delante de la cámara.</translation>
    </message>
    <message>
        <source>They were asked to move the head and did not follow.</source>
        <extracomment>Why somebody was refused: they were asked to turn the head, and did not</extracomment>
        <translation>Se le pidió que moviera la cabeza y no lo hizo.</translation>
    </message>
    <message>
        <source>Their first day had not come yet.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>Su primer día aún no había llegado.</translation>
    </message>
    <message>
        <source>Their last day was over.</source>
        <extracomment>Why somebody could not come in</extracomment>
        <translation>Su último día ya había pasado.</translation>
    </message>
    <message>
        <source>This check-in was taken back.</source>
        <extracomment>Bold phrase: this check-in was somebody else</extracomment>
        <translation>Este registro se anuló.</translation>
    </message>
    <message>
        <source>It was somebody else. It stays in the log and counts for nothing.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>Era otra persona. Queda en el historial y no cuenta.</translation>
    </message>
    <message>
        <source>Nobody was let in.</source>
        <extracomment>Bold phrase: somebody was refused</extracomment>
        <translation>No se dejó entrar a nadie.</translation>
    </message>
    <message>
        <source>Nobody was recognized.</source>
        <extracomment>Bold phrase: nobody was recognized</extracomment>
        <translation>No se reconoció a nadie.</translation>
    </message>
    <message>
        <source>Nobody enrolled is like this face.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>Ninguna persona inscrita se parece a esta cara.</translation>
    </message>
    <message>
        <source>The kiosk was not sure.</source>
        <extracomment>Bold phrase: somebody was nearly recognized</extracomment>
        <translation>El quiosco no estaba seguro.</translation>
    </message>
    <message>
        <source>Somebody enrolled is like this face, but not enough to say so.</source>
        <extracomment>Below that phrase</extracomment>
        <translation>Una persona inscrita se parece a esta cara, pero no lo suficiente para afirmarlo.</translation>
    </message>
    <message>
        <source>Recognized, but not let in.</source>
        <extracomment>Bold phrase: somebody was recognized, but may not come in on that day</extracomment>
        <translation>Persona reconocida, pero sin permiso para entrar.</translation>
    </message>
    <message>
        <source>{name} was marked as left.</source>
        <extracomment>Bold phrase: somebody said at the desk that {name} has left the building</extracomment>
        <translation>Se marcó la salida de {name}.</translation>
    </message>
    <message>
        <source>{name} was recognized.</source>
        <extracomment>Bold phrase; {name} was recognized by the face</extracomment>
        <translation>Se reconoció a {name}.</translation>
    </message>
    <message>
        <source>{name} was let in: {way}.</source>
        <extracomment>Bold phrase; {name} was known by a PIN or a code; {way} says which</extracomment>
        <translation>Se dejó entrar a {name}: {way}.</translation>
    </message>
    <message>
        <source>The eyes blinked.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>Los ojos parpadearon.</translation>
    </message>
    <message>
        <source>The head turned as a head does, not as a sheet.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>La cabeza giró como una cabeza, no como una hoja.</translation>
    </message>
    <message>
        <source>There were straight edges around the face, as of a sheet or a phone.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>Había bordes rectos alrededor de la cara, como de una hoja o un teléfono.</translation>
    </message>
    <message>
        <source>The face looked like one on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>La cara parecía la de una pantalla.</translation>
    </message>
    <message>
        <source>Nothing in the picture moved.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>Nada se movía en la imagen.</translation>
    </message>
    <message>
        <source>The skin looked like skin.</source>
        <extracomment>What spoke for a live person</extracomment>
        <translation>La piel parecía piel.</translation>
    </message>
    <message>
        <source>The face looked printed, or shown on a screen.</source>
        <extracomment>What spoke against a live person</extracomment>
        <translation>La cara parecía impresa o mostrada en una pantalla.</translation>
    </message>
    <message>
        <source>The kiosk did not check whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there: it did not</extracomment>
        <translation>El quiosco no comprobó si había una persona.</translation>
    </message>
    <message>
        <source>The kiosk watched whether a person was there.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>El quiosco observó si había una persona.</translation>
    </message>
    <message>
        <source>The kiosk watched, and asked to move the head when in doubt.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>El quiosco observó y, en caso de duda, pidió mover la cabeza.</translation>
    </message>
    <message>
        <source>The kiosk asked everybody to move the head.</source>
        <extracomment>How the kiosk made sure that a person was there</extracomment>
        <translation>El quiosco pidió a todas las personas que movieran la cabeza.</translation>
    </message>
    <message>
        <source>Two networks agreed: dlib and SFace.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>Dos redes coincidieron: dlib y SFace.</translation>
    </message>
    <message>
        <source>One network compared: dlib.</source>
        <extracomment>What compared the faces</extracomment>
        <translation>Comparó una sola red: dlib.</translation>
    </message>
    <message>
        <source>1 of {count} strangers may be given a name</source>
        <extracomment>How strict the kiosk is; {count} is a number, such as 300</extracomment>
        <translation>1 de cada {count} desconocidos puede recibir un nombre</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of a file with the log: what came of it</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>Column of a file with the log: Vestibule&apos;s own number of a person</extracomment>
        <translation>Número de persona</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of a file with the log: in or out</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a file with the log: how alike the face was</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Lead</source>
        <extracomment>Column of a file with the log: how far the next person was behind</extracomment>
        <translation>Ventaja</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>Column of a file with the log: how it was seen that a person was there</extracomment>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of a file with the log: why somebody was refused</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Column of a file with the log: what was answered to the kiosk&apos;s question</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>Column of a file with the log: which other system named the person</extracomment>
        <translation>Decisión de</translation>
    </message>
</context>
<context>
    <name>audit_words</name>
    <message>
        <source>wrong</source>
        <extracomment>How a try of a PIN ended</extracomment>
        <translation>incorrecto</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>How the proof of a backup ended</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Entry {entry} was changed, removed, moved or slipped in. Everything before it is sound.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>La anotación {entry} se cambió, quitó, movió o insertó. Todo lo anterior está bien.</translation>
    </message>
    <message>
        <source>Entries are missing at the end, from entry {entry} on, or the end was rewritten.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>Faltan anotaciones al final, desde la {entry}, o se reescribió el final.</translation>
    </message>
    <message>
        <source>At entry {entry} this is not the audit that was written down beside the database.</source>
        <extracomment>Verdict on the audit; {entry} is a number</extracomment>
        <translation>En la anotación {entry} esta no es la auditoría que se guardó junto a la base de datos.</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database was changed, where it is about entry {entry}.</source>
        <extracomment>Verdict on the audit; {entry} is a number; audit.anchors is the name of a file</extracomment>
        <translation>El archivo audit.anchors, junto a la base de datos, se cambió en lo referente a la anotación {entry}.</translation>
    </message>
    <message>
        <source>The file audit.anchors beside the database is missing: a cut end would not be noticed.</source>
        <extracomment>Verdict on the audit; audit.anchors is the name of a file</extracomment>
        <translation>Falta el archivo audit.anchors junto a la base de datos: no se notaría si se cortara el final.</translation>
    </message>
    <message>
        <source>Enrolled a person</source>
        <extracomment>An entry of the audit: what was done to a person</extracomment>
        <translation>Inscribió a una persona</translation>
    </message>
    <message>
        <source>Added pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Añadió fotos de una persona</translation>
    </message>
    <message>
        <source>Confirmed that added pictures show the person</source>
        <extracomment>An entry of the audit: an operator said that it is the person, though the face was unlike them</extracomment>
        <translation>Confirmó que las fotos añadidas muestran a la persona</translation>
    </message>
    <message>
        <source>Renamed a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió el nombre de una persona</translation>
    </message>
    <message>
        <source>Changed the details of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió los datos de una persona</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Borró a una persona</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Guardó un consentimiento</translation>
    </message>
    <message>
        <source>Withdrew a consent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Retiró un consentimiento</translation>
    </message>
    <message>
        <source>A consent ended by itself</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Un consentimiento venció por sí solo</translation>
    </message>
    <message>
        <source>Gave a person a new PIN</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Dio un PIN nuevo a una persona</translation>
    </message>
    <message>
        <source>Withdrew the PIN of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Retiró el PIN de una persona</translation>
    </message>
    <message>
        <source>Gave a person a new QR code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Dio un código QR nuevo a una persona</translation>
    </message>
    <message>
        <source>Withdrew the QR code of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Retiró el código QR de una persona</translation>
    </message>
    <message>
        <source>Tried a PIN at the kiosk</source>
        <extracomment>An entry of the audit: somebody typed a PIN at the kiosk</extracomment>
        <translation>Probó un PIN en el quiosco</translation>
    </message>
    <message>
        <source>Set the PIN that leaves the kiosk</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Fijó el PIN para salir del quiosco</translation>
    </message>
    <message>
        <source>Took back a check-in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Anuló un registro</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Inició sesión</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cerró sesión</translation>
    </message>
    <message>
        <source>Added an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Añadió un administrador</translation>
    </message>
    <message>
        <source>Added an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Añadió un operador</translation>
    </message>
    <message>
        <source>Added an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Añadió un auditor</translation>
    </message>
    <message>
        <source>Made somebody an administrator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Dio a alguien la función de administrador</translation>
    </message>
    <message>
        <source>Made somebody an operator</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Dio a alguien la función de operador</translation>
    </message>
    <message>
        <source>Made somebody an auditor</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Dio a alguien la función de auditor</translation>
    </message>
    <message>
        <source>Renamed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió el nombre de una cuenta</translation>
    </message>
    <message>
        <source>Changed the PIN or password of an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió el PIN o la contraseña de una cuenta</translation>
    </message>
    <message>
        <source>Removed an account</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Quitó una cuenta</translation>
    </message>
    <message>
        <source>Set up a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Configuró un sistema</translation>
    </message>
    <message>
        <source>Changed what a backend is sent</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió lo que se envía a un sistema</translation>
    </message>
    <message>
        <source>Changed the keys of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió las claves de un sistema</translation>
    </message>
    <message>
        <source>Took over a backend from another computer</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Asumió un sistema de otro equipo</translation>
    </message>
    <message>
        <source>Removed a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Quitó un sistema</translation>
    </message>
    <message>
        <source>Paused a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Puso en pausa un sistema</translation>
    </message>
    <message>
        <source>Used a backend again</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Volvió a usar un sistema</translation>
    </message>
    <message>
        <source>Tried again to send to a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Volvió a intentar el envío a un sistema</translation>
    </message>
    <message>
        <source>Left a person out of a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Omitió a una persona en un sistema</translation>
    </message>
    <message>
        <source>Said whether a person is at a backend</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Indicó si una persona está en un sistema</translation>
    </message>
    <message>
        <source>Verified the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Verificó la auditoría</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exportó la auditoría</translation>
    </message>
    <message>
        <source>Put a database in the place of another</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Sustituyó una base de datos por otra</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió un ajuste</translation>
    </message>
    <message>
        <source>Changed how many strangers are tolerated</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió cuántos desconocidos se toleran</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Restauró una copia de seguridad</translation>
    </message>
    <message>
        <source>Made a recovery code</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Creó un código de recuperación</translation>
    </message>
    <message>
        <source>Typed the recovery code, to be sure</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Escribió el código de recuperación para comprobarlo</translation>
    </message>
    <message>
        <source>Exported everything stored of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exportó todo lo guardado de una persona</translation>
    </message>
    <message>
        <source>Marked a person as gone</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Marcó que una persona ha salido</translation>
    </message>
    <message>
        <source>Said who an unknown face is</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Indicó de quién es una cara desconocida</translation>
    </message>
    <message>
        <source>Enrolled a person from unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Inscribió a una persona a partir de caras desconocidas</translation>
    </message>
    <message>
        <source>Deleted unknown faces</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Eliminó caras desconocidas</translation>
    </message>
    <message>
        <source>Merged two people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Unió a dos personas</translation>
    </message>
    <message>
        <source>Split off a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Separó a una persona</translation>
    </message>
    <message>
        <source>Moved pictures to another person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Movió imágenes a otra persona</translation>
    </message>
    <message>
        <source>Removed pictures of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Quitó imágenes de una persona</translation>
    </message>
    <message>
        <source>Chose the portrait of a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Eligió el retrato de una persona</translation>
    </message>
    <message>
        <source>Changed the tags of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Cambió las etiquetas de personas</translation>
    </message>
    <message>
        <source>Gave a tag to a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Dio una etiqueta a una persona</translation>
    </message>
    <message>
        <source>Took a tag from a person</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Quitó una etiqueta a una persona</translation>
    </message>
    <message>
        <source>Noted that two people look alike</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Anotó que dos personas se parecen</translation>
    </message>
    <message>
        <source>Tested how well a person is recognized</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Comprobó lo bien que se reconoce a una persona</translation>
    </message>
    <message>
        <source>Began to import people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Empezó a importar personas</translation>
    </message>
    <message>
        <source>Exported a list of people</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exportó una lista de personas</translation>
    </message>
    <message>
        <source>Saved the report of an import</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Guardó el informe de una importación</translation>
    </message>
    <message>
        <source>Exported the activity</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Exportó la actividad</translation>
    </message>
    <message>
        <source>Saved the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Guardó la lista de quienes están dentro</translation>
    </message>
    <message>
        <source>Printed the list of those inside</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Imprimió la lista de quienes están dentro</translation>
    </message>
    <message>
        <source>Looked at the secret of the webhook</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Consultó el secreto del webhook</translation>
    </message>
    <message>
        <source>Proved a backup</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Comprobó una copia de seguridad</translation>
    </message>
    <message>
        <source>Locked the window</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Bloqueó la ventana</translation>
    </message>
    <message>
        <source>Took back a merge</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Deshizo una unión</translation>
    </message>
    <message>
        <source>Took back a split</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Deshizo una separación</translation>
    </message>
    <message>
        <source>Took back a move of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Deshizo un traslado de imágenes</translation>
    </message>
    <message>
        <source>Took back a removal of pictures</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Deshizo una retirada de imágenes</translation>
    </message>
    <message>
        <source>Took back a choice of portrait</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Deshizo la elección de un retrato</translation>
    </message>
    <message>
        <source>Took back a change of tags</source>
        <extracomment>An entry of the audit</extracomment>
        <translation>Deshizo un cambio de etiquetas</translation>
    </message>
</context>
<context>
    <name>badge</name>
    <message>
        <source>Valid until {day}</source>
        <extracomment>On a badge; {day} is &quot;31 Mar 2027&quot;</extracomment>
        <translation>Válida hasta el {day}</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Person</source>
        <extracomment>Step 1 of an enrollment: name. One short word</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Step 2 of an enrollment: the person agrees. One short word</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>Step 3 of an enrollment: the camera takes pictures. One short word</extracomment>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Step 4 of an enrollment: a last look before saving. One short word</extracomment>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>gallery</name>
    <message>
        <source>Not seen for {days} days</source>
        <extracomment>Filter of the gallery; {days} is a number, never 1</extracomment>
        <translation>Sin entrar {days} días</translation>
    </message>
    <message>
        <source>Needs a picture</source>
        <extracomment>Filter of the gallery: people without any usable picture</extracomment>
        <translation>Falta una foto</translation>
    </message>
    <message>
        <source>Poor pictures</source>
        <extracomment>Filter of the gallery: people whose pictures are poor</extracomment>
        <translation>Fotos malas</translation>
    </message>
    <message>
        <source>Look-alikes</source>
        <extracomment>Filter of the gallery: people whom the face alone does not tell apart</extracomment>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Consent ends soon</source>
        <extracomment>Filter of the gallery: the consent ends within the next days</extracomment>
        <translation>Consentimiento por vencer</translation>
    </message>
    <message>
        <source>No consent</source>
        <extracomment>Filter of the gallery: no consent is in force</extracomment>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>very alike</source>
        <extracomment>On a person found by face: the pictures are very much alike</extracomment>
        <translation>muy parecida</translation>
    </message>
    <message>
        <source>alike</source>
        <extracomment>On a person found by face: the pictures are alike</extracomment>
        <translation>parecida</translation>
    </message>
    <message>
        <source>in step</source>
        <extracomment>Beside the name of a backend: it has this person as they are here</extracomment>
        <translation>al día</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>Beside the name of a backend: something of this person is still to be sent</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>needs you</source>
        <extracomment>Beside the name of a backend: somebody has to decide, on the Sync page</extracomment>
        <translation>pendiente de usted</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>Beside the name of a backend: it has no copy of this person</extracomment>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>{given}, withdrawn on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}, retirado el {day}</translation>
    </message>
    <message>
        <source>{given}, ended on {day}</source>
        <extracomment>A consent that is over; {given} is &quot;on paper · 12 May 2025&quot;, {day} a date</extracomment>
        <translation>{given}, terminado el {day}</translation>
    </message>
    <message>
        <source>This cannot be done: no consent of {kept} covers {pictures} of {other}. Keep the other one, or let {kept} agree anew at the desk.</source>
        <extracomment>Why two people cannot be merged; {kept} was to stay, {other} to go, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>No es posible: ningún consentimiento de {kept} cubre {pictures} de {other}. Conserve la otra persona o pida a {kept} que acepte de nuevo en recepción.</translation>
    </message>
    <message>
        <source>{pictures} and all check-ins of {other} go over to {kept}.</source>
        <extracomment>What merging two people does; {pictures} is &quot;5 pictures&quot;, {other} goes, {kept} stays</extracomment>
        <translation>{pictures} y todas las entradas y salidas de {other} pasan a {kept}.</translation>
    </message>
    <message>
        <source>PIN and badge of {other} stop working.</source>
        <extracomment>What merging two people does</extracomment>
        <translation>El PIN y la tarjeta de {other} dejan de funcionar.</translation>
    </message>
    <message>
        <source>{other} is no longer listed. This can be undone.</source>
        <extracomment>What merging two people does: afterwards</extracomment>
        <translation>{other} deja de aparecer en la lista. Se puede deshacer.</translation>
    </message>
    <message>
        <source>{people} erased.</source>
        <extracomment>Notice with a button &quot;Undo&quot;; {people} is &quot;3 people&quot;</extracomment>
        <translation>Borrado: {people}.</translation>
    </message>
    <message>
        <source>Tag “{tag}” changed: {people}</source>
        <extracomment>A past correction; {tag} a word, {people} is &quot;Ann, Bence&quot; or &quot;12 people&quot;</extracomment>
        <translation>Etiqueta «{tag}» cambiada: {people}</translation>
    </message>
    <message>
        <source>{other} was merged into {name}</source>
        <extracomment>A past correction; {other} and {name} are people</extracomment>
        <translation>{other} se unió con {name}</translation>
    </message>
    <message>
        <source>{other} was split off from {name}, with {pictures}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{other} se separó de {name}, con {pictures}</translation>
    </message>
    <message>
        <source>{pictures} moved from {other} to {name}</source>
        <extracomment>A past correction; {other} and {name} are people, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}: de {other} a {name}</translation>
    </message>
    <message>
        <source>{pictures} removed: {people}</source>
        <extracomment>A past correction; {people} is &quot;Ann, Bence&quot;, {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>{pictures}, eliminación: {people}</translation>
    </message>
    <message>
        <source>Another portrait was chosen for {name}</source>
        <extracomment>A past correction; {name} is a person</extracomment>
        <translation>Se eligió otro retrato para {name}</translation>
    </message>
    <message>
        <source>undone {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>deshecho el {when}</translation>
    </message>
    <message>
        <source>can be undone until {when}</source>
        <extracomment>Of a past correction; {when} is a day and a time</extracomment>
        <translation>se puede deshacer hasta el {when}</translation>
    </message>
    <message>
        <source>can no longer be undone</source>
        <extracomment>Of a past correction</extracomment>
        <translation>ya no se puede deshacer</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Name</source>
        <extracomment>Heading of a column: the person&apos;s name</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>Heading of a column: the name of a picture&apos;s file</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of a column: enrolled, unchanged, refused</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Heading of a column: why a picture is refused</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>Heading of a column: the quality of a picture, 0 to 100</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>can be enrolled</source>
        <extracomment>In a table of pictures, before anything is stored: this picture can be enrolled</extracomment>
        <translation>se puede inscribir</translation>
    </message>
    <message>
        <source>can be added</source>
        <extracomment>In a table of pictures, before anything is stored: it can be added to somebody enrolled before</extracomment>
        <translation>se puede añadir</translation>
    </message>
    <message>
        <source>enrolled</source>
        <extracomment>In a table of pictures: its person is enrolled now</extracomment>
        <translation>inscrita</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>In a table of pictures: added to a person who was enrolled before</extracomment>
        <translation>añadida</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>In a table of pictures: it was there before</extracomment>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>In a table of pictures: it cannot be used</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>This picture shows somebody else than the others.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>Esta foto muestra a una persona distinta de la de las demás.</translation>
    </message>
    <message>
        <source>The two pictures show different people.</source>
        <extracomment>Why both pictures of a person are refused, in an import of many</extracomment>
        <translation>Las dos fotos muestran a personas distintas.</translation>
    </message>
    <message>
        <source>This person is enrolled already as “{name}”.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is another person</extracomment>
        <translation>Esta persona ya está inscrita como «{name}».</translation>
    </message>
    <message>
        <source>This is not certainly “{name}”. Add it at the desk.</source>
        <extracomment>Why a picture is refused, in an import of many; {name} is the person it is said to show</extracomment>
        <translation>No es seguro que sea «{name}». Añádala en recepción.</translation>
    </message>
    <message>
        <source>Looks like “{name}”. Compare the two in the gallery.</source>
        <extracomment>Beside a picture that is enrolled, in an import of many; {name} is another person</extracomment>
        <translation>Se parece a «{name}». Compare las dos en la galería.</translation>
    </message>
    <message>
        <source>This picture is stored already.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>Esta foto ya está guardada.</translation>
    </message>
    <message>
        <source>This picture comes twice.</source>
        <extracomment>Why nothing changes, in an import of many</extracomment>
        <translation>Esta foto aparece dos veces.</translation>
    </message>
    <message>
        <source>No picture is named.</source>
        <extracomment>Why a row of a list is refused</extracomment>
        <translation>No se indica ninguna foto.</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <extracomment>Below a progress bar: a few seconds are left</extracomment>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>about a minute left</source>
        <extracomment>Below a progress bar</extracomment>
        <translation>queda más o menos un minuto</translation>
    </message>
    <message>
        <source>about {minutes} minutes left</source>
        <extracomment>Below a progress bar; {minutes} is two or more</extracomment>
        <translation>quedan unos {minutes} minutos</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>No se encontró ninguna cara.</translation>
    </message>
    <message>
        <source>There are several faces.</source>
        <extracomment>Why a picture is refused, in an import of many</extracomment>
        <translation>Hay varias caras.</translation>
    </message>
    <message>
        <source>Not good enough: {advice}</source>
        <extracomment>Why a picture is refused, in an import of many; {advice} is such as &quot;Face the camera&quot;</extracomment>
        <translation>No es lo bastante buena: {advice}</translation>
    </message>
</context>
<context>
    <name>kiosk</name>
    <message>
        <source>Good morning</source>
        <extracomment>Top of the kiosk, until noon</extracomment>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>Top of the kiosk, until six in the evening</extracomment>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>Top of the kiosk, at night</extracomment>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Look here to check in</source>
        <extracomment>Kiosk, nobody there: large sentence of at most nine words</extracomment>
        <translation>Mire aquí para registrar su entrada</translation>
    </message>
    <message>
        <source>Stand in front of the camera. It takes a moment.</source>
        <extracomment>Kiosk, nobody there: detail</extracomment>
        <translation>Póngase delante de la cámara. Es un momento.</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>Kiosk, somebody is being looked at: large sentence</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Keep looking at the camera.</source>
        <extracomment>Kiosk, somebody is being looked at: detail</extracomment>
        <translation>Siga mirando a la cámara.</translation>
    </message>
    <message>
        <source>Then keep looking at the camera.</source>
        <extracomment>Kiosk, below an instruction such as &quot;Come a little closer&quot;</extracomment>
        <translation>Después, siga mirando a la cámara.</translation>
    </message>
    <message>
        <source>Turn your head to the left</source>
        <extracomment>Kiosk, large: asks for a movement, so that a photo cannot check in. The person&apos;s own left</extracomment>
        <translation>Gire la cabeza hacia la izquierda</translation>
    </message>
    <message>
        <source>Turn your head to the right</source>
        <extracomment>Kiosk, large: asks for a movement. The person&apos;s own right</extracomment>
        <translation>Gire la cabeza hacia la derecha</translation>
    </message>
    <message>
        <source>Look up</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>Mire hacia arriba</translation>
    </message>
    <message>
        <source>Look down</source>
        <extracomment>Kiosk, large: asks for a movement of the head</extracomment>
        <translation>Mire hacia abajo</translation>
    </message>
    <message>
        <source>Blink twice</source>
        <extracomment>Kiosk, large: asks to close and open both eyes two times</extracomment>
        <translation>Parpadee dos veces</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>Kiosk, large: asks for a step towards the camera</extracomment>
        <translation>Acérquese</translation>
    </message>
    <message>
        <source>Cannot do this? Choose another way in.</source>
        <extracomment>Kiosk, below a movement that is asked for; the other ways in stand below this line</extracomment>
        <translation>¿No puede? Elija otra forma de entrar.</translation>
    </message>
    <message>
        <source>Checked out at {time}.</source>
        <extracomment>Kiosk, below the goodbye; {time} is a time of day</extracomment>
        <translation>Salida registrada: {time}.</translation>
    </message>
    <message>
        <source>You are checked out</source>
        <extracomment>Kiosk, large: the person who still stands here has checked out</extracomment>
        <translation>Su salida está registrada</translation>
    </message>
    <message>
        <source>You can go.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>Puede salir.</translation>
    </message>
    <message>
        <source>You are already checked out</source>
        <extracomment>Kiosk, large: the person has checked out a moment ago</extracomment>
        <translation>Su salida ya está registrada</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <extracomment>Kiosk, large: the person has checked in a moment ago</extracomment>
        <translation>Su entrada ya está registrada</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <extracomment>Kiosk, below &quot;You are already checked in&quot;; {time} is a time of day</extracomment>
        <translation>Desde las {time}.</translation>
    </message>
    <message>
        <source>You are already out</source>
        <extracomment>Kiosk, large: who never came in wants to go out</extracomment>
        <translation>Ya consta que está fuera</translation>
    </message>
    <message>
        <source>You are already in</source>
        <extracomment>Kiosk, large: who is in, and did not go out, wants to come in</extracomment>
        <translation>Ya consta que está dentro</translation>
    </message>
    <message>
        <source>Coming or going?</source>
        <extracomment>Kiosk, large: does the person want to check in or to check out?</extracomment>
        <translation>¿Entra o sale?</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Check out</source>
        <extracomment>Button at the kiosk, as short as possible</extracomment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Please use another way in</source>
        <extracomment>Kiosk, large: the camera cannot check this person in. Neutral, gives no reason</extracomment>
        <translation>Use otra forma de entrar, por favor</translation>
    </message>
    <message>
        <source>Choose one below, or go to the front desk.</source>
        <extracomment>Kiosk, detail: the other ways in stand below this line</extracomment>
        <translation>Elija una abajo o diríjase a recepción.</translation>
    </message>
    <message>
        <source>Please ask at the front desk</source>
        <extracomment>Kiosk, large: the person is known and may not come in today. Calm, gives no reason</extracomment>
        <translation>Pregunte en recepción, por favor</translation>
    </message>
    <message>
        <source>Somebody there will help you.</source>
        <extracomment>Kiosk, detail, below &quot;Please ask at the front desk&quot;</extracomment>
        <translation>Allí le ayudarán.</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <extracomment>Kiosk, large: the camera takes a break after several tries</extracomment>
        <translation>Espere un momento, por favor</translation>
    </message>
    <message>
        <source>You can try again in {time}.</source>
        <extracomment>Kiosk, detail; {time} is &quot;30 seconds&quot; or &quot;2 minutes&quot;</extracomment>
        <translation>Podrá volver a intentarlo en {time}.</translation>
    </message>
    <message>
        <source>Whoever is next takes a step back.</source>
        <extracomment>Kiosk, detail, below &quot;One person at a time, please&quot;</extracomment>
        <translation>La siguiente persona da un paso atrás.</translation>
    </message>
    <message>
        <source>Hold your code before the camera</source>
        <extracomment>Kiosk, large: the person wants to check in with a QR code</extracomment>
        <translation>Ponga su código delante de la cámara</translation>
    </message>
    <message>
        <source>On paper or on a phone, a forearm away.</source>
        <extracomment>Kiosk, detail: where the QR code can be</extracomment>
        <translation>En papel o en el teléfono, a la distancia de un antebrazo.</translation>
    </message>
    <message>
        <source>This code is not known here</source>
        <extracomment>Kiosk, large: the QR code is nobody&apos;s</extracomment>
        <translation>Este código no se conoce aquí</translation>
    </message>
    <message>
        <source>Show another one, or choose another way in.</source>
        <extracomment>Kiosk, detail, below &quot;This code is not known here&quot;</extracomment>
        <translation>Muestre otro o elija otra forma de entrar.</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <extracomment>PIN pad, title: the personal number of whoever stands here</extracomment>
        <translation>Escriba su PIN</translation>
    </message>
    <message>
        <source>You got it when you were enrolled.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>Se lo dieron al inscribirse.</translation>
    </message>
    <message>
        <source>Please also type your PIN</source>
        <extracomment>PIN pad, title: the face alone was not enough</extracomment>
        <translation>Escriba también su PIN, por favor</translation>
    </message>
    <message>
        <source>Then we can be sure that it is you.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>Así sabremos que es usted.</translation>
    </message>
    <message>
        <source>Operator PIN</source>
        <extracomment>PIN pad, title: the number that only the operator knows</extracomment>
        <translation>PIN de administración</translation>
    </message>
    <message>
        <source>For the people who run this kiosk.</source>
        <extracomment>PIN pad, below the title</extracomment>
        <translation>Para quienes atienden este quiosco.</translation>
    </message>
    <message>
        <source>That PIN is not right. 1 try left.</source>
        <extracomment>PIN pad: the PIN was wrong; after one more the pad is locked for a while</extracomment>
        <translation>El PIN no es correcto. Queda 1 intento.</translation>
    </message>
    <message>
        <source>That PIN is not right. {count} tries left.</source>
        <extracomment>PIN pad: the PIN was wrong; {count} is never one</extracomment>
        <translation>El PIN no es correcto. Quedan {count} intentos.</translation>
    </message>
    <message>
        <source>Check-in is closed</source>
        <extracomment>Kiosk, large: outside the opening hours</extracomment>
        <translation>El registro está cerrado</translation>
    </message>
    <message>
        <source>Check-in opens at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {time} is a time of day</extracomment>
        <translation>El registro abre a las {time}</translation>
    </message>
    <message>
        <source>Check-in opens on {day} at {time}</source>
        <extracomment>Kiosk, large: outside the opening hours; {day} is a day of the week, {time} a time of day</extracomment>
        <translation>El registro abre el {day} a las {time}</translation>
    </message>
    <message>
        <source>Help is on the way</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>La ayuda está en camino</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;: somebody was told and comes</extracomment>
        <translation>Espere aquí, por favor.</translation>
    </message>
    <message>
        <source>1 second</source>
        <extracomment>Exactly one second</extracomment>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <extracomment>{count} seconds, never one</extracomment>
        <translation>{count} segundos</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <extracomment>{count} minutes, never one</extracomment>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>Welcome,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked in</extracomment>
        <translation>Le damos la bienvenida,
{name}</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked in</extracomment>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Goodbye,
{name}</source>
        <extracomment>Kiosk, large, in two lines: {name} has just checked out</extracomment>
        <translation>Hasta pronto,
{name}</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <extracomment>Kiosk, large: somebody without a name to show has just checked out</extracomment>
        <translation>Hasta pronto</translation>
    </message>
    <message>
        <source>Checked in at {time}.</source>
        <extracomment>Kiosk, below the welcome; {time} is a time of day</extracomment>
        <translation>Entrada registrada: {time}.</translation>
    </message>
    <message>
        <source>Not me</source>
        <extracomment>Button below the welcome: the name is somebody else&apos;s</extracomment>
        <translation>No soy yo</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <extracomment>Kiosk, large: the person who still stands here has checked in</extracomment>
        <translation>Su entrada está registrada</translation>
    </message>
    <message>
        <source>You can go in.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>Puede entrar.</translation>
    </message>
    <message>
        <source>Come closer and look straight ahead</source>
        <extracomment>Kiosk, large: the face was not clear enough; asks for one thing</extracomment>
        <translation>Acérquese y mire al frente</translation>
    </message>
    <message>
        <source>The camera tries again in a moment.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>La cámara lo intentará otra vez enseguida.</translation>
    </message>
    <message>
        <source>We have not met yet</source>
        <extracomment>Kiosk, large: the person is not enrolled, without blame</extracomment>
        <translation>Aún no nos conocemos</translation>
    </message>
    <message>
        <source>Please go to the front desk to be enrolled.</source>
        <extracomment>Kiosk, detail</extracomment>
        <translation>Diríjase a recepción para inscribirse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button at the kiosk: look at me once more</extracomment>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Call for help&quot;</extracomment>
        <translation>Diríjase a recepción, por favor</translation>
    </message>
    <message>
        <source>Somebody there lets you in without the camera.</source>
        <extracomment>Kiosk, detail, after &quot;Call for help&quot;</extracomment>
        <translation>Allí le dejarán entrar sin la cámara.</translation>
    </message>
    <message>
        <source>Back to the camera</source>
        <extracomment>Button: from the help screen to the camera</extracomment>
        <translation>Volver a la cámara</translation>
    </message>
    <message>
        <source>Sorry. Please go to the front desk</source>
        <extracomment>Kiosk, large, after &quot;Not me&quot;</extracomment>
        <translation>Disculpe. Diríjase a recepción, por favor</translation>
    </message>
    <message>
        <source>The check-in is noted as not yours.</source>
        <extracomment>Kiosk, detail, after &quot;Not me&quot;</extracomment>
        <translation>Consta que esta entrada no es suya.</translation>
    </message>
    <message>
        <source>The camera is not working</source>
        <extracomment>Kiosk, large: the camera does not work</extracomment>
        <translation>La cámara no funciona ahora</translation>
    </message>
    <message>
        <source>Please go to the front desk.</source>
        <extracomment>Kiosk, detail
----------
Kiosk, detail, outside the opening hours
----------
Kiosk, detail: the camera does not work</extracomment>
        <translation>Diríjase a recepción, por favor.</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>{name}: not assessed</source>
        <extracomment>A quality component of a picture, by its technical name, of which nothing can be said</extracomment>
        <translation>{name}: sin valorar</translation>
    </message>
    <message>
        <source>{name}: {value} ({measured})</source>
        <extracomment>A quality component by its technical name, 0 to 100, and what was measured: &quot;Sharpness: 82 (0.053)&quot;</extracomment>
        <translation>{name}: {value} ({measured})</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Export the log</source>
        <extracomment>Title of the question for a file</extracomment>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>Kind of file: opens in Excel and LibreOffice</extracomment>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <extracomment>Kind of file: plain text with commas</extracomment>
        <translation>CSV</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Use at most {most} characters; these are {count}.</source>
        <extracomment>Below a field; {most} and {count} are numbers</extracomment>
        <translation>Use como máximo {most} caracteres; hay {count}.</translation>
    </message>
    <message>
        <source>Use tags that are there already: there can be {most} different ones.</source>
        <extracomment>Below the tags; {most} is a number: 64</extracomment>
        <translation>Use etiquetas que ya existan: puede haber {most} distintas.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Below the name when it is empty</extracomment>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Type it by hand: it holds signs that cannot be seen.</source>
        <extracomment>Below a field that holds control characters, pasted from elsewhere</extracomment>
        <translation>Escríbalo a mano: contiene signos que no se ven.</translation>
    </message>
    <message>
        <source>Choose another one: it already belongs to another person.</source>
        <extracomment>Below the identifier, such as a staff number</extracomment>
        <translation>Elija otro: este ya es de otra persona.</translation>
    </message>
    <message>
        <source>Write it like ann@example.org.</source>
        <extracomment>Below the e-mail address; keep the address as it is</extracomment>
        <translation>Escríbalo como ann@example.org.</translation>
    </message>
    <message>
        <source>Leave the slash out of the tag.</source>
        <extracomment>Below the tags: the sign / is not possible</extracomment>
        <translation>Quite la barra de la etiqueta.</translation>
    </message>
    <message>
        <source>Write a word as the tag.</source>
        <extracomment>Below the tags: a tag of dots alone is not possible</extracomment>
        <translation>Escriba una palabra como etiqueta.</translation>
    </message>
    <message>
        <source>Choose the first day or a later one.</source>
        <extracomment>Below the last day on which somebody can check in</extracomment>
        <translation>Elija el primer día o uno posterior.</translation>
    </message>
    <message>
        <source>Write it like {example}.</source>
        <extracomment>Below a field for a day; {example} is a day in the locale&apos;s form, such as 31/12/2026</extracomment>
        <translation>Escríbalo como {example}.</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <extracomment>Beside the name of a field, near its limit: &quot;60 of 64&quot;</extracomment>
        <translation>{number} de {most}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <extracomment>Days on which somebody can check in; {first} and {last} are days or empty</extracomment>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>picture_words</name>
    <message>
        <source>The clipboard</source>
        <extracomment>Stands for a file&apos;s name: a picture that was pasted</extracomment>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>It shows somebody else. Use pictures of one person only.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>Muestra a otra persona. Use fotos de una sola persona.</translation>
    </message>
    <message>
        <source>It is not good enough. Use a better one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>No es lo bastante buena. Use una mejor.</translation>
    </message>
    <message>
        <source>It adds nothing to those already taken. Use a different one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>No aporta nada a las que ya hay. Use una diferente.</translation>
    </message>
    <message>
        <source>Part of the face is covered. Use one that shows all of it.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: something is over the face</extracomment>
        <translation>Una parte de la cara está tapada. Use una que la muestre entera.</translation>
    </message>
    <message>
        <source>There is no face in it. Use one that shows the person.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>No hay ninguna cara. Use una que muestre a la persona.</translation>
    </message>
    <message>
        <source>There are several people in it. Use one of the person alone.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>Hay varias personas. Use una de la persona sola.</translation>
    </message>
    <message>
        <source>The head is turned too far. Use one that faces the camera more.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>La cabeza está demasiado girada. Use una en la que mire más de frente a la cámara.</translation>
    </message>
    <message>
        <source>The face in it is too small. Use a larger picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: too few pixels</extracomment>
        <translation>La cara se ve demasiado pequeña. Use una foto más grande.</translation>
    </message>
    <message>
        <source>The face fills it. Use one with some room around the head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>La cara la llena por completo. Use una con algo de espacio alrededor de la cabeza.</translation>
    </message>
    <message>
        <source>The face is cut off. Use one that shows the whole head.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>La cara está cortada. Use una que muestre toda la cabeza.</translation>
    </message>
    <message>
        <source>The head leans to one side. Use one with the head upright.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>La cabeza está inclinada. Use una con la cabeza derecha.</translation>
    </message>
    <message>
        <source>It is too dark. Use a brighter one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>Es demasiado oscura. Use una más clara.</translation>
    </message>
    <message>
        <source>It is too bright. Use a darker one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>Es demasiado clara. Use una más oscura.</translation>
    </message>
    <message>
        <source>Light falls from one side. Use one that is lit from the front.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>La luz viene de un lado. Use una con la luz de frente.</translation>
    </message>
    <message>
        <source>It is not sharp. Use a sharper one.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>No es nítida. Use una más nítida.</translation>
    </message>
    <message>
        <source>The eyes are closed. Use one with open eyes.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>Los ojos están cerrados. Use una con los ojos abiertos.</translation>
    </message>
    <message>
        <source>The mouth is open. Use one with the mouth closed.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon</extracomment>
        <translation>La boca está abierta. Use una con la boca cerrada.</translation>
    </message>
    <message>
        <source>Too much detail is lost in it. Use the original picture.</source>
        <extracomment>To the operator, after a file&apos;s name and a colon: detail was thrown away to save space</extracomment>
        <translation>Se ha perdido demasiado detalle. Use la foto original.</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>None of {tried} people who were tried as strangers would be called by a name. Of {base} strangers that makes fewer than {high}.</source>
        <extracomment>{tried}, {base}, {high} are numbers: nobody was called by a name, but few were tried</extracomment>
        <translation>De {tried} personas probadas como desconocidas, ninguna recibiría un nombre. De {base} desconocidos, eso supone menos de {high}.</translation>
    </message>
    <message>
        <source>Of {base} strangers about {count} would be called by a name (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>De {base} desconocidos, unos {count} recibirían un nombre (con un 95 % de certeza, de {low} a {high}).</translation>
    </message>
    <message>
        <source>How often your own people would be asked to try again is not known: nobody has two pictures.</source>
        <extracomment>Nobody&apos;s two pictures could be compared</extracomment>
        <translation>No se sabe con qué frecuencia tendría que volver a intentarlo su propia gente: nadie tiene dos fotos.</translation>
    </message>
    <message>
        <source>None of {people} people would be asked to try again. Of {base} visits that makes fewer than {high}.</source>
        <extracomment>{people}, {base}, {high} are numbers</extracomment>
        <translation>De {people} personas, ninguna tendría que volver a intentarlo. De {base} visitas, eso supone menos de {high}.</translation>
    </message>
    <message>
        <source>Of {base} visits of your {people} people about {count} would be asked to try again (with 95 % certainty {low} to {high}).</source>
        <extracomment>All in braces are numbers; {low} to {high} is how sure the count is</extracomment>
        <translation>De {base} visitas de sus {people} personas, en unas {count} habría que volver a intentarlo (con un 95 % de certeza, de {low} a {high}).</translation>
    </message>
    <message>
        <source>Of {base} visits about {count} would be taken for somebody else ({low} to {high}).</source>
        <extracomment>All in braces are numbers</extracomment>
        <translation>De {base} visitas, en unas {count} se tomaría a la persona por otra (de {low} a {high}).</translation>
    </message>
    <message>
        <source>Only {people} people are enrolled. From about {least} on these figures say something; until then, keep the standard.</source>
        <extracomment>{people} and {least} are numbers</extracomment>
        <translation>Solo hay {people} personas inscritas. Estos datos dicen algo a partir de unas {least}; hasta entonces, mantenga el valor normal.</translation>
    </message>
    <message>
        <source>Of {people} people only {repeated} have two pictures or more, so little is known of how often your own people are missed. Take five pictures of each at the desk.</source>
        <extracomment>{people} and {repeated} are numbers</extracomment>
        <translation>De {people} personas, solo {repeated} tienen dos fotos o más, así que se sabe poco de cuántas veces no se reconoce a su propia gente. Tome cinco fotos de cada una en recepción.</translation>
    </message>
    <message>
        <source>Measured on the pictures of enrollment. Visits differ more from each other, so expect more people who are asked to try again.</source>
        <extracomment>Below the figures</extracomment>
        <translation>Medido con las fotos de inscripción. Las visitas varían más entre sí: cuente con que más personas tengan que volver a intentarlo.</translation>
    </message>
</context>
<context>
    <name>self-test</name>
    <message>
        <source>The kiosk knows {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>El quiosco reconoce a {name}.</translation>
    </message>
    <message>
        <source>Clearly, and with room to spare. Nothing else is to be done.</source>
        <extracomment>Result of a short test; the person was recognized</extracomment>
        <translation>Con claridad y de sobra. No hay que hacer nada más.</translation>
    </message>
    <message>
        <source>The kiosk knows {name}, but only just.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>El quiosco reconoce a {name}, pero por poco.</translation>
    </message>
    <message>
        <source>Better pictures help. Take them again in the light of the kiosk.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>Ayudan unas fotos mejores. Repítalas con la luz del quiosco.</translation>
    </message>
    <message>
        <source>The kiosk will ask {name} for a PIN.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>El quiosco pedirá un PIN a {name}.</translation>
    </message>
    <message>
        <source>The face alone does not decide between {name} and {nearest}. Give each of them a PIN.</source>
        <extracomment>Result of a short test; {nearest} is enrolled too</extracomment>
        <translation>La cara sola no permite distinguir entre {name} y {nearest}. Dé un PIN a cada persona.</translation>
    </message>
    <message>
        <source>The kiosk may not know {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>Puede que el quiosco no reconozca a {name}.</translation>
    </message>
    <message>
        <source>Take the pictures again, in even light and without what hides the face.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>Repita las fotos con luz uniforme y sin nada que tape la cara.</translation>
    </message>
    <message>
        <source>The kiosk does not know this face as {name}.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>El quiosco no reconoce esta cara como la de {name}.</translation>
    </message>
    <message>
        <source>Did {name} look at the camera? If so, take all pictures again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>¿Miró {name} a la cámara? Si es así, repita todas las fotos.</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <extracomment>Result of a short test, bold</extracomment>
        <translation>No se ha probado nada.</translation>
    </message>
    <message>
        <source>Ask {name} to look at the camera for five seconds, and test again.</source>
        <extracomment>Result of a short test: what to do</extracomment>
        <translation>Pida a {name} que mire a la cámara durante cinco segundos y luego repita la prueba.</translation>
    </message>
    <message>
        <source>fewer than 1 in {count}</source>
        <extracomment>A figure: fewer than one stranger in {count}</extracomment>
        <translation>menos de 1 de cada {count}</translation>
    </message>
    <message>
        <source>1 in {count}</source>
        <extracomment>A figure: one stranger in {count}</extracomment>
        <translation>1 de cada {count}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Camera</source>
        <extracomment>A group of settings
----------
Name of the setting camera.source</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Look and language</source>
        <extracomment>A group of settings</extracomment>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Recognition</source>
        <extracomment>A group of settings: how strictly faces are compared</extracomment>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A group of settings: how people are enrolled</extracomment>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Pictures for badges</source>
        <extracomment>A group of settings: what the picture of a badge must be like</extracomment>
        <translation>Fotos para tarjetas</translation>
    </message>
    <message>
        <source>Pictures at the desk</source>
        <extracomment>A group of settings: what pictures at enrollment must be like</extracomment>
        <translation>Fotos en recepción</translation>
    </message>
    <message>
        <source>Pictures at the kiosk</source>
        <extracomment>A group of settings: what pictures at check-in must be like</extracomment>
        <translation>Imágenes en el quiosco</translation>
    </message>
    <message>
        <source>Check-in</source>
        <extracomment>A group of settings: how people come and go</extracomment>
        <translation>Registro de entrada</translation>
    </message>
    <message>
        <source>Liveness</source>
        <extracomment>A group of settings: protection against pictures held to the camera</extracomment>
        <translation>Prueba de vida</translation>
    </message>
    <message>
        <source>Door and messages</source>
        <extracomment>A group of settings: what a check-in sets off</extracomment>
        <translation>Puerta y mensajes</translation>
    </message>
    <message>
        <source>Asking a backend</source>
        <extracomment>A group of settings: asking another system who somebody is</extracomment>
        <translation>Consulta a un sistema</translation>
    </message>
    <message>
        <source>Hub</source>
        <extracomment>A group of settings: serving other computers</extracomment>
        <translation>Servidor central</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A group of settings: names of the place</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What is kept</source>
        <extracomment>A group of settings: what is stored, and for how long</extracomment>
        <translation>Lo que se conserva</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>A group of settings: those who work with the program</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>A group of settings</extracomment>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>A unit behind a number</extracomment>
        <translation>días</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>A unit behind a number: of a picture</extracomment>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>degrees</source>
        <extracomment>A unit behind a number: of an angle</extracomment>
        <translation>grados</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Value of a setting</extracomment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>Default of a switch</extracomment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Value of a setting: no text</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>It must be {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>Debe ser de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>It must be a whole number, {least} to {most} {unit}</source>
        <extracomment>What a setting may be; {least} and {most} are numbers, {unit} such as &quot;days&quot; or empty</extracomment>
        <translation>Debe ser un número entero, de {least} a {most} {unit}</translation>
    </message>
    <message>
        <source>Holds from the next start of Vestibule</source>
        <extracomment>Beside a setting</extracomment>
        <translation>Vale desde el próximo inicio de Vestibule</translation>
    </message>
    <message>
        <source>Holds from the next start of the hub</source>
        <extracomment>Beside a setting</extracomment>
        <translation>Vale desde el próximo inicio del servidor central</translation>
    </message>
    <message>
        <source>Question and answers go together: fill in both, or neither.</source>
        <extracomment>What two settings may be: question and answers</extracomment>
        <translation>La pregunta y las respuestas van juntas: rellene ambas o ninguna.</translation>
    </message>
    <message>
        <source>Certificate and key go together: choose both, or neither.</source>
        <extracomment>What two settings may be: certificate and key</extracomment>
        <translation>El certificado y la clave van juntos: elija ambos o ninguno.</translation>
    </message>
    <message>
        <source>Name the backend that is asked, as the page Sync shows it.</source>
        <extracomment>What two settings may be: asking a backend, and which</extracomment>
        <translation>Indique el sistema al que se consulta, tal como aparece en la página Sistemas.</translation>
    </message>
    <message>
        <source>Choose a camera, or type an address.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Elija una cámara o escriba una dirección.</translation>
    </message>
    <message>
        <source>It must be one line of text.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Debe ser una sola línea de texto.</translation>
    </message>
    <message>
        <source>Write it like this: mon-fri 07:00-19:00; sat 09:00-12:00</source>
        <extracomment>What a setting may be; the example is in the program&apos;s own notation and stays as it is</extracomment>
        <translation>Escríbalo así: mon-fri 07:00-19:00; sat 09:00-12:00</translation>
    </message>
    <message>
        <source>Choose at least one. Whoever picks a name must show a PIN.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Elija al menos una. Quien elija un nombre debe indicar un PIN.</translation>
    </message>
    <message>
        <source>Choose at least two: a movement that is always the same can be foreseen.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Elija al menos dos: un movimiento que es siempre el mismo se puede prever.</translation>
    </message>
    <message>
        <source>It must begin with https://, or with http:// for this computer, and have no password in it.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Debe empezar por https://, o por http:// para este equipo, y no llevar ninguna contraseña.</translation>
    </message>
    <message>
        <source>A quotation mark has no second one.</source>
        <extracomment>What a setting may be: a program and its arguments</extracomment>
        <translation>Hay una comilla sin su pareja.</translation>
    </message>
    <message>
        <source>It must begin with postgresql://, or be empty for the file.</source>
        <extracomment>What a setting may be</extracomment>
        <translation>Debe empezar por postgresql:// o quedar vacío para usar el archivo.</translation>
    </message>
    <message>
        <source>As this computer</source>
        <extracomment>Value of a setting: as the computer is set</extracomment>
        <translation>Como este equipo</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A look</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A look</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Five poses</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>Cinco posturas</translation>
    </message>
    <message>
        <source>One picture</source>
        <extracomment>How people are enrolled</extracomment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>In and out in turn</source>
        <extracomment>What a check-in means: the opposite of the last one</extracomment>
        <translation>Entrada y salida por turnos</translation>
    </message>
    <message>
        <source>Always in</source>
        <extracomment>What a check-in means</extracomment>
        <translation>Siempre entrada</translation>
    </message>
    <message>
        <source>Always out</source>
        <extracomment>What a check-in means</extracomment>
        <translation>Siempre salida</translation>
    </message>
    <message>
        <source>Ask everybody</source>
        <extracomment>What a check-in means: everybody chooses</extracomment>
        <translation>Preguntar siempre</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>What people can use instead of their face</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>What people can use instead of their face: that of a badge</extracomment>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What people can use instead of their face: pick it from a list</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What people can use instead of their face: call somebody</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Watch only</source>
        <extracomment>Protection against pictures: nobody is asked to do anything</extracomment>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>Ask everybody to move</source>
        <extracomment>Protection against pictures</extracomment>
        <translation>Pedir movimientos siempre</translation>
    </message>
    <message>
        <source>Ask to move in doubt</source>
        <extracomment>Protection against pictures: only where there is doubt</extracomment>
        <translation>Pedir movimientos en caso de duda</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>A movement that is asked for: of the head</extracomment>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Blink</source>
        <extracomment>A movement that is asked for: of the eyes</extracomment>
        <translation>Parpadeo</translation>
    </message>
    <message>
        <source>Come closer</source>
        <extracomment>A movement that is asked for: towards the camera</extracomment>
        <translation>Acérquese</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>The backend in doubt</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>El sistema, en caso de duda</translation>
    </message>
    <message>
        <source>Always the backend</source>
        <extracomment>Who says who somebody is</extracomment>
        <translation>Siempre el sistema</translation>
    </message>
    <message>
        <source>Strangers given a name</source>
        <extracomment>Name of the setting recognition.fpir</extracomment>
        <translation>Desconocidos que reciben un nombre</translation>
    </message>
    <message>
        <source>The share of strangers who may be taken for somebody else: 0.003 is three in a thousand.</source>
        <extracomment>What the setting “Strangers given a name” does, in a sentence</extracomment>
        <translation>La proporción de desconocidos que se pueden confundir con otra persona: 0.003 son tres de cada mil.</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <extracomment>Name of the setting recognition.second_opinion</extracomment>
        <translation>Segunda opinión</translation>
    </message>
    <message>
        <source>Two networks must agree on who somebody is; without it, many more are asked to try again.</source>
        <extracomment>What the setting “Second opinion” does, in a sentence</extracomment>
        <translation>Dos redes deben coincidir en quién es; sin ello, muchas más personas tienen que volver a intentarlo.</translation>
    </message>
    <message>
        <source>Ask a backend who it is</source>
        <extracomment>Name of the setting remote.check_in</extracomment>
        <translation>Preguntar a un sistema quién es</translation>
    </message>
    <message>
        <source>Whether people are also looked for where they are mirrored to.</source>
        <extracomment>What the setting “Ask a backend who it is” does, in a sentence</extracomment>
        <translation>Si también se busca a las personas allí donde se envía su copia.</translation>
    </message>
    <message>
        <source>Backend that is asked</source>
        <extracomment>Name of the setting remote.backend</extracomment>
        <translation>Sistema al que se pregunta</translation>
    </message>
    <message>
        <source>The name of a backend, as the page Sync shows it.</source>
        <extracomment>What the setting “Backend that is asked” does, in a sentence</extracomment>
        <translation>El nombre de un sistema, tal como aparece en la página Sistemas.</translation>
    </message>
    <message>
        <source>Wait for an answer for</source>
        <extracomment>Name of the setting remote.timeout_s</extracomment>
        <translation>Esperar respuesta durante</translation>
    </message>
    <message>
        <source>If no answer comes by then, what the kiosk says counts.</source>
        <extracomment>What the setting “Wait for an answer for” does, in a sentence</extracomment>
        <translation>Si no llega respuesta en ese tiempo, vale lo que diga el quiosco.</translation>
    </message>
    <message>
        <source>Record check-ins there too</source>
        <extracomment>Name of the setting remote.record</extracomment>
        <translation>Anotar también allí los registros</translation>
    </message>
    <message>
        <source>The backend writes down every check-in by face, as Face AiDee does.</source>
        <extracomment>What the setting “Record check-ins there too” does, in a sentence</extracomment>
        <translation>El sistema anota cada registro por la cara, como hace Face AiDee.</translation>
    </message>
    <message>
        <source>Keep pictures of check-ins for</source>
        <extracomment>Name of the setting activity.keep_pictures_days</extracomment>
        <translation>Conservar imágenes de los registros durante</translation>
    </message>
    <message>
        <source>So that somebody can look at them later; 0 keeps none.</source>
        <extracomment>What the setting “Keep pictures of check-ins for” does, in a sentence
----------
What the setting “Keep pictures of refused attempts for” does, in a sentence</extracomment>
        <translation>Para que se puedan ver más tarde; con 0 no se conserva ninguna.</translation>
    </message>
    <message>
        <source>Keep unknown faces for</source>
        <extracomment>Name of the setting activity.keep_strangers_days</extracomment>
        <translation>Conservar caras desconocidas durante</translation>
    </message>
    <message>
        <source>For the desk to enroll or name them; 0 keeps none. They did not agree: put up a notice at the door.</source>
        <extracomment>What the setting “Keep unknown faces for” does, in a sentence</extracomment>
        <translation>Para inscribirlas o darles nombre en recepción; con 0 no se conserva ninguna. No han dado su consentimiento: ponga un aviso en la puerta.</translation>
    </message>
    <message>
        <source>Keep the record of check-ins for</source>
        <extracomment>Name of the setting activity.keep_log_days</extracomment>
        <translation>Conservar el historial durante</translation>
    </message>
    <message>
        <source>Older check-ins are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep the record of check-ins for” does, in a sentence</extracomment>
        <translation>Lo anterior se borra; con 0 se conserva siempre.</translation>
    </message>
    <message>
        <source>Lock the windows after</source>
        <extracomment>Name of the setting staff.lock_after_s</extracomment>
        <translation>Bloquear las ventanas después de</translation>
    </message>
    <message>
        <source>Time without key or mouse after which whoever works here signs in again.</source>
        <extracomment>What the setting “Lock the windows after” does, in a sentence</extracomment>
        <translation>Tiempo sin usar el teclado ni el ratón tras el cual hay que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <extracomment>Name of the setting backup.folder</extracomment>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Best on another disk; empty for the folder “backups” of the data folder.</source>
        <extracomment>What the setting “Folder for backups” does, in a sentence</extracomment>
        <translation>Mejor en otro disco; vacío para la carpeta «backups» de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Make a backup every</source>
        <extracomment>Name of the setting backup.every_hours</extracomment>
        <translation>Hacer una copia de seguridad cada</translation>
    </message>
    <message>
        <source>While the window is open; 0 for never.</source>
        <extracomment>What the setting “Make a backup every” does, in a sentence</extracomment>
        <translation>Mientras la ventana está abierta; 0 para nunca.</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <extracomment>Name of the setting backup.keep</extracomment>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>The oldest are deleted first.</source>
        <extracomment>What the setting “Backups to keep” does, in a sentence</extracomment>
        <translation>Primero se borran las más antiguas.</translation>
    </message>
    <message>
        <source>Prove the newest backup every</source>
        <extracomment>Name of the setting backup.drill_days</extracomment>
        <translation>Comprobar la copia más reciente cada</translation>
    </message>
    <message>
        <source>It is restored aside and compared; 0 for never.</source>
        <extracomment>What the setting “Prove the newest backup every” does, in a sentence</extracomment>
        <translation>Se restaura aparte y se compara; 0 para nunca.</translation>
    </message>
    <message>
        <source>Address to listen at</source>
        <extracomment>Name of the setting hub.host</extracomment>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>127.0.0.1 lets only this computer in, 0.0.0.0 lets all in.</source>
        <extracomment>What the setting “Address to listen at” does, in a sentence</extracomment>
        <translation>127.0.0.1 admite solo este equipo; 0.0.0.0 admite todos.</translation>
    </message>
    <message>
        <source>Port to listen at</source>
        <extracomment>Name of the setting hub.port</extracomment>
        <translation>Puerto de escucha</translation>
    </message>
    <message>
        <source>The number that clients add to the address.</source>
        <extracomment>What the setting “Port to listen at” does, in a sentence</extracomment>
        <translation>El número que los clientes añaden a la dirección.</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>Name of the setting hub.database</extracomment>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>An address that begins with postgresql://; empty for an encrypted file in the data folder.</source>
        <extracomment>What the setting “Database” does, in a sentence</extracomment>
        <translation>Una dirección que empieza por postgresql://; vacío para un archivo cifrado en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Region in signatures</source>
        <extracomment>Name of the setting hub.region</extracomment>
        <translation>Región en las firmas</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as their region.</source>
        <extracomment>What the setting “Region in signatures” does, in a sentence</extracomment>
        <translation>Lo que los clientes de NEC ID indican como región.</translation>
    </message>
    <message>
        <source>Service in signatures</source>
        <extracomment>Name of the setting hub.service</extracomment>
        <translation>Servicio en las firmas</translation>
    </message>
    <message>
        <source>What clients of NEC ID name as the service.</source>
        <extracomment>What the setting “Service in signatures” does, in a sentence</extracomment>
        <translation>Lo que los clientes de NEC ID indican como servicio.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>Name of the setting hub.tls_certificate</extracomment>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The file with the certificate and its chain; empty where a proxy encrypts.</source>
        <extracomment>What the setting “Certificate” does, in a sentence</extracomment>
        <translation>El archivo con el certificado y su cadena; vacío si cifra un proxy.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <extracomment>Name of the setting hub.tls_key</extracomment>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>The file with the key; goes together with the certificate.</source>
        <extracomment>What the setting “Key of the certificate” does, in a sentence</extracomment>
        <translation>El archivo con la clave; va junto con el certificado.</translation>
    </message>
    <message>
        <source>Behind a proxy</source>
        <extracomment>Name of the setting hub.behind_proxy</extracomment>
        <translation>Detrás de un proxy</translation>
    </message>
    <message>
        <source>The address of a client is the one that the proxy names.</source>
        <extracomment>What the setting “Behind a proxy” does, in a sentence</extracomment>
        <translation>La dirección de un cliente es la que indica el proxy.</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <extracomment>Name of the setting hub.picture_processes</extracomment>
        <translation>Imágenes a la vez</translation>
    </message>
    <message>
        <source>How many pictures are analysed at the same time.</source>
        <extracomment>What the setting “Pictures at once” does, in a sentence</extracomment>
        <translation>Cuántas imágenes se analizan al mismo tiempo.</translation>
    </message>
    <message>
        <source>Two people taken for one</source>
        <extracomment>Name of the setting hub.false_match_rate</extracomment>
        <translation>Dos personas tomadas por una</translation>
    </message>
    <message>
        <source>The share of pairs of different people that reach the usual score of a backend.</source>
        <extracomment>What the setting “Two people taken for one” does, in a sentence</extracomment>
        <translation>La proporción de parejas de personas distintas que alcanzan la puntuación habitual de un sistema.</translation>
    </message>
    <message>
        <source>A session ends after</source>
        <extracomment>Name of the setting hub.token_minutes</extracomment>
        <translation>Una sesión termina después de</translation>
    </message>
    <message>
        <source>Then a client logs in again.</source>
        <extracomment>What the setting “A session ends after” does, in a sentence</extracomment>
        <translation>Entonces el cliente vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>Requests in a second</source>
        <extracomment>Name of the setting hub.requests_per_second</extracomment>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>How many are answered for each key; 0 for no limit.</source>
        <extracomment>What the setting “Requests in a second” does, in a sentence</extracomment>
        <translation>Cuántas se responden por cada clave; 0 para no poner límite.</translation>
    </message>
    <message>
        <source>Failed log-ins in a minute</source>
        <extracomment>Name of the setting hub.failures_per_minute</extracomment>
        <translation>Inicios de sesión fallidos por minuto</translation>
    </message>
    <message>
        <source>After so many an address must wait; 0 for no limit.</source>
        <extracomment>What the setting “Failed log-ins in a minute” does, in a sentence</extracomment>
        <translation>Después de tantos, una dirección debe esperar; 0 para no poner límite.</translation>
    </message>
    <message>
        <source>Folder for many at once</source>
        <extracomment>Name of the setting hub.drop_folder</extracomment>
        <translation>Carpeta para muchas a la vez</translation>
    </message>
    <message>
        <source>Where files lie that register many people; empty for none.</source>
        <extracomment>What the setting “Folder for many at once” does, in a sentence</extracomment>
        <translation>Donde están los archivos que inscriben a muchas personas; vacío para ninguna.</translation>
    </message>
    <message>
        <source>Faces held in memory</source>
        <extracomment>Name of the setting hub.memory_faces</extracomment>
        <translation>Caras en memoria</translation>
    </message>
    <message>
        <source>Larger galleries are searched by the database, where that is set up.</source>
        <extracomment>What the setting “Faces held in memory” does, in a sentence</extracomment>
        <translation>Las galerías mayores se buscan en la base de datos, si está configurada.</translation>
    </message>
    <message>
        <source>Keep central check-ins for</source>
        <extracomment>Name of the setting hub.keep_checkin_days</extracomment>
        <translation>Conservar los registros centrales durante</translation>
    </message>
    <message>
        <source>Older ones are deleted; 0 keeps them for ever.</source>
        <extracomment>What the setting “Keep central check-ins for” does, in a sentence</extracomment>
        <translation>Los anteriores se borran; con 0 se conservan siempre.</translation>
    </message>
    <message>
        <source>The camera that pictures come from; a recording or an RTSP address works too.</source>
        <extracomment>What the setting “Camera” does, in a sentence</extracomment>
        <translation>La cámara de la que vienen las imágenes; también sirve una grabación o una dirección RTSP.</translation>
    </message>
    <message>
        <source>Refuse cameras that are programs</source>
        <extracomment>Name of the setting camera.refuse_virtual</extracomment>
        <translation>Rechazar cámaras que son programas</translation>
    </message>
    <message>
        <source>A program can show any picture as a camera; a real camera cannot.</source>
        <extracomment>What the setting “Refuse cameras that are programs” does, in a sentence</extracomment>
        <translation>Un programa puede mostrar cualquier imagen como cámara; una cámara real, no.</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Name of the setting appearance.theme</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light, dark, or as the computer is set.</source>
        <extracomment>What the setting “Look” does, in a sentence</extracomment>
        <translation>Claro, oscuro o como esté configurado el equipo.</translation>
    </message>
    <message>
        <source>Size of text and buttons</source>
        <extracomment>Name of the setting appearance.scale</extracomment>
        <translation>Tamaño del texto y los botones</translation>
    </message>
    <message>
        <source>1 is the usual size, 2 is twice as large.</source>
        <extracomment>What the setting “Size of text and buttons” does, in a sentence</extracomment>
        <translation>1 es el tamaño habitual; 2, el doble.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Name of the setting appearance.language</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of all windows; visitors at the kiosk choose their own.</source>
        <extracomment>What the setting “Language” does, in a sentence</extracomment>
        <translation>El idioma de todas las ventanas; los visitantes eligen el suyo en el quiosco.</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <extracomment>Name of the setting site.name</extracomment>
        <translation>Nombre de este lugar</translation>
    </message>
    <message>
        <source>Who runs the place, as consents and badges say it.</source>
        <extracomment>What the setting “Name of this place” does, in a sentence</extracomment>
        <translation>Quién gestiona el lugar, tal como consta en los consentimientos y las tarjetas.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <extracomment>Name of the setting site.station</extracomment>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>What the record of check-ins calls this computer.</source>
        <extracomment>What the setting “Name of this computer” does, in a sentence</extracomment>
        <translation>Cómo se llama este equipo en el historial.</translation>
    </message>
    <message>
        <source>Who confirms consents</source>
        <extracomment>Name of the setting site.operator</extracomment>
        <translation>Quién confirma los consentimientos</translation>
    </message>
    <message>
        <source>Written down with a consent if nobody has signed in.</source>
        <extracomment>What the setting “Who confirms consents” does, in a sentence</extracomment>
        <translation>Se anota con un consentimiento si nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>How people are enrolled</source>
        <extracomment>Name of the setting desk.mode</extracomment>
        <translation>Cómo se inscribe a las personas</translation>
    </message>
    <message>
        <source>Five poses recognize people best; one picture is quicker.</source>
        <extracomment>What the setting “How people are enrolled” does, in a sentence</extracomment>
        <translation>Con cinco posturas se reconoce mejor; con una foto es más rápido.</translation>
    </message>
    <message>
        <source>Countdown</source>
        <extracomment>Name of the setting desk.countdown_s</extracomment>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Time that is counted down before the first picture is taken.</source>
        <extracomment>What the setting “Countdown” does, in a sentence</extracomment>
        <translation>Tiempo que se cuenta antes de tomar la primera foto.</translation>
    </message>
    <message>
        <source>Sound at the desk</source>
        <extracomment>Name of the setting desk.sound</extracomment>
        <translation>Sonido en recepción</translation>
    </message>
    <message>
        <source>A picture that was taken is heard.</source>
        <extracomment>What the setting “Sound at the desk” does, in a sentence</extracomment>
        <translation>Se oye cuando se toma una foto.</translation>
    </message>
    <message>
        <source>Spoken instructions at the desk</source>
        <extracomment>Name of the setting desk.speech</extracomment>
        <translation>Indicaciones habladas en recepción</translation>
    </message>
    <message>
        <source>What to do is read aloud.</source>
        <extracomment>What the setting “Spoken instructions at the desk” does, in a sentence</extracomment>
        <translation>Se lee en voz alta lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Try it at once</source>
        <extracomment>Name of the setting desk.self_test</extracomment>
        <translation>Probar enseguida</translation>
    </message>
    <message>
        <source>The person looks at the camera once more after they were saved.</source>
        <extracomment>What the setting “Try it at once” does, in a sentence</extracomment>
        <translation>La persona mira a la cámara una vez más después de guardarse sus datos.</translation>
    </message>
    <message>
        <source>A consent ends after</source>
        <extracomment>Name of the setting desk.consent_days</extracomment>
        <translation>Un consentimiento termina después de</translation>
    </message>
    <message>
        <source>Faces are deleted when a consent ends; 0 for consents without an end.</source>
        <extracomment>What the setting “A consent ends after” does, in a sentence</extracomment>
        <translation>Las caras se borran cuando termina un consentimiento; 0 para consentimientos sin fecha final.</translation>
    </message>
    <message>
        <source>In or out</source>
        <extracomment>Name of the setting kiosk.direction</extracomment>
        <translation>Entrada o salida</translation>
    </message>
    <message>
        <source>What a check-in at this computer means.</source>
        <extracomment>What the setting “In or out” does, in a sentence</extracomment>
        <translation>Lo que significa un registro en este equipo.</translation>
    </message>
    <message>
        <source>Not again within</source>
        <extracomment>Name of the setting kiosk.repeat_s</extracomment>
        <translation>No repetir antes de</translation>
    </message>
    <message>
        <source>Whoever comes back so soon is greeted, but not written down again.</source>
        <extracomment>What the setting “Not again within” does, in a sentence</extracomment>
        <translation>Quien vuelve tan pronto recibe un saludo, pero no se anota otra vez.</translation>
    </message>
    <message>
        <source>Nobody comes in twice</source>
        <extracomment>Name of the setting kiosk.anti_pass_back</extracomment>
        <translation>Nadie entra dos veces</translation>
    </message>
    <message>
        <source>Whoever came in must go out before they can come in again on that day.</source>
        <extracomment>What the setting “Nobody comes in twice” does, in a sentence</extracomment>
        <translation>Quien ha entrado debe salir antes de poder entrar otra vez ese día.</translation>
    </message>
    <message>
        <source>Instead of the face</source>
        <extracomment>Name of the setting kiosk.ways</extracomment>
        <translation>En lugar de la cara</translation>
    </message>
    <message>
        <source>What people can use if they are not recognized; whoever picks a name must show a PIN.</source>
        <extracomment>What the setting “Instead of the face” does, in a sentence</extracomment>
        <translation>Lo que se puede usar si no se reconoce a la persona; quien elija un nombre debe indicar un PIN.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <extracomment>Name of the setting kiosk.hours</extracomment>
        <translation>Horario</translation>
    </message>
    <message>
        <source>When check-in is open; empty for always.</source>
        <extracomment>What the setting “Opening hours” does, in a sentence</extracomment>
        <translation>Cuándo está abierto el registro; vacío para siempre.</translation>
    </message>
    <message>
        <source>Question after the welcome</source>
        <extracomment>Name of the setting kiosk.question</extracomment>
        <translation>Pregunta tras la bienvenida</translation>
    </message>
    <message>
        <source>Asked of everybody who comes in, such as whom they visit; empty for none.</source>
        <extracomment>What the setting “Question after the welcome” does, in a sentence</extracomment>
        <translation>Se hace a todas las personas que entran, por ejemplo, a quién visitan; vacío para ninguna.</translation>
    </message>
    <message>
        <source>Answers to choose from</source>
        <extracomment>Name of the setting kiosk.answers</extracomment>
        <translation>Respuestas para elegir</translation>
    </message>
    <message>
        <source>What can be answered to the question, separated by semicolons.</source>
        <extracomment>What the setting “Answers to choose from” does, in a sentence</extracomment>
        <translation>Lo que se puede responder a la pregunta, separado por puntos y coma.</translation>
    </message>
    <message>
        <source>Sound at the kiosk</source>
        <extracomment>Name of the setting kiosk.sound</extracomment>
        <translation>Sonido en el quiosco</translation>
    </message>
    <message>
        <source>How a check-in ended is heard.</source>
        <extracomment>What the setting “Sound at the kiosk” does, in a sentence</extracomment>
        <translation>Se oye cómo ha terminado un registro.</translation>
    </message>
    <message>
        <source>Spoken sentences at the kiosk</source>
        <extracomment>Name of the setting kiosk.speech</extracomment>
        <translation>Frases habladas en el quiosco</translation>
    </message>
    <message>
        <source>What is on the screen is read aloud.</source>
        <extracomment>What the setting “Spoken sentences at the kiosk” does, in a sentence</extracomment>
        <translation>Se lee en voz alta lo que hay en la pantalla.</translation>
    </message>
    <message>
        <source>Forget a visitor after</source>
        <extracomment>Name of the setting kiosk.idle_s</extracomment>
        <translation>Olvidar a un visitante después de</translation>
    </message>
    <message>
        <source>Time after which nothing of a visitor is left on the screen.</source>
        <extracomment>What the setting “Forget a visitor after” does, in a sentence</extracomment>
        <translation>Tiempo tras el cual no queda en pantalla nada de un visitante.</translation>
    </message>
    <message>
        <source>Protection against pictures</source>
        <extracomment>Name of the setting liveness.level</extracomment>
        <translation>Protección contra fotos</translation>
    </message>
    <message>
        <source>How closely a face is looked at, lest somebody shows a picture of it.</source>
        <extracomment>What the setting “Protection against pictures” does, in a sentence</extracomment>
        <translation>Con qué atención se mira una cara, por si alguien muestra una foto de ella.</translation>
    </message>
    <message>
        <source>Movements that are asked for</source>
        <extracomment>Name of the setting liveness.moves</extracomment>
        <translation>Movimientos que se piden</translation>
    </message>
    <message>
        <source>What people may be asked to do; at least two, or it could be foreseen.</source>
        <extracomment>What the setting “Movements that are asked for” does, in a sentence</extracomment>
        <translation>Lo que se puede pedir a las personas; al menos dos, o se podría prever.</translation>
    </message>
    <message>
        <source>Movements for each check</source>
        <extracomment>Name of the setting liveness.steps</extracomment>
        <translation>Movimientos en cada comprobación</translation>
    </message>
    <message>
        <source>How many movements are asked for, one after the other.</source>
        <extracomment>What the setting “Movements for each check” does, in a sentence</extracomment>
        <translation>Cuántos movimientos se piden, uno tras otro.</translation>
    </message>
    <message>
        <source>Keep pictures of refused attempts for</source>
        <extracomment>Name of the setting liveness.keep_pictures_days</extracomment>
        <translation>Conservar imágenes de intentos rechazados durante</translation>
    </message>
    <message>
        <source>Address for messages</source>
        <extracomment>Name of the setting actions.webhook_url</extracomment>
        <translation>Dirección para mensajes</translation>
    </message>
    <message>
        <source>Every check-in is sent to this address, signed; empty for none.</source>
        <extracomment>What the setting “Address for messages” does, in a sentence</extracomment>
        <translation>Cada registro se envía a esta dirección, firmado; vacío para ninguna.</translation>
    </message>
    <message>
        <source>Program that opens the door</source>
        <extracomment>Name of the setting actions.command</extracomment>
        <translation>Programa que abre la puerta</translation>
    </message>
    <message>
        <source>Started on this computer at every check-in; empty for none.</source>
        <extracomment>What the setting “Program that opens the door” does, in a sentence</extracomment>
        <translation>Se inicia en este equipo con cada registro; vacío para ninguno.</translation>
    </message>
    <message>
        <source>End that program after</source>
        <extracomment>Name of the setting actions.command_timeout_s</extracomment>
        <translation>Cerrar ese programa después de</translation>
    </message>
    <message>
        <source>Time after which the program is ended.</source>
        <extracomment>What the setting “End that program after” does, in a sentence</extracomment>
        <translation>Tiempo tras el cual se cierra el programa.</translation>
    </message>
    <message>
        <source>Distance between the eyes, at least</source>
        <extracomment>Name of the setting inter_eye_px of picture quality</extracomment>
        <translation>Distancia entre los ojos, como mínimo</translation>
    </message>
    <message>
        <source>The larger, the closer a person must be.</source>
        <extracomment>What the setting “Distance between the eyes, at least” does, in a sentence</extracomment>
        <translation>Cuanto mayor, más cerca debe estar la persona.</translation>
    </message>
    <message>
        <source>Turned to a side, at most</source>
        <extracomment>Name of the setting yaw_deg of picture quality</extracomment>
        <translation>Giro hacia un lado, como máximo</translation>
    </message>
    <message>
        <source>How far the head may be turned to either side.</source>
        <extracomment>What the setting “Turned to a side, at most” does, in a sentence</extracomment>
        <translation>Cuánto puede estar girada la cabeza hacia cada lado.</translation>
    </message>
    <message>
        <source>Looking up or down, at most</source>
        <extracomment>Name of the setting pitch_deg of picture quality</extracomment>
        <translation>Mirada hacia arriba o abajo, como máximo</translation>
    </message>
    <message>
        <source>How far the head may nod.</source>
        <extracomment>What the setting “Looking up or down, at most” does, in a sentence</extracomment>
        <translation>Cuánto puede subir o bajar la cabeza.</translation>
    </message>
    <message>
        <source>Leaning to a shoulder, at most</source>
        <extracomment>Name of the setting roll_deg of picture quality</extracomment>
        <translation>Inclinación hacia un hombro, como máximo</translation>
    </message>
    <message>
        <source>How far the head may lean to either shoulder.</source>
        <extracomment>What the setting “Leaning to a shoulder, at most” does, in a sentence</extracomment>
        <translation>Cuánto puede inclinarse la cabeza hacia cada hombro.</translation>
    </message>
    <message>
        <source>Sharpness, light and the rest, at least</source>
        <extracomment>Name of the setting component of picture quality</extracomment>
        <translation>Nitidez, luz y lo demás, como mínimo</translation>
    </message>
    <message>
        <source>From 0 to 100: the least value of every other measure of quality.</source>
        <extracomment>What the setting “Sharpness, light and the rest, at least” does, in a sentence</extracomment>
        <translation>De 0 a 100: el valor mínimo de las demás medidas de calidad.</translation>
    </message>
    <message>
        <source>Room beside the head, at least</source>
        <extracomment>Name of the setting margin of picture quality</extracomment>
        <translation>Espacio junto a la cabeza, como mínimo</translation>
    </message>
    <message>
        <source>Counted in distances between the eyes.</source>
        <extracomment>What the setting “Room beside the head, at least” does, in a sentence</extracomment>
        <translation>Contado en distancias entre los ojos.</translation>
    </message>
    <message>
        <source>Other faces, at most</source>
        <extracomment>Name of the setting second_face of picture quality</extracomment>
        <translation>Otras caras, como máximo</translation>
    </message>
    <message>
        <source>How large another face may be, as a share of the nearest one.</source>
        <extracomment>What the setting “Other faces, at most” does, in a sentence</extracomment>
        <translation>Qué tamaño puede tener otra cara, como proporción de la más cercana.</translation>
    </message>
    <message>
        <source>Calm face asked for</source>
        <extracomment>Name of the setting posed of picture quality</extracomment>
        <translation>Se pide una cara tranquila</translation>
    </message>
    <message>
        <source>Light from the front, open eyes that can be seen, a closed mouth.</source>
        <extracomment>What the setting “Calm face asked for” does, in a sentence</extracomment>
        <translation>Luz de frente, ojos abiertos y visibles, boca cerrada.</translation>
    </message>
    <message>
        <source>Closest, at most</source>
        <extracomment>Name of the setting widest_share of picture quality</extracomment>
        <translation>Cercanía, como máximo</translation>
    </message>
    <message>
        <source>The distance between the eyes as a share of the picture&apos;s width.</source>
        <extracomment>What the setting “Closest, at most” does, in a sentence</extracomment>
        <translation>La distancia entre los ojos como proporción del ancho de la imagen.</translation>
    </message>
    <message>
        <source>Plain background asked for</source>
        <extracomment>Name of the setting plain of picture quality</extracomment>
        <translation>Se pide un fondo liso</translation>
    </message>
    <message>
        <source>Nothing behind the head, and natural colours.</source>
        <extracomment>What the setting “Plain background asked for” does, in a sentence</extracomment>
        <translation>Nada detrás de la cabeza y colores naturales.</translation>
    </message>
</context>
<context>
    <name>staff_words</name>
    <message>
        <source>Operator</source>
        <extracomment>A role: works at the desk and enrolls people</extracomment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Administrator</source>
        <extracomment>A role: may do everything</extracomment>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <extracomment>A role: reads what happened, and changes nothing</extracomment>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Enrolls people and puts their details right. Sees who came and went.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>Inscribe a personas y corrige sus datos. Ve quién ha entrado y salido.</translation>
    </message>
    <message>
        <source>May do everything: erase and export people, settings, accounts, backups.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>Puede hacerlo todo: borrar y exportar personas, ajustes, cuentas, copias de seguridad.</translation>
    </message>
    <message>
        <source>Reads the activity and the audit, and changes nothing.</source>
        <extracomment>Below the choice of a role</extracomment>
        <translation>Lee la actividad y la auditoría, y no cambia nada.</translation>
    </message>
    <message>
        <source>Only an operator or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>Solo un operador o un administrador puede hacer esto.</translation>
    </message>
    <message>
        <source>Only an auditor or an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>Solo un auditor o un administrador puede hacer esto.</translation>
    </message>
    <message>
        <source>Only an administrator may do this.</source>
        <extracomment>Tool tip of a button that this role may not press</extracomment>
        <translation>Solo un administrador puede hacer esto.</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits, or a password of at least 8 characters.</source>
        <extracomment>Below the field for a new PIN or password</extracomment>
        <translation>Un PIN de 4 a 12 cifras o una contraseña de al menos 8 caracteres.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Name</source>
        <extracomment>Name of a field: how the operator calls a backend</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Name of a field: the address of a backend</extracomment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>Name of a field: the first part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>Secret key</source>
        <extracomment>Name of a field: the second part of a NEC ID tenant&apos;s credentials</extracomment>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>API key of the application</source>
        <extracomment>Name of a field: the key of an application at NEC ID</extracomment>
        <translation>Clave de API de la aplicación</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>Name of a field: the region that requests are signed for</extracomment>
        <translation>Región</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name of a field: the name of the service that requests are signed for</extracomment>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Least score of a match</source>
        <extracomment>Name of a field: a score from 0 to 9999</extracomment>
        <translation>Puntuación mínima de una coincidencia</translation>
    </message>
    <message>
        <source>File of your own certificate authority</source>
        <extracomment>Name of a field: a file with the certificate of the site&apos;s own authority</extracomment>
        <translation>Archivo de su propia autoridad de certificación</translation>
    </message>
    <message>
        <source>Address of the management</source>
        <extracomment>Name of a field: the address at which galleries are managed</extracomment>
        <translation>Dirección de administración</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <extracomment>Name of a field: the number of a project at Face AiDee</extracomment>
        <translation>Número del proyecto</translation>
    </message>
    <message>
        <source>It keeps the pictures</source>
        <extracomment>Name of a field: whether the backend keeps the pictures</extracomment>
        <translation>El sistema guarda las fotos</translation>
    </message>
    <message>
        <source>Names are sent along</source>
        <extracomment>Name of a field: whether names are sent</extracomment>
        <translation>También se envían los nombres</translation>
    </message>
    <message>
        <source>Option number</source>
        <extracomment>Name of a field: a number that Face AiDee defines, which selects a variant</extracomment>
        <translation>Número de opción</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Name of a field: the first part of a Face AiDee key pair</extracomment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Secret of the key</source>
        <extracomment>Name of a field: the second part of a Face AiDee key pair</extracomment>
        <translation>Secreto de la clave</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Name of a field</extracomment>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name of a field</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Which lock opens</source>
        <extracomment>Name of a field: which lock of a door panel opens</extracomment>
        <translation>Cerradura que se abre</translation>
    </message>
    <message>
        <source>People are entered as</source>
        <extracomment>Name of a field: what a panel calls the people</extracomment>
        <translation>Las personas se registran como</translation>
    </message>
    <message>
        <source>The wire to it is trusted, without encryption</source>
        <extracomment>Name of a field: the panel may be reached without encryption</extracomment>
        <translation>La conexión por cable es de confianza, sin cifrado</translation>
    </message>
    <message>
        <source>https://…</source>
        <extracomment>Example in an empty field: an address</extracomment>
        <translation>https://…</translation>
    </message>
    <message>
        <source>only if it has one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>solo si tiene</translation>
    </message>
    <message>
        <source>only if it differs</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>solo si es diferente</translation>
    </message>
    <message>
        <source>only if you were told one</source>
        <extracomment>In an empty field: nothing has to be entered</extracomment>
        <translation>solo si se lo indicaron</translation>
    </message>
    <message>
        <source>The first</source>
        <extracomment>A choice</extracomment>
        <translation>La primera</translation>
    </message>
    <message>
        <source>The second</source>
        <extracomment>A choice</extracomment>
        <translation>La segunda</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A choice: all locks of a door panel</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Residents</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>Residentes</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A choice: what a panel calls the people</extracomment>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>A choice</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>A choice</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <extracomment>Below an empty field</extracomment>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>NEC ID</source>
        <extracomment>A kind of backend: the product&apos;s name</extracomment>
        <translation>NEC ID</translation>
    </message>
    <message>
        <source>Face AiDee</source>
        <extracomment>A kind of backend: the product&apos;s name</extracomment>
        <translation>Face AiDee</translation>
    </message>
    <message>
        <source>Access panel</source>
        <extracomment>A kind of backend: the panel at a door that lets people in</extracomment>
        <translation>Panel de acceso</translation>
    </message>
    <message>
        <source>A face recognition service, or a hub of your own.</source>
        <extracomment>Below &quot;NEC ID&quot;, when a kind of backend is chosen</extracomment>
        <translation>Un servicio de reconocimiento facial o un servidor central propio.</translation>
    </message>
    <message>
        <source>A service that recognizes faces and records check-ins.</source>
        <extracomment>Below &quot;Face AiDee&quot;, when a kind of backend is chosen</extracomment>
        <translation>Un servicio que reconoce caras y registra entradas.</translation>
    </message>
    <message>
        <source>A panel at a door that opens for known faces.</source>
        <extracomment>Below &quot;Access panel&quot;, when a kind of backend is chosen</extracomment>
        <translation>Un panel en una puerta que abre a las caras conocidas.</translation>
    </message>
    <message>
        <source>Sending: {done} of {total}</source>
        <extracomment>How it stands with a backend; {done} of {total} people are done</extracomment>
        <translation>Enviando: {done} de {total}</translation>
    </message>
    <message>
        <source>Waiting for the network since {moment}</source>
        <extracomment>How it stands with a backend; {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>Esperando la red desde {moment}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <extracomment>How it stands with a backend</extracomment>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Getting in touch</source>
        <extracomment>How it stands with a backend that has not answered yet</extracomment>
        <translation>Estableciendo contacto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>How it stands with a backend; the sentence below says why
----------
Caption on a card: how many people wait to be sent to a backend</extracomment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>How it stands with a backend; the sentence below says why</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Needs you: {people}</source>
        <extracomment>How it stands with a backend; {people} is &quot;3 people&quot;: somebody has to look after them</extracomment>
        <translation>Pendiente de usted: {people}</translation>
    </message>
    <message>
        <source>Another computer keeps it up to date: {name}</source>
        <extracomment>Why nothing is sent; {name} is the name of a computer</extracomment>
        <translation>Otro equipo lo mantiene al día: {name}</translation>
    </message>
    <message>
        <source>You paused it. Nothing is lost: it goes on where it stopped.</source>
        <extracomment>Why a backend is paused: the operator pressed the button</extracomment>
        <translation>Usted lo puso en pausa. No se pierde nada: seguirá donde se detuvo.</translation>
    </message>
    <message>
        <source>Ours are being deleted there. Remove it again to go on with that.</source>
        <extracomment>Why a backend is paused: its people are being deleted, or that was broken off</extracomment>
        <translation>Se están borrando nuestras copias allí. Quítelo otra vez para continuar.</translation>
    </message>
    <message>
        <source>{people} could not be deleted from {name}. It was not removed.</source>
        <extracomment>Notice; {people} is &quot;2 people&quot;, {name} is how the operator calls the backend</extracomment>
        <translation>No se pudo borrar a {people} de {name}. El sistema no se ha quitado.</translation>
    </message>
    <message>
        <source>It found no face on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>No encontró ninguna cara en la foto. Hace falta una foto nueva.</translation>
    </message>
    <message>
        <source>It found several faces on the picture. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>Encontró varias caras en la foto. Hace falta una foto nueva.</translation>
    </message>
    <message>
        <source>The picture is not good enough for it. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>La foto no es lo bastante buena para este sistema. Hace falta una foto nueva.</translation>
    </message>
    <message>
        <source>No picture was kept that could be sent. They need a new picture.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>No se guardó ninguna foto que se pueda enviar. Hace falta una foto nueva.</translation>
    </message>
    <message>
        <source>There is no room left. Have it enlarged, then try again.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>No queda sitio. Pida que lo amplíen y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It does not take their tags. They are there without them.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>No admite las etiquetas de esta persona. Está allí sin ellas.</translation>
    </message>
    <message>
        <source>It does not know their group. They are there without it.</source>
        <extracomment>What is wrong with a person on a backend</extracomment>
        <translation>No conoce el grupo de esta persona. Está allí sin él.</translation>
    </message>
    <message>
        <source>Somebody deleted this person there. Try again to have them added.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>Alguien borró a esta persona allí. Vuelva a intentarlo para añadirla.</translation>
    </message>
    <message>
        <source>The answer was lost. Look there whether this person was added.</source>
        <extracomment>Nobody knows whether a person is on a backend</extracomment>
        <translation>La respuesta se perdió. Compruebe allí si se añadió a esta persona.</translation>
    </message>
    <message>
        <source>It does not take this person.</source>
        <extracomment>Why a person is not on a backend</extracomment>
        <translation>No admite a esta persona.</translation>
    </message>
    <message>
        <source>Was deleted there, is added again</source>
        <extracomment>In the table of a comparison: what is the matter with a person there</extracomment>
        <translation>Se borró allí; se vuelve a añadir</translation>
    </message>
    <message>
        <source>A picture was deleted there, is added again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Se borró una foto allí; se vuelve a añadir</translation>
    </message>
    <message>
        <source>Was changed there, is sent again</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Se cambió allí; se vuelve a enviar</translation>
    </message>
    <message>
        <source>Was not there yet, is added</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Aún no estaba allí; se añade</translation>
    </message>
    <message>
        <source>No longer belongs there, is removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Ya no debe estar allí; se quita</translation>
    </message>
    <message>
        <source>Waits to be sent or removed</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>A la espera de enviarse o quitarse</translation>
    </message>
    <message>
        <source>Was deleted there, stays away until you say otherwise</source>
        <extracomment>In the table of a comparison</extracomment>
        <translation>Se borró allí; no se añade hasta que usted lo indique</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry, stays as it is</source>
        <extracomment>In the table of a comparison: an entry that somebody else made there</extracomment>
        <translation>Ficha creada por otros; queda como está</translation>
    </message>
    <message>
        <source>Has a picture of somebody else&apos;s, stays</source>
        <extracomment>In the table of a comparison: a picture that somebody else added there</extracomment>
        <translation>Tiene una foto añadida por otros; se conserva</translation>
    </message>
    <message>
        <source>May be ours, stays until that is known</source>
        <extracomment>In the table of a comparison: nobody knows yet whose entry it is</extracomment>
        <translation>Puede ser nuestra; se queda hasta que se sepa</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Instead of a moment: it was never compared</extracomment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>{people}, since {moment}</source>
        <extracomment>{people} is &quot;3 people&quot;, {moment} is &quot;10:42&quot; or &quot;12 May 2025&quot;</extracomment>
        <translation>{people}, desde {moment}</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>Caption on a card: how many people are on a backend</extracomment>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Compared</source>
        <extracomment>Caption on a card: when everybody there was compared with the gallery</extracomment>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Others&apos; entries</source>
        <extracomment>Caption on a card: how many people somebody else has put there</extracomment>
        <translation>Fichas de otros</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <extracomment>Caption on a card: people who are not sent, since they agreed before there was this backend</extracomment>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>1 backend</source>
        <extracomment>Exactly one system that people are sent to</extracomment>
        <translation>1 sistema</translation>
    </message>
    <message>
        <source>{count} backends</source>
        <extracomment>{count} systems that people are sent to, never one</extracomment>
        <translation>{count} sistemas</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>front</source>
        <extracomment>Below a small picture: the head faces the camera. One short word, lower case</extracomment>
        <translation>frente</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own right. One short word</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>Below a small picture: the head is turned to the person&apos;s own left. One short word</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>Below a small picture: the head looks up. One short word</extracomment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>Below a small picture: the head looks down. One short word</extracomment>
        <translation>abajo</translation>
    </message>
    <message>
        <source>on paper</source>
        <extracomment>How a person consented: signed a sheet. Stands in &quot;Ann agreed on paper&quot; and alone as a choice</extracomment>
        <translation>en papel</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <extracomment>How a person consented: said so aloud</extracomment>
        <translation>de palabra</translation>
    </message>
    <message>
        <source>in the contract</source>
        <extracomment>How a person consented: it is a clause in the contract they signed</extracomment>
        <translation>en el contrato</translation>
    </message>
    <message>
        <source>with a signature on the screen</source>
        <extracomment>How a person consented: drew their signature on this device&apos;s screen</extracomment>
        <translation>con una firma en la pantalla</translation>
    </message>
    <message>
        <source>1 picture</source>
        <extracomment>Exactly one picture</extracomment>
        <translation>1 foto</translation>
    </message>
    <message>
        <source>{count} pictures</source>
        <extracomment>{count} pictures, never one</extracomment>
        <translation>{count} fotos</translation>
    </message>
    <message>
        <source>1 person</source>
        <extracomment>Exactly one person</extracomment>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>{count} people</source>
        <extracomment>{count} people, never one</extracomment>
        <translation>{count} personas</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a date is written: d is the day, M the month as a number, MMM as a short word, yyyy the year</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day is written below a chart: d is the day, M the month as a number, MMM as a short word</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Something went wrong. Vestibule goes on; the log has the details.</source>
        <extracomment>Neutral notice after an unexpected error</extracomment>
        <translation>Algo ha fallado. Vestibule sigue funcionando; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Light comes from one side.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La luz viene de un lado.</translation>
    </message>
    <message>
        <source>Ask the person to face the window or the lamp.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que mire hacia la ventana o la lámpara.</translation>
    </message>
    <message>
        <source>The head is turned.</source>
        <extracomment>Bold phrase about the picture, then a sentence to the operator</extracomment>
        <translation>La cabeza está girada.</translation>
    </message>
    <message>
        <source>Ask the person to look straight at the camera.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que mire de frente a la cámara.</translation>
    </message>
    <message>
        <source>The head points up or down.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La cabeza apunta hacia arriba o hacia abajo.</translation>
    </message>
    <message>
        <source>Bring the camera to the height of the eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>Ponga la cámara a la altura de los ojos.</translation>
    </message>
    <message>
        <source>The head leans to one side.</source>
        <extracomment>Bold phrase about the picture: leaning towards a shoulder</extracomment>
        <translation>La cabeza está inclinada.</translation>
    </message>
    <message>
        <source>Ask the person to hold the head upright.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que mantenga la cabeza derecha.</translation>
    </message>
    <message>
        <source>The face is small in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La cara se ve pequeña en la imagen.</translation>
    </message>
    <message>
        <source>Ask the person to come a little closer.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que se acerque un poco.</translation>
    </message>
    <message>
        <source>The picture is not sharp.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La imagen no es nítida.</translation>
    </message>
    <message>
        <source>Ask the person to hold still, and wipe the lens.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que no se mueva y limpie la lente.</translation>
    </message>
    <message>
        <source>The picture is blurred by movement.</source>
        <extracomment>Bold phrase about the picture: smeared because something moved</extracomment>
        <translation>La imagen está movida.</translation>
    </message>
    <message>
        <source>Ask the person to hold still for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que no se mueva durante un momento.</translation>
    </message>
    <message>
        <source>The head fills the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La cabeza llena la imagen.</translation>
    </message>
    <message>
        <source>Ask the person to move back a little.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que se aleje un poco.</translation>
    </message>
    <message>
        <source>Something covers the eyes.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Algo tapa los ojos.</translation>
    </message>
    <message>
        <source>Ask the person to take off dark glasses and to show both eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que se quite las gafas oscuras y muestre los dos ojos.</translation>
    </message>
    <message>
        <source>The mouth cannot be seen well.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La boca no se ve bien.</translation>
    </message>
    <message>
        <source>Ask the person to take off a mask or scarf. A beard may stay.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que se quite la mascarilla o la bufanda. La barba no importa.</translation>
    </message>
    <message>
        <source>Something covers the face.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Algo tapa la cara.</translation>
    </message>
    <message>
        <source>Ask the person to uncover the face from the brows to the chin.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que se descubra la cara, de las cejas a la barbilla.</translation>
    </message>
    <message>
        <source>The background is busy.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>El fondo está recargado.</translation>
    </message>
    <message>
        <source>Ask the person to stand in front of a plain wall.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que se ponga delante de una pared lisa.</translation>
    </message>
    <message>
        <source>The colour of the skin looks wrong.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>El color de la piel no parece correcto.</translation>
    </message>
    <message>
        <source>Turn on a white lamp, or turn off coloured light.</source>
        <extracomment>To the operator</extracomment>
        <translation>Encienda una lámpara blanca o apague la luz de color.</translation>
    </message>
    <message>
        <source>The file is strongly compressed.</source>
        <extracomment>Bold phrase about a picture from a file: it was saved with too little data</extracomment>
        <translation>El archivo está muy comprimido.</translation>
    </message>
    <message>
        <source>Use the original picture.</source>
        <extracomment>To the operator</extracomment>
        <translation>Use la foto original.</translation>
    </message>
    <message>
        <source>The eyes are nearly closed.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Los ojos están casi cerrados.</translation>
    </message>
    <message>
        <source>Ask the person to look at the camera with open eyes.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que mire a la cámara con los ojos abiertos.</translation>
    </message>
    <message>
        <source>The mouth is open.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La boca está abierta.</translation>
    </message>
    <message>
        <source>Ask the person to close the mouth for a moment.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que cierre la boca un momento.</translation>
    </message>
    <message>
        <source>Somebody else is in the picture.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>Hay otra persona en la imagen.</translation>
    </message>
    <message>
        <source>Ask the other person to step aside.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la otra persona que se aparte.</translation>
    </message>
    <message>
        <source>The face is near the edge.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La cara está cerca del borde.</translation>
    </message>
    <message>
        <source>Ask the person to move to the middle.</source>
        <extracomment>To the operator</extracomment>
        <translation>Pida a la persona que se ponga en el centro.</translation>
    </message>
    <message>
        <source>The face is too bright.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La cara está demasiado clara.</translation>
    </message>
    <message>
        <source>Dim the lamp, or ask the person to move out of the sun.</source>
        <extracomment>To the operator</extracomment>
        <translation>Atenúe la lámpara o pida a la persona que se aparte del sol.</translation>
    </message>
    <message>
        <source>The face is too dark.</source>
        <extracomment>Bold phrase about the picture</extracomment>
        <translation>La cara está demasiado oscura.</translation>
    </message>
    <message>
        <source>Turn on a lamp in front of the person.</source>
        <extracomment>To the operator</extracomment>
        <translation>Encienda una lámpara delante de la persona.</translation>
    </message>
    <message>
        <source>Look straight ahead</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Mire al frente</translation>
    </message>
    <message>
        <source>Turn your head a little to the right</source>
        <extracomment>To the person in front of the camera: the person&apos;s own right</extracomment>
        <translation>Gire un poco la cabeza hacia la derecha</translation>
    </message>
    <message>
        <source>Turn your head a little to the left</source>
        <extracomment>To the person in front of the camera: the person&apos;s own left</extracomment>
        <translation>Gire un poco la cabeza hacia la izquierda</translation>
    </message>
    <message>
        <source>Look up a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Mire un poco hacia arriba</translation>
    </message>
    <message>
        <source>Look down a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Mire un poco hacia abajo</translation>
    </message>
    <message>
        <source>A little more to the left</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own left</extracomment>
        <translation>Un poco más a la izquierda</translation>
    </message>
    <message>
        <source>A little more to the right</source>
        <extracomment>To the person in front of the camera, who has begun to turn to the person&apos;s own right</extracomment>
        <translation>Un poco más a la derecha</translation>
    </message>
    <message>
        <source>A little further up</source>
        <extracomment>To the person in front of the camera, who has begun to look up</extracomment>
        <translation>Un poco más arriba</translation>
    </message>
    <message>
        <source>A little further down</source>
        <extracomment>To the person in front of the camera, who has begun to look down</extracomment>
        <translation>Un poco más abajo</translation>
    </message>
    <message>
        <source>Turn back a little</source>
        <extracomment>To the person in front of the camera, who has turned the head too far</extracomment>
        <translation>Gire un poco menos la cabeza</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <extracomment>To the operator: not the person whose pictures were taken so far</extracomment>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Only the front picture could be taken</source>
        <extracomment>To both: the person did not turn the head, so the pictures from the side are missing</extracomment>
        <translation>Solo se pudo hacer la foto de frente</translation>
    </message>
    <message>
        <source>Not all pictures could be taken</source>
        <extracomment>To both: pictures of some directions of the head are missing</extracomment>
        <translation>No se pudieron hacer todas las fotos</translation>
    </message>
    <message>
        <source>All pictures are taken</source>
        <extracomment>To both: nothing is left to do here</extracomment>
        <translation>Todas las fotos están hechas</translation>
    </message>
    <message>
        <source>Look at the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Mire a la cámara</translation>
    </message>
    <message>
        <source>One person at a time, please</source>
        <extracomment>To the people in front of the camera</extracomment>
        <translation>De uno en uno, por favor</translation>
    </message>
    <message>
        <source>Come a little closer</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Acérquese un poco</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Aléjese un poco</translation>
    </message>
    <message>
        <source>Move to the middle</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Póngase en el centro</translation>
    </message>
    <message>
        <source>Face the camera</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Mire de frente a la cámara</translation>
    </message>
    <message>
        <source>Lower your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Baje un poco la barbilla</translation>
    </message>
    <message>
        <source>Raise your chin a little</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Suba un poco la barbilla</translation>
    </message>
    <message>
        <source>Hold your head upright</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Mantenga la cabeza derecha</translation>
    </message>
    <message>
        <source>Turn towards the light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Gírese hacia la luz</translation>
    </message>
    <message>
        <source>Move out of the bright light</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Apártese de la luz fuerte</translation>
    </message>
    <message>
        <source>Let light fall on your face from the front</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Póngase con la luz de frente</translation>
    </message>
    <message>
        <source>Hold still</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>No se mueva</translation>
    </message>
    <message>
        <source>Show both eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Muestre los dos ojos</translation>
    </message>
    <message>
        <source>Uncover your face</source>
        <extracomment>To the person in front of the camera: a mask, a scarf or a hand is before the face</extracomment>
        <translation>Descúbrase la cara</translation>
    </message>
    <message>
        <source>Open your eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Abra los ojos</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Cierre la boca</translation>
    </message>
    <message>
        <source>Stand in front of a plain wall</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Póngase delante de una pared lisa</translation>
    </message>
    <message>
        <source>Use white light</source>
        <extracomment>To the operator: coloured light makes the skin look wrong</extracomment>
        <translation>Use luz blanca</translation>
    </message>
    <message>
        <source>Use the original picture</source>
        <extracomment>To the operator: the picture&apos;s file was saved with too little data</extracomment>
        <translation>Use la foto original</translation>
    </message>
</context>
</TS>
