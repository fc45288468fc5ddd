<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Name, pictures and consent are deleted from this device at once. This cannot be undone.</source>
        <extracomment>Below the question</extracomment>
        <translation>El nombre, las fotos y el consentimiento se borran enseguida de este dispositivo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device at once, and from the backends as soon as they can be reached. This cannot be undone.</source>
        <extracomment>Below the question; backends are the systems that people are sent to</extracomment>
        <translation>El nombre, las fotos y el consentimiento se borran enseguida de este dispositivo, y de los sistemas en cuanto haya conexión. No se puede deshacer.</translation>
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
    <name>GalleryPage</name>
    <message>
        <source>E&amp;nroll</source>
        <extracomment>Button: enroll somebody</extracomment>
        <translation>&amp;Inscribir</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>Button: enroll many people from files</extracomment>
        <translation>Imp&amp;ortar</translation>
    </message>
    <message>
        <source>{people} · {pictures}</source>
        <extracomment>Below the title; {people} is &quot;1,284 people&quot;, {pictures} is &quot;3,902 pictures&quot;</extracomment>
        <translation>{people} · {pictures}</translation>
    </message>
    <message>
        <source>Nobody is called “{words}”</source>
        <extracomment>No search result; {words} is what was typed</extracomment>
        <translation>Nadie se llama «{words}»</translation>
    </message>
    <message>
        <source>Try a part of the name, or the identifier.</source>
        <extracomment>Below &quot;Nobody is called …&quot;</extracomment>
        <translation>Busque una parte del nombre o el identificador.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <extracomment>Button: show everybody again</extracomment>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search name or identifier</source>
        <extracomment>In the empty search field</extracomment>
        <translation>Buscar nombre o identificador</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Screen reader: the search field</extracomment>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Enrolled people</source>
        <extracomment>Screen reader: the list of everybody who is enrolled</extracomment>
        <translation>Personas inscritas</translation>
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
    <name>PersonPanel</name>
    <message>
        <source>&amp;Erase</source>
        <extracomment>Menu in the details of a person: delete everything about this person</extracomment>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Instead of the number of pictures: there are none</extracomment>
        <translation>ninguna</translation>
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
        <source>{first} to {last}</source>
        <extracomment>When a person can check in; {first} and {last} are days, such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <extracomment>When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <extracomment>When a person can check in; {day} is such as &quot;31 Mar 2027&quot;</extracomment>
        <translation>desde el {day}</translation>
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
        <source>Self-test</source>
        <extracomment>Caption in the details of a person: what came of the test after the enrollment</extracomment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Consent</source>
        <extracomment>Caption in the details of a person</extracomment>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>Button in the details of a person: opens a menu with what is rarely done. As short as possible</extracomment>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Withdraw consent</source>
        <extracomment>Menu in the details of a person: the face is deleted, the person stays</extracomment>
        <translation>&amp;Retirar consentimiento</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>Instead of the time of the latest check-in: there was none</extracomment>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>quality {value}</source>
        <extracomment>Beside the number of pictures: their mean quality, 0 to 100</extracomment>
        <translation>calidad {value}</translation>
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
    <message>
        <source>&amp;Badge</source>
        <extracomment>Button in the details of a person: a card with portrait and QR code. As short as possible</extracomment>
        <translation>&amp;Tarjeta</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <extracomment>Button in the details of a person: make a new personal number for the kiosk. As short as possible</extracomment>
        <translation>Nuevo &amp;PIN</translation>
    </message>
    <message>
        <source>&amp;QR code</source>
        <extracomment>Button in the details of a person: make a new QR code for the kiosk. As short as possible</extracomment>
        <translation>Código &amp;QR</translation>
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
        <source>Sync</source>
        <extracomment>A place of the program: the backends that people are sent to. One short word</extracomment>
        <translation>Sistemas</translation>
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
