<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>This face is much like {name}, who is enrolled already. Save only if it is somebody else.</source>
        <extracomment>Warning: {name} is somebody who is enrolled already and whose face is much like this one</extracomment>
        <translation>Esta cara se parece mucho a la de {name}, que ya consta. Guarde solo si es otra persona.</translation>
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
        <source>Consent text</source>
        <extracomment>Screen reader: the text that the person agrees to</extracomment>
        <translation>Texto del consentimiento</translation>
    </message>
    <message>
        <source>How did {name} agree?</source>
        <extracomment>Question above the choices &quot;on paper&quot;, &quot;by word of mouth&quot;, &quot;in the contract&quot;</extracomment>
        <translation>¿Cómo dio {name} su consentimiento?</translation>
    </message>
    <message>
        <source>{name} agrees to this text</source>
        <extracomment>Check box; the operator witnesses that the person with this name consents</extracomment>
        <translation>{name} está de acuerdo con este texto</translation>
    </message>
    <message>
        <source>Read this together</source>
        <extracomment>Heading above the consent text</extracomment>
        <translation>Lean esto juntos</translation>
    </message>
    <message>
        <source>Nobody has to agree. There is always another way in.</source>
        <extracomment>Below the check box</extracomment>
        <translation>Nadie está obligado a aceptar. Siempre hay otra forma de entrar.</translation>
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
    <name>EnrollmentPage</name>
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
        <source>{name} agreed {how}.</source>
        <extracomment>A consent; {how} is &quot;on paper&quot;, &quot;by word of mouth&quot; or &quot;in the contract&quot;</extracomment>
        <translation>{name} dio su consentimiento {how}.</translation>
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
    <message>
        <source>Enroll a person</source>
        <extracomment>Title of the desk</extracomment>
        <translation>Inscribir a una persona</translation>
    </message>
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
    <name>EraseDialog</name>
    <message>
        <source>Erase {name} and {pictures}</source>
        <extracomment>Question before erasing; {pictures} is &quot;5 pictures&quot;</extracomment>
        <translation>Borrar a {name} y {pictures}</translation>
    </message>
    <message>
        <source>Name, pictures and consent are deleted from this device at once. This cannot be undone.</source>
        <extracomment>Below the question</extracomment>
        <translation>El nombre, las fotos y el consentimiento se borran enseguida de este dispositivo. No se puede deshacer.</translation>
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
    <name>FaceStep</name>
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
    <name>GalleryPage</name>
    <message>
        <source>E&amp;nroll</source>
        <extracomment>Button: enroll somebody</extracomment>
        <translation>&amp;Inscribir</translation>
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
        <source>Gallery</source>
        <extracomment>Title of the page with everybody who is enrolled</extracomment>
        <translation>Galería</translation>
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
        <source>Then a consent and five pictures. It takes about a minute.</source>
        <extracomment>Beside the form for the name: what happens in the steps after it</extracomment>
        <translation>Después, un consentimiento y cinco fotos. Dura más o menos un minuto.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <extracomment>Below the name when it is empty</extracomment>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Use at most {most} characters; these are {count}.</source>
        <extracomment>Below a field; {most} and {count} are numbers</extracomment>
        <translation>Use como máximo {most} caracteres; hay {count}.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>&amp;Erase</source>
        <extracomment>Button outlined in red: delete everything about this person</extracomment>
        <translation>&amp;Borrar</translation>
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
        <source>Eyes open</source>
        <extracomment>Name of a quality bar</extracomment>
        <translation>Ojos abiertos</translation>
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
        <source>Enroll another person</source>
        <extracomment>Button after an enrollment</extracomment>
        <translation>Inscribir a otra persona</translation>
    </message>
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
    <name>Window</name>
    <message>
        <source>Vestibule</source>
        <extracomment>Title of the window</extracomment>
        <translation>Vestibule</translation>
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
        <source>This is somebody else</source>
        <extracomment>To the operator: not the person whose pictures were taken so far</extracomment>
        <translation>Es otra persona</translation>
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
        <source>Open your eyes</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Abra los ojos</translation>
    </message>
    <message>
        <source>Close your mouth</source>
        <extracomment>To the person in front of the camera</extracomment>
        <translation>Cierre la boca</translation>
    </message>
</context>
</TS>
