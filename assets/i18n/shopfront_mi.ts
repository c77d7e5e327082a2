<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mi" sourcelanguage="en">
<context>
    <name>AcknowledgeAnswer</name>
    <message>
        <source>I have read this and I agree</source>
        <translation>Kua pānuitia e au, ā, e whakaae ana au</translation>
    </message>
</context>
<context>
    <name>AddedEntry</name>
    <message>
        <source>Change</source>
        <translation>Panonitia</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tangohia</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>Bring it back</source>
        <translation>Whakahokia mai</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Tāpirihia tētahi atu</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Tāpirihia tētahi</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Which agency is it?</source>
        <translation>Ko tēhea te umanga?</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
</context>
<context>
    <name>AnswerJudge</name>
    <message>
        <source>Did this answer it?</source>
        <translation>Kua whakautua tō pātai?</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Ngā mihi mō te whakamōhio mai.</translation>
    </message>
    <message>
        <source>Then a person can help you</source>
        <translation>Ka taea e tētahi tangata te āwhina i a koe</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Āe, kua whakautua</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Kāo, kāore anō</translation>
    </message>
    <message>
        <source>Answers that come near</source>
        <translation>He whakautu e tata ana</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>Mā ā mātou kaimahi e whakamārama ki a koe i tō reo.</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>Kei te reo Pākehā anake tēnei whakautu i tēnei wā</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Pātai ki tētahi tangata</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>Pātai ki tētahi tēpu mēnā e tika tonu ana.</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>Neke atu i te tau kāore anō tēnei tuhinga kia arowhāia</translation>
    </message>
    <message>
        <source>Do it here</source>
        <translation>Mahia i konei</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Inoi āwhina</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Your appointment is being looked up</source>
        <translation>Kei te kimihia tō whakaritenga</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Kua tae mai au</translation>
    </message>
    <message>
        <source>It stands in your letter. Capitals, spaces and dashes do not matter.</source>
        <translation>Kei tō reta te waehere. Ahakoa he pūmatua, he mokowā, he tohuwehe rānei, ka pai.</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>He aha te waehere o tō whakaritenga?</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Is here</source>
        <translation>Kua tae mai</translation>
    </message>
</context>
<context>
    <name>AppointmentsDialog</name>
    <message>
        <source>Appointments today</source>
        <translation>Ngā whakaritenga o te rā nei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>It is in the letter. Enter checks in.</source>
        <translation>Kei te reta te waehere. Mā Enter ka rēhitatia te taenga.</translation>
    </message>
    <message>
        <source>Code of the appointment</source>
        <translation>Te waehere o te whakaritenga</translation>
    </message>
    <message>
        <source>What this machine has heard of is listed here, also while the hub is out of reach.</source>
        <translation>Kei konei ngā mea kua tae mai ki tēnei pūrere, ahakoa kāore e taea te pokapū.</translation>
    </message>
    <message>
        <source>No appointment is known for today</source>
        <translation>Kāore he whakaritenga e mōhiotia ana mō te rā nei</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>It is sealed with its name. Only you and the office can open it.</source>
        <translation>Ka hīritia me tōna ingoa. Ko koe me te tari anake ka āhei te huaki.</translation>
    </message>
    <message>
        <source>Attach something of %1</source>
        <translation>Tāpirihia tētahi mea a %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Kei te hīri</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>Tāpirihia</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Whakaahua</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Matawai</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Waitohu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tuhinga</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>On hold, or away</source>
        <translation>Kei te tārewa, kei wāhi kē rānei</translation>
    </message>
</context>
<context>
    <name>AwayRow</name>
    <message>
        <source>Call</source>
        <translation>Karangahia</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kua hoki mai</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Live</source>
        <translation>Mataora</translation>
    </message>
    <message>
        <source>The board has lost its connection. Listen for staff.</source>
        <translation>Kua motu te hononga o te papa whakaatu. Whakarongo ki ngā kaimahi.</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>E karangahia ana</translation>
    </message>
    <message>
        <source>Called last</source>
        <translation>I karangahia i mua tata</translation>
    </message>
    <message>
        <source>Now calling %1. Go to counter %2.</source>
        <translation>E karangahia ana te %1. Haere ki te tēpu %2.</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>Kāore anō he tēpu kia tuwhera</translation>
    </message>
    <message>
        <source>min</source>
        <translation>men</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>ki te meneti</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>taha mauī</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>taha matau</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Kāore anō kia hono</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Nō te %1</translation>
    </message>
</context>
<context>
    <name>BreakChoices</name>
    <message>
        <source>Not said how long</source>
        <translation>Kāore i kīia te roa</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 men</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Nobody is called here until F2 ends it. How long is only a plan, for your colleagues.</source>
        <translation>Kāore he tangata e karangahia ki konei kia whakamutua rā anō e F2. He mahere noa iho te roa, hei mōhiotanga mō ō hoa mahi.</translation>
    </message>
    <message>
        <source>A break, or work in the back office</source>
        <translation>He wā whakatā, he mahi rānei i te tari o muri</translation>
    </message>
    <message>
        <source>Stay at the counter</source>
        <translation>Noho tonu ki te tēpu</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Whakatā</translation>
    </message>
    <message>
        <source>Back-office work</source>
        <translation>Mahi i te tari o muri</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation>Ngā mea hei mau mai</translation>
    </message>
    <message>
        <source>Something missing? Come anyway. We tell you what can wait.</source>
        <translation>Kei te ngaro tētahi mea? Haere mai ahakoa tērā. Mā mātou e kī atu ko ēhea mea ka taea ā muri ake.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Today</source>
        <translation>Tēnei rā</translation>
    </message>
</context>
<context>
    <name>CalendarTurns</name>
    <message>
        <source>One year back</source>
        <translation>Kotahi tau whakamuri</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>Kotahi marama whakamuri</translation>
    </message>
    <message>
        <source>One month on</source>
        <translation>Kotahi marama whakamua</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>Kotahi tau whakamua</translation>
    </message>
</context>
<context>
    <name>CallPlate</name>
    <message>
        <source>Nobody is called now</source>
        <translation>Kāore he tangata e karangahia ana ināianei</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Nau mai</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tēpu</translation>
    </message>
    <message>
        <source>Your number appears here, and is said aloud.</source>
        <translation>Ka puta tō nama ki konei, ka pānuitia ā-waha hoki.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, counter %2</source>
        <translation>%1, tēpu %2</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tēpu</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>It leaves the queue and nobody is called. Undo brings it back.</source>
        <translation>Ka puta i te tūtira, kāore he tangata e karangahia. Mā te “Wetekina” ka hoki mai.</translation>
    </message>
    <message>
        <source>Cancel ticket %1, because…</source>
        <translation>Whakakorea te tīkiti %1, nā te mea…</translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>Waiho te tīkiti</translation>
    </message>
    <message>
        <source>It was not printed, and the person has another one</source>
        <translation>Kāore i tāia, ā, he tīkiti kē atu tā te tangata</translation>
    </message>
    <message>
        <source>It was taken by mistake</source>
        <translation>I tangohia hē</translation>
    </message>
    <message>
        <source>The same person took two</source>
        <translation>E rua i tangohia e te tangata kotahi</translation>
    </message>
    <message>
        <source>It is for a service that is not given here</source>
        <translation>Mō tētahi ratonga kāore e tukuna i konei</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Whakaaturia hei kauwhata</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Whakaaturia hei ripanga</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Āta tirohia ō whakautu</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>Panonitia</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Take this list along</source>
        <translation>Mauria tēnei rārangi</translation>
    </message>
    <message>
        <source>Get tickets from this list</source>
        <translation>Tīkina he tīkiti i tēnei rārangi</translation>
    </message>
    <message>
        <source>Your list: %1</source>
        <translation>Tō rārangi: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Done</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Ehara mōku</translation>
    </message>
    <message>
        <source>Your ticket: %1</source>
        <translation>Tō tīkiti: %1</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Whakakīia te puka</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Kāore anō kia oti</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Kua oti tēnei i au</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>Mōku tonu tēnei</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>These are the answers</source>
        <translation>Koinei ngā whakautu</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Katia te rārangi</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>These are my answers</source>
        <translation>Koinei aku whakautu</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Katia te rārangi</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Find it by agency</source>
        <translation>Kimihia mā te umanga</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Kōrerotia ki āu ake kupu</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>Mō te aha tō tīkiti?</translation>
    </message>
    <message>
        <source>Meanwhile you can read here what each service needs, so that you come prepared.</source>
        <translation>I mua atu i tērā, ka taea e koe te pānui i konei ngā mea e hiahiatia ana mō ia ratonga, kia rite ai koe ina tae mai.</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>Kāore he tīkiti ināianei</translation>
    </message>
    <message>
        <source>What most people come for</source>
        <translation>Te take nui e tae mai ai te tangata</translation>
    </message>
    <message>
        <source>Or what has happened in your life</source>
        <translation>He aha rānei kua pā ki tō ao</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Take back</source>
        <translation>Whakahokia</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>One press closes the stop. Undo opens it again.</source>
        <translation>Mā te pēhi kotahi ka kati te tūnga. Mā te whakakore ka tuwhera anō.</translation>
    </message>
    <message>
        <source>It is not over</source>
        <translation>Kāore anō kia mutu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Kua oti i runga i te mahere</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>Hoki mai ā tētahi atu rā</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Kāore he tangata i reira</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>Kāore rātou i hiahia i tēnei rā</translation>
    </message>
</context>
<context>
    <name>CodeAnswer</name>
    <message>
        <source>What the camera sees</source>
        <translation>Tā te kāmera e kite ana</translation>
    </message>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>Purihia te waehere ki mua i te kāmera, he whānui ringa noa te tawhiti. Ka pānuitia aunoatia.</translation>
    </message>
    <message>
        <source>Read the code with the camera</source>
        <translation>Pānuitia te waehere mā te kāmera</translation>
    </message>
    <message>
        <source>Read another code</source>
        <translation>Pānuitia tētahi atu waehere</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Katia te kāmera</translation>
    </message>
    <message>
        <source>Or type what stands below the code</source>
        <translation>Patohia rānei ngā mea kei raro i te waehere</translation>
    </message>
    <message>
        <source>Type what stands below the code</source>
        <translation>Patohia ngā mea kei raro i te waehere</translation>
    </message>
    <message>
        <source>The code was read</source>
        <translation>Kua pānuitia te waehere</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>No sign typed yet</source>
        <translation>Kāore anō he pūāhua kia patohia</translation>
    </message>
    <message>
        <source>Typed so far: %1</source>
        <translation>Kua patohia: %1</translation>
    </message>
</context>
<context>
    <name>CodeCamera</name>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>Purihia te waehere ki mua i te kāmera, he whānui ringa noa te tawhiti. Ka pānuitia aunoatia.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Tā te kāmera e kite ana</translation>
    </message>
    <message>
        <source>Close the camera and type the code</source>
        <translation>Katia te kāmera, patohia te waehere</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The code as a picture</source>
        <translation>Te waehere hei pikitia</translation>
    </message>
</context>
<context>
    <name>CodeLook</name>
    <message>
        <source>Show the code of your letter to the camera</source>
        <translation>Whakaaturia te waehere o tō reta ki te kāmera</translation>
    </message>
</context>
<context>
    <name>CodeProblem</name>
    <message>
        <source>You are not checked in yet</source>
        <translation>Kāore anō tō taenga mai kia rēhitatia</translation>
    </message>
</context>
<context>
    <name>CodeTrouble</name>
    <message>
        <source>This kiosk has no camera for the code of your letter. Type it.</source>
        <translation>Kāore he kāmera o tēnei taupuni hei pānui i te waehere o tō reta. Patohia.</translation>
    </message>
</context>
<context>
    <name>ComeBackButton</name>
    <message>
        <source>Go on with a form you saved</source>
        <translation>Haere tonu i tētahi puka kua tiakina</translation>
    </message>
</context>
<context>
    <name>ComeBackPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Your form is being fetched</source>
        <translation>Kei te tīkina tō puka</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>Huakina taku puka</translation>
    </message>
</context>
<context>
    <name>CompanionDialog</name>
    <message>
        <source>Look at the paper where there has to be one. Only the role and the right are kept, with the visit and in the form.</source>
        <translation>Tirohia te pepa ina me whai pepa. Ko te tūranga me te mana anake ka puritia, me te toronga, i te puka hoki.</translation>
    </message>
    <message>
        <source>Who helps this person?</source>
        <translation>Ko wai e āwhina ana i tēnei tangata?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
</context>
<context>
    <name>CompanionSheet</name>
    <message>
        <source>Staff see it with your ticket and your form. Nobody’s name is kept.</source>
        <translation>Ka kitea e ngā kaimahi me tō tīkiti me tō puka. Kāore he ingoa e puritia.</translation>
    </message>
    <message>
        <source>Does somebody help you?</source>
        <translation>Kei te āwhinatia koe e tētahi?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>Tāngia te whakaaetanga</translation>
    </message>
    <message>
        <source>Nobody helps me</source>
        <translation>Kāore he tangata e āwhina ana i a au</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>Mā tēhea mana?</translation>
    </message>
    <message>
        <source>The agreement is printed. Sign it, and take it with you.</source>
        <translation>Kua tāia te whakaaetanga. Hainatia, ka mau atu.</translation>
    </message>
    <message>
        <source>The agreement was not printed. Ask for it at a counter.</source>
        <translation>Kāore te whakaaetanga i tāia. Tonoa i tētahi paepae.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening hours and closures</source>
        <translation>Ngā hāora tuwhera me ngā rā kati</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ratonga</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Takahanga oranga</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Te tari</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Taitara</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Te rārangi kei raro i te taitara</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Whakarāpopototanga</translation>
    </message>
    <message>
        <source>Words by which it is found</source>
        <translation>Ngā kupu e kitea ai</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Hei whakapoto</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ngā mea hei mau mai</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Mō wai</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Te ture e tautoko ana</translation>
    </message>
    <message>
        <source>What becomes of what is told</source>
        <translation>Ka ahatia ngā mea ka kōrerotia</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Ētahi atu ara</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>He aha e whai ake nei</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>I whakamutua te arowhai i</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>Ngā mahi, i tō rātou raupapa</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Ngā hāora tuwhera</translation>
    </message>
    <message>
        <source>Days on which the office is closed</source>
        <translation>Ngā rā e kati ana te tari</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>he kupu torutoru</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>he kupu maha ake</translation>
    </message>
    <message>
        <source>what is special</source>
        <translation>he aha te mea motuhake</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ka aha</translation>
    </message>
    <message>
        <source>why</source>
        <translation>he aha ai</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>hei āhea</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>ka tuwhera i te</translation>
    </message>
    <message>
        <source>last ticket at</source>
        <translation>te tīkiti whakamutunga i te</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>ka kati i te</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>te rā tuatahi</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>te rā whakamutunga</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>te take</translation>
    </message>
    <message>
        <source>day</source>
        <translation>te rā</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Te roa</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Te utu</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Ko wai ka āhei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>I te kaute</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Mā te waea</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>I te ipurangi</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Mā te mēra</translation>
    </message>
    <message>
        <source>At the agency</source>
        <translation>I te umanga</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>I te kāinga</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kāore he mea</translation>
    </message>
    <message>
        <source>Proposed. Somebody else has to approve it.</source>
        <translation>Kua tāpaetia. Mā tētahi atu e whakaae.</translation>
    </message>
    <message>
        <source>Approved. Kiosks show it after the visit that is under way.</source>
        <translation>Kua whakaaetia. Ka whakaatu ngā pūrere i muri i te toronga o nāianei.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Kua whakahokia</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Kua unuhia</translation>
    </message>
    <message>
        <source>Undone. What was shown before comes back.</source>
        <translation>Kua wetekina. Ka hoki mai te mea o mua.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Kua tāpaetia</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kua wetekina</translation>
    </message>
    <message>
        <source>Approved, but not shown: %1</source>
        <translation>Kua whakaaetia, engari kāore e whakaaturia: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <translation>Reo Pākehā: %1</translation>
    </message>
    <message>
        <source>Off the list: there is an answer for it.</source>
        <translation>Kua tangohia i te rārangi: he whakautu mōna.</translation>
    </message>
    <message>
        <source>Off the list: it is not for us.</source>
        <translation>Kua tangohia i te rārangi: ehara i a mātou.</translation>
    </message>
    <message>
        <source>%1, last asked on %2</source>
        <translation>%1, i pātaihia whakamutunga i te %2</translation>
    </message>
    <message>
        <source>No word that our texts have</source>
        <translation>Kāore he kupu kei ā mātou tuhinga</translation>
    </message>
    <message>
        <source>%1 said yes, %2 said no</source>
        <translation>%1 i kī āe, %2 i kī kāo</translation>
    </message>
</context>
<context>
    <name>ContentAmendment</name>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>Nāu tēnei i tāpae. Mā tētahi atu e whakaae.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Whakaae</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Whakahoki…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tango mai</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Tirohia te whārangi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Mahia anō</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Hoki ki te rārangi</translation>
    </message>
</context>
<context>
    <name>ContentBar</name>
    <message>
        <source>Content</source>
        <translation>Ihirangi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Panonitia</translation>
    </message>
    <message>
        <source>To approve (%1)</source>
        <translation>Hei whakaae (%1)</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Hei whakaae</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hītori</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Ngā pātai (%1)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Ngā pātai</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Hoki ki te %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
</context>
<context>
    <name>ContentChange</name>
    <message>
        <source>What is to be changed?</source>
        <translation>He aha hei huri?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Tētahi atu mea</translation>
    </message>
    <message>
        <source>Texts, the steps of a checklist and opening hours can be changed here. A second officer approves it before anybody sees it.</source>
        <translation>Ka taea te huri i konei ngā kupu, ngā mahi o te rārangi me ngā hāora tuwhera. Mā te āpiha tuarua e whakaae i mua i te kitea e te tangata.</translation>
    </message>
    <message>
        <source>Choose what is to be changed</source>
        <translation>Kōwhiria te mea hei huri</translation>
    </message>
</context>
<context>
    <name>ContentDialogs</name>
    <message>
        <source>Why is it to be changed?</source>
        <translation>He aha ai me huri?</translation>
    </message>
    <message>
        <source>A second officer sees the difference and approves it. Nothing is shown otherwise before.</source>
        <translation>Ka kite te āpiha tuarua i te rerekētanga, ka whakaae. Kāore he mea e huri i mua atu.</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>Tāpaetia te huringa</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Tāpaetia</translation>
    </message>
    <message>
        <source>What is to be mended first?</source>
        <translation>He aha me whakatika i te tuatahi?</translation>
    </message>
    <message>
        <source>Who proposed it can take it up again from the history.</source>
        <translation>Ka taea e te kaitāpae te mahi anō mai i te hītori.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Whakahokia</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Whakahoki</translation>
    </message>
</context>
<context>
    <name>ContentDiff</name>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ā muri</translation>
    </message>
</context>
<context>
    <name>ContentEditorBody</name>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend first</source>
        <translation>
            <numerusform>Kotahi te mea hei whakatika i te tuatahi</numerusform>
            <numerusform>E %n ngā mea hei whakatika i te tuatahi</numerusform>
            <numerusform>E %n ngā mea hei whakatika i te tuatahi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed, not proposed yet</source>
        <translation>
            <numerusform>Kotahi te wāhi kua huri, kāore anō kia tāpaetia</numerusform>
            <numerusform>E %n ngā wāhi kua huri, kāore anō kia tāpaetia</numerusform>
            <numerusform>E %n ngā wāhi kua huri, kāore anō kia tāpaetia</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is shown now</source>
        <translation>Pērā i te whakaaturanga o nāianei</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Tāpae…</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Tirohia te whārangi</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Pērā i mua</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <source>Up</source>
        <translation>Ki runga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ki raro</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tangohia</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Tāpirihia tētahi</translation>
    </message>
</context>
<context>
    <name>ContentKeysDialog</name>
    <message>
        <source>Change</source>
        <translation>Panonitia</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Hei whakaae</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hītori</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Tirohia te whārangi</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Tāpae…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Hoki ki te tēpu</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Ngā pātai</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Nothing was changed</source>
        <translation>Kāore he mea i huri</translation>
    </message>
    <message>
        <source>A newer pack says something else at these places. Look at them under History, and undo them or propose them anew.</source>
        <translation>He kōrero rerekē tā tētahi mōkī hou i ēnei wāhi. Tirohia i te Hītori, ka wete, ka tāpae anō rānei.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved changes are not shown</source>
        <translation>
            <numerusform>Kotahi te huringa kua whakaaetia kāore e whakaaturia</numerusform>
            <numerusform>E %n ngā huringa kua whakaaetia kāore e whakaaturia</numerusform>
            <numerusform>E %n ngā huringa kua whakaaetia kāore e whakaaturia</numerusform>
        </translation>
    </message>
    <message>
        <source>What officers propose waits here until somebody else has looked at it.</source>
        <translation>Ka tatari i konei ngā tāpaetanga a ngā āpiha kia tirohia rā anō e tētahi atu.</translation>
    </message>
    <message>
        <source>Nothing waits to be approved</source>
        <translation>Kāore he mea e tatari ana kia whakaaetia</translation>
    </message>
    <message>
        <source>Every change stays in this list, with who wanted it and who approved it.</source>
        <translation>Ka noho ia huringa ki tēnei rārangi, me te tangata i hiahia me te tangata i whakaae.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>Kāore anō he mea kia huri i konei</translation>
    </message>
</context>
<context>
    <name>ContentPreviewDialog</name>
    <message>
        <source>The page is being drawn. This takes a few seconds.</source>
        <translation>Kei te tuhia te whārangi. He hēkona torutoru.</translation>
    </message>
    <message>
        <source>The page could not be drawn. The differences in words still hold.</source>
        <translation>Kāore i taea te tuhi te whārangi. E tika tonu ana ngā rerekētanga ā-kupu.</translation>
    </message>
    <message>
        <source>With this change, at a kiosk, in the middle of a day.</source>
        <translation>Me tēnei huringa, i tētahi pūrere, i waenga rā.</translation>
    </message>
    <message>
        <source>As citizens will see it</source>
        <translation>Pērā i tā te iwi e kite ai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>ContentQuestion</name>
    <message>
        <source>All questions</source>
        <translation>Ngā pātai katoa</translation>
    </message>
    <message>
        <source>Of a question only words that our own texts have are kept. Choose the answer that is there for it, or have one written first.</source>
        <translation>Ko ngā kupu anake kei ā mātou tuhinga ka puritia o te pātai. Kōwhiria te whakautu mōna, tukuna rānei kia tuhia tētahi i te tuatahi.</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Ngā kupu o te whakautu</translation>
    </message>
    <message>
        <source>Find the answer</source>
        <translation>Kimihia te whakautu</translation>
    </message>
    <message>
        <source>This answers it</source>
        <translation>Ka whakautu tēnei</translation>
    </message>
    <message>
        <source>It is not for us</source>
        <translation>Ehara i a mātou tēnei</translation>
    </message>
</context>
<context>
    <name>ContentQuestionsPage</name>
    <message>
        <source>Where a citizen finds no answer and lets us know, the words of ours that they used come here.</source>
        <translation>Ki te kore te tangata e kite whakautu, ā, ka whakamōhio mai, ka tae mai ki konei ngā kupu ā mātou i whakamahia e ia.</translation>
    </message>
    <message>
        <source>No question waits for an answer</source>
        <translation>Kāore he pātai e tatari ana ki te whakautu</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Kua kōwhiria</translation>
    </message>
    <message>
        <source>Answers that did not help everybody</source>
        <translation>Ngā whakautu kāore i āwhina i te katoa</translation>
    </message>
</context>
<context>
    <name>ContentReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
</context>
<context>
    <name>ContentReviewPage</name>
    <message>
        <source>Choose one to see what changes</source>
        <translation>Kōwhiria tētahi kia kite i ngā huringa</translation>
    </message>
</context>
<context>
    <name>ContentTargets</name>
    <message>
        <source>Service, life event, hours</source>
        <translation>Ratonga, takahanga oranga, hāora</translation>
    </message>
    <message>
        <source>Find what is to be changed</source>
        <translation>Kimihia te mea hei huri</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Kua kōwhiria</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type to find them.</source>
        <translation>
            <numerusform>Kotahi anō. Patohia kia kitea.</numerusform>
            <numerusform>E %n anō. Patohia kia kitea.</numerusform>
            <numerusform>E %n anō. Patohia kia kitea.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that may be changed here fits these words.</source>
        <translation>Kāore he mea ka taea te huri i konei e hāngai ana ki ēnei kupu.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>seconds left</source>
        <translation>hēkona e toe ana</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1 is called by name as well.</source>
        <translation>Ka karangahia hoki te %1 mā te ingoa.</translation>
    </message>
    <message>
        <source>%1 is called by its number alone.</source>
        <translation>Ka karangahia te %1 mā te nama anake.</translation>
    </message>
    <message numerus="yes">
        <source>called again %n times</source>
        <translation>
            <numerusform>kua karangahia anō, %n te wā</numerusform>
            <numerusform>kua karangahia anō, e %n ngā wā</numerusform>
            <numerusform>kua karangahia anō, e %n ngā wā</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a slip in this code. It has twelve letters and digits, such as BDFG-HJKM-NPQR.</source>
        <translation>He hapa kei tēnei waehere. Tekau mā rua ōna pū me ōna mati, pērā i a BDFG-HJKM-NPQR.</translation>
    </message>
    <message>
        <source>No form is kept under this code. It was sent, or its time is over. You can start it anew here.</source>
        <translation>Kāore he puka e puritia ana ki tēnei waehere. Kua tukuna kē, kua pau rānei te wā. Ka taea te tīmata hou i konei.</translation>
    </message>
    <message>
        <source>The office’s server does not answer. Try again when the line below says that the hub answers.</source>
        <translation>Kāore te tūmau a te tari e whakautu mai ana. Ngana anō ina kī te rārangi kei raro kua whakautu te pokapū.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What you typed here is not in it.</source>
        <translation>I huakina tēnei puka i wāhi kē, ā, kei reira e haere tonu ana. Kāore i roto ngā mea i patohia e koe i konei.</translation>
    </message>
    <message>
        <source>The office’s server does not answer, so this form cannot be given back now. Try again in a while, or send it from here.</source>
        <translation>Kāore te tūmau a te tari e whakautu mai ana, nō reira kāore e taea te whakahoki i tēnei puka ināianei. Taihoa ka ngana anō, ka tuku rānei i konei.</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>Tētahi āpiha</translation>
    </message>
    <message>
        <source>A helper</source>
        <translation>Tētahi kaiāwhina</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Te kiritaki</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Kua tāpirihia: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Kua tangohia: %1</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>He pātai kua kore e pātaihia</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Kua whakawāteatia</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>I mua: %1</translation>
    </message>
    <message>
        <source>Changed by %1 at %2. Before: %3</source>
        <translation>Nā %1 i panoni i te %2. I mua: %3</translation>
    </message>
    <message>
        <source>Answered by %1 at %2</source>
        <translation>Nā %1 i whakautu i te %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Kāore anō he whakautu</translation>
    </message>
    <message>
        <source>Empty, may stay so</source>
        <translation>Kāore he kōrero, ka pai tonu</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 o te %2 kua whakautua</translation>
    </message>
    <message>
        <source>Begun at %1</source>
        <translation>I tīmata i te %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Mō te %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Kua whakahokia: %1</translation>
    </message>
    <message>
        <source>This form has changed since it was filled in. Some answers may be missing.</source>
        <translation>Kua panonitia tēnei puka nō muri i te whakakīnga. Tērā pea kei te ngaro ētahi whakautu.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. What the citizen answered is not taken back.</source>
        <translation>Kāore anō he mea kia panonitia i konei. Kāore e whakahokia ngā whakautu a te kiritaki.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>mai i te %1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Kei te ngaro tētahi mea</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>Puka %1: %2</translation>
    </message>
    <message>
        <source>Sent at %1 by %2 for the citizen</source>
        <translation>I tukuna i te %1 e %2 mō te kiritaki</translation>
    </message>
    <message>
        <source>Sent at %1 by the citizen</source>
        <translation>I tukuna i te %1 e te kiritaki</translation>
    </message>
    <message>
        <source>last step by %1</source>
        <translation>te mahi whakamutunga nā %1</translation>
    </message>
    <message>
        <source>Type the code that stands on the citizen’s paper, or scan it.</source>
        <translation>Patohia te waehere kei te pepa a te kiritaki, matawaitia rānei.</translation>
    </message>
    <message>
        <source>No form with this reference has reached this office. Compare it with the paper.</source>
        <translation>Kāore he puka o tēnei tohutoro kua tae mai ki tēnei tari. Whakatauritea ki te pepa.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Tāruatia</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Kua tāia</translation>
    </message>
    <message>
        <source>Opened as a PDF file: print it from there. It is deleted with the form.</source>
        <translation>Kua huakina hei kōnae PDF: tāia mai i reira. Ka mukua tahitia me te puka.</translation>
    </message>
    <message>
        <source>Saved as a PDF file, deleted when the form is closed: %1</source>
        <translation>Kua tiakina hei kōnae PDF, ka mukua ina katia te puka: %1</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer, then try again.</source>
        <translation>Kāore he mea i tāia. Tirohia te mīhini tā, ka ngana anō.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Kei konei mai i te %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n kua takiuru</numerusform>
            <numerusform>%n kua takiuru</numerusform>
            <numerusform>%n kua takiuru</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o te %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Kāore he tangata</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Kei te whakatā</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>Kei te āwhina tangata</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Kua rite</translation>
    </message>
    <message>
        <source>Hub connected</source>
        <translation>Kua hono te pokapū</translation>
    </message>
    <message>
        <source>This machine is the whole office</source>
        <translation>Ko tēnei pūrere anake te tari</translation>
    </message>
    <message>
        <source>Working alone: the hub has not answered yet</source>
        <translation>E mahi takitahi ana: kāore anō te pokapū kia whakautu</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>E mahi takitahi ana mai i te %1</translation>
    </message>
    <message>
        <source>Last saved %1</source>
        <translation>I tiakina i te %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here, not yet sent</source>
        <translation>
            <numerusform>%n kua tiakina ki konei, kāore anō kia tukuna</numerusform>
            <numerusform>%n kua tiakina ki konei, kāore anō kia tukuna</numerusform>
            <numerusform>%n kua tiakina ki konei, kāore anō kia tukuna</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>kāore he mea e tatari ana kia tukuna</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Kua tiakina katoatia</translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the office: %n</source>
        <translation>
            <numerusform>Kāore i tangohia e te tari: %n</numerusform>
            <numerusform>Kāore i tangohia e te tari: %n</numerusform>
            <numerusform>Kāore i tangohia e te tari: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved and sent</source>
        <translation>Kua tiakina, kua tukuna</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, not yet sent: %n</source>
        <translation>
            <numerusform>Kua tiakina ki konei, kāore anō kia tukuna: %n</numerusform>
            <numerusform>Kua tiakina ki konei, kāore anō kia tukuna: %n</numerusform>
            <numerusform>Kua tiakina ki konei, kāore anō kia tukuna: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Kei te haere.</translation>
    </message>
    <message>
        <source>It goes by itself when the hub is back. You need do nothing.</source>
        <translation>Ka tukuna aunoatia ina hoki mai te pokapū. Kāore he mahi māu.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 fast. The times shown are right.</source>
        <translation>E %1 te tere o te karaka o tēnei pūrere. E tika ana ngā wā e whakaaturia ana.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 slow. The times shown are right.</source>
        <translation>E %1 te tōmuri o te karaka o tēnei pūrere. E tika ana ngā wā e whakaaturia ana.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kāore</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n e toe ana</numerusform>
            <numerusform>%n e toe ana</numerusform>
            <numerusform>%n e toe ana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. Try again in %n seconds.</source>
        <translation>
            <numerusform>Kāore i tika tēnā PIN. Ngana anō ā muri i te %n hēkona.</numerusform>
            <numerusform>Kāore i tika tēnā PIN. Ngana anō ā muri i te %n hēkona.</numerusform>
            <numerusform>Kāore i tika tēnā PIN. Ngana anō ā muri i te %n hēkona.</numerusform>
        </translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>kei te tēpu %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wātea</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>roa te tatari</translation>
    </message>
    <message>
        <source>Served at other counters</source>
        <translation>Ka āwhinatia i ētahi atu tēpu</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>kāore i mua i te %1</translation>
    </message>
    <message>
        <source>same person as %1</source>
        <translation>te tangata anō o te %1</translation>
    </message>
    <message>
        <source>Not printed, seen on screen</source>
        <translation>Kāore i tāia, i kitea i te mata</translation>
    </message>
    <message>
        <source>Not known whether it was printed</source>
        <translation>Kāore i te mōhiotia mēnā i tāia</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Kāore i tāia</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 men</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Karangahia te %1</translation>
    </message>
    <message>
        <source>Call the next person</source>
        <translation>Karangahia te tangata o muri iho</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Kua tae mai te tangata</translation>
    </message>
    <message>
        <source>Finish and call %1</source>
        <translation>Whakaotia, karangahia te %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Whakaotia te %1</translation>
    </message>
    <message>
        <source>You are at work in the back office</source>
        <translation>Kei te mahi koe i te tari o muri</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>Kei te whakatā koe</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>Kāore he tangata kei tō tēpu</translation>
    </message>
    <message>
        <source>F2 ends it. Until then nobody is sent to you.</source>
        <translation>Mā F2 ka mutu. Kia tae rā anō ki tērā, kāore he tangata e tukuna atu ki a koe.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Mai i te %1.</translation>
    </message>
    <message>
        <source>Since %1, planned until %2.</source>
        <translation>Mai i te %1, ko te mahere kia tae ki te %2.</translation>
    </message>
    <message>
        <source>F2 calls %1.</source>
        <translation>Mā F2 ka karangahia te %1.</translation>
    </message>
    <message>
        <source>Those who wait are for other counters, or asked for more time.</source>
        <translation>Ko te hunga e tatari ana, mō ētahi atu tēpu, i tono rānei kia roa ake te wā.</translation>
    </message>
    <message>
        <source>F2 calls the next person as soon as somebody waits.</source>
        <translation>Mā F2 ka karangahia te tangata o muri iho ina tatari mai tētahi.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n tangata</numerusform>
            <numerusform>%n tāngata</numerusform>
            <numerusform>%n tāngata</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>te roa katoa: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kāore he tangata</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>Kua oti te %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>Kua karangahia te %1</translation>
    </message>
    <message>
        <source>Started with %1</source>
        <translation>Kua tīmata ki te %1</translation>
    </message>
    <message>
        <source>%1 called again</source>
        <translation>Kua karangahia anō te %1</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>Kei te tārewa te %1</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>Kāore i tae mai te %1</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>Kei te tatari anō te %1</translation>
    </message>
    <message>
        <source>%1 moved, it keeps its place</source>
        <translation>Kua nekehia te %1, ka mau tonu te tūranga</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>Kua whakakorea te %1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>Kua hoki te %1 ki tōna āhua o mua</translation>
    </message>
    <message>
        <source>A new day has begun, and every counter was left. Sign in again.</source>
        <translation>Kua tīmata he rā hou, ā, kua waihotia ngā tēpu katoa. Takiuru anō.</translation>
    </message>
    <message>
        <source>Counter %1 was released from another machine. Sign in again.</source>
        <translation>Kua tukuna te tēpu %1 e tētahi atu pūrere. Takiuru anō.</translation>
    </message>
    <message>
        <source>%1 took counter %2 on another machine. Choose another counter.</source>
        <translation>Kua riro te tēpu %2 i a %1 i tētahi atu pūrere. Kōwhiria tētahi atu tēpu.</translation>
    </message>
    <message>
        <source>%1 was called at counter %2 as well while the link was down.</source>
        <translation>I karangahia hoki te %1 ki te tēpu %2 i te wā e motu ana te hononga.</translation>
    </message>
    <message>
        <source>It is theirs.</source>
        <translation>Mā rātou tērā.</translation>
    </message>
    <message>
        <source>Your next is %1.</source>
        <translation>Ko te %1 tāu e whai ake nei.</translation>
    </message>
    <message>
        <source>Whoever has waited longest is next. Priority counts as %1 minutes more, coming back in time as %2, and an appointment as %3, from the time it was made for.</source>
        <translation>Ko te tangata kua roa katoa e tatari ana ka whai ake. Ka tāpirihia te %1 meneti mō te whakaarotau, te %2 mō te hoki mai i te wā tika, te %3 mō te whakaritenga, tatau mai i te wā i whakaritea ai.</translation>
    </message>
    <message>
        <source>Nobody is called before somebody who has waited %1 minutes longer.</source>
        <translation>Kāore he tangata e karangahia i mua i tētahi kua roa ake tōna tatari i te %1 meneti.</translation>
    </message>
    <message>
        <source>This counter does not print.</source>
        <translation>Kāore tēnei tēpu e tā.</translation>
    </message>
    <message>
        <source>Ticket %1 is printed. Hand it over.</source>
        <translation>Kua tāia te tīkiti %1. Hoatu.</translation>
    </message>
    <message>
        <source>Ticket %1. Tell the person this number.</source>
        <translation>Tīkiti %1. Kōrerotia tēnei nama ki te tangata.</translation>
    </message>
    <message>
        <source>The printer does not say whether the ticket came out. Look there first.</source>
        <translation>Kāore te mīhini tā e kī mai ana mēnā kua puta te tīkiti. Tirohia i te tuatahi.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Kāore he pepa o te mīhini tā.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>E tuwhera ana te mīhini tā.</translation>
    </message>
    <message>
        <source>The printer did not print the ticket.</source>
        <translation>Kāore te tīkiti i tāia e te mīhini tā.</translation>
    </message>
    <message>
        <source>They write the number down, or point their phone at the code.</source>
        <translation>Ka tuhia e rātou te nama, ka whakaanga rānei i tō rātou waea ki te waehere.</translation>
    </message>
    <message>
        <source>They write the number down.</source>
        <translation>Ka tuhia e rātou te nama.</translation>
    </message>
    <message>
        <source>Ticket %1, too late for the appointment: it waits from now.</source>
        <translation>Tīkiti %1, kua tōmuri mō te whakaritenga: ka tatari mai i nāianei.</translation>
    </message>
    <message>
        <source>Ticket %1, checked in for the appointment.</source>
        <translation>Tīkiti %1, kua rēhitatia te taenga mō te whakaritenga.</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n came in today</source>
        <translation>
            <numerusform>Kua tatauria: %n te tangata i kuhu mai i te rā nei</numerusform>
            <numerusform>Kua tatauria: e %n ngā tāngata i kuhu mai i te rā nei</numerusform>
            <numerusform>Kua tatauria: e %n ngā tāngata i kuhu mai i te rā nei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>Kua whakaurua te %1</translation>
    </message>
    <message>
        <source>Leave that one, and sit at counter %1</source>
        <translation>Waiho tērā, e noho ki te tēpu %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Tēpu %1</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>taha mauī</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>taha matau</translation>
    </message>
    <message>
        <source>Somebody interprets</source>
        <translation>He kaiwhakamāori kei konei</translation>
    </message>
    <message>
        <source>With a carer or supporter</source>
        <translation>Me tētahi kaitiaki, kaitautoko rānei</translation>
    </message>
    <message>
        <source>Acts for somebody else</source>
        <translation>E mahi ana mō tētahi atu</translation>
    </message>
    <message>
        <source>the person is here and wants it</source>
        <translation>kei konei te tangata, ā, e hiahia ana</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>kua tuhia</translation>
    </message>
    <message>
        <source>as parent or guardian</source>
        <translation>hei matua, hei kaitiaki rānei</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>mana whakahaere kua tukuna</translation>
    </message>
    <message>
        <source>by order of a court</source>
        <translation>nā te ōta a te kōti</translation>
    </message>
    <message>
        <source>Nobody helps</source>
        <translation>Kāore he kaiāwhina</translation>
    </message>
    <message>
        <source>Here since %1, %2 before this was handed over</source>
        <translation>I konei mai i te %1, %2 i mua i te tukunga</translation>
    </message>
    <message>
        <source>Stopped at question %1 of %2</source>
        <translation>I tū i te pātai %1 o te %2</translation>
    </message>
    <message numerus="yes">
        <source>Called for help %n times</source>
        <translation>
            <numerusform>Kotahi te karanga āwhina</numerusform>
            <numerusform>E %n ngā karanga āwhina</numerusform>
            <numerusform>E %n ngā karanga āwhina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n answers</source>
        <translation>
            <numerusform>Kotahi te whakautu i pānuitia</numerusform>
            <numerusform>E %n ngā whakautu i pānuitia</numerusform>
            <numerusform>E %n ngā whakautu i pānuitia</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this office fits these words.</source>
        <translation>Kāore he ratonga o tēnei tari e hāngai ana ki ēnei kupu.</translation>
    </message>
    <message>
        <source>None of these is about exactly that.</source>
        <translation>Kāore tētahi o ēnei e tino hāngai ana ki tēnā.</translation>
    </message>
    <message>
        <source>The server does not answer. Notes of other counters are missing here until it does.</source>
        <translation>Kāore te tūmau e whakautu. Kāore ngā tuhipoka a ētahi atu kaute i konei kia whakautu rā anō.</translation>
    </message>
    <message>
        <source>Kept until this visit ends</source>
        <translation>Ka puritia kia mutu rā anō tēnei toronga</translation>
    </message>
    <message>
        <source>while helping</source>
        <translation>i te wā e āwhina ana</translation>
    </message>
    <message>
        <source>Struck out at counter %1</source>
        <translation>I whakakorea i te kaute %1</translation>
    </message>
    <message>
        <source>Only at this counter so far</source>
        <translation>Kei tēnei kaute anake i tēnei wā</translation>
    </message>
    <message numerus="yes">
        <source>The form and %n files with it</source>
        <translation>
            <numerusform>Te puka me te kōnae kotahi</numerusform>
            <numerusform>Te puka me ngā kōnae e rua</numerusform>
            <numerusform>Te puka me ngā kōnae e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The form, with no files</source>
        <translation>Te puka, kāore he kōnae</translation>
    </message>
    <message>
        <source>Kept until %1, then it is erased by itself.</source>
        <translation>Ka puritia tae noa ki %1, kātahi ka ūkuia aunoatia.</translation>
    </message>
    <message>
        <source>Form %1: what was written in it is erased.</source>
        <translation>Puka %1: kua ūkuia ngā kōrero i tuhia ki roto.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Kua ūkuia</translation>
    </message>
</context>
<context>
    <name>CounterHelp</name>
    <message>
        <source>It rings at the others again</source>
        <translation>Kei te tangi anō ki ētahi atu</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Hipanga %1 o te %2</translation>
    </message>
    <message>
        <source>%1 of %2 at hand</source>
        <translation>%1 o te %2 kei konei</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Kua tukuna: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kua kitea</translation>
    </message>
    <message>
        <source>Fits what they do now</source>
        <translation>E hāngai ana ki tā rātou mahi ināianei</translation>
    </message>
    <message>
        <source>None is about exactly that</source>
        <translation>Kāore tētahi e tino hāngai ana</translation>
    </message>
    <message>
        <source>It is not written in %1: they get it in English.</source>
        <translation>Kāore i tuhia ki te %1: ka tae atu i te reo Ingarihi.</translation>
    </message>
    <message>
        <source>As they will read it, in %1.</source>
        <translation>Pērā i tā rātou pānui, i te %1.</translation>
    </message>
    <message>
        <source>Nobody has assured it for more than a year.</source>
        <translation>Kua neke atu i te tau kāore he tangata i whakaū.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>Kotahi te mea hou</numerusform>
            <numerusform>E %n ngā mea hou</numerusform>
            <numerusform>E %n ngā mea hou</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Nāu i pato</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Kāri: %1</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>He taupuni</translation>
    </message>
    <message>
        <source>%1: to be called back</source>
        <translation>%1: me waea atu</translation>
    </message>
    <message>
        <source>%1 asks for help</source>
        <translation>Kei te tono āwhina a %1</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>I haere atu tētahi</translation>
    </message>
    <message>
        <source>Talked through at the screen</source>
        <translation>I ārahina i te mata</translation>
    </message>
    <message>
        <source>No service chosen yet</source>
        <translation>Kāore anō he ratonga kia kōwhiria</translation>
    </message>
    <message>
        <source>in the field, an officer is with them</source>
        <translation>kei te papa mahi, kei tō rātou taha tētahi āpiha</translation>
    </message>
    <message>
        <source>at the first page</source>
        <translation>kei te whārangi tuatahi</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>e rapu ana</translation>
    </message>
    <message>
        <source>reading about it</source>
        <translation>e pānui ana mō tērā</translation>
    </message>
    <message>
        <source>at a life event</source>
        <translation>kei tētahi wāhanga o te ao</translation>
    </message>
    <message>
        <source>at a checklist</source>
        <translation>kei tētahi rārangi</translation>
    </message>
    <message>
        <source>at a question of the form</source>
        <translation>kei tētahi pātai o te puka</translation>
    </message>
    <message>
        <source>at the ticket</source>
        <translation>kei te tīkiti</translation>
    </message>
    <message>
        <source>Rings where language and skills fit</source>
        <translation>E tangi ana ki ngā wāhi e hāngai ana te reo me ngā pūkenga</translation>
    </message>
    <message>
        <source>Rings at every open counter</source>
        <translation>E tangi ana ki ngā tēpu tuwhera katoa</translation>
    </message>
    <message>
        <source>I ring them</source>
        <translation>Ka waea atu au</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Kei te haere atu au</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Tono kia uru atu</translation>
    </message>
    <message>
        <source>Asked. They have yet to say yes or no.</source>
        <translation>Kua pātaia. Kāore anō rātou kia kī āe, kāo rānei.</translation>
    </message>
    <message>
        <source>They let you fill this in.</source>
        <translation>Kua whakaae rātou kia whakakīia tēnei e koe.</translation>
    </message>
    <message>
        <source>They ask you to fill this in.</source>
        <translation>E tono ana rātou kia whakakīia tēnei e koe.</translation>
    </message>
    <message>
        <source>They fill this in by themselves now.</source>
        <translation>Ka whakakīia tēnei e rātou anō ināianei.</translation>
    </message>
    <message>
        <source>You left it to them, and point at it.</source>
        <translation>Kua waiho māu ki a rātou, ā, e tohu ana koe ki reira.</translation>
    </message>
    <message>
        <source>That is none of its choices. Nothing was changed.</source>
        <translation>Ehara tēnā i ōna kōwhiringa. Kāore he mea i panonitia.</translation>
    </message>
    <message>
        <source>The box does not take that. Nothing was changed.</source>
        <translation>Kāore te pouaka e whakaae ki tēnā. Kāore he mea i panonitia.</translation>
    </message>
    <message>
        <source>They want to fill this in by themselves.</source>
        <translation>E hiahia ana rātou ki te whakakī i tēnei.</translation>
    </message>
    <message>
        <source>Typed. It is being read back to them.</source>
        <translation>Kua patohia. Kei te pānuihia atu ki a rātou.</translation>
    </message>
    <message>
        <source>Typed by you, and they say that it is right.</source>
        <translation>Nāu i pato, ā, e kī ana rātou kei te tika.</translation>
    </message>
    <message>
        <source>They say that it is not right. It was taken out.</source>
        <translation>E kī ana rātou kāore i te tika. Kua tangohia.</translation>
    </message>
    <message>
        <source>They ask you to fill in “%1”</source>
        <translation>E tono ana rātou kia whakakīia e koe a “%1”</translation>
    </message>
    <message>
        <source>No choice is written like this.</source>
        <translation>Kāore he kōwhiringa i pēnei te tuhi.</translation>
    </message>
    <message>
        <source>%1 of %2 choices</source>
        <translation>%1 o ngā kōwhiringa e %2</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kāore anō he tuhi</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Kua whakakīia</translation>
    </message>
    <message>
        <source>Not yet right</source>
        <translation>Kāore anō kia tika</translation>
    </message>
    <message>
        <source>●●● filled</source>
        <translation>●●● kua whakakīia</translation>
    </message>
    <message>
        <source>This question stays with the citizen</source>
        <translation>Ka noho tēnei pātai ki te kiritaki</translation>
    </message>
    <message>
        <source>%1: they are being asked</source>
        <translation>%1: kei te pātaia rātou</translation>
    </message>
    <message>
        <source>%1: they said no</source>
        <translation>%1: i kī rātou kāo</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>E hono ana ki %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine</source>
        <translation>Kāore e taea te toro atu ki %1 i tēnei pūrere</translation>
    </message>
    <message>
        <source>The link to %1 is lost</source>
        <translation>Kua motu te hono ki %1</translation>
    </message>
    <message>
        <source>%1 is with somebody else now</source>
        <translation>Kei tētahi atu a %1 ināianei</translation>
    </message>
    <message>
        <source>%1 asks somebody to come</source>
        <translation>Kei te tono a %1 kia haere atu tētahi</translation>
    </message>
    <message>
        <source>Past a minute: rings where whoever leads is on a break as well</source>
        <translation>Kua pahemo te meneti: e tangi ana hoki ki te kaihautū e whakatā ana</translation>
    </message>
    <message>
        <source>They no longer need help</source>
        <translation>Kua kore rātou e hiahia āwhina</translation>
    </message>
    <message>
        <source>The kiosk went silent, and the session is over</source>
        <translation>Kua wahangū te taupuni, kua mutu te huihuinga</translation>
    </message>
    <message>
        <source>They ended the session</source>
        <translation>Nā rātou te huihuinga i whakamutu</translation>
    </message>
    <message>
        <source>You ended the session</source>
        <translation>Nāu te huihuinga i whakamutu</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can let somebody else answer, or end it.</source>
        <translation>Kāore he mea i whakaatuhia ki a koe. Ka taea te tuku mā tētahi atu e whakautu, te whakamutu rānei.</translation>
    </message>
    <message>
        <source>Let somebody else answer.</source>
        <translation>Tukuna mā tētahi atu e whakautu.</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the laptop has a network again.</source>
        <translation>Ka tatari tāu e tuku ai, ā, ka puta i tōna raupapa ina hoki mai te whatunga ki te rorohiko.</translation>
    </message>
    <message>
        <source>Everything is wiped. The officer with them calls again if they need to.</source>
        <translation>Kua ukuia katoa. Ka waea anō te āpiha kei tō rātou taha mēnā e hiahiatia ana.</translation>
    </message>
    <message>
        <source>They read who you are and what you will see, and say yes or no. Nothing of theirs is shown before.</source>
        <translation>Ka pānui rātou ko wai koe, ka kite koe i te aha, ka kī āe, kāo rānei. Kāore he mea a rātou e whakaatuhia i mua.</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can go there, let somebody else answer, or end the call.</source>
        <translation>Kāore he mea i whakaatuhia ki a koe. Ka taea te haere atu, te tuku ki tētahi atu, te whakamutu rānei.</translation>
    </message>
    <message>
        <source>They said yes. Their page appears here in a moment.</source>
        <translation>I kī rātou āe. Ākuanei ka puta tā rātou whārangi ki konei.</translation>
    </message>
    <message>
        <source>Go there, or let somebody else answer.</source>
        <translation>Haere atu, tukua rānei ki tētahi atu.</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the link is back. If it stays away, go there.</source>
        <translation>Ka tatari ō karere, ka tukuna i te raupapa ina hoki mai te hono. Ki te roa, haere atu.</translation>
    </message>
    <message>
        <source>Everything that was shown or said is wiped here and at the kiosk.</source>
        <translation>Kua mukua ngā mea katoa i whakaatuhia, i kōrerohia rānei, i konei, i te taupuni hoki.</translation>
    </message>
    <message>
        <source>Everything is wiped. Somebody may still stand there: go and look.</source>
        <translation>Kua mukua katoa. Tērā pea kei reira tonu tētahi: haere ki te titiro.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Kāore he mahi anō.</translation>
    </message>
    <message>
        <source>It rings at other counters, or somebody there has it.</source>
        <translation>Kei te tangi ki ētahi atu tēpu, kei tētahi rānei i reira.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields typed by the citizen</source>
        <translation>
            <numerusform>Kotahi te āpure nā te kiritaki</numerusform>
            <numerusform>E %n ngā āpure nā te kiritaki</numerusform>
            <numerusform>E %n ngā āpure nā te kiritaki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by the helper</source>
        <translation>
            <numerusform>Kotahi nā te kaiāwhina</numerusform>
            <numerusform>E %n nā te kaiāwhina</numerusform>
            <numerusform>E %n nā te kaiāwhina</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>Kotahi te kāri</numerusform>
            <numerusform>E %n ngā kāri</numerusform>
            <numerusform>E %n ngā kāri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>Kotahi te karere</numerusform>
            <numerusform>E %n ngā karere</numerusform>
            <numerusform>E %n ngā karere</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kāore he tangata</translation>
    </message>
    <message>
        <source>Emergency at counter %1</source>
        <translation>He ohotata kei te tēpu %1</translation>
    </message>
    <message>
        <source>%1, since %2. Nothing is heard or seen there.</source>
        <translation>%1, mai i te %2. Kāore he mea e rangona, e kitea rānei i reira.</translation>
    </message>
    <message>
        <source>%1 is going there.</source>
        <translation>Kei te haere atu a %1.</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Marama</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tau</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>Katia te maramataka</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Kōwhiria i te maramataka</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Kōwhiria te marama</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today</source>
        <translation>Tēnei rā</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Finish</source>
        <translation>Whakaotia</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Nekehia ki…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Whakatārewa</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Karanga anō</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kāore i tae mai</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Whakakorea…</translation>
    </message>
    <message>
        <source>Another service in the same visit</source>
        <translation>He ratonga anō i taua toronga</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tāpirihia…</translation>
    </message>
    <message>
        <source>Hold at…</source>
        <translation>Tārewa ki…</translation>
    </message>
    <message>
        <source>Call by first name too, because they ask for it</source>
        <translation>Karangahia hoki mā te ingoa tuatahi, nā rātou i tono</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Ingoa…</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Form</source>
        <translation>Puka</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Tūtira</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Panonitanga</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Tari</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>He aha ngā mahi a tēnei tēpu?</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Changed at two machines that could not reach each other</source>
        <translation>I panonitia i ngā mīhini e rua kāore i tūhono tahi</translation>
    </message>
    <message>
        <source>Two versions (%1)</source>
        <translation>Putanga e rua (%1)</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>Hurihia te mea e whakaaturia ana</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Ihirangi</translation>
    </message>
    <message>
        <source>Content (%1)</source>
        <translation>Ihirangi (%1)</translation>
    </message>
    <message>
        <source>Live board</source>
        <translation>Papa mataora</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>Colleagues come at once. Nothing is heard or seen here.</source>
        <translation>Ka haere tonu mai ngā hoa mahi. Kāore he mea e rangona, e kitea rānei i konei.</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Karanga ohotata</translation>
    </message>
    <message>
        <source>What goes wrong for people, and what the office made of it</source>
        <translation>Ngā mea e hē ana mō te tangata, me tā te tari i mahi ai</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Tāku i kite ai</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Waited</source>
        <translation>I tatari</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>E ara mai ana</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>Te mutunga noa</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>I hīkoi</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>E āwhina ana</translation>
    </message>
</context>
<context>
    <name>DeskToast</name>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
</context>
<context>
    <name>DeskWays</name>
    <message>
        <source>Break</source>
        <translation>Whakatā</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Takiputa</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Done here</source>
        <translation>Kua oti i konei</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Wetekina</translation>
    </message>
    <message>
        <source>Nothing yet. What you do with tickets is listed here, and can be undone.</source>
        <translation>Kāore anō he mea. Ka whakarārangihia ki konei āu mahi ki ngā tīkiti, ā, ka taea te wetewete.</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Usual words</source>
        <translation>Ngā kupu noa</translation>
    </message>
    <message>
        <source>Simple words</source>
        <translation>Kupu māmā</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>Hikina te mata</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Tukuna te mata</translation>
    </message>
</context>
<context>
    <name>EaseTiles</name>
    <message>
        <source>Simple words, with pictures</source>
        <translation>Kupu māmā, me ngā pikitia</translation>
    </message>
    <message>
        <source>The screen stands lower</source>
        <translation>Kei raro iho te mata</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Kāore he mea e neke</translation>
    </message>
</context>
<context>
    <name>EraseKey</name>
    <message>
        <source>Take the last sign back</source>
        <translation>Tangohia te pūāhua whakamutunga</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Kua puta he raruraru</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>A list of what to do, step by step</source>
        <translation>He rārangi mahi, he hipanga i ia wā</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>Ngā tūnga: %n</numerusform>
            <numerusform>Ngā tūnga: %n</numerusform>
            <numerusform>Ngā tūnga: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Toro kāinga</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Tēpu tuwhera</translation>
    </message>
    <message>
        <source>Errand, nobody to meet</source>
        <translation>He mahi, kāore he tangata hei tūtaki</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Kei konei koe</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kua mahue</translation>
    </message>
    <message>
        <source>Done, not yet sent</source>
        <translation>Kua oti, kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>Done and sent</source>
        <translation>Kua oti, kua tukuna</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Kua oti i runga i te mahere</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>Hoki mai ā tētahi atu rā</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Kāore he tangata i reira</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>Kāore rātou i hiahia i tēnei rā</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ki te %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people seen</source>
        <translation>
            <numerusform>Ngā tāngata i kitea: %n</numerusform>
            <numerusform>Ngā tāngata i kitea: %n</numerusform>
            <numerusform>Ngā tāngata i kitea: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>Ngā puka: %n</numerusform>
            <numerusform>Ngā puka: %n</numerusform>
            <numerusform>Ngā puka: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not on this laptop yet</source>
        <translation>Kāore anō te ingoa i tēnei rorohiko</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Kua ūkuia te ingoa</translation>
    </message>
    <message>
        <source>No name written down</source>
        <translation>Kāore he ingoa kua tuhia</translation>
    </message>
    <message>
        <source>How did it go: %1?</source>
        <translation>I pēhea: %1?</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Kua tae: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Kua kati: %1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>Kua hoki te %1 ki tōna āhua o mua</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Kua tāpirihia: %1</translation>
    </message>
    <message>
        <source>Written down, ticket %1</source>
        <translation>Kua tuhia, tīkiti %1</translation>
    </message>
    <message>
        <source>Kept here, sealed</source>
        <translation>Kei konei, kua hīritia</translation>
    </message>
    <message>
        <source>Settled. The other version stays in the history.</source>
        <translation>Kua whakatau. Ka noho tērā atu putanga ki te hītori.</translation>
    </message>
    <message>
        <source>With you now</source>
        <translation>Kei a koe ināianei</translation>
    </message>
    <message>
        <source>Kept, not yet sent</source>
        <translation>Kua puritia, kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Kua tukuna</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Kua tīmata</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Kāore anō i tīmata</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Kāore e hiahiatia</translation>
    </message>
    <message numerus="yes">
        <source>%n written twice</source>
        <translation>
            <numerusform>Kua tuhia rua: %n</numerusform>
            <numerusform>Kua tuhia rua: %n</numerusform>
            <numerusform>Kua tuhia rua: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation>E rua ngā putanga: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Wāhi noho</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Waea</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Īmēra</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Rā whānau</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Me pātai ki a wai</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Te kaupapa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wā</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Wāhi</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Te āhua</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Mō wai</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Te roa</translation>
    </message>
    <message>
        <source>%1: two versions of “%2”</source>
        <translation>%1: e rua ngā putanga o “%2”</translation>
    </message>
    <message>
        <source>%1 wrote %2, %3.</source>
        <translation>Nā %1 i tuhi %2, %3.</translation>
    </message>
    <message>
        <source>Both are kept until you choose.</source>
        <translation>Ka puritia ngā mea e rua kia kōwhiri rā anō koe.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Whakamahia %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ko koe</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Te tari</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>Ngā tāngata i tēnei wā: %n</numerusform>
            <numerusform>Ngā tāngata i tēnei wā: %n</numerusform>
            <numerusform>Ngā tāngata i tēnei wā: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Whakaahua</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Matawai</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Waitohu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tuhinga</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>Tuhia te wā pēnei: 09:30.</translation>
    </message>
    <message>
        <source>Say where it is, or whom you visit.</source>
        <translation>Kīia mai te wāhi, ko wai rānei ka torohia.</translation>
    </message>
    <message>
        <source>The people on this laptop</source>
        <translation>Ngā tāngata kei tēnei rorohiko</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ngā tāngata</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Ngā tūnga</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ngā tuhipoka</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Ngā ratonga</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ngā whakautu</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>Ngā tāngata: %n</numerusform>
            <numerusform>Ngā tāngata: %n</numerusform>
            <numerusform>Ngā tāngata: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of what you saw</source>
        <translation>
            <numerusform>Ngā pūrongo o tāu i kite ai: %n</numerusform>
            <numerusform>Ngā pūrongo o tāu i kite ai: %n</numerusform>
            <numerusform>Ngā pūrongo o tāu i kite ai: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>Ngā tīkiti: %n</numerusform>
            <numerusform>Ngā tīkiti: %n</numerusform>
            <numerusform>Ngā tīkiti: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of your day waits to be sent.</source>
        <translation>Kāore he mea o tō rā e tatari ana kia tukuna.</translation>
    </message>
    <message>
        <source>Nothing waits. Everything from this laptop is at the office.</source>
        <translation>Kāore he mea e tatari ana. Kua tae ngā mea katoa o tēnei rorohiko ki te tari.</translation>
    </message>
    <message numerus="yes">
        <source>things are safe on this laptop. They go by themselves when there is a network.</source>
        <translation>
            <numerusform>ngā mea kei te haumaru i tēnei rorohiko. Ka haere noa ina whai hononga.</numerusform>
            <numerusform>ngā mea kei te haumaru i tēnei rorohiko. Ka haere noa ina whai hononga.</numerusform>
            <numerusform>ngā mea kei te haumaru i tēnei rorohiko. Ka haere noa ina whai hononga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n to send</source>
        <translation>
            <numerusform>Kua hono, hei tuku: %n</numerusform>
            <numerusform>Kua hono, hei tuku: %n</numerusform>
            <numerusform>Kua hono, hei tuku: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n not taken by the office</source>
        <translation>
            <numerusform>Kua hono, kāore i tangohia e te tari: %n</numerusform>
            <numerusform>Kua hono, kāore i tangohia e te tari: %n</numerusform>
            <numerusform>Kua hono, kāore i tangohia e te tari: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>Kua hono, kua tukuna te katoa</translation>
    </message>
    <message>
        <source>Connected, sending</source>
        <translation>Kua hono, e tuku ana</translation>
    </message>
    <message>
        <source>Offline, all kept here</source>
        <translation>Tuimotu, kei konei te katoa</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n days, all kept here</source>
        <translation>
            <numerusform>Tuimotu mō ngā rā e %n, kei konei te katoa</numerusform>
            <numerusform>Tuimotu mō ngā rā e %n, kei konei te katoa</numerusform>
            <numerusform>Tuimotu mō ngā rā e %n, kei konei te katoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, all kept here</source>
        <translation>Tuimotu mai i %1, kei konei te katoa</translation>
    </message>
    <message>
        <source>No network since this laptop was opened</source>
        <translation>Kāore he hononga mai i te tuwheratanga o tēnei rorohiko</translation>
    </message>
    <message>
        <source>No network since %1</source>
        <translation>Kāore he hononga mai i %1</translation>
    </message>
    <message>
        <source>Saved here %1, sealed with your key</source>
        <translation>Kua tiakina ki konei %1, kua hīritia ki tō kī</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes without a touch</source>
        <translation>
            <numerusform>Ka raka ina kāore he pā mō ngā meneti e %n</numerusform>
            <numerusform>Ka raka ina kāore he pā mō ngā meneti e %n</numerusform>
            <numerusform>Ka raka ina kāore he pā mō ngā meneti e %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation>
            <numerusform>%n panonitanga kua tukuna</numerusform>
            <numerusform>%n panonitanga kua tukuna</numerusform>
            <numerusform>%n panonitanga kua tukuna</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kua oti katoa</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n e toe ana</numerusform>
            <numerusform>%n e toe ana</numerusform>
            <numerusform>%n e toe ana</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>Kept here, not sent yet</source>
        <translation>Kei konei, kāore anō i tukuna</translation>
    </message>
    <message>
        <source>Kept here as a draft: %1</source>
        <translation>Kei konei hei tuhinga hukihuki: %1</translation>
    </message>
    <message>
        <source>Finished, and kept here until it has gone: %1</source>
        <translation>Kua oti, ā, ka noho ki konei kia tukuna rā anō: %1</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>Kua whiua: %1</translation>
    </message>
    <message>
        <source>This form is not on this laptop: it was begun on another one, or is lost. Begin it anew.</source>
        <translation>Kāore tēnei puka i tēnei rorohiko: i tīmataria i tētahi atu, kua ngaro rānei. Tīmataria anō.</translation>
    </message>
    <message>
        <source>Attached and sealed: %1</source>
        <translation>Kua tāpirihia, kua hīritia: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Kua tangohia: %1</translation>
    </message>
    <message>
        <source>There is nothing to attach yet.</source>
        <translation>Kāore anō he mea hei tāpiri.</translation>
    </message>
    <message>
        <source>Papers that people bring</source>
        <translation>Ngā pepa ka mauria mai</translation>
    </message>
    <message>
        <source>Words that nobody understands</source>
        <translation>Ngā kupu kāore e māramatia</translation>
    </message>
    <message>
        <source>The form does not fit</source>
        <translation>Kāore te puka e hāngai</translation>
    </message>
    <message>
        <source>The way there is too far</source>
        <translation>He tawhiti rawa te ara</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>He roa rawa</translation>
    </message>
    <message>
        <source>Not everybody can use it</source>
        <translation>Kāore e taea e te katoa</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Te utu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Tētahi atu mea</translation>
    </message>
    <message>
        <source>Kept here, and sent to the office when there is a network</source>
        <translation>Kei konei, ka tukuna ki te tari ina whai whatunga</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Kua whakahokia</translation>
    </message>
    <message>
        <source>Write in a sentence what goes wrong.</source>
        <translation>Tuhia ki te rerenga kotahi te mea kei te hē.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The office answered</source>
        <translation>Kua whakautu te tari</translation>
    </message>
    <message>
        <source>The office has read it</source>
        <translation>Kua pānuitia e te tari</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>Kei te tari</translation>
    </message>
    <message>
        <source>A photo from the camera of this laptop, or a picture file.</source>
        <translation>He whakaahua nō te kāmera o tēnei rorohiko, he kōnae whakaahua rānei.</translation>
    </message>
    <message>
        <source>A PDF or picture file, as a scanner or telephone makes it; at most 12 MB.</source>
        <translation>He kōnae PDF, he whakaahua rānei, nā te matawai, nā te waea rānei; kaua e nui ake i te 12 MB.</translation>
    </message>
    <message>
        <source>With finger, pen or mouse; or the name is typed.</source>
        <translation>Mā te matimati, te pene, te kiore rānei; ka pato rānei i te ingoa.</translation>
    </message>
    <message>
        <source>A PDF, a text or an office document; at most 12 MB.</source>
        <translation>He PDF, he tuhinga, he tuhinga tari rānei; kaua e nui ake i te 12 MB.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ngā mea hei mau mai</translation>
    </message>
    <message>
        <source>Erase all that is written down of them?</source>
        <translation>Ūkuia ngā mea katoa i tuhia mōna?</translation>
    </message>
    <message>
        <source>Erase all that is written down of %1?</source>
        <translation>Ūkuia ngā mea katoa i tuhia mō %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n things that are known of them</source>
        <translation>
            <numerusform>%n mea e mōhiotia ana</numerusform>
            <numerusform>%n mea e mōhiotia ana</numerusform>
            <numerusform>%n mea e mōhiotia ana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n tuhipoka</numerusform>
            <numerusform>%n tuhipoka</numerusform>
            <numerusform>%n tuhipoka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n pepa</numerusform>
            <numerusform>%n pepa</numerusform>
            <numerusform>%n pepa</numerusform>
        </translation>
    </message>
    <message>
        <source>the form that is finished</source>
        <translation>te puka kua oti</translation>
    </message>
    <message>
        <source>the form that is begun</source>
        <translation>te puka kua tīmataria</translation>
    </message>
    <message>
        <source>whom the visit was to</source>
        <translation>ko wai i torohia</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Kāore anō kia tuhia tētahi mea</translation>
    </message>
    <message>
        <source>Deleted here at once, and within seconds at the office. Machines that are away delete it when they are back.</source>
        <translation>Ka mukua i konei tonu, ā, i roto i ngā hēkona i te tari. Ka mukua e ngā pūrere kei waho ina hoki mai.</translation>
    </message>
    <message>
        <source>Deleted here at once. There is no network: what the office has already stays there until this laptop has reached it, or a stick has been brought.</source>
        <translation>Ka mukua i konei tonu. Kāore he whatunga: ka noho tonu ki te tari tāna e pupuri ana, kia tae atu rā anō tēnei rorohiko, kia kawea atu rānei he rākau USB.</translation>
    </message>
    <message>
        <source>All that was written down of them is erased.</source>
        <translation>Kua ūkuia ngā mea katoa i tuhia mōna.</translation>
    </message>
    <message>
        <source>Erased here. The office hears of it when there is a network.</source>
        <translation>Kua ūkuia i konei. Ka rongo te tari ina whai whatunga.</translation>
    </message>
</context>
<context>
    <name>FieldAnswersPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>Kōrerotia ki āu ake kupu</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Kimihia he whakautu</translation>
    </message>
    <message>
        <source>Nothing fits exactly</source>
        <translation>Kāore tētahi e tino hāngai ana</translation>
    </message>
    <message>
        <source>All answers of the office are on this laptop.</source>
        <translation>Kei tēnei rorohiko ngā whakautu katoa a te tari.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Whakamātauria he kupu kē.</translation>
    </message>
    <message>
        <source>Ask as the person asked you</source>
        <translation>Pātai pēnei i tā te tangata i pātai mai ai</translation>
    </message>
    <message>
        <source>No answer fits these words</source>
        <translation>Kāore he whakautu e hāngai ana ki ēnei kupu</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>Pānuitia ki te reo</translation>
    </message>
</context>
<context>
    <name>FieldBar</name>
    <message>
        <source>Field</source>
        <translation>Waho</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Kimihia</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
</context>
<context>
    <name>FieldDesk</name>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
</context>
<context>
    <name>FieldEraseDialog</name>
    <message>
        <source>Why is what was written down of them to be erased?</source>
        <translation>He aha i ūkuia ai ngā mea i tuhia mōna?</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Kāore e taea te whakahoki.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Puritia</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>E ūkui ana</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ūkui mō ake tonu</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>I tonoa e te tangata nōna ngā kōrero</translation>
    </message>
    <message>
        <source>It was written down by mistake</source>
        <translation>I tuhia i runga i te hē</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>E kī ana tētahi ture, kōti rānei</translation>
    </message>
    <message>
        <source>It stays written down that somebody came, when and what for, and that you erased it, because %1.</source>
        <translation>Ka mau tonu te tuhinga i tae mai tētahi, nōnahea, he aha te take, ā, nāu i ūkui, nā te mea %1.</translation>
    </message>
</context>
<context>
    <name>FieldFormDone</name>
    <message>
        <source>The form is finished</source>
        <translation>Kua oti te puka</translation>
    </message>
    <message>
        <source>The reference. Write it down for the person: with it anybody at a counter finds the form, and it says nothing about them.</source>
        <translation>Te tohutoro. Tuhia mā te tangata: mā tēnā ka kitea te puka e ngā kaimahi katoa, ā, kāore e kōrero mōna.</translation>
    </message>
    <message>
        <source>It is sealed on this laptop and goes by itself when there is a network.</source>
        <translation>Kua hīritia ki tēnei rorohiko, ā, ka haere noa ina whai whatunga.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>Kua tiakina ki konei, kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Hoki ki ngā puka</translation>
    </message>
</context>
<context>
    <name>FieldFormHead</name>
    <message>
        <source>Every answer is kept here, sealed, as soon as it is given.</source>
        <translation>Ka puritia ia whakautu ki konei, kua hīritia, i te wā tonu e homai ana.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
</context>
<context>
    <name>FieldFormLists</name>
    <message>
        <source>Each opens where it was</source>
        <translation>Ka tuwhera i te wāhi i mutu ai</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Kua tīmata</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Whiua</translation>
    </message>
    <message>
        <source>Open a person of a stop, and press “Begin the form”.</source>
        <translation>Huakina tētahi tangata o tētahi tūnga, ka pēhi i “Tīmataria te puka”.</translation>
    </message>
    <message>
        <source>No form begun yet</source>
        <translation>Kāore anō he puka kia tīmata</translation>
    </message>
    <message>
        <source>Finished here</source>
        <translation>Kua oti ki konei</translation>
    </message>
    <message>
        <source>A finished form stays here, sealed, until the office has it.</source>
        <translation>Ka noho te puka oti ki konei, kua hīritia, kia tae rā anō ki te tari.</translation>
    </message>
    <message>
        <source>None finished yet</source>
        <translation>Kāore anō tētahi kia oti</translation>
    </message>
</context>
<context>
    <name>FieldFormThrow</name>
    <message>
        <source>What was answered is destroyed and cannot come back. Who the person is, and their notes and papers, stay.</source>
        <translation>Ka whakangaromia ngā whakautu, kāore e hoki mai. Ka noho tonu ngā kōrero mō te tangata, ngā tuhipoka me ngā pepa.</translation>
    </message>
    <message>
        <source>Throw this form away?</source>
        <translation>Me whiu tēnei puka?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Puritia</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Whiua atu</translation>
    </message>
</context>
<context>
    <name>FieldFormsPage</name>
    <message>
        <source>They come with the office’s pack.</source>
        <translation>Ka tae mai me te pōkai a te tari.</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translation>Kāore he puka i tēnei rorohiko</translation>
    </message>
</context>
<context>
    <name>FieldHelpAsk</name>
    <message>
        <source>Somebody at the office joins on this screen once the person beside you says yes.</source>
        <translation>Ka hono mai tētahi o te tari ki tēnei mata ina whakaae te tangata i tō taha.</translation>
    </message>
    <message>
        <source>A call needs a network. It is never made later by itself.</source>
        <translation>Me whai whatunga te waea. Kāore e waea aunoa ā muri ake.</translation>
    </message>
    <message>
        <source>Call a helper at the office</source>
        <translation>Waea atu ki tētahi kaiāwhina i te tari</translation>
    </message>
    <message>
        <source>There is no network now</source>
        <translation>Kāore he whatunga ināianei</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Kaua ināianei</translation>
    </message>
    <message>
        <source>They join here</source>
        <translation>Ka uru mai ki konei</translation>
    </message>
    <message>
        <source>Any telephone reaches it in its opening hours.</source>
        <translation>Ka tae atu mā tētahi waea noa iho i ngā hāora tuwhera.</translation>
    </message>
    <message>
        <source>Ring the office: %1</source>
        <translation>Waea ki te tari: %1</translation>
    </message>
    <message>
        <source>Keep the question as a note about %1</source>
        <translation>Puritia te pātai hei tuhipoka mō %1</translation>
    </message>
    <message>
        <source>The bar above says when there is one.</source>
        <translation>Ka kī te pae o runga ina hoki mai.</translation>
    </message>
    <message>
        <source>Press F3 again as soon as there is a network.</source>
        <translation>Pēhia anō te F3 ina whai whatunga.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Matea</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>Mā rātou e waea mai, i te waea</translation>
    </message>
</context>
<context>
    <name>FieldHelpCalling</name>
    <message>
        <source>Stop calling</source>
        <translation>Whakamutua te karanga</translation>
    </message>
    <message>
        <source>Go on meanwhile</source>
        <translation>Haere tonu i tēnei wā</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>Waea ki tēnei nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nama waea</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>Mā rātou e waea mai, i te waea</translation>
    </message>
</context>
<context>
    <name>FieldHelpConsent</name>
    <message>
        <source>No, not now</source>
        <translation>Kāo, kaua ināianei</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Ngā mea ka kite rātou</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>Ngā mea kāore rātou e kite</translation>
    </message>
</context>
<context>
    <name>FieldHelpRead</name>
    <message>
        <source>It is here.</source>
        <translation>Kei konei.</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>E hiahiatia tonu ana.</translation>
    </message>
</context>
<context>
    <name>FieldHelpReceipt</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>Ā muri ake ka taea tēnei e koe anake</translation>
    </message>
</context>
<context>
    <name>FieldHelpTalk</name>
    <message>
        <source>What to bring</source>
        <translation>Ngā mea hei mau mai</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Tukuna</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ō ake kupu</translation>
    </message>
</context>
<context>
    <name>FieldKept</name>
    <message>
        <source>Kept here, will be sent</source>
        <translation>Kei konei, ka tukuna</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Kua tukuna te katoa</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Kei konei</translation>
    </message>
    <message>
        <source>The road, or a stick</source>
        <translation>Te ara, te pūmahara rānei</translation>
    </message>
</context>
<context>
    <name>FieldKeysDialog</name>
    <message>
        <source>New person</source>
        <translation>Tangata hou</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Kei konei au</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>Katia te tūnga</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Waiho</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Tāpiri tūnga</translation>
    </message>
    <message>
        <source>The stop before</source>
        <translation>Te tūnga o mua</translation>
    </message>
    <message>
        <source>The next stop</source>
        <translation>Te tūnga e whai ake ana</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Te rā o mua</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Te rā e whai ake ana</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Hoki ki tēnei rā</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tuhia he tuhipoka</translation>
    </message>
    <message>
        <source>They are done, or back</source>
        <translation>Kua oti rātou, kua hoki mai rānei</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Wetekina</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tēnei rā</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ngā whakautu</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>Te ara</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>Waea atu ki tētahi kaiāwhina</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Whakamutua te tuari</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>Tīmataria te puka</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Tāpirihia</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Tāku i kite ai</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>Kimihia i tēnei rorohiko</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Ngā puka</translation>
    </message>
    <message>
        <source>Erase what is known of them</source>
        <translation>Ūkuia ngā mea e mōhiotia ana mōna</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Huakina anō</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Whakarerekē taipitopito</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>FieldKnown</name>
    <message>
        <source>What is known</source>
        <translation>Ngā mea e mōhiotia ana</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ngā tuhipoka</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Ngā pepa me ngā whakaahua</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Kāore anō kia tuhia he mea.</translation>
    </message>
</context>
<context>
    <name>FieldLocked</name>
    <message>
        <source>What is kept on it cannot be read without your passphrase.</source>
        <translation>Kāore e taea te pānui ngā mea kei roto ki te kore tō kīanga hipa.</translation>
    </message>
    <message>
        <source>It opens what is kept on this laptop. Without it nobody can, not even the office: write it down and keep it at home.</source>
        <translation>Māna e huaki ngā mea kei tēnei rorohiko. Kāore e taea e tētahi te huaki ki te kore, tae atu ki te tari: tuhia, ka pupuri ki te kāinga.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kōwhiria he kīanga hipa</translation>
    </message>
    <message>
        <source>This laptop is locked</source>
        <translation>Kua rakaina tēnei rorohiko</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words of your own</source>
        <translation>Kia 12 ngā pūāhua i te iti rawa, pērā i ētahi kupu e whā āu ake</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Tō kīanga hipa</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Taua mea anō</translation>
    </message>
    <message>
        <source>Wrong passphrases make the wait longer. Nothing is lost.</source>
        <translation>Ka roa ake te tatari i ngā kīanga hē. Kāore he mea e ngaro.</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>Te whakamātau e whai ake ana i roto i te %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Kei te huaki</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Tīmata</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Tangohia te raka</translation>
    </message>
</context>
<context>
    <name>FieldMeetings</name>
    <message>
        <source>Last contact with the office</source>
        <translation>Te hononga whakamutunga ki te tari</translation>
    </message>
    <message>
        <source>This laptop has not reached the office yet.</source>
        <translation>Kāore anō tēnei pona kia tae ki te tari.</translation>
    </message>
</context>
<context>
    <name>FieldPaperRow</name>
    <message>
        <source>Take away</source>
        <translation>Tangohia</translation>
    </message>
</context>
<context>
    <name>FieldPeople</name>
    <message>
        <source>People here</source>
        <translation>Ngā tāngata kei konei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Puka</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Tangata</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>I haere mai mō</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tūnga</translation>
    </message>
    <message>
        <source>Nobody to meet here</source>
        <translation>Kāore he tangata hei tūtaki i konei</translation>
    </message>
    <message>
        <source>Room for the next person</source>
        <translation>He wāhi mō te tangata e whai ake ana</translation>
    </message>
    <message>
        <source>You are not here yet</source>
        <translation>Kāore anō koe kia tae mai</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Koia anake</translation>
    </message>
    <message>
        <source>Nobody was met here</source>
        <translation>Kāore he tangata i tūtakina i konei</translation>
    </message>
    <message>
        <source>Press F2. Language and access needs first, so that nobody is asked twice.</source>
        <translation>Pēhia F2. Ko te reo me ngā hiahia i te tuatahi, kia kore ai tētahi e pātaia ruatia.</translation>
    </message>
    <message>
        <source>Press F5 when you have arrived.</source>
        <translation>Pēhia F5 ina tae koe.</translation>
    </message>
</context>
<context>
    <name>FieldPersonActions</name>
    <message>
        <source>Opening</source>
        <translation>Kei te huaki</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>Haere tonu i te puka</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>Tīmataria te puka</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Tāpirihia</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tuhia he tuhipoka</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Whakarerekē taipitopito</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>Waea atu ki tētahi kaiāwhina</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Ūkuia</translation>
    </message>
</context>
<context>
    <name>FieldPersonCard</name>
    <message>
        <source>Everybody here</source>
        <translation>Te katoa kei konei</translation>
    </message>
    <message>
        <source>They are done</source>
        <translation>Kua oti rātou</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Kua hoki mai rātou</translation>
    </message>
</context>
<context>
    <name>FieldReady</name>
    <message>
        <source>Ready for the road</source>
        <translation>Kua rite mō te ara</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>E tirotiro ana i ngā mea kei konei</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>E whakarite ana</translation>
    </message>
    <message>
        <source>Fetch it all again</source>
        <translation>Tīkina katoatia anō</translation>
    </message>
    <message>
        <source>Get ready for the road</source>
        <translation>Whakaritea mō te ara</translation>
    </message>
    <message>
        <source>You can go on working. If it stops, it goes on from there.</source>
        <translation>Ka taea te mahi tonu. Ki te tū, ka haere tonu mai i reira.</translation>
    </message>
</context>
<context>
    <name>FieldRoad</name>
    <message numerus="yes">
        <source>Reading what the office has: %n entries</source>
        <translation>
            <numerusform>E pānui ana i tā te tari, ngā tāurunga: %n</numerusform>
            <numerusform>E pānui ana i tā te tari, ngā tāurunga: %n</numerusform>
            <numerusform>E pānui ana i tā te tari, ngā tāurunga: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching sealed papers: %1 of %2</source>
        <translation>E tiki ana i ngā pepa hīri: %1 o te %2</translation>
    </message>
    <message>
        <source>Leasing ticket numbers: %1 of %2 days</source>
        <translation>E rīhi ana i ngā tau tīkiti: %1 o ngā rā e %2</translation>
    </message>
    <message>
        <source>Fetching forms and answers: %1</source>
        <translation>E tiki ana i ngā puka me ngā whakautu: %1</translation>
    </message>
    <message>
        <source>Reaching the office</source>
        <translation>E toro ana ki te tari</translation>
    </message>
    <message>
        <source>Writing on the stick: %1 of %2</source>
        <translation>E tuhi ana ki te pūmahara: %1 o te %2</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>E pānui ana i te pūmahara</translation>
    </message>
    <message>
        <source>Counting what is left</source>
        <translation>E tatau ana i ngā mea e toe ana</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translation>Kāore he mea e toe ana hei tuku</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left to send</source>
        <translation>
            <numerusform>E toe ana hei tuku: %n</numerusform>
            <numerusform>E toe ana hei tuku: %n</numerusform>
            <numerusform>E toe ana hei tuku: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from this laptop is at the office.</source>
        <translation>Kei te tari ngā mea katoa o tēnei rorohiko.</translation>
    </message>
    <message>
        <source>%1 MB of papers.</source>
        <translation>He pepa, %1 MB.</translation>
    </message>
    <message>
        <source>It goes by itself as soon as there is a network.</source>
        <translation>Ka haere noa ina whai whatunga.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes at the pace of the last minute.</source>
        <translation>
            <numerusform>Āhua %n meneti i te tere o te meneti whakamutunga.</numerusform>
            <numerusform>Āhua %n meneti i te tere o te meneti whakamutunga.</numerusform>
            <numerusform>Āhua %n meneti i te tere o te meneti whakamutunga.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Kei te ara.</translation>
    </message>
    <message numerus="yes">
        <source>%n large papers wait (%1 MB): this network costs by the megabyte.</source>
        <translation>
            <numerusform>E tatari ana ngā pepa nui: %n (%1 MB): he utu mō ia megabyte i tēnei whatunga.</numerusform>
            <numerusform>E tatari ana ngā pepa nui: %n (%1 MB): he utu mō ia megabyte i tēnei whatunga.</numerusform>
            <numerusform>E tatari ana ngā pepa nui: %n (%1 MB): he utu mō ia megabyte i tēnei whatunga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Large papers go on this network too, until you lock the laptop.</source>
        <translation>Ka haere hoki ngā pepa nui mā tēnei whatunga, kia maukatia rā anō te rorohiko.</translation>
    </message>
    <message>
        <source>The office cannot be reached now. What is here stays; try again with a network.</source>
        <translation>Kāore e taea te tari ināianei. Ka noho tonu ngā mea kei konei; whakamātau anō ina whai whatunga.</translation>
    </message>
</context>
<context>
    <name>FieldSaid</name>
    <message>
        <source>Tell us what you saw</source>
        <translation>Kōrerohia tāu i kite ai</translation>
    </message>
</context>
<context>
    <name>FieldSend</name>
    <message>
        <source>Left to send</source>
        <translation>E toe ana hei tuku</translation>
    </message>
    <message>
        <source>Send them anyway</source>
        <translation>Tukuna ahakoa</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>Ki te pūmahara</translation>
    </message>
    <message>
        <source>No network? Put it on a stick, take it to the office, and bring the receipt back. Only the office can read it.</source>
        <translation>Kāore he whatunga? Whakanohoia ki te pū maumahara, kawea ki te tari, whakahokia mai te rīhiti. Ko te tari anake ka taea te pānui.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>E tuhi ana</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Whakanohoia ki te pūmahara…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>E pānui ana</translation>
    </message>
    <message>
        <source>Take the receipt from a stick…</source>
        <translation>Tangohia te rīhiti i te pūmahara…</translation>
    </message>
    <message>
        <source>Choose the stick with the receipt</source>
        <translation>Kōwhiria te pūmahara kei reira te rīhiti</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Kōwhiria te pūmahara</translation>
    </message>
</context>
<context>
    <name>FieldStopActions</name>
    <message>
        <source>I am here</source>
        <translation>Kei konei au</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Tangata hou</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Tāku i kite ai</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>Katia te tūnga</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Waiho</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Huakina anō</translation>
    </message>
</context>
<context>
    <name>FieldStops</name>
    <message>
        <source>The day before</source>
        <translation>Te rā o mua</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Te rā e whai ake ana</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Hoki ki tēnei rā</translation>
    </message>
    <message>
        <source>The plan comes from the office when there is a network. Ctrl N adds your own stop.</source>
        <translation>Ka tae mai te mahere i te tari ina whai whatunga. Mā Ctrl N e tāpiri tō ake tūnga.</translation>
    </message>
    <message>
        <source>No stops on this day</source>
        <translation>Kāore he tūnga i tēnei rā</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Tāpiri tūnga</translation>
    </message>
</context>
<context>
    <name>FieldStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
</context>
<context>
    <name>FieldTabs</name>
    <message>
        <source>Today</source>
        <translation>Tēnei rā</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Ngā puka</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ngā whakautu</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Tāku i kite ai</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>Te ara</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Kei konei</translation>
    </message>
</context>
<context>
    <name>FieldWaits</name>
    <message>
        <source>Ring whoever looks after the devices of your office, and read this to them. They compare it, and let the laptop in.</source>
        <translation>Waea atu ki te kaitiaki o ngā pūrere o tō tari, ka pānui atu i tēnei. Ka whakatairitea e rātou, ka tuku i te rorohiko kia uru.</translation>
    </message>
    <message>
        <source>This laptop waits to be let in</source>
        <translation>E tatari ana tēnei rorohiko kia tukuna kia uru</translation>
    </message>
    <message>
        <source>It goes on by itself then. You can close the window and come back with the same code.</source>
        <translation>Kātahi ka haere noa. Ka taea te kati i te matapihi me te hoki mai me te waehere anō.</translation>
    </message>
</context>
<context>
    <name>FieldWindow</name>
    <message>
        <source>Field</source>
        <translation>Waho</translation>
    </message>
</context>
<context>
    <name>FieldWork</name>
    <message>
        <source>Add one with Ctrl N, or look at another day.</source>
        <translation>Tāpirihia mā Ctrl N, tirohia rānei tētahi atu rā.</translation>
    </message>
    <message>
        <source>No stop to look at</source>
        <translation>Kāore he tūnga hei titiro</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Today</source>
        <translation>Tēnei rā</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>i āwhinatia</translation>
    </message>
    <message>
        <source>middle wait</source>
        <translation>tatari waenga</translation>
    </message>
    <message>
        <source>longest now</source>
        <translation>roa rawa ināianei</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tīkiti</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>kāore i tae mai</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kua wehe</translation>
    </message>
    <message>
        <source>answers asked again, of those that came with a form</source>
        <translation>ngā whakautu i pātaia anō, o ērā i tae mai me te puka</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>This machine takes no files</source>
        <translation>Kāore tēnei pūrere e tango kōnae</translation>
    </message>
    <message>
        <source>The file is made ready.</source>
        <translation>Kei te whakaritea te kōnae.</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>Kāore anō he kōnae.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kōwhiria tētahi atu kōnae</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kōwhiria he kōnae</translation>
    </message>
    <message>
        <source>Carry on without it, and hand it in at any counter.</source>
        <translation>Haere tonu me te kore kōnae, ka tuku mai ai ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>A person at a counter can add it to your form.</source>
        <translation>Mā tētahi kaimahi i te tēpu e tāpiri ki tō puka.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</source>
        <translation>Ngā pikitia (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Remove it</source>
        <translation>Mukua</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pause</source>
        <translation>Okioki</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Whakatangi</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Mai i te tīmatanga</translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation>Katia te ataata</translation>
    </message>
</context>
<context>
    <name>FilmSlot</name>
    <message>
        <source>Watch in sign language</source>
        <translation>Mātakina i te reo rotarota</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Mātakina te ataata</translation>
    </message>
    <message>
        <source>Video in sign language</source>
        <translation>Ataata reo rotarota</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Ataata</translation>
    </message>
    <message>
        <source>What it says stands here in words. Staff at the counters help you further.</source>
        <translation>Kei konei āna kōrero hei kupu. Mā ngā kaimahi kei ngā tēpu koe e āwhina.</translation>
    </message>
    <message>
        <source>This kiosk cannot show the video</source>
        <translation>Kāore e taea e tēnei pūrere te whakaatu i te ataata</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Looks only on this laptop. Nothing that you type leaves it.</source>
        <translation>Ka kimi i tēnei rorohiko anake. Kāore āu pato e puta atu.</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>Kimihia i tēnei rorohiko</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>A name, a place, a service, a word of a note</source>
        <translation>He ingoa, he wāhi, he ratonga, he kupu nō tētahi tuhipoka</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>People stand here once you have written them down.</source>
        <translation>Ka kitea ngā tāngata ki konei ina tuhia e koe.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Whakamātauria he kupu iti iho, he kupu kē rānei.</translation>
    </message>
    <message>
        <source>Nobody on this laptop yet</source>
        <translation>Kāore anō tētahi ki tēnei rorohiko</translation>
    </message>
    <message>
        <source>Nothing fits these words</source>
        <translation>Kāore he mea e hāngai ana ki ēnei kupu</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>What is happening?</source>
        <translation>He aha e pā ana ki a koe?</translation>
    </message>
    <message>
        <source>For example: passport, new baby, moved</source>
        <translation>Hei tauira: uruwhenua, pēpi hou, hūnuku</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Kōrerotia ki āu ake kupu</translation>
    </message>
    <message>
        <source>Try another word, choose below, or ask a person.</source>
        <translation>Whakamātauria tētahi atu kupu, kōwhiria i raro nei, pātai rānei ki tētahi tangata.</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>Kāore he mea i kitea mō ēnei kupu</translation>
    </message>
    <message>
        <source>Or choose from these</source>
        <translation>Kōwhiria rānei i ēnei</translation>
    </message>
    <message>
        <source>Find it by agency</source>
        <translation>Kimihia mā te umanga</translation>
    </message>
</context>
<context>
    <name>FormAgreeDialog</name>
    <message>
        <source>Read the answers and the declaration to the citizen. They decide, you only press.</source>
        <translation>Pānuitia ngā whakautu me te whakapuakanga ki te kiritaki. Māna te whakatau, māu ko te pēhi anake.</translation>
    </message>
    <message>
        <source>Has the citizen agreed?</source>
        <translation>Kua whakaae te kiritaki?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Kāore anō</translation>
    </message>
    <message>
        <source>They agreed: send it</source>
        <translation>Kua whakaae: tukuna</translation>
    </message>
    <message>
        <source>It also says when. Shopfront cannot hear what was spoken: you answer for it.</source>
        <translation>Ka tuhia hoki te wā. Kāore a Shopfront e rongo i ngā kōrero: kei a koe te haepapa.</translation>
    </message>
    <message>
        <source>The record will say that %1 sent this form for the citizen.</source>
        <translation>Ka kī te mauhanga nā %1 tēnei puka i tuku mō te kiritaki.</translation>
    </message>
</context>
<context>
    <name>FormBack</name>
    <message>
        <source>Shift F2</source>
        <translation>Shift F2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Forms</source>
        <translation>Ngā puka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Kua tukuna ruatia</translation>
    </message>
    <message>
        <source>No form of this ticket has been sent. If the citizen has a code, open theirs; else fill it in here together.</source>
        <translation>Kāore anō he puka o tēnei tīkiti kia tukuna. Ki te whai waehere te kiritaki, huakina tāna; ki te kore, whakakīia tahitia i konei.</translation>
    </message>
    <message>
        <source>If the citizen has begun a form, their code opens it here as it stands.</source>
        <translation>Mēnā kua tīmata te kiritaki i tētahi puka, mā tana waehere e huaki i konei, pērā tonu i tōna āhua o nāianei.</translation>
    </message>
    <message>
        <source>Open by code</source>
        <translation>Huakina mā te waehere</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Kei te huaki</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Tīmata he puka</translation>
    </message>
    <message>
        <source>Somebody helps this person</source>
        <translation>E āwhinatia ana tēnei tangata</translation>
    </message>
    <message>
        <source>Change who helps</source>
        <translation>Hurihia te kaiāwhina</translation>
    </message>
</context>
<context>
    <name>FormChangeRow</name>
    <message>
        <source>Taken back</source>
        <translation>Kua whakahokia</translation>
    </message>
</context>
<context>
    <name>FormChanges</name>
    <message>
        <source>only while it is open</source>
        <translation>i a ia e tuwhera ana anake</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Nā wai i panoni te aha</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer that is given or changed is listed here with who did it.</source>
        <translation>Kāore anō he mea. Ka whakarārangihia ki konei ngā whakautu hou me ngā panonitanga katoa, me te ingoa o te tangata nāna i mahi.</translation>
    </message>
</context>
<context>
    <name>FormCodeDialog</name>
    <message>
        <source>Ask for the paper, or for the six words. That you opened the form is written down, with your name and the time.</source>
        <translation>Tonoa te pepa, ngā kupu e ono rānei. Ka tuhia i huakina e koe te puka, me tō ingoa me te wā.</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Huakina he puka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Kei te pātai ki te pokapū</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Huakina te puka</translation>
    </message>
    <message>
        <source>Six words, in any language, as they are said; or twelve letters and digits, such as BDFG-HJKM-NPQR; or scan the picture. A reference finds a form that was sent.</source>
        <translation>E ono ngā kupu, ahakoa te reo, pērā i te kōrero; tekau mā rua rānei ngā pū me ngā mati, pēnei i BDFG-HJKM-NPQR; matawaihia rānei te pikitia. Mā te tohutoro ka kitea he puka kua tukuna.</translation>
    </message>
    <message>
        <source>Words or code</source>
        <translation>Ngā kupu, te waehere rānei</translation>
    </message>
</context>
<context>
    <name>FormContextCard</name>
    <message>
        <source>Told once, do not ask again</source>
        <translation>Kua kōrerotia kotahi, kaua e pātai anō</translation>
    </message>
</context>
<context>
    <name>FormDone</name>
    <message>
        <source>Given back: the citizen goes on with it</source>
        <translation>Kua whakahokia: mā te kiritaki e haere tonu</translation>
    </message>
    <message>
        <source>The form is finished</source>
        <translation>Kua oti te puka</translation>
    </message>
    <message>
        <source>The form is sent</source>
        <translation>Kua tukuna te puka</translation>
    </message>
    <message>
        <source>The same code opens it at every kiosk and counter of this office. Whoever has it can read the form: hand it to the citizen only.</source>
        <translation>Mā taua waehere anō e huaki i te puka i ngā taupuni me ngā tēpu katoa o tēnei tari. Ka taea e te tangata kei a ia te waehere te pānui te puka: hoatu ki te kiritaki anake.</translation>
    </message>
    <message>
        <source>Or six words, for today</source>
        <translation>Kupu e ono rānei, mō tēnei rā</translation>
    </message>
    <message>
        <source>At a kiosk they open the form at the same page, once.</source>
        <translation>I te kīoka ka huaki te puka i taua whārangi tonu, kotahi te wā.</translation>
    </message>
    <message>
        <source>At a kiosk, or on the citizen’s own phone at %1, they open the form at the same page, once.</source>
        <translation>I tētahi taupuni, i te waea ake rānei o te kirirarau i %1, ka tuwhera te puka ki taua whārangi tonu, kotahi te wā.</translation>
    </message>
    <message>
        <source>The reference. Tell the citizen, or print it: with it anybody at a counter finds the form, and it says nothing about a person.</source>
        <translation>Te tohutoro. Kōrerotia ki te kiritaki, tāia rānei: mā tēnei ka kitea te puka e ngā kaimahi o ngā tēpu katoa, ā, kāore he kōrero mō te tangata i roto.</translation>
    </message>
    <message>
        <source>It is sealed on this machine and goes by itself as soon as the hub answers.</source>
        <translation>Kua hīritia ki tēnei pūrere, ā, ka tukuna aunoatia ina whakautu mai te pokapū.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>Kua tiakina ki konei, kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>Nothing of the form is on this machine any more.</source>
        <translation>Kua kore he wāhanga o te puka i tēnei pūrere.</translation>
    </message>
    <message>
        <source>When you close this, nothing of the answers stays on this machine.</source>
        <translation>Ina katia tēnei, kāore he whakautu e noho tonu ki tēnei pūrere.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Tāia te waehere</translation>
    </message>
    <message>
        <source>Print reference and answers</source>
        <translation>Tāia te tohutoro me ngā whakautu</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Hoki ki te tēpu</translation>
    </message>
</context>
<context>
    <name>FormEraseDialog</name>
    <message>
        <source>Why is what was written in this form to be erased?</source>
        <translation>He aha te take ka ūkuia ngā kōrero o tēnei puka?</translation>
    </message>
    <message>
        <source>This cannot be taken back. Compare the reference with the paper first.</source>
        <translation>Kāore e taea te whakahoki. Whakatauritea te tohutoro ki te pepa i te tuatahi.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Ūkui i a %1 mō ake tonu?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Puritia</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>E ūkui ana</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ūkui mō ake tonu</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>I tonoa e te tangata nōna ngā kōrero</translation>
    </message>
    <message>
        <source>It was sent by mistake</source>
        <translation>I tukuna i runga i te hē</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>E kī ana tētahi ture, kōti rānei</translation>
    </message>
    <message>
        <source>Deleted on every machine of the office, and at the central service. Machines that are away delete it when they are back.</source>
        <translation>Ka mukua i ngā pūrere katoa o te tari, i te ratonga matua hoki. Ka mukua e ngā pūrere kei waho ina hoki mai.</translation>
    </message>
    <message>
        <source>It stays written down that there was a form, when, and that you erased it, because %1.</source>
        <translation>Ka mau tonu te tuhinga i reira tētahi puka, nōnahea, ā, nāu i ūkui, nā te mea %1.</translation>
    </message>
</context>
<context>
    <name>FormFoundDialog</name>
    <message>
        <source>Nothing that was typed is lost. Go on only if the same citizen is still with you.</source>
        <translation>Kāore i ngaro ngā mea i patohia. Haere tonu mēnā kei tō taha tonu taua kiritaki.</translation>
    </message>
    <message>
        <source>You had a form open here when the program ended</source>
        <translation>I huakina e koe he puka i konei i te katinga o te pūmanawa</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Whakatahatia</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>Put away, a form that came by a code waits under that code; one that was begun here is gone.</source>
        <translation>Ki te whakatahatia: ko te puka i tae mai mā te waehere, ka tatari ki raro i taua waehere; ko te puka i tīmata i konei, ka ngaro.</translation>
    </message>
</context>
<context>
    <name>FormKeysDialog</name>
    <message>
        <source>Continue</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Tirohia, tukuna</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Haere ki tētahi pātai</translation>
    </message>
    <message>
        <source>Give the form back</source>
        <translation>Whakahokia te puka</translation>
    </message>
    <message>
        <source>Undo the last answer given here</source>
        <translation>Wetekina te whakautu whakamutunga i konei</translation>
    </message>
    <message>
        <source>Print the answers</source>
        <translation>Tāia ngā whakautu</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Katia te puka</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>Tuhia he tuhipoka mā te tangata e whai ake ana ki tēnei toronga</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>FormLeaveDialog</name>
    <message>
        <source>Something was changed here. Give it back, and the citizen goes on with the same code; or close it, and the form stays as it was last kept.</source>
        <translation>Kua panonitia tētahi mea i konei. Whakahokia, kia haere tonu ai te kiritaki ki taua waehere anō; katia rānei, ka noho te puka ki tōna āhua i tiakina whakamutungatia ai.</translation>
    </message>
    <message>
        <source>This form was begun here. Give it back, and the citizen gets a code to go on with; or close it, and nothing of it stays anywhere.</source>
        <translation>I tīmata tēnei puka i konei. Whakahokia, kia whai waehere ai te kiritaki hei haere tonu māna; katia rānei, kāore he wāhanga e noho tonu ki hea rānei.</translation>
    </message>
    <message>
        <source>Close this form?</source>
        <translation>Katia tēnei puka?</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>Noho tonu</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Whakahokia</translation>
    </message>
    <message>
        <source>Close it without my changes</source>
        <translation>Katia, kaua e tiaki i aku panonitanga</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Whiua</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Questions</source>
        <translation>Ngā pātai</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Tirohia, tukuna</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Haere ki</translation>
    </message>
</context>
<context>
    <name>FormOn</name>
    <message>
        <source>Sending your form</source>
        <translation>Kei te tukuna tō puka</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Tukuna te puka</translation>
    </message>
    <message>
        <source>Send my form</source>
        <translation>Tukuna taku puka</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Haere tonu</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Your copy is printing</source>
        <translation>Kei te tāia tō kape</translation>
    </message>
    <message>
        <source>Your copy is printed. Take it with you.</source>
        <translation>Kua tāia tō kape. Mauria atu.</translation>
    </message>
    <message>
        <source>Your copy was not printed. Note what stands here.</source>
        <translation>Kāore tō kape i tāia. Tuhia ngā mea kei konei.</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>Some of your answers may be missing. Look at all of them before you send the form.</source>
        <translation>Tērā pea kei te ngaro ētahi o ō whakautu. Tirohia katoatia i mua i te tuku i te puka.</translation>
    </message>
    <message>
        <source>That did not work. Your answers are still here.</source>
        <translation>Kāore tēnā i oti. Kei konei tonu ō whakautu.</translation>
    </message>
    <message>
        <source>This form has changed since you filled it in</source>
        <translation>Kua panonitia tēnei puka nō muri i tō whakakīnga</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>Give back</source>
        <translation>Whakahokia</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tāia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>FormStepDialog</name>
    <message>
        <source>Start work on it</source>
        <translation>Tīmata te mahi</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Kei te ngaro tētahi mea</translation>
    </message>
    <message>
        <source>It is decided</source>
        <translation>Kua whakatauria</translation>
    </message>
    <message>
        <source>Withdrawn by the citizen</source>
        <translation>Kua unuhia e te kiritaki</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Huakina anō</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>It went on at two places, and both were sent. The first counts. Whoever decides reads both.</source>
        <translation>I haere tonu i ngā wāhi e rua, ā, i tukuna ngā mea e rua. Ko te tuatahi e whai mana ana. Ka pānuitia ngā mea e rua e te kaiwhakatau.</translation>
    </message>
    <message>
        <source>Sent twice, with different answers</source>
        <translation>I tukuna ruatia, he rerekē ngā whakautu</translation>
    </message>
    <message>
        <source>Erase what was written in it</source>
        <translation>Ūkui i ngā kōrero o roto</translation>
    </message>
</context>
<context>
    <name>FormTrouble</name>
    <message>
        <source>It goes on there, without what you typed here. You can still send it from here: what is sent first counts, and if both are sent, an officer sees both. Or close it here.</source>
        <translation>Kei reira e haere tonu ana, kāore i roto ngā mea i patohia e koe i konei. Ka taea tonu te tuku i konei: ko te mea i tukuna i te tuatahi e whai mana ana, ā, ki te tukuna ngā mea e rua, ka kite tētahi āpiha i ngā mea e rua. Katia rānei i konei.</translation>
    </message>
    <message>
        <source>Somebody opened this form at another place</source>
        <translation>I huakina tēnei puka e tētahi i wāhi kē</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Kua pānuitia e au</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Your code</source>
        <translation>Tō waehere</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>I tētahi taupuni, tēpu rānei o tēnei tari, kōwhiria te “Haere tonu i tētahi puka”.</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>Ka taea e te tangata kei a ia tēnei waehere te huaki me te pānui tō puka. Puritia ki a koe anake.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Tō tohutoro</translation>
    </message>
    <message>
        <source>The camera does not answer. Type what stands below the code.</source>
        <translation>Kāore te kāmera e whakautu mai ana. Patohia ngā mea kei raro i te waehere.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%1 %2 %3 %4</translation>
    </message>
    <message>
        <source>Enter an hour from 0 to 23</source>
        <translation>Whakaurua te haora mai i te 0 ki te 23</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 59</source>
        <translation>Whakaurua ngā meneti mai i te 0 ki te 59</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Whakaurua te rā</translation>
    </message>
    <message>
        <source>Enter a day from 1 to 31</source>
        <translation>Whakaurua te rā mai i te 1 ki te 31</translation>
    </message>
    <message>
        <source>Enter the month</source>
        <translation>Whakaurua te marama</translation>
    </message>
    <message>
        <source>Enter a month from 1 to 12, or its name</source>
        <translation>Whakaurua te marama mai i te 1 ki te 12, tōna ingoa rānei</translation>
    </message>
    <message>
        <source>Enter the year</source>
        <translation>Whakaurua te tau</translation>
    </message>
    <message>
        <source>Enter the year with four digits</source>
        <translation>Whakaurua te tau kia whā ngā mati</translation>
    </message>
    <message>
        <source>%1 %2 %3 does not exist. That month has %4 days</source>
        <comment>day, month, year, days</comment>
        <translation>Kāore te %1 %2 %3. E %4 ngā rā o tērā marama</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <translation>Pātai %1 o te %2 pea</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pātai %1 o te %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions seen</source>
        <translation>
            <numerusform>Kua kitea te pātai %n</numerusform>
            <numerusform>Kua kitea ngā pātai katoa e %n</numerusform>
            <numerusform>Kua kitea ngā pātai katoa e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Wāhanga %1 o te %2</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Kōwhiria he whakautu</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>Whakaurua he rā</translation>
    </message>
    <message>
        <source>Add this before you go on</source>
        <translation>Tāpirihia tēnei i mua i te haere tonu</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>Tohua te pouaka kia haere tonu ai</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Whakaurua he whakautu</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>Tirohia anō tēnei whakautu</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Kua puta he raruraru</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was added, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Tāurunga</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>Kāore anō koe kia tāpiri mea ki konei</translation>
    </message>
    <message>
        <source>Added so far: %1</source>
        <translation>Kua tāpirihia: %1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <translation>Kua tangohia: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Kāore anō kia tīmata</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>E mahia ana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>%1 of %2 parts are done</source>
        <translation>Kua oti te %1 o ngā wāhanga e %2</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>He pātai anō</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Kāore i tukuna mai</translation>
    </message>
    <message numerus="yes">
        <source>We can fill in %n answers</source>
        <translation>
            <numerusform>Ka taea e mātou te whakakī kia %n whakautu</numerusform>
            <numerusform>Ka taea e mātou te whakakī kia %n whakautu</numerusform>
            <numerusform>Ka taea e mātou te whakakī kia %n whakautu</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave them on this visit. They go to %2 once you send “%1”.</source>
        <translation>I homai e koe i tēnei toronga. Ka haere ki a %2 ina tukuna e koe “%1”.</translation>
    </message>
    <message>
        <source>You gave them on this visit. They go with “%1” once you send it.</source>
        <translation>I homai e koe i tēnei toronga. Ka haere tahi me “%1” ina tukuna e koe.</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>Mai i “%1”</translation>
    </message>
    <message>
        <source>You told us this in “%1”. Change it if it is different here.</source>
        <translation>I kī mai koe i tēnei i “%1”. Panonihia mēnā he rerekē i konei.</translation>
    </message>
    <message>
        <source>A member of staff typed this for you.</source>
        <translation>Nā tētahi kaimahi tēnei i pato māu.</translation>
    </message>
    <message>
        <source>Goes sealed to %1 and to this office. Nobody else can read it.</source>
        <translation>Ka tukuna hīritia ki %1 me tēnei tari. Kāore e taea e tētahi atu te pānui.</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>Ka tukuna hīritia ki tēnei tari. Kāore e taea e tētahi atu te pānui.</translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>He hapa kei tēnei puka, nō reira kāore e taea te tuku. Kua tiakina ō whakautu. Tēnā koa, inoi āwhina.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Ka puritia tae noa ki te %1</translation>
    </message>
    <message>
        <source>This number is too large. Enter a smaller one</source>
        <translation>He nui rawa tēnei nama. Whakaurua tētahi e iti iho ana</translation>
    </message>
    <message>
        <source>Enter a whole number in figures, such as 12</source>
        <translation>Whakaurua he tau tōpū ki te mati, pērā i te 12</translation>
    </message>
    <message>
        <source>Enter a number in figures, such as 3.5</source>
        <translation>Whakaurua he nama ki te mati, pērā i te 3.5</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>putu</translation>
    </message>
    <message>
        <source>No camera answers on this machine. Choose a picture file.</source>
        <translation>Kāore he kāmera e whakautu ana i tēnei mihini. Kōwhiria he kōnae whakaahua.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask at any counter: somebody takes the photo with you.</source>
        <translation>Kāore te kāmera e whakautu mai ana. Pātai atu ki tētahi tēpu: mā tētahi kaimahi e tango te whakaahua i tō taha.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Choose a smaller one.</source>
        <translation>He nui ake tēnei kōnae i te %1 MB. Kōwhiria tētahi e iti iho ana.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Kāore he kiko o tēnei kōnae. Kōwhiria tētahi atu.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one, such as a JPEG or PNG picture.</source>
        <translation>Kāore e taea te huaki i tēnei kōnae. Kōwhiria tētahi atu, pērā i te pikitia JPEG, PNG rānei.</translation>
    </message>
    <message>
        <source>Add at least %1 points</source>
        <translation>Tāpirihia kia %1 ngā pūwāhi, neke atu rānei</translation>
    </message>
    <message>
        <source>Enter the latitude in degrees from -90 to 90</source>
        <translation>Whakaurua te ahopae ki te putu mai i te -90 ki te 90</translation>
    </message>
    <message>
        <source>Enter the longitude in degrees from -180 to 180</source>
        <translation>Whakaurua te ahopou ki te putu mai i te -180 ki te 180</translation>
    </message>
    <message>
        <source>This machine does not know where it stands. Choose the place in another way.</source>
        <translation>Kāore tēnei pūrere e mōhio kei hea ia. Kōwhiria te wāhi mā tētahi atu huarahi.</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>tata ki %1</translation>
    </message>
    <message>
        <source>Enter the time too</source>
        <translation>Whakaurua hoki te wā</translation>
    </message>
    <message>
        <source>Enter the date too</source>
        <translation>Whakaurua hoki te rā</translation>
    </message>
    <message>
        <source>am</source>
        <translation>ata</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>ahiahi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, am or pm</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Kua hainatia</translation>
    </message>
    <message>
        <source>A drawing is added</source>
        <translation>Kua tāpirihia he tuhinga</translation>
    </message>
    <message>
        <source>A photo is added</source>
        <translation>Kua tāpirihia he whakaahua</translation>
    </message>
    <message>
        <source>A recording is added</source>
        <translation>Kua tāpirihia he hopunga oro</translation>
    </message>
    <message>
        <source>A file is added</source>
        <translation>Kua tāpirihia he kōnae</translation>
    </message>
    <message>
        <source>With it, staff find your form at once.</source>
        <translation>Mā tēnei ka kitea wawetia tō puka e ngā kaimahi.</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>This screen stopped for a moment. If a form here is yours, you can go on with it. If not, we clear it at once.</source>
        <translation>I mutu te mahi a tēnei mata mō te wā poto. Mēnā nāu tētahi puka i konei, ka taea te haere tonu. Ki te kore, ka whakawāteatia inamata.</translation>
    </message>
    <message>
        <source>This screen stopped while a form was being sent. The form is finished.</source>
        <translation>I mutu te mahi a tēnei mata i te wā e tukuna ana he puka. Kua oti te puka.</translation>
    </message>
    <message>
        <source>This screen lost its power while a form was open. Nothing of the form is left here. Start it again, or ask at a counter.</source>
        <translation>I ngaro te hiko o tēnei mata i te wā e tuwhera ana he puka. Kua kore he wāhanga o te puka i konei. Tīmata anō, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>Kāore te puka i huaki</translation>
    </message>
    <message>
        <source>Were you filling in a form?</source>
        <translation>I te whakakī puka koe?</translation>
    </message>
    <message>
        <source>A form was sent from here</source>
        <translation>I tukuna he puka i konei</translation>
    </message>
    <message>
        <source>A form was lost</source>
        <translation>I ngaro tētahi puka</translation>
    </message>
    <message>
        <source>Yes, go on with my form</source>
        <translation>Āe, haere tonu i taku puka</translation>
    </message>
    <message>
        <source>No, clear it</source>
        <translation>Kāo, whakawāteatia</translation>
    </message>
    <message>
        <source>I have noted my reference</source>
        <translation>Kua tuhia e au taku tohutoro</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
</context>
<context>
    <name>GridAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>Kōwhiria ngā mea katoa e hāngai ana</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Hide the explanation</source>
        <translation>Hunaia te whakamārama</translation>
    </message>
    <message>
        <source>Explain this question</source>
        <translation>Whakamāramatia tēnei pātai</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What is yours alone is left out. Plug in a headset to hear your answers.</source>
        <translation>Kāore e pānuitia ngā mea nāu anake. Whakamaua he taringa rongo kia rongo koe i ō whakautu.</translation>
    </message>
    <message>
        <source>The headset is out.</source>
        <translation>Kua tangohia te taringa rongo.</translation>
    </message>
    <message>
        <source>The arrows lead from one thing to the next. Select chooses.</source>
        <translation>Ko ngā pere ka kawe i tētahi mea ki tētahi atu. Mā te pātene tīpako e kōwhiri.</translation>
    </message>
    <message>
        <source>Help, back, repeat and volume have keys of their own.</source>
        <translation>He pātene motuhake mō te āwhina, te hoki, te tukurua me te rōrahi.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Rōrahi %1 o te %2</translation>
    </message>
    <message>
        <source>No way leads back from here.</source>
        <translation>Kāore he ara hoki i konei.</translation>
    </message>
    <message>
        <source>Capital %1</source>
        <translation>%1 pūmatua</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Pātene</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Tētahi o ngā whakautu</translation>
    </message>
    <message>
        <source>Box to tick</source>
        <translation>Pouaka tohu</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>Rārangi whakautu</translation>
    </message>
    <message>
        <source>Box to type in</source>
        <translation>Pouaka tuhi</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Kua kōwhiria</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Kāore i kōwhiria</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Tuwhera</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kati</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Show this to the person</source>
        <translation>Whakaaturia tēnei ki te tangata</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Tāia anō</translation>
    </message>
    <message>
        <source>They have the number</source>
        <translation>Kei a rātou te nama</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Somebody interprets for me</source>
        <translation>Ka whakamāori tētahi mōku</translation>
    </message>
    <message>
        <source>Somebody cares for me or supports me</source>
        <translation>Ka tiaki, ka tautoko rānei tētahi i a au</translation>
    </message>
    <message>
        <source>I act for somebody else</source>
        <translation>E mahi ana au mō tētahi atu</translation>
    </message>
    <message>
        <source>The person is here and wants it</source>
        <translation>Kei konei te tangata, ā, e hiahia ana</translation>
    </message>
    <message>
        <source>The person has written it down</source>
        <translation>Kua tuhia e te tangata</translation>
    </message>
    <message>
        <source>As parent or guardian</source>
        <translation>Hei matua, hei kaitiaki rānei</translation>
    </message>
    <message>
        <source>By power of attorney</source>
        <translation>Mā te mana whakahaere kua tukuna</translation>
    </message>
    <message>
        <source>By order of a court</source>
        <translation>Nā te ōta a te kōti</translation>
    </message>
    <message>
        <source>They say everything that I say, and everything that staff say, and add nothing.</source>
        <translation>Ka kī rātou i aku kōrero katoa, i ngā kōrero katoa a ngā kaimahi, kāore he āpititanga.</translation>
    </message>
    <message>
        <source>They may hear what is said and see my answers. I decide.</source>
        <translation>Ka āhei rātou te rongo i ngā kōrero me te kite i aku whakautu. Māku e whakatau.</translation>
    </message>
    <message>
        <source>I may answer and sign for the person, for this service, and in their interest.</source>
        <translation>Ka āhei au te whakautu me te haina mō te tangata, mō tēnei ratonga, hei painga mōna.</translation>
    </message>
    <message>
        <source>Whose matter it is (name)</source>
        <translation>Nō wai te take (ingoa)</translation>
    </message>
    <message>
        <source>Who helps or acts (name)</source>
        <translation>Ko wai te kaiāwhina, te kaimahi rānei (ingoa)</translation>
    </message>
    <message>
        <source>What we agree to</source>
        <translation>Tā tātou e whakaae ai</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tae noa ki āhea</translation>
    </message>
    <message>
        <source>For this visit, on %1.</source>
        <translation>Mō tēnei toronga, i te %1.</translation>
    </message>
    <message>
        <source>How to end it</source>
        <translation>Me pēhea te whakamutu</translation>
    </message>
    <message>
        <source>Either of us can end it at any time: tell any member of staff.</source>
        <translation>Ka taea e tētahi o mātou te whakamutu ahakoa te wā: kōrero ki tētahi kaimahi.</translation>
    </message>
    <message>
        <source>Signature of whose matter it is</source>
        <translation>Te waitohu o te tangata nōna te take</translation>
    </message>
    <message>
        <source>Signature of who helps or acts</source>
        <translation>Te waitohu o te kaiāwhina, o te kaimahi rānei</translation>
    </message>
    <message>
        <source>Agreement with somebody who helps</source>
        <translation>He whakaaetanga me te kaiāwhina</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko wai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>He aha</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Ngā waitohu</translation>
    </message>
    <message>
        <source>The words work once, until %1.</source>
        <translation>Kotahi te wā ka mahi ngā kupu, tae noa ki te %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in your form.</source>
        <translation>
            <numerusform>Kotahi te whakautu kei tō puka.</numerusform>
            <numerusform>E %n ngā whakautu kei tō puka.</numerusform>
            <numerusform>E %n ngā whakautu kei tō puka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions still have to be answered.</source>
        <translation>
            <numerusform>Kotahi te pātai me whakautu tonu.</numerusform>
            <numerusform>E %n ngā pātai me whakautu tonu.</numerusform>
            <numerusform>E %n ngā pātai me whakautu tonu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: press “Open my form” below, and go on on this phone or computer.</source>
        <translation>I konei: pēhia “Huakina taku puka” i raro nei, ka haere tonu i tēnei waea, rorohiko rānei.</translation>
    </message>
    <message>
        <source>Or go to a kiosk or counter of %1.</source>
        <translation>Haere rānei ki tētahi taupuni, tēpu rānei o %1.</translation>
    </message>
    <message>
        <source>Choose “Go on with a form”, and give the six words on your paper, or show its picture.</source>
        <translation>Kōwhiria “Haere tonu me te puka”, ka hoatu ai ngā kupu e ono i tō pepa, ka whakaatu rānei i tōna pikitia.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ngā mea kei reira</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ngā mea e ngaro ana</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Kei hea te haere tonu</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>Matawaihia te pikitia ki tō waea kia haere tonu ki reira, whakatuwherahia rānei a %1 ka pato i ngā kupu.</translation>
    </message>
    <message>
        <source>Give the words, or show the picture, at a counter or kiosk of this office.</source>
        <translation>Hoatu ngā kupu, whakaatu rānei i te pikitia, i tētahi paepae, kīoka rānei o tēnei tari.</translation>
    </message>
    <message>
        <source>Whoever has this paper can open your form and read it. Keep it to yourself.</source>
        <translation>Ka taea e te tangata kei a ia tēnei pepa te huaki me te pānui i tō puka. Puritia māu anake.</translation>
    </message>
    <message>
        <source>Your form goes along</source>
        <translation>Ka haere tahi tō puka</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>Ō kupu e ono</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>You get six words. They open your form at any counter or kiosk here, once, for a short time.</source>
        <translation>Ka whiwhi koe i ngā kupu e ono. Ka huaki i tō puka i tētahi paepae, kīoka rānei i konei, kotahi te wā, mō te wā poto.</translation>
    </message>
    <message>
        <source>To a counter now</source>
        <translation>Ki te paepae ināianei</translation>
    </message>
    <message>
        <source>Look up what is missing at home, then come back. The words work for some days.</source>
        <translation>Rapua i te kāinga ngā mea e ngaro ana, ka hoki mai. Ka mahi ngā kupu mō ētahi rā.</translation>
    </message>
    <message>
        <source>Go on with this form on your own phone or computer, or come back here. The words work for some days.</source>
        <translation>Haere tonu i tēnei puka i tō waea, rorohiko rānei, hoki mai rānei ki konei. Ka mahi ngā kupu mō ētahi rā.</translation>
    </message>
    <message>
        <source>Home, and come back</source>
        <translation>Ki te kāinga, ka hoki mai</translation>
    </message>
    <message>
        <source>To my phone, or home</source>
        <translation>Ki taku waea, ki te kāinga rānei</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Say the words, or show the picture. Staff go on where you stopped, and you tell nothing twice.</source>
        <translation>Kōrerotia ngā kupu, whakaaturia rānei te pikitia. Ka haere tonu ngā kaimahi mai i te wāhi i tū ai koe, kāore koe e kōrero tuarua.</translation>
    </message>
    <message>
        <source>Your answers go along, with your language and what you need. They stay here as well until you leave.</source>
        <translation>Ka haere tahi ō whakautu, tō reo me ō hiahia. Ka noho tonu hoki ki konei kia wehe rā anō koe.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>Ō kupu e ono</translation>
    </message>
    <message>
        <source>Take this along</source>
        <translation>Mauria tēnei</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>Kua tuhia e au ngā kupu</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>Ka taea e te tangata kei a ia ngā kupu te huaki me te pānui i tō puka. Puritia māu anake.</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>Matawaihia te pikitia ki tō waea kia haere tonu ki reira, whakatuwherahia rānei a %1 ka pato i ngā kupu.</translation>
    </message>
    <message>
        <source>Come back with the words to any kiosk or counter of this office.</source>
        <translation>Hoki mai me ngā kupu ki tētahi taupuni, tēpu rānei o tēnei tari.</translation>
    </message>
    <message>
        <source>Your words are printing</source>
        <translation>Kei te tāia ō kupu</translation>
    </message>
    <message>
        <source>Your words are printed. Take them with you.</source>
        <translation>Kua tāia ō kupu. Mauria atu.</translation>
    </message>
    <message>
        <source>Your words were not printed. Note what stands here.</source>
        <translation>Kāore ō kupu i tāia. Tuhia ngā mea kei konei.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>Tāngia ngā kupu</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 asks you something.</source>
        <translation>He pātai tā %1 ki a koe.</translation>
    </message>
    <message>
        <source>%1 points at “%2”.</source>
        <translation>E tohu ana a %1 ki “%2”.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Whakaaturia mai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Pānuitia, whakautua</translation>
    </message>
    <message>
        <source>%1 sent you a card to read.</source>
        <translation>Kua tukuna mai e %1 he kāri hei pānui māu.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Pānuitia</translation>
    </message>
    <message>
        <source>%1 wrote on the list of what to bring.</source>
        <translation>Kua tuhi a %1 ki te rārangi o ngā mea hei mau mai.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Tirohia te rārangi</translation>
    </message>
    <message>
        <source>%1 can point and write to you here.</source>
        <translation>Ka taea e %1 te tohu me te tuhi ki a koe i konei.</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Tuhia he kupu</translation>
    </message>
    <message>
        <source>The help session is over</source>
        <translation>Kua mutu te wāhanga āwhina</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>Nāu i whakamutu.</translation>
    </message>
    <message>
        <source>%1 ended it.</source>
        <translation>Nā %1 i whakamutu.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>I ngaro te hononga.</translation>
    </message>
    <message>
        <source>Nobody sees your screen now. The conversation is wiped.</source>
        <translation>Kāore he tangata e kite ana i tō mata ināianei. Kua ukuia te kōrero.</translation>
    </message>
    <message>
        <source>%1 at counter %2 helped you.</source>
        <translation>I āwhina a %1 kei te tēpu %2 i a koe.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Mai i te %1 ki te %2.</translation>
    </message>
    <message>
        <source>To complain or to ask about it, go to any counter and give the reference %1.</source>
        <translation>Hei amuamu, hei pātai rānei, haere ki tētahi tēpu, hoatu te tohutoro %1.</translation>
    </message>
    <message>
        <source>They saw: %1.</source>
        <translation>I kite rātou: %1.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Tohutoro</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>Ā muri ake ka taea tēnei e koe anake</translation>
    </message>
    <message>
        <source>They typed nothing.</source>
        <translation>Kāore rātou i pato.</translation>
    </message>
    <message>
        <source>They typed: %1.</source>
        <translation>I pato rātou: %1.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>me ētahi atu</translation>
    </message>
    <message>
        <source>the name of the page</source>
        <translation>te ingoa o te whārangi</translation>
    </message>
    <message>
        <source>They will know that you chose %1.</source>
        <translation>Ka mōhio rātou kua kōwhiria e koe te %1.</translation>
    </message>
    <message>
        <source>It is ringing</source>
        <translation>Kei te tangi</translation>
    </message>
    <message numerus="yes">
        <source>It rings at %n counters now. You can go on meanwhile.</source>
        <translation>
            <numerusform>Kei te tangi i te tēpu %n ināianei. Ka taea e koe te haere tonu.</numerusform>
            <numerusform>Kei te tangi i ngā tēpu e %n ināianei. Ka taea e koe te haere tonu.</numerusform>
            <numerusform>Kei te tangi i ngā tēpu e %n ināianei. Ka taea e koe te haere tonu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has heard it yet</source>
        <translation>Kāore anō kia rangona e tētahi</translation>
    </message>
    <message>
        <source>The network is down. As soon as it is back, it rings. Until then, go to a counter if you can.</source>
        <translation>Kua hinga te whatunga. Ka hoki mai ana, ka tangi. I mua i tērā, haere ki tētahi tēpu mehemea ka taea.</translation>
    </message>
    <message>
        <source>There is no network. As soon as there is one again, it rings.</source>
        <translation>Kāore he whatunga. Ka tangi ina hoki mai.</translation>
    </message>
    <message>
        <source>No counter is open now</source>
        <translation>Kāore he tēpu e tuwhera ana ināianei</translation>
    </message>
    <message>
        <source>It rings as soon as somebody opens one. You can go on meanwhile.</source>
        <translation>Ka tangi ina whakatuwheratia tētahi. Ka taea e koe te haere tonu i tēnei wā.</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>Kāore he tangata e wātea ana ināianei</translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Tērā pea ka tae mai tētahi i roto i te %n meneti. Ka tangi tonu.</numerusform>
            <numerusform>Tērā pea ka tae mai tētahi i roto i te %n meneti. Ka tangi tonu.</numerusform>
            <numerusform>Tērā pea ka tae mai tētahi i roto i te %n meneti. Ka tangi tonu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Tērā pea ka tae mai tētahi i roto i te %1 ki te %n meneti. Ka tangi tonu.</numerusform>
            <numerusform>Tērā pea ka tae mai tētahi i roto i te %1 ki te %n meneti. Ka tangi tonu.</numerusform>
            <numerusform>Tērā pea ka tae mai tētahi i roto i te %1 ki te %n meneti. Ka tangi tonu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Ko te āhua nei ka whakautu tētahi i roto i ngā meneti (%n). Ka tangi tonu.</numerusform>
            <numerusform>Ko te āhua nei ka whakautu tētahi i roto i ngā meneti (%n). Ka tangi tonu.</numerusform>
            <numerusform>Ko te āhua nei ka whakautu tētahi i roto i ngā meneti (%n). Ka tangi tonu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Ko te āhua nei ka whakautu tētahi i roto i ngā meneti (%1 ki te %n). Ka tangi tonu.</numerusform>
            <numerusform>Ko te āhua nei ka whakautu tētahi i roto i ngā meneti (%1 ki te %n). Ka tangi tonu.</numerusform>
            <numerusform>Ko te āhua nei ka whakautu tētahi i roto i ngā meneti (%1 ki te %n). Ka tangi tonu.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes. It goes on ringing.</source>
        <translation>Kāore anō mātou e mōhio ki te roa. Ka tangi tonu.</translation>
    </message>
    <message>
        <source>The page behind stays, with everything that you entered.</source>
        <translation>Ka noho tonu te whārangi i muri, me ngā mea katoa i tuhia e koe.</translation>
    </message>
    <message>
        <source>On which number do we ring you?</source>
        <translation>Ki tēhea nama mātou waea atu ai ki a koe?</translation>
    </message>
    <message>
        <source>Whoever is free first rings you. The number is written nowhere, and forgotten after that.</source>
        <translation>Ko te tangata ka wātea tuatahi ka waea atu ki a koe. Kāore te nama e tuhia ki hea, ka warewaretia i muri.</translation>
    </message>
    <message>
        <source>We ring you back</source>
        <translation>Ka waea atu mātou ki a koe</translation>
    </message>
    <message>
        <source>You can go on, or leave. Whoever is free first rings you.</source>
        <translation>Ka taea te haere tonu, te wehe rānei. Ko te tangata ka wātea tuatahi ka waea atu ki a koe.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Whakaaturia atu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Whakautu</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>Kei te haere mai a %1 ki a koe</translation>
    </message>
    <message>
        <source>%1 is here with you</source>
        <translation>Kei konei a %1 i tō taha</translation>
    </message>
    <message>
        <source>From counter %1. Nobody sees your screen from there.</source>
        <translation>Nō te tēpu %1. Kāore tētahi i reira e kite i tō mata.</translation>
    </message>
    <message>
        <source>Nobody sees your screen</source>
        <translation>Kāore tētahi e kite ana i tō mata</translation>
    </message>
    <message>
        <source>You said no. %1 may walk over to you.</source>
        <translation>I kī koe kāo. Tērā pea ka hīkoi mai a %1 ki a koe.</translation>
    </message>
    <message>
        <source>%1 would like to join you</source>
        <translation>E hiahia ana a %1 kia hono ki a koe</translation>
    </message>
    <message>
        <source>Nothing is shown before you say yes.</source>
        <translation>Kāore he mea e whakaaturia kia whakaae rā anō koe.</translation>
    </message>
    <message>
        <source>Staff at counter %1, %2.</source>
        <translation>He kaimahi kei te tēpu %1, %2.</translation>
    </message>
    <message>
        <source>Staff of %1, at a desk in another place.</source>
        <translation>He kaimahi nō %1, kei tētahi atu wāhi tana tēpu.</translation>
    </message>
    <message>
        <source>And: %1.</source>
        <translation>Me: %1.</translation>
    </message>
    <message>
        <source>Yes, let %1 join</source>
        <translation>Āe, kia hono mai a %1</translation>
    </message>
    <message>
        <source>which page you are on, and its questions</source>
        <translation>tō whārangi o nāianei, me ōna pātai</translation>
    </message>
    <message>
        <source>which boxes are filled, and which are not right yet</source>
        <translation>ko ēhea pouaka kua kī, ko ēhea kāore anō kia tika</translation>
    </message>
    <message>
        <source>your answers where it says that they are shared</source>
        <translation>ō whakautu i te wāhi e kī ana kei te tiritiria</translation>
    </message>
    <message>
        <source>answers that are hidden from them: they see only “filled”</source>
        <translation>ngā whakautu e huna ana i a rātou: ka kite noa rātou “kua kī”</translation>
    </message>
    <message>
        <source>private questions and their answers</source>
        <translation>ngā pātai tūmataiti me ngā whakautu</translation>
    </message>
    <message>
        <source>anything after you stop</source>
        <translation>ngā mea katoa i muri i tō whakamutu</translation>
    </message>
    <message>
        <source>They can point and write to you. They type only in a box that you hand over. You can stop at any time.</source>
        <translation>Ka taea e rātou te tohu me te tuhi ki a koe. Ka pato anake rātou i te pouaka ka tukua e koe. Ka taea e koe te whakamutu i ngā wā katoa.</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>Kei a koe a %1</translation>
    </message>
    <message>
        <source>Sees this page.</source>
        <translation>E kite ana i tēnei whārangi.</translation>
    </message>
    <message>
        <source>Sees %1 of %2 answers.</source>
        <translation>E kite ana i te %1 o ngā whakautu e %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n meneti.</numerusform>
            <numerusform>%n meneti.</numerusform>
            <numerusform>%n meneti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Kei te hanga te hononga.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Nothing is lost.</source>
        <translation>Kua motu te hononga. Kāore he mea i ngaro.</translation>
    </message>
    <message>
        <source>Let %1 fill this in?</source>
        <translation>Mā %1 tēnei e whakakī?</translation>
    </message>
    <message>
        <source>They type in this one box only. Then you see it and say whether it is right.</source>
        <translation>Ka pato rātou i tēnei pouaka anake. Kātahi koe ka kite, ka kī mēnā e tika ana.</translation>
    </message>
    <message>
        <source>Yes, let %1 type</source>
        <translation>Āe, mā %1 e pato</translation>
    </message>
    <message>
        <source>No, I do it myself</source>
        <translation>Kāo, māku anō</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>E tika ana?</translation>
    </message>
    <message>
        <source>%1 typed in this box:</source>
        <translation>I pato a %1 i tēnei pouaka:</translation>
    </message>
    <message>
        <source>%1 typed in “%2”: %3. Is that right?</source>
        <translation>I pato a %1 i “%2”: %3. E tika ana?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Āe, e tika ana</translation>
    </message>
    <message>
        <source>No, take it out</source>
        <translation>Kāo, tangohia</translation>
    </message>
    <message>
        <source>A card from %1</source>
        <translation>He kāri nā %1</translation>
    </message>
    <message>
        <source>A card for you</source>
        <translation>He kāri māu</translation>
    </message>
    <message>
        <source>You and %1 keep this list together.</source>
        <translation>Nā kōrua ko %1 tēnei rārangi.</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Ko koe me %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ko koe</translation>
    </message>
    <message>
        <source>%1 sees what you type here.</source>
        <translation>E kite ana a %1 i tāu e pato ai i konei.</translation>
    </message>
    <message>
        <source>%1 sees only whether this is filled.</source>
        <translation>E kite noa ana a %1 mēnā kua kī tēnei.</translation>
    </message>
    <message>
        <source>Private. %1 sees neither the question nor your answer.</source>
        <translation>He tūmataiti. Kāore a %1 e kite i te pātai, i tō whakautu rānei.</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>tētahi kaimahi</translation>
    </message>
    <message>
        <source>To type an answer</source>
        <translation>Hei pato i tētahi whakautu</translation>
    </message>
    <message>
        <source>Touch the box. A keyboard comes up. Touch one letter after the other, then Continue.</source>
        <translation>Pāngia te pouaka. Ka puta he papapātuhi. Pāngia ngā pū tētahi i muri i tētahi, kātahi ka pā ki Haere tonu.</translation>
    </message>
    <message>
        <source>To type a number</source>
        <translation>Hei pato i tētahi tau</translation>
    </message>
    <message>
        <source>Touch the box. Digits come up. Touch one after the other, then Continue.</source>
        <translation>Pāngia te pouaka. Ka puta ngā mati. Pāngia tētahi i muri i tētahi, kātahi ka pā ki Haere tonu.</translation>
    </message>
    <message>
        <source>To enter a date</source>
        <translation>Hei tāuru i tētahi rā</translation>
    </message>
    <message>
        <source>Type day, month and year, each in its own box. Or open the calendar and touch the day.</source>
        <translation>Patohia te rā, te marama me te tau, ki tōna ake pouaka. Tuwherahia rānei te maramataka, ka pā ki te rā.</translation>
    </message>
    <message>
        <source>To enter a month</source>
        <translation>Hei tāuru i tētahi marama</translation>
    </message>
    <message>
        <source>Type the month and the year, each in its own box.</source>
        <translation>Patohia te marama me te tau, ki tōna ake pouaka.</translation>
    </message>
    <message>
        <source>To enter a time</source>
        <translation>Hei tāuru i tētahi wā</translation>
    </message>
    <message>
        <source>Type hours and minutes, each in its own box. Half past two is 2 and 30.</source>
        <translation>Patohia ngā hāora me ngā meneti, ki tōna ake pouaka. Ko te haurua i te rua, ko te 2 me te 30.</translation>
    </message>
    <message>
        <source>To choose an answer</source>
        <translation>Hei kōwhiri i tētahi whakautu</translation>
    </message>
    <message>
        <source>Touch the row that fits. In a long list, type a few letters first.</source>
        <translation>Pāngia te rārangi e hāngai ana. I te rārangi roa, patohia ētahi pū i te tuatahi.</translation>
    </message>
    <message>
        <source>To choose several answers</source>
        <translation>Hei kōwhiri i ētahi whakautu maha</translation>
    </message>
    <message>
        <source>Touch each row that fits. Touch it again to take it back.</source>
        <translation>Pāngia ia rārangi e hāngai ana. Pāngia anō hei tango.</translation>
    </message>
    <message>
        <source>Let %1 type this</source>
        <translation>Mā %1 tēnei e pato</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>Māku anō e pato</translation>
    </message>
    <message>
        <source>You let %1 type this. You see it before it counts.</source>
        <translation>Kua tuku koe mā %1 tēnei e pato. Ka kite koe i mua i te whai mana.</translation>
    </message>
    <message>
        <source>You let %1 type an answer.</source>
        <translation>Kua tuku koe mā %1 tētahi whakautu e pato.</translation>
    </message>
    <message>
        <source>You type it yourself.</source>
        <translation>Māu anō e pato.</translation>
    </message>
    <message>
        <source>%1 asks you to try it, and shows you where.</source>
        <translation>E tono ana a %1 kia whakamātau koe, ā, ka tohu ki hea.</translation>
    </message>
</context>
<context>
    <name>HelpAlarmMark</name>
    <message>
        <source>The emergency call of this counter stands. Press to end it.</source>
        <translation>Kei te tū te karanga ohotata o tēnei tēpu. Pēhia hei whakamutu.</translation>
    </message>
</context>
<context>
    <name>HelpAlarmStrip</name>
    <message>
        <source>I am going there</source>
        <translation>Kei te haere atu au</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Kua mutu</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Exit now</source>
        <translation>Puta ināianei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rahi kupu</translation>
    </message>
    <message>
        <source>Help bar</source>
        <translation>Pae āwhina</translation>
    </message>
</context>
<context>
    <name>HelpBody</name>
    <message>
        <source>Talk</source>
        <translation>Kōrero</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Ngā kāri</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Ngā pepa</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Ask a person for help</source>
        <translation>Tonoa he tangata hei āwhina</translation>
    </message>
</context>
<context>
    <name>HelpCallSheet</name>
    <message>
        <source>Take a ticket that keeps my place</source>
        <translation>Tangohia he tīkiti hei pupuri i taku wāhi</translation>
    </message>
    <message>
        <source>Ring me back on my phone</source>
        <translation>Waea mai ki taku waea</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>Kāore au e hiahia āwhina ināianei</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Whakamutua te karanga</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
</context>
<context>
    <name>HelpCallbackSheet</name>
    <message>
        <source>Phone number</source>
        <translation>Nama waea</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>Waea ki tēnei nama</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
</context>
<context>
    <name>HelpCardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>Tukua te kāri</translation>
    </message>
</context>
<context>
    <name>HelpCardSheet</name>
    <message>
        <source>Read it aloud</source>
        <translation>Pānuitia ā-waha</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Cards</source>
        <translation>Ngā kāri</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Kimihia he whakautu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Kua tukuna</translation>
    </message>
    <message>
        <source>No answer fits. Write it in your own words.</source>
        <translation>Kāore he whakautu e hāngai ana. Tuhia ki ō ake kupu.</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Ki ō ake kupu…</translation>
    </message>
</context>
<context>
    <name>HelpConsentSheet</name>
    <message>
        <source>No, not now</source>
        <translation>Kāo, kaua ināianei</translation>
    </message>
    <message>
        <source>I would rather talk. Come over to me.</source>
        <translation>He pai ake te kōrero. Haere mai ki ahau.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Ngā mea ka kite rātou</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>Ngā mea kāore rātou e kite</translation>
    </message>
</context>
<context>
    <name>HelpEarlier</name>
    <message>
        <source>Earlier in this visit</source>
        <translation>I mua i tēnei torotoronga</translation>
    </message>
</context>
<context>
    <name>HelpEndDialog</name>
    <message>
        <source>Everything that was shown or said is wiped on both screens. The record keeps when, how long and how much, never what.</source>
        <translation>Ka mukua ngā mea katoa i whakaatuhia, i kōrerohia rānei, i ngā mata e rua. Ka puritia te wā, te roa me te nui, kaua rawa te kōrero.</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>Whakamutua te huihuinga?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Noho</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Whakamutua</translation>
    </message>
</context>
<context>
    <name>HelpFieldActions</name>
    <message>
        <source>Stop pointing</source>
        <translation>Kāti te tohu</translation>
    </message>
    <message>
        <source>Point here</source>
        <translation>Tohua ki konei</translation>
    </message>
    <message>
        <source>Ask to fill it in</source>
        <translation>Tono kia whakakīia</translation>
    </message>
</context>
<context>
    <name>HelpFieldBox</name>
    <message>
        <source>Type a few letters</source>
        <translation>Patohia ētahi pū</translation>
    </message>
    <message>
        <source>Look for a choice</source>
        <translation>Rapua he kōwhiringa</translation>
    </message>
    <message>
        <source>They are shown where it is.</source>
        <translation>Ka tohua ki a rātou kei hea.</translation>
    </message>
    <message>
        <source>Let them try it</source>
        <translation>Tukuna kia whakamātau rātou</translation>
    </message>
    <message>
        <source>It is read back to them, and they say whether it is right.</source>
        <translation>Ka pānuihia atu ki a rātou, ka kī mai mēnā e tika ana.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Whakakīia</translation>
    </message>
</context>
<context>
    <name>HelpFieldRow</name>
    <message>
        <source>They are here</source>
        <translation>Kei konei rātou</translation>
    </message>
    <message>
        <source>You point here</source>
        <translation>E tohu ana koe ki konei</translation>
    </message>
</context>
<context>
    <name>HelpKeysDialog</name>
    <message>
        <source>Answer the next call for help</source>
        <translation>Whakautua te karanga āwhina e whai ake nei</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Te huihuinga o mua</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>Te huihuinga o muri</translation>
    </message>
    <message>
        <source>To their page</source>
        <translation>Ki tā rātou whārangi</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Tuhi ki a rātou</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Kimihia he whakautu</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>Ki ngā pepa</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Ngā whakautu tere</translation>
    </message>
    <message>
        <source>Point at the field that is meant</source>
        <translation>Tohua te āpure kua kōwhiria</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Kei reira au</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Tukuna atu</translation>
    </message>
    <message>
        <source>End the session, or put it away</source>
        <translation>Whakamutua te huihuinga, whakarerea rānei</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>Back to the desk; the sessions go on</source>
        <translation>Hoki ki te tēpu; ka haere tonu ngā huihuinga</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>Tuhia he tuhipoka mā te tangata e whai ake ana ki tēnei toronga</translation>
    </message>
    <message>
        <source>Ask to fill it in, or fill it in</source>
        <translation>Tono kia whakakīia, whakakīia rānei</translation>
    </message>
    <message>
        <source>Let them try it, and point at it</source>
        <translation>Tukuna kia whakamātau rātou, tohua hoki</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>HelpMirror</name>
    <message>
        <source>Their page</source>
        <translation>Tā rātou whārangi</translation>
    </message>
    <message>
        <source>Fields of their page</source>
        <translation>Ngā āpure o tā rātou whārangi</translation>
    </message>
    <message>
        <source>You see which page they are at. What they type appears once they are at a form.</source>
        <translation>Ka kite koe kei tēhea whārangi rātou. Ka puta ā rātou patonga ina tae ki tētahi puka.</translation>
    </message>
    <message>
        <source>No fields on this page</source>
        <translation>Kāore he āpure i tēnei whārangi</translation>
    </message>
</context>
<context>
    <name>HelpOwnDialog</name>
    <message>
        <source>It is shown to them as you write it, and translated by nobody. They read %1.</source>
        <translation>Ka whakaatuhia pērā i tāu tuhi, kāore e whakamāoritia. Ko te %1 tā rātou reo.</translation>
    </message>
    <message>
        <source>A card in your own words</source>
        <translation>He kāri ki ō ake kupu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>Tukua te kāri</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Upoko</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Ngā mea hei mōhio mā rātou</translation>
    </message>
</context>
<context>
    <name>HelpPapers</name>
    <message>
        <source>Papers</source>
        <translation>Ngā pepa</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Kei konei</translation>
    </message>
    <message>
        <source>On their list</source>
        <translation>Kei tā rātou rārangi</translation>
    </message>
    <message>
        <source>Put it on their list</source>
        <translation>Tāpirihia ki tā rātou rārangi</translation>
    </message>
    <message>
        <source>Something else to have at hand</source>
        <translation>Tētahi atu mea hei whakarite</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tāpiri</translation>
    </message>
</context>
<context>
    <name>HelpPapersSheet</name>
    <message>
        <source>What to bring</source>
        <translation>Ngā mea hei mau mai</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>Kei konei.</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>E hiahiatia tonu ana.</translation>
    </message>
</context>
<context>
    <name>HelpProblem</name>
    <message>
        <source>That was not done</source>
        <translation>Kāore tērā i oti</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Kua pānuitia e au</translation>
    </message>
</context>
<context>
    <name>HelpReceiptSheet</name>
    <message>
        <source>It is being printed</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Tāia anō</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Tāia</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>It was not printed. Write it down, or ask at a counter.</source>
        <translation>Kāore i tāia. Tuhia, pātai rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>Ā muri ake ka taea tēnei e koe anake</translation>
    </message>
</context>
<context>
    <name>HelpRings</name>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Kotahi anō</numerusform>
            <numerusform>E %n anō</numerusform>
            <numerusform>E %n anō</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>You stay on this page, and everything you entered stays.</source>
        <translation>Ka noho koe ki tēnei whārangi, ka noho hoki ngā mea katoa i tuhia e koe.</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>Me pēhea tā mātou āwhina i a koe?</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>Somebody sees this page with you, if you allow it.</source>
        <translation>Ka kite tahi tētahi i tēnei whārangi me koe, mehemea ka whakaae koe.</translation>
    </message>
    <message>
        <source>Talk me through it here</source>
        <translation>Ārahina au i konei</translation>
    </message>
    <message>
        <source>A member of staff walks over to you.</source>
        <translation>Ka hīkoi mai tētahi kaimahi ki a koe.</translation>
    </message>
    <message>
        <source>Ask somebody to come</source>
        <translation>Tonoa tētahi kia haere mai</translation>
    </message>
    <message>
        <source>Change what I need</source>
        <translation>Whakarerekēhia aku hiahia</translation>
    </message>
    <message>
        <source>Somebody helps me</source>
        <translation>Kei te āwhina tētahi i ahau</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>Mauria tēnei ki tētahi tēpu</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>Stop sharing</source>
        <translation>Whakamutua te tiritiri</translation>
    </message>
</context>
<context>
    <name>HelpTalk</name>
    <message>
        <source>Talk</source>
        <translation>Kōrero</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Tuhi ki a rātou</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tukua</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Hoki ki te kōrero</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Ngā whakautu tere</translation>
    </message>
</context>
<context>
    <name>HelpTalkList</name>
    <message>
        <source>You</source>
        <translation>Koe</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Te kiritaki</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ngā kōrero</translation>
    </message>
</context>
<context>
    <name>HelpTalkSheet</name>
    <message>
        <source>Your own words</source>
        <translation>Ō ake kupu</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Tukuna</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Kāore anō he kōrero.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ngā mea hei mau mai</translation>
    </message>
</context>
<context>
    <name>HelpTop</name>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Ngā huihuinga</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Kei reira au</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Tukuna atu</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Whakamutu…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Whakarerea</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Hoki ki te %1</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source>Back to the session</source>
        <translation>Hoki ki te huihuinga</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>I rang them</source>
        <translation>Kua waea atu au</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Kei reira au</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Tukuna atu</translation>
    </message>
</context>
<context>
    <name>HelperPoints</name>
    <message>
        <source>%1 points here</source>
        <translation>E %1 ngā pūwāhi i konei</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Their place is kept. Where do they wait? It is shown to your colleagues and on their phone.</source>
        <translation>Kei te mau tōna tūranga. Kei hea ia e tatari ai? Ka whakaaturia ki ō hoa mahi, ki tōna waea hoki.</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>Whakatārewatia te %1</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>Noho tonu ki tōna taha</translation>
    </message>
    <message>
        <source>Hold, no special place</source>
        <translation>Tārewa, kāore he wāhi motuhake</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>Ka taea te huri i ō whakaaro ahakoa āhea.</translation>
    </message>
    <message>
        <source>Kia ora. How can we help?</source>
        <translation>Kia ora. Me pēhea tā mātou āwhina?</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>Kāore he tīkiti ināianei</translation>
    </message>
    <message>
        <source>Have a seat. We call your number.</source>
        <translation>E noho mai. Ka karangahia tō nama.</translation>
    </message>
    <message>
        <source>Get a ticket</source>
        <translation>Tīkina he tīkiti</translation>
    </message>
    <message>
        <source>What it is, what to bring, and how long it takes.</source>
        <translation>He aha tēnei, he aha hei mau mai, he pēhea te roa.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Kimihia he ratonga</translation>
    </message>
    <message>
        <source>Tell us that you have arrived.</source>
        <translation>Whakamōhiotia mai kua tae mai koe.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>He whakaritenga tāku</translation>
    </message>
    <message>
        <source>Go on with a form you saved</source>
        <translation>Haere tonu i tētahi puka kua tiakina</translation>
    </message>
</context>
<context>
    <name>HomeShortcuts</name>
    <message>
        <source>Choose your language</source>
        <translation>Kōwhiria tō reo</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Nothing was touched for a while. If you have left, we clear the screen so that nobody else can read it.</source>
        <translation>Kua roa te kore e pāngia mai. Mēnā kua wehe koe, ka whakawāteatia e mātou te mata, kia kore ai e pānuitia e tētahi atu.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Kei konā tonu koe?</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Āe, haere tonu</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Kua oti aku mahi</translation>
    </message>
    <message>
        <source>This is also said aloud. Touch anywhere to carry on.</source>
        <translation>Ka pānuitia ā-waha hoki tēnei. Pāngia te mata ki hea rānei hei haere tonu.</translation>
    </message>
    <message>
        <source>Touch anywhere to carry on.</source>
        <translation>Pāngia te mata ki hea rānei hei haere tonu.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>The same visit: its place, language and needs are kept.</source>
        <translation>Ko taua toronga anō: ka mau tōna tūranga, tōna reo me ōna matea.</translation>
    </message>
    <message>
        <source>Say what is to be known, then choose the service: that gives the ticket.</source>
        <translation>Kōrerotia ngā mea me mōhiotia, kātahi ka kōwhiri i te ratonga: mā tērā ka puta te tīkiti.</translation>
    </message>
    <message>
        <source>Another service for %1</source>
        <translation>He ratonga anō mō te %1</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Hoatu he tīkiti</translation>
    </message>
    <message>
        <source>A ticket of a paper day…</source>
        <translation>He tīkiti nō tētahi rā pepa…</translation>
    </message>
    <message>
        <source>Give none</source>
        <translation>Kaua e hoatu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Matea</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Whakaarotau</translation>
    </message>
</context>
<context>
    <name>KeepLink</name>
    <message>
        <source>Save and come back later</source>
        <translation>Tiakina, hoki mai ā muri ake</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>Kawea tēnei ki te paepae</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Go on with the form now</source>
        <translation>Haere tonu i te puka ināianei</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>Kua tuhia e au te waehere</translation>
    </message>
    <message>
        <source>Your form waits for you</source>
        <translation>Kei te tatari tō puka ki a koe</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>Ka taea e te tangata kei a ia tēnei waehere te huaki me te pānui tō puka. Puritia ki a koe anake.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Tō waehere</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>Tāia te waehere</translation>
    </message>
    <message>
        <source>How to come back</source>
        <translation>Me pēhea te hoki mai</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>I tētahi taupuni, tēpu rānei o tēnei tari, kōwhiria te “Haere tonu i tētahi puka”.</translation>
    </message>
    <message>
        <source>Type the code, or hold a photo of it before the camera.</source>
        <translation>Patohia te waehere, purihia rānei he whakaahua o te waehere ki mua i te kāmera.</translation>
    </message>
    <message>
        <source>When you leave now, nothing of it stays on this screen.</source>
        <translation>Ki te wehe koe ināianei, kāore he wāhanga e noho tonu ki tēnei mata.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Mukua te pū whakamutunga</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Hunaia te papa pātuhi</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Huna</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation>Te reo o ngā pātuhi</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Ngā pū</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Ngā pūmatua</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mokowā</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Ngā nama me ngā tohu</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>The next step: call, they are here, finish and call</source>
        <translation>Te mahi e whai ake nei: karanga, kua tae mai te tangata, whakaoti me te karanga</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Karanga anō</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Whakatārewa</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Kua tae mai te tangata</translation>
    </message>
    <message>
        <source>Move to another service</source>
        <translation>Nekehia ki ratonga kē</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kāore i tae mai</translation>
    </message>
    <message>
        <source>Finish, and call nobody</source>
        <translation>Whakaotia, kaua e karanga</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Kua kuhu mai tētahi</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Ngā whakaritenga</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Hoatu he tīkiti</translation>
    </message>
    <message>
        <source>Hold at a place</source>
        <translation>Tārewa ki tētahi wāhi</translation>
    </message>
    <message>
        <source>Add a service to this visit</source>
        <translation>Tāpirihia he ratonga ki tēnei toronga</translation>
    </message>
    <message>
        <source>Go on with the next ticket of this person</source>
        <translation>Haere tonu ki te tīkiti o muri a tēnei tangata</translation>
    </message>
    <message>
        <source>What this counter serves</source>
        <translation>Ngā mahi a tēnei tēpu</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>Whakaurua he tīkiti nō tētahi rā pepa</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Wetekina te mea whakamutunga</translation>
    </message>
    <message>
        <source>Open a form by its code</source>
        <translation>Huakina he puka mā tōna waehere</translation>
    </message>
    <message>
        <source>Begin a form for who is here</source>
        <translation>Tīmata he puka mō te tangata i konei</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>Kōwhiria hei karanga</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>Te take o te raupapa</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>Tīmata, whakamutua rānei te whakatā</translation>
    </message>
    <message>
        <source>Live board of the office</source>
        <translation>Papa mataora o te tari</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Takiputa</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>Hurihia te mea e whakaaturia ana</translation>
    </message>
    <message>
        <source>Answer a call for help, or back to the session</source>
        <translation>Whakautua te karanga āwhina, hoki rānei ki te huihuinga</translation>
    </message>
    <message>
        <source>I am there, and then done</source>
        <translation>Kei reira au, kātahi ka oti</translation>
    </message>
    <message>
        <source>Pass the help on</source>
        <translation>Tukuna atu te āwhina</translation>
    </message>
    <message>
        <source>Emergency call, without a sound</source>
        <translation>Karanga ohotata, kāore he oro</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>Tuhia he tuhipoka mā te tangata e whai ake ana ki tēnei toronga</translation>
    </message>
    <message>
        <source>What was written twice</source>
        <translation>Ngā mea i tuhia ruatia</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Tāku i kite ai</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Type the code of your letter first.</source>
        <translation>Patohia te waehere o tō reta i te tuatahi.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n seconds.</source>
        <translation>
            <numerusform>Ka taea anō ā muri i te %n hēkona.</numerusform>
            <numerusform>Ka taea anō ā muri i te %n hēkona.</numerusform>
            <numerusform>Ka taea anō ā muri i te %n hēkona.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the code of your form?</source>
        <translation>He aha te waehere o tō puka?</translation>
    </message>
    <message>
        <source>It has three groups of four signs. Or give your six words. Capitals do not matter.</source>
        <translation>E toru ngā rōpū o ngā tohu e whā. Hoatu rānei ō kupu e ono. Kāore he take o te pūmatua.</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>Kāore tēnei kīhi e whakamahia ana. Pātai ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>Connected to the counters.</source>
        <translation>Kua hono ki ngā tēpu.</translation>
    </message>
    <message>
        <source>This kiosk works by itself.</source>
        <translation>E mahi takitahi ana tēnei taupuni.</translation>
    </message>
    <message>
        <source>No link to the counters yet. Tickets work.</source>
        <translation>Kāore anō kia hono ki ngā tēpu. E mahi ana ngā tīkiti.</translation>
    </message>
    <message>
        <source>No link to the counters since %1. Tickets work.</source>
        <translation>Kua motu te hononga ki ngā tēpu mai i te %1. E mahi ana ngā tīkiti.</translation>
    </message>
    <message>
        <source>This kiosk does not print. Note your number.</source>
        <translation>Kāore e taea e tēnei taupuni te tā. Tuhia tō nama.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Kua rite te mīhini tā.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Kua tata pau te pepa.</translation>
    </message>
    <message>
        <source>The printer has no paper. Note your number.</source>
        <translation>Kāore he pepa o te mīhini tā. Tuhia tō nama.</translation>
    </message>
    <message>
        <source>The printer is open. Note your number.</source>
        <translation>E tuwhera ana te mīhini tā. Tuhia tō nama.</translation>
    </message>
    <message>
        <source>The printer does not work. Note your number.</source>
        <translation>Kāore te mīhini tā e mahi ana. Tuhia tō nama.</translation>
    </message>
    <message>
        <source>The printer does not answer. Note your number.</source>
        <translation>Kāore te mīhini tā e whakautu mai ana. Tuhia tō nama.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are saved here and not yet sent.</source>
        <translation>
            <numerusform>%n te tāurunga kua tiakina ki konei, kāore anō kia tukuna.</numerusform>
            <numerusform>E %n ngā tāurunga kua tiakina ki konei, kāore anō kia tukuna.</numerusform>
            <numerusform>E %n ngā tāurunga kua tiakina ki konei, kāore anō kia tukuna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to carry on.</source>
        <translation>Kei konā tonu koe? Pāngia te mata hei haere tonu.</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>He tūru wīra tōku</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Me whai kaiwhakawhiti reo au</translation>
    </message>
    <message>
        <source>I use sign language</source>
        <translation>Ko te reo rotarota tōku reo</translation>
    </message>
    <message>
        <source>I do not hear well</source>
        <translation>Kāore au e tino rongo</translation>
    </message>
    <message>
        <source>I do not see well</source>
        <translation>Kāore au e tino kite</translation>
    </message>
    <message>
        <source>I want help with reading</source>
        <translation>Me āwhina i a au ki te pānui</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>Me whai wāhi mārire au</translation>
    </message>
    <message>
        <source>I have noted my number</source>
        <translation>Kua tuhia e au taku nama</translation>
    </message>
    <message>
        <source>I have my ticket</source>
        <translation>Kei a au taku tīkiti</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Āe, kei a au</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Kāo, tāia anō</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Tāia anō</translation>
    </message>
    <message>
        <source>Note your number. It counts without paper.</source>
        <translation>Tuhia tō nama. Ka mana tonu ahakoa te kore pepa.</translation>
    </message>
    <message>
        <source>This kiosk does not print</source>
        <translation>Kāore e taea e tēnei taupuni te tā</translation>
    </message>
    <message>
        <source>It comes out below this screen.</source>
        <translation>Ka puta ki raro i tēnei mata.</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <translation>Kei te tāia tō tīkiti</translation>
    </message>
    <message>
        <source>The paper is nearly used up. If your ticket is cut short, note your number.</source>
        <translation>Kua tata pau te pepa. Ki te motu poto tō tīkiti, tuhia tō nama.</translation>
    </message>
    <message>
        <source>Your ticket is printed</source>
        <translation>Kua tāia tō tīkiti</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Mauria atu.</translation>
    </message>
    <message>
        <source>The printer does not say. Look below this screen.</source>
        <translation>Kāore te mīhini tā e kī mai ana. Tirohia a raro o tēnei mata.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>I puta tō tīkiti?</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>Kāore he pepa o te mīhini tā</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>E tuwhera ana te mīhini tā</translation>
    </message>
    <message>
        <source>Your ticket was not printed</source>
        <translation>Kāore tō tīkiti i tāia</translation>
    </message>
    <message>
        <source>No counter for this is open at the moment</source>
        <translation>Kāore he tēpu mō tēnei e tuwhera ana i tēnei wā</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>Kāore anō he tēpu kia tuwhera</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes’ wait now</source>
        <translation>
            <numerusform>Iti iho i te %n meneti te tatari ināianei</numerusform>
            <numerusform>Iti iho i te %n meneti te tatari ināianei</numerusform>
            <numerusform>Iti iho i te %n meneti te tatari ināianei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes’ wait now</source>
        <translation>
            <numerusform>%1 ki te %n meneti te tatari ināianei</numerusform>
            <numerusform>%1 ki te %n meneti te tatari ināianei</numerusform>
            <numerusform>%1 ki te %n meneti te tatari ināianei</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>Kāore he tīkiti ināianei</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <translation>Kei te %1 te wā.</translation>
    </message>
    <message>
        <source>Also yours: %1</source>
        <translation>Āu anō: %1</translation>
    </message>
    <message>
        <source>This number was called already. Ask at a counter.</source>
        <translation>Kua karangahia kē tēnei nama. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes</source>
        <translation>
            <numerusform>Iti iho i te %n meneti</numerusform>
            <numerusform>Iti iho i te %n meneti</numerusform>
            <numerusform>Iti iho i te %n meneti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes</source>
        <translation>
            <numerusform>%1 ki te %n meneti</numerusform>
            <numerusform>%1 ki te %n meneti</numerusform>
            <numerusform>%1 ki te %n meneti</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably called between %1 and %2</source>
        <translation>Ka karangahia pea i waenga i te %1 me te %2</translation>
    </message>
    <message>
        <source>Probably called before %1</source>
        <translation>Ka karangahia pea i mua i te %1</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>Nō te %1 ēnei kōrero.</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow.</source>
        <translation>Whakaangahia tō waea ki te waehere hei whai i tō tūranga.</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>Ka mahi te whārangi o te waehere ina hoki mai te hononga.</translation>
    </message>
    <message>
        <source>Nobody is before you.</source>
        <translation>Kāore he tangata kei mua i a koe.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>%n te tangata kei mua i a koe.</numerusform>
            <numerusform>E %n ngā tāngata kei mua i a koe.</numerusform>
            <numerusform>E %n ngā tāngata kei mua i a koe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters are open.</source>
        <translation>
            <numerusform>%n te tēpu e tuwhera ana.</numerusform>
            <numerusform>E %n ngā tēpu e tuwhera ana.</numerusform>
            <numerusform>E %n ngā tēpu e tuwhera ana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets until %1 today.</source>
        <translation>Ka tukuna he tīkiti tae noa ki te %1 i te rā nei.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>E tuwhera ana tae noa ki te %1.</translation>
    </message>
    <message>
        <source>Checked by its owner on %1</source>
        <translation>I āta tirohia e tōna kaitiaki i te %1</translation>
    </message>
    <message>
        <source>Watch the board. We show and say %1 and a counter.</source>
        <translation>Mātakihia te papa whakaatu. Ka whakaaturia, ka pānuitia te %1 me tētahi tēpu.</translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Haere ki te tēpu %1 ināianei</translation>
    </message>
    <message>
        <source>None of these is about exactly that. A person can help you.</source>
        <translation>Kāore tētahi o ēnei e tino hāngai ana. Ka āwhina tētahi tangata i a koe.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>Kua kitea tētahi whakautu, ratonga rānei</numerusform>
            <numerusform>Kua kitea ngā whakautu me ngā ratonga e rua</numerusform>
            <numerusform>Kua kitea ngā whakautu me ngā ratonga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>I kitea mā: %1</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <translation>Rite tonu te tikanga: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>I pānuitia hei: %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Nō: %1</translation>
    </message>
    <message>
        <source>Answer · %1</source>
        <translation>Whakautu · %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Whakautu</translation>
    </message>
    <message>
        <source>Checked on %1 by %2</source>
        <translation>I arowhāia i te %1 e %2</translation>
    </message>
    <message>
        <source>Only that somebody asked, and in which language. None of your words is kept.</source>
        <translation>Ko te pātai anake, me te reo i pātaihia ai. Kāore ō kupu e puritia.</translation>
    </message>
    <message>
        <source>Only these words of ours: %1. Nothing else of what you wrote, and nothing about you.</source>
        <translation>Ko ēnei kupu anake nō ā mātou tuhinga: %1. Kāore he kupu atu i tuhia e koe, kāore hoki he kōrero mōu.</translation>
    </message>
    <message>
        <source>What was found belongs to it.</source>
        <translation>Nō reira te mea i kitea.</translation>
    </message>
    <message>
        <source>Because you wrote: %1</source>
        <translation>Nā te mea i tuhi koe: %1</translation>
    </message>
    <message>
        <source>You are also called by your name: %1</source>
        <translation>Ka karangahia hoki koe mā tō ingoa: %1</translation>
    </message>
    <message>
        <source>Choose an answer, or “I would rather not say”.</source>
        <translation>Kōwhiria he whakautu, ko “Kāore au e hiahia ki te kī” rānei.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pātai %1 o te %2</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Waehere %1 o te %2</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Kāore au e hiahia ki te kī</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Tērā pea: %1</translation>
    </message>
    <message>
        <source>Nothing is left on this list.</source>
        <translation>Kua pau ngā mea o tēnei rārangi.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>Kotahi te mahi.</numerusform>
            <numerusform>E %n ngā mahi.</numerusform>
            <numerusform>E %n ngā mahi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Mō wai</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Te utu</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Ngā mea hei mau mai</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Te roa</translation>
    </message>
    <message>
        <source>Ways to get it</source>
        <translation>Ngā ara tono</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>He aha e whai ake nei</translation>
    </message>
    <message>
        <source>What happens with what you tell us</source>
        <translation>Ka ahatia ō kōrero</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Te ture e tautoko ana</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Ko wai te kaitiaki</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Mā: %1</translation>
    </message>
    <message>
        <source>You can have it erased sooner: ask at a counter, with your reference.</source>
        <translation>Ka taea te ūkui wawe: pātai ki tētahi tēpū, me tō tohutoro.</translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n years after its last step</source>
        <translation>
            <numerusform>Ka ūkuia e tēnei tari te puka ka tukuna e koe i konei i te kotahi tau i muri i tōna mahi whakamutunga</numerusform>
            <numerusform>Ka ūkuia e tēnei tari te puka ka tukuna e koe i konei i te rua tau i muri i tōna mahi whakamutunga</numerusform>
            <numerusform>Ka ūkuia e tēnei tari te puka ka tukuna e koe i konei i te %n tau i muri i tōna mahi whakamutunga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n days after its last step</source>
        <translation>
            <numerusform>Ka ūkuia e tēnei tari te puka ka tukuna e koe i konei i te kotahi rā i muri i tōna mahi whakamutunga</numerusform>
            <numerusform>Ka ūkuia e tēnei tari te puka ka tukuna e koe i konei i te rua rā i muri i tōna mahi whakamutunga</numerusform>
            <numerusform>Ka ūkuia e tēnei tari te puka ka tukuna e koe i konei i te %n rā i muri i tōna mahi whakamutunga</numerusform>
        </translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>koe tonu</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>tētahi pakihi</translation>
    </message>
    <message>
        <source>somebody you act for</source>
        <translation>te tangata e whakakanohi ana koe</translation>
    </message>
    <message>
        <source>At a counter here</source>
        <translation>I tētahi tēpu i konei</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Mā te waea</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Tuihono</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Mā te reta</translation>
    </message>
    <message>
        <source>At the agency itself</source>
        <translation>I te umanga tonu</translation>
    </message>
    <message>
        <source>At your home</source>
        <translation>I tō kāinga</translation>
    </message>
    <message>
        <source>run by the council</source>
        <translation>nā te kaunihera</translation>
    </message>
    <message>
        <source>run by the state</source>
        <translation>nā te kāwanatanga ā-rohe</translation>
    </message>
    <message>
        <source>run by the federal government</source>
        <translation>nā te kāwanatanga whakakotahi</translation>
    </message>
    <message>
        <source>run by the national government</source>
        <translation>nā te kāwanatanga ā-motu</translation>
    </message>
    <message>
        <source>This list helps you to prepare. It decides nothing: the agencies do.</source>
        <translation>He āwhina tēnei rārangi kia rite ai koe. Kāore ia e whakatau: mā ngā umanga tērā.</translation>
    </message>
    <message>
        <source>Choose what you want a ticket for.</source>
        <translation>Kōwhiria te take e hiahia ana koe ki te tīkiti.</translation>
    </message>
    <message>
        <source>This page is read aloud. Any touch stops it.</source>
        <translation>E pānuitia ana tēnei whārangi. Ka mutu i te pā.</translation>
    </message>
    <message>
        <source>What this page says is said in your headset.</source>
        <translation>Kei tō taringa mā ngā kōrero o tēnei whārangi.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>You stay on the same page.</source>
        <translation>Ka noho tonu koe ki tēnei whārangi.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Kōwhiria tō reo</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Make my list</source>
        <translation>Hangaia taku rārangi</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Whakaaturia te rārangi</translation>
    </message>
    <message>
        <source>You may leave each of them out.</source>
        <translation>Ka taea te waiho i tēnā, i tēnā.</translation>
    </message>
    <message numerus="yes">
        <source>%n short questions make the list fit you.</source>
        <translation>
            <numerusform>Mā te pātai poto kotahi ka hāngai te rārangi ki a koe.</numerusform>
            <numerusform>Mā ngā pātai poto e %n ka hāngai te rārangi ki a koe.</numerusform>
            <numerusform>Mā ngā pātai poto e %n ka hāngai te rārangi ki a koe.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when you leave, and go into a form only if you say so.</source>
        <translation>Ka warewaretia ina wehe koe, ā, ka uru ki tētahi puka i runga anake i tō whakaae.</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>Ka noho ō whakautu ki tēnei mata.</translation>
    </message>
    <message>
        <source>You get a list of what to do, at which agency, and when.</source>
        <translation>Ka whiwhi koe i te rārangi o ngā mahi, kei tēhea umanga, me te wā.</translation>
    </message>
    <message>
        <source>Show me the whole list, without questions</source>
        <translation>Whakaaturia te rārangi katoa, kaua he pātai</translation>
    </message>
    <message>
        <source>All services about this</source>
        <translation>Ngā ratonga katoa mō tēnei</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Only %1 can unlock it. The queue goes on meanwhile.</source>
        <translation>Mā %1 anake e tango te raka. E haere tonu ana te tūtira.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>Kua rakaina: %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Tangohia te raka</translation>
    </message>
    <message>
        <source>Somebody else works here now: sign out</source>
        <translation>He tangata kē e mahi ana i konei ināianei: takiputa</translation>
    </message>
</context>
<context>
    <name>LoweredNote</name>
    <message>
        <source>The page stands lower now. “Raise the screen” brings it back up.</source>
        <translation>Kei raro iho te whārangi ināianei. Mā “Hikina te mata” e whakahoki ki runga.</translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>Ask a person</source>
        <translation>Pātai ki tētahi tangata</translation>
    </message>
    <message>
        <source>Tell us that this answer is missing</source>
        <translation>Whakamōhio mai kāore tēnei whakautu i konei</translation>
    </message>
    <message>
        <source>May we keep this for those who write the answers?</source>
        <translation>Ka taea e mātou tēnei te pupuri mā ngā kaituhi whakautu?</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Āe, puritia</translation>
    </message>
    <message>
        <source>No, keep nothing</source>
        <translation>Kāo, kaua e pupuri</translation>
    </message>
    <message>
        <source>Thank you. Somebody reads it, and an answer may come of it.</source>
        <translation>Ngā mihi. Ka pānuitia e tētahi tangata, ā, tērā pea ka puta he whakautu.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Kāore i puritia tētahi mea.</translation>
    </message>
</context>
<context>
    <name>MoreAsked</name>
    <message>
        <source>People also ask</source>
        <translation>Ka pātai anō te tangata</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>Pātai ki tētahi tēpu mēnā e tika tonu ana.</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>Neke atu i te tau kāore anō tēnei tuhinga kia arowhāia</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>The ticket keeps its number, and its place counts from when the person came.</source>
        <translation>Ka mau i te tīkiti tōna nama, ā, ka tatau tonu tōna tūranga mai i te taenga mai o te tangata.</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>Nekehia te %1 ki</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Kaua e neke</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ratonga</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>Kimihia te ratonga</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Call me by my first name</source>
        <translation>Karangahia au mā taku ingoa tuatahi</translation>
    </message>
    <message>
        <source>Remove my name</source>
        <translation>Tangohia taku ingoa</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Only if they ask for it. Everybody in the room sees and hears it. It is not written down, and forgotten when the ticket ends.</source>
        <translation>Mēnā anake ka tono mai rātou. Ka kite, ka rongo te katoa i te rūma. Kāore e tuhia, ā, ka warewaretia ina mutu te tīkiti.</translation>
    </message>
    <message>
        <source>Call %1 by first name too</source>
        <translation>Karangahia hoki te %1 mā te ingoa tuatahi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tangohia</translation>
    </message>
    <message>
        <source>Call by name</source>
        <translation>Karangahia mā te ingoa</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Kei te pātai ki te pokapū</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>Kia 20 ngā pū te mōrahi. Ka pai te ingoa poto.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Ingoa tuatahi</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>The counters are being told</source>
        <translation>Kei te whakamōhiotia ngā tēpu</translation>
    </message>
    <message>
        <source>Call me by this name</source>
        <translation>Karangahia au mā tēnei ingoa</translation>
    </message>
    <message>
        <source>Be called by your first name</source>
        <translation>Kia karangahia koe mā tō ingoa tuatahi</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>Kia 20 ngā pū te mōrahi. Ka pai te ingoa poto.</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Ko wai tō ingoa tuatahi?</translation>
    </message>
    <message>
        <source>It is shown and said together with your number, on the board and at the counter. It is never written down, and forgotten when your ticket ends. You can remove it at any time: here until you leave, then at any counter.</source>
        <translation>Ka whakaaturia, ka kōrerotia tahitia me tō nama, i te papa whakaatu me te tēpu. Kāore rawa e tuhia, ā, ka warewaretia ina oti tō tīkiti. Ka taea e koe te tango i ngā wā katoa: i konei kia wehe rā anō koe, muri iho i tētahi tēpu.</translation>
    </message>
    <message>
        <source>Everybody in the room can see and hear it</source>
        <translation>Ka kitea, ka rangona e te katoa i te rūma</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Choose what fits. Staff see it with your ticket, so that you do not have to say it twice.</source>
        <translation>Kōwhiria ngā mea e hāngai ana. Ka kitea e ngā kaimahi me tō tīkiti, kia kore ai koe e kōrero ruatia.</translation>
    </message>
    <message>
        <source>Do you need anything?</source>
        <translation>He āwhina e hiahiatia ana?</translation>
    </message>
    <message>
        <source>I need none of this</source>
        <translation>Kāore au e hiahia i ēnei</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Haere tonu</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Ka whai ake</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Kāore he tangata e tatari ana</translation>
    </message>
</context>
<context>
    <name>NoAnswerButton</name>
    <message>
        <source>Take my answer back</source>
        <translation>Whakahokia taku whakautu</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Counters that serve this visit read it, nobody else. Only what they need to know.</source>
        <translation>Ko ngā kaute anake e whakarato ana i tēnei toronga ka pānui. Ko ngā mea anake me mōhio rātou.</translation>
    </message>
    <message>
        <source>Note for whoever serves this visit next</source>
        <translation>He tuhipoka mā te tangata e whai ake ana ki tēnei toronga</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Kaua ināianei</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Puritia</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Put back</source>
        <translation>Whakahokia</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Whakakorea</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Ngā tuhipoka</translation>
    </message>
    <message>
        <source>None yet. Whoever serves this visit next sees what you write.</source>
        <translation>Kāore anō. Ka kitea tāu e tuhi ai e te tangata e whai ake ana ki tēnei toronga.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Tuhia he tuhipoka</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>He waehere hei whai i tēnei tīkiti mā tō waea</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Counters</source>
        <translation>Ngā tēpu</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Pick one</source>
        <translation>Kōwhiria</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>Te take o te raupapa</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>people</source>
        <translation>tāngata</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>meneti</translation>
    </message>
    <message>
        <source>Most came at %1: %2 of %3 people.</source>
        <translation>Ko te %1 te wā i tokomaha rawa ai ngā taenga: %2 o ngā tāngata e %3.</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Ngā taenga i ia haora</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Haora</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Tāngata</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>Kāore anō he tangata kia tae mai</translation>
    </message>
    <message>
        <source>Wait by hour of arrival</source>
        <translation>Te tatari i ia haora taenga</translation>
    </message>
    <message>
        <source>Wait by series</source>
        <translation>Te tatari i ia momo</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Momo</translation>
    </message>
    <message>
        <source>Most at counter %1: %2 of %3 people.</source>
        <translation>Ko te tēpu %1 te tokomaha rawa: %2 o ngā tāngata e %3.</translation>
    </message>
    <message>
        <source>Most of series %1: %2 of %3 people.</source>
        <translation>Ko te momo %1 te tokomaha rawa: %2 o ngā tāngata e %3.</translation>
    </message>
    <message>
        <source>Served by counter</source>
        <translation>I āwhinatia, i ia tēpu</translation>
    </message>
    <message>
        <source>Served by series</source>
        <translation>I āwhinatia, i ia momo</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tēpu</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>I āwhinatia</translation>
    </message>
    <message>
        <source>Nobody has been served yet</source>
        <translation>Kāore anō he tangata kia āwhinatia</translation>
    </message>
    <message>
        <source>Most tickets were given on %1: %2.</source>
        <translation>Ko te %1 te rā i maha rawa ai ngā tīkiti: %2.</translation>
    </message>
    <message>
        <source>Tickets by day</source>
        <translation>Ngā tīkiti i ia rā</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tīkiti</translation>
    </message>
    <message>
        <source>No tickets in these days</source>
        <translation>Kāore he tīkiti i ēnei rā</translation>
    </message>
    <message>
        <source>Wait by day</source>
        <translation>Te tatari i ia rā</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>I roto i te paerewa</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were served within the standard.</source>
        <translation>I te %1, e %2 o ia 100 tāngata i āwhinatia i roto i te paerewa.</translation>
    </message>
    <message>
        <source>Waits kept as told</source>
        <translation>I tika te tatari i kīia</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were called by the time they had been told.</source>
        <translation>I te %1, e %2 o ia 100 tāngata i karangahia i mua i te paunga o te wā i kīia ki a rātou.</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <translation>whāinga: %1</translation>
    </message>
    <message>
        <source>Longest: %1. Half waited %2 min or less, nine in ten %3 min or less.</source>
        <translation>Te roa katoa: %1. I tatari te haurua mō te %2 men, iti iho rānei; e iwa o ia tekau mō te %3 men, iti iho rānei.</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>paerewa: %1</translation>
    </message>
    <message>
        <source>median, 9 in 10, in minutes</source>
        <translation>tau waenga, 9 o ia 10, ki te meneti</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Tau waenga</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>9 o ia 10</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n people have to be served</source>
        <translation>
            <numerusform>Kāore anō: kia %n te tangata i āwhinatia, neke atu rānei</numerusform>
            <numerusform>Kāore anō: kia %n ngā tāngata i āwhinatia, neke atu rānei</numerusform>
            <numerusform>Kāore anō: kia %n ngā tāngata i āwhinatia, neke atu rānei</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Ōrau</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ngā take</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Kāore anō he mea</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <translation>toharite: %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Tūr</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Tāi</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Rāh</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Rāt</translation>
    </message>
    <message>
        <source>Whoever comes</source>
        <translation>Ko wai ka tae mai</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ki te %2</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3, %4, %5</source>
        <translation>Tēpu %1, %2 ki te %3, %4, %5</translation>
    </message>
    <message>
        <source>Plan counter %1</source>
        <translation>Mahere mō te tēpu %1</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>E rite ana ki te mahere</translation>
    </message>
    <message>
        <source>Planned from %1, nobody is there</source>
        <translation>Kei te mahere mai i te %1, kāore he tangata kei reira</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Mahere: %1</translation>
    </message>
    <message>
        <source>Planned for: %1</source>
        <translation>Mahere mō: %1</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Kāore i te mahere</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Ka tuwhera ā te %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Kāore he mahere</translation>
    </message>
    <message>
        <source>Open %1 to %2</source>
        <translation>Tuwhera %1 ki te %2</translation>
    </message>
    <message>
        <source>No counter is planned for now.</source>
        <translation>Kāore he tēpu kei te mahere mō tēnei wā.</translation>
    </message>
    <message numerus="yes">
        <source>%n counters are planned for now</source>
        <translation>
            <numerusform>%n te tēpu kei te mahere mō tēnei wā</numerusform>
            <numerusform>E %n ngā tēpu kei te mahere mō tēnei wā</numerusform>
            <numerusform>E %n ngā tēpu kei te mahere mō tēnei wā</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody is at %n of them</source>
        <translation>
            <numerusform>kāore he tangata kei te %n o ērā</numerusform>
            <numerusform>kāore he tangata kei te %n o ērā</numerusform>
            <numerusform>kāore he tangata kei te %n o ērā</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are planned.</source>
        <translation>
            <numerusform>%n te wā mahi kei te mahere.</numerusform>
            <numerusform>E %n ngā wā mahi kei te mahere.</numerusform>
            <numerusform>E %n ngā wā mahi kei te mahere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Kāore he mahere mō tēnei rā.</translation>
    </message>
    <message>
        <source>Planned for this day</source>
        <translation>Te mahere mō tēnei rā</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>Te mahere auau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Kaupapa</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Āpiha</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Kua tāruatia ki te %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Tāruatia ki te %1</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3: %4</source>
        <translation>Tēpu %1, %2 ki te %3: %4</translation>
    </message>
    <message>
        <source>Counter %1 is not open from %2 to %3</source>
        <translation>Kāore te tēpu %1 e tuwhera mai i te %2 ki te %3</translation>
    </message>
    <message>
        <source>The usual plan holds</source>
        <translation>E mana ana te mahere auau</translation>
    </message>
    <message>
        <source>The plan before holds again</source>
        <translation>Kua mana anō te mahere o mua</translation>
    </message>
    <message>
        <source>Counter %1 is planned all day. Choose one of its shifts.</source>
        <translation>Kei te mahere te tēpu %1 mō te rā katoa. Kōwhiria tētahi o ōna wā mahi.</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>e tatari ana</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n kua hoki mai</numerusform>
            <numerusform>%n kua hoki mai</numerusform>
            <numerusform>%n kua hoki mai</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>tatari roa rawa</translation>
    </message>
    <message>
        <source>%1, standard %2 min</source>
        <translation>%1, paerewa %2 men</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>kāore he tangata e tatari ana</translation>
    </message>
    <message>
        <source>will pass %1 minutes</source>
        <translation>ka hipa i te %1 meneti</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 i te %2</translation>
    </message>
    <message>
        <source>%1 has passed it</source>
        <translation>kua hipa te %1</translation>
    </message>
    <message>
        <source>none in the next %1 min</source>
        <translation>kāore i te %1 men e tū mai nei</translation>
    </message>
    <message>
        <source>counters busy</source>
        <translation>tēpu e mahi ana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o te %2</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n e wātea ana</numerusform>
            <numerusform>%n e wātea ana</numerusform>
            <numerusform>%n e wātea ana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a break</source>
        <translation>
            <numerusform>%n kei te whakatā</numerusform>
            <numerusform>%n kei te whakatā</numerusform>
            <numerusform>%n kei te whakatā</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none idle, no breaks</source>
        <translation>kāore he mea wātea, he whakatā rānei</translation>
    </message>
    <message>
        <source>within the standard</source>
        <translation>i roto i te paerewa</translation>
    </message>
    <message>
        <source>called as told</source>
        <translation>i tika te karanga</translation>
    </message>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>o te tangata %n</numerusform>
            <numerusform>o ngā tāngata e %n</numerusform>
            <numerusform>o ngā tāngata e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>kāore anō</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Tari o muri</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>Kāore he tangata kei reira</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Wātea</translation>
    </message>
    <message>
        <source>Called, on the way</source>
        <translation>Kua karangahia, e ara mai ana</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>Kei te āwhina tangata</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Kei te whakatā</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>te roa noa: %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>hoki mai: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Ngā mea katoa</translation>
    </message>
    <message>
        <source>passes at %1</source>
        <translation>ka hipa i te %1</translation>
    </message>
    <message>
        <source>passed at %1</source>
        <translation>i hipa i te %1</translation>
    </message>
    <message>
        <source>called at about %1</source>
        <translation>ka karangahia i te takiwā o te %1</translation>
    </message>
    <message>
        <source>no counter is open for it</source>
        <translation>kāore he tēpu mōna e tuwhera ana</translation>
    </message>
    <message numerus="yes">
        <source>%n will pass</source>
        <translation>
            <numerusform>%n ka hipa</numerusform>
            <numerusform>%n ka hipa</numerusform>
            <numerusform>%n ka hipa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 men</translation>
    </message>
    <message>
        <source>under %1 min</source>
        <translation>iti iho i te %1 men</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Mataora, %1</translation>
    </message>
    <message>
        <source>The hub does not answer. What other machines did after %1 is not in these figures.</source>
        <translation>Kāore te pokapū e whakautu mai ana. Kāore i roto i ēnei tatauranga ngā mahi a ētahi atu pūrere nō muri i te %1.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. These figures know this machine only.</source>
        <translation>Kāore anō te pokapū kia whakautu. Nō tēnei pūrere anake ēnei tatauranga.</translation>
    </message>
    <message>
        <source>What is counter %1 for?</source>
        <translation>He aha te mahi a te tēpu %1?</translation>
    </message>
    <message>
        <source>Nobody is at counter %1. Choose what it is for once somebody is there.</source>
        <translation>Kāore he tangata kei te tēpu %1. Kōwhiria tana mahi ina tae mai tētahi ki reira.</translation>
    </message>
    <message>
        <source>The hub has not told yet how the devices are.</source>
        <translation>Kāore anō te pokapū kia kī mai e pēhea ana ngā pūrere.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, nothing to do</source>
        <translation>
            <numerusform>%n pūrere, kāore he mahi</numerusform>
            <numerusform>%n pūrere, kāore he mahi</numerusform>
            <numerusform>%n pūrere, kāore he mahi</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter %1: %2</source>
        <translation>Tēpu %1: %2</translation>
    </message>
    <message>
        <source>Kiosks give no tickets now</source>
        <translation>Kāore ngā taupuni e tuku tīkiti ana ināianei</translation>
    </message>
    <message>
        <source>Kiosks give no tickets of %1 now</source>
        <translation>Kāore ngā taupuni e tuku tīkiti ana o te momo %1 ināianei</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Ngā momo katoa</translation>
    </message>
    <message>
        <source>Stop all series</source>
        <translation>Aukatia ngā momo katoa</translation>
    </message>
    <message>
        <source>Stop series %1</source>
        <translation>Aukatia te momo %1</translation>
    </message>
    <message>
        <source>Give tickets again</source>
        <translation>Tukuna anō he tīkiti</translation>
    </message>
    <message>
        <source>Give tickets of %1 again</source>
        <translation>Tukuna anō he tīkiti o te momo %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, mai i te %2</translation>
    </message>
    <message>
        <source>The waiting room is full</source>
        <translation>Kua kī te rūma tatari</translation>
    </message>
    <message>
        <source>Too few officers</source>
        <translation>He tokoiti rawa ngā āpiha</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Kāore tētahi mea e mahi ana</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Ohotata</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>He take kē atu</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>he iti rawa</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Tēnei rā, %1</translation>
    </message>
    <message>
        <source>Kiosks give tickets again</source>
        <translation>Kua tuku tīkiti anō ngā taupuni</translation>
    </message>
    <message>
        <source>%1 days to %2</source>
        <translation>Ngā rā e %1 tae noa ki te %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kua tiakina: %1</translation>
    </message>
    <message>
        <source>%1 of %2 people were served to the end.</source>
        <translation>I oti te %1 o te hunga %2.</translation>
    </message>
    <message>
        <source>From the door to the end</source>
        <translation>Mai i te kūaha ki te otinga</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Wāhanga</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>I ngaro i konei</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>I tae mai</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tīkiti</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>I karangahia</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Kua oti</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ticket</source>
        <translation>
            <numerusform>%n kāore he tīkiti</numerusform>
            <numerusform>%n kāore he tīkiti</numerusform>
            <numerusform>%n kāore he tīkiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n i wehe</numerusform>
            <numerusform>%n i wehe</numerusform>
            <numerusform>%n i wehe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n kāore i tae mai</numerusform>
            <numerusform>%n kāore i tae mai</numerusform>
            <numerusform>%n kāore i tae mai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n i whakakorea</numerusform>
            <numerusform>%n i whakakorea</numerusform>
            <numerusform>%n i whakakorea</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered within a minute: %3 in 100, range %4 to %5.</source>
        <translation>E %1 o ngā karanga e %2 i whakautua i roto i te meneti: %3 o ia 100, awhe %4 ki te %5.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>kāore he tangata</translation>
    </message>
    <message>
        <source>How soon somebody answered</source>
        <translation>Te tere o te whakautu</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>karanga</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>Te wā ki te whakautu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ngā karanga</translation>
    </message>
    <message>
        <source>Helpers typed %1 in 100 fields. It should fall.</source>
        <translation>E %1 o ia 100 āpure i patohia e ngā kaiāwhina. Me heke tēnei.</translation>
    </message>
    <message>
        <source>Typed by helpers, by service</source>
        <translation>Nā ngā kaiāwhina i pato, i ia ratonga</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ratonga</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Awhe</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Ngā āpure</translation>
    </message>
    <message>
        <source>line: the range that chance leaves</source>
        <translation>rārangi: te awhe o te tūponotanga</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n sessions with something typed</source>
        <translation>
            <numerusform>Kāore anō: kia %n te wāhanga i patohia ai tētahi mea, neke atu rānei</numerusform>
            <numerusform>Kāore anō: kia %n ngā wāhanga i patohia ai tētahi mea, neke atu rānei</numerusform>
            <numerusform>Kāore anō: kia %n ngā wāhanga i patohia ai tētahi mea, neke atu rānei</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by helpers, by day</source>
        <translation>Nā ngā kaiāwhina i pato, i ia rā</translation>
    </message>
    <message>
        <source>On %1, helpers typed %2 in 100 fields. It should fall.</source>
        <translation>I te %1, e %2 o ia 100 āpure i patohia e ngā kaiāwhina. Me heke tēnei.</translation>
    </message>
    <message>
        <source>%1 of %2 answers that came with forms were asked again. The aim is none.</source>
        <translation>E %1 o ngā whakautu e %2 i tae mai me ngā puka i pātaia anō. Ko te whāinga, kia kore rawa.</translation>
    </message>
    <message>
        <source>Asked again, by day</source>
        <translation>I pātaia anō, i ia rā</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>whakautu</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>I pātaia anō</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation>Ngā whakautu i tae mai</translation>
    </message>
    <message>
        <source>No form was handed over in these days</source>
        <translation>Kāore he puka i tukuna i ēnei rā</translation>
    </message>
    <message>
        <source>up to 30 s</source>
        <translation>tae atu ki te 30 hēk</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30 hēk ki te 1 men</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1 ki te 2 men</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2 ki te 5 men</translation>
    </message>
    <message>
        <source>over 5 min</source>
        <translation>neke atu i te 5 men</translation>
    </message>
    <message>
        <source>Nobody has called for help</source>
        <translation>Kāore tētahi i karanga āwhina</translation>
    </message>
    <message numerus="yes">
        <source>%n calls. Of so few only their number is told.</source>
        <translation>
            <numerusform>%n te karanga. Nā te iti, ko te tokomaha anake ka kīia.</numerusform>
            <numerusform>%n ngā karanga. Nā te iti, ko te tokomaha anake ka kīia.</numerusform>
            <numerusform>%n ngā karanga. Nā te iti, ko te tokomaha anake ka kīia.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kāore he ratonga</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Live board</source>
        <translation>Papa mataora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngā rā</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Ngā tēpu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Hoki ki te %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
</context>
<context>
    <name>OverviewCounterRow</name>
    <message>
        <source>Counter %1</source>
        <translation>Tēpu %1</translation>
    </message>
</context>
<context>
    <name>OverviewCountersCard</name>
    <message>
        <source>Press one to say what it is for</source>
        <translation>Pēhia tētahi hei kī i tana mahi</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Ngā tēpu</translation>
    </message>
</context>
<context>
    <name>OverviewDayBar</name>
    <message>
        <source>Day before</source>
        <translation>Te rā o mua</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Te rā o muri</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Whakaaturia ngā kauwhata</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Whakaaturia ngā ripanga</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Ka pēhea te tatau?</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Tiakina ngā tatauranga…</translation>
    </message>
</context>
<context>
    <name>OverviewDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Ngā pūrere</translation>
    </message>
</context>
<context>
    <name>OverviewFiguresCard</name>
    <message>
        <source>times in min:s</source>
        <translation>ngā wā: men:hēk</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ngā tatauranga</translation>
    </message>
</context>
<context>
    <name>OverviewHow</name>
    <message>
        <source>How is this counted?</source>
        <translation>Ka pēhea te tatau?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>By hour, service, series and counter</source>
        <translation>I ia haora, ratonga, momo, tēpu hoki</translation>
    </message>
    <message>
        <source>By service, and how sure a share is</source>
        <translation>I ia ratonga, me te pono o te ōrau</translation>
    </message>
</context>
<context>
    <name>OverviewKeysDialog</name>
    <message>
        <source>Now</source>
        <translation>Ināianei</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngā rā</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Ngā tēpu</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>Wetekina te mahere whakamutunga</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Te rā o mua</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Te rā o muri</translation>
    </message>
    <message>
        <source>All charts as tables, and back</source>
        <translation>Ngā kauwhata katoa hei ripanga, me te hoki mai</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Ka pēhea te tatau?</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Tiakina ngā tatauranga…</translation>
    </message>
    <message>
        <source>Stop the queue, or let it go on</source>
        <translation>Aukatia te tūtira, tukuna rānei kia haere anō</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Hoki ki te tēpu</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>OverviewLateCard</name>
    <message>
        <source>Longer than the standard, now or soon</source>
        <translation>Kua roa ake i te paerewa, ināianei, ākuanei rānei</translation>
    </message>
    <message>
        <source>Whoever will pass the standard in the next half hour appears here by itself.</source>
        <translation>Ka puta aunoa ki konei te hunga ka hipa i te paerewa i te haurua haora e tū mai nei.</translation>
    </message>
    <message>
        <source>Nobody will wait too long</source>
        <translation>Kāore he tangata ka roa rawa te tatari</translation>
    </message>
</context>
<context>
    <name>OverviewNow</name>
    <message>
        <source>Stop the queue…</source>
        <translation>Aukatia te tūtira…</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>somebody was there</source>
        <translation>I reira tētahi</translation>
    </message>
</context>
<context>
    <name>OverviewPlanBar</name>
    <message>
        <source>Today</source>
        <translation>Tēnei rā</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Te rā o muri</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>Wetekina te mahere whakamutunga</translation>
    </message>
    <message>
        <source>Use the usual plan</source>
        <translation>Whakamahia te mahere auau</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Whakaaturia ngā kauwhata</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Whakaaturia ngā ripanga</translation>
    </message>
</context>
<context>
    <name>OverviewProfileDialog</name>
    <message>
        <source>Whom this counter calls follows it from now on.</source>
        <translation>Atu i nāianei, ka rite ki tēnei te hunga ka karangahia e tēnei tēpu.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Kaua e panoni</translation>
    </message>
</context>
<context>
    <name>OverviewSaveDialog</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Pukamahi (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Ripanga (*.csv)</translation>
    </message>
    <message>
        <source>Its tickets and its statistics, each figure with how it is counted. No officer and nothing about a person is in it.</source>
        <translation>Ko ōna tīkiti me ōna tatauranga, me te tikanga tatau o ia tau. Kāore he āpiha, he kōrero rānei mō te tangata i roto.</translation>
    </message>
    <message>
        <source>Save the figures of %1</source>
        <translation>Tiakina ngā tatauranga o te %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Kei te tuhia te kōnae</translation>
    </message>
    <message>
        <source>Workbook with two sheets (XLSX)…</source>
        <translation>Pukamahi e rua ngā whārangi (XLSX)…</translation>
    </message>
    <message>
        <source>Two tables (CSV)…</source>
        <translation>Ripanga e rua (CSV)…</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesCard</name>
    <message>
        <source>Who waits, by series</source>
        <translation>Ko wai e tatari ana, i ia momo</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Te roa katoa</translation>
    </message>
    <message>
        <source>Who comes now</source>
        <translation>Ko wai ka tae mai ināianei</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>E tatari ana</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesRow</name>
    <message>
        <source>waiting: %1</source>
        <translation>e tatari ana: %1</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>te roa katoa: %1</translation>
    </message>
    <message>
        <source>who comes now: %1</source>
        <translation>ka tae mai ināianei: %1</translation>
    </message>
    <message>
        <source>no new tickets</source>
        <translation>kāore he tīkiti hou</translation>
    </message>
</context>
<context>
    <name>OverviewShiftDialog</name>
    <message>
        <source>One press plans it. Who is at the counter now stays until they leave.</source>
        <translation>Kotahi te pēhi, ka maheretia. Ko te tangata kei te tēpu ināianei ka noho kia wehe rā anō ia.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Kaua e panoni</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tangohia</translation>
    </message>
    <message>
        <source>Plan it so</source>
        <translation>Maheretia kia pēnei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mō</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>30 min earlier</source>
        <translation>30 men i mua atu</translation>
    </message>
    <message>
        <source>30 min later</source>
        <translation>30 men i muri mai</translation>
    </message>
</context>
<context>
    <name>OverviewStopDialog</name>
    <message>
        <source>Kiosks give no more tickets and say why. Who has a ticket or an appointment is served, and staff may still give tickets.</source>
        <translation>Ka mutu te tuku tīkiti a ngā taupuni, ka kīia te take. Ka āwhinatia tonu te hunga whai tīkiti, whai whakaritenga hoki, ā, ka taea tonu e ngā kaimahi te hoatu tīkiti.</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>Aukatia te tūtira</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Tukuna kia haere anō</translation>
    </message>
    <message>
        <source>Which tickets?</source>
        <translation>Ko ēhea tīkiti?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>He aha ai?</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Times of fewer than 5 people are not told by group</source>
        <translation>Kāore e kīia ā-rōpū ngā wā mō te hunga iti iho i te tokorima</translation>
    </message>
    <message>
        <source>Times and shares of fewer than 5 calls are not told</source>
        <translation>Kāore e kīia ngā wā me ngā ōrau mō ngā karanga iti iho i te 5</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Times as on the paper, such as 09:30; of an earlier day such as 2026-11-20 09:30. Then choose the service: that enters it.</source>
        <translation>Tuhia ngā wā pērā i te pepa, hei tauira 09:30; mō tētahi rā o mua, hei tauira 2026-11-20 09:30. Kātahi ka kōwhiri i te ratonga: mā tērā e whakauru.</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>Whakaurua he tīkiti nō tētahi rā pepa</translation>
    </message>
    <message>
        <source>Enter none</source>
        <translation>Kaua e whakauru</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tīkiti</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>I tae mai</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>I karangahia</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>I āwhinatia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>I oti</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>No, I have noted my number</source>
        <translation>Kāo, kua tuhia e au taku nama</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Hei mahi māu ināianei</translation>
    </message>
    <message>
        <source>Write the number down, or take a picture of this screen.</source>
        <translation>Tuhia te nama, whakaahuatia rānei tēnei mata.</translation>
    </message>
    <message>
        <source>You cannot write it down? Ask for help</source>
        <translation>Kāore e taea te tuhi? Inoi āwhina</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The name is sealed: nobody reads it without this laptop’s passphrase.</source>
        <translation>Kua hīritia te ingoa: kāore e taea te pānui ki te kore te kīanga hipa o tēnei rorohiko.</translation>
    </message>
    <message>
        <source>Language and needs first, then what they came for.</source>
        <translation>Ko te reo me ngā hiahia i te tuatahi, kātahi ko te take i haere mai ai.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Tangata hou</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Tētahi atu mea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Kei te hīri</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Tuhia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Matea</translation>
    </message>
    <message>
        <source>As they say it. It may stay empty.</source>
        <translation>Kia rite ki tā rātou kōrero. Ka pai kia noho wātea.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Waea</translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>There is no photo yet.</source>
        <translation>Kāore anō he whakaahua.</translation>
    </message>
    <message>
        <source>The camera is on. Only this page sees it.</source>
        <translation>Kei te kā te kāmera. Ko tēnei whārangi anake e kite ana.</translation>
    </message>
    <message>
        <source>Can everything be read?</source>
        <translation>Ka taea te pānui te katoa?</translation>
    </message>
    <message>
        <source>The photo is made ready.</source>
        <translation>Kei te whakaritea te whakaahua.</translation>
    </message>
    <message>
        <source>This photo is handed in (%1).</source>
        <translation>Kua tukuna tēnei whakaahua (%1).</translation>
    </message>
</context>
<context>
    <name>PhotoButtons</name>
    <message>
        <source>Take another photo</source>
        <translation>Whakaahuatia anō</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Huakina te kāmera</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Kōwhiria he pikitia</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Mukua</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Whakaahuatia</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Whakamahia tēnei whakaahua</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Whakaahuatia anō</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Katia te kāmera</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose an answer</source>
        <translation>Kōwhiria he whakautu</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>%1 is finished first. Everybody else keeps their place.</source>
        <translation>Ka whakaotia te %1 i te tuatahi. Ka mau tonu te tūranga o ētahi atu katoa.</translation>
    </message>
    <message>
        <source>Everybody else keeps their place.</source>
        <translation>Ka mau tonu te tūranga o ētahi atu katoa.</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>Kōwhiria hei karanga</translation>
    </message>
    <message>
        <source>Call the first one by first name too, because they ask for it</source>
        <translation>Karangahia hoki te tuatahi mā te ingoa tuatahi, nā rātou i tono</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Ingoa…</translation>
    </message>
    <message>
        <source>Cancel the first one</source>
        <translation>Whakakorea te tuatahi</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Whakakorea…</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Waiho te raupapa</translation>
    </message>
    <message>
        <source>Ticket or service</source>
        <translation>Tīkiti, ratonga rānei</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the ticket</source>
        <translation>Kimihia te tīkiti</translation>
    </message>
    <message>
        <source>Nobody who waits fits these words.</source>
        <translation>Kāore he tangata e tatari ana e hāngai ana ki ēnei kupu.</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Sign in</source>
        <translation>Takiuru</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Te PIN o %1</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>Kei te tirohia te PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>PlaceAnswer</name>
    <message>
        <source>Touch the map where it is. Go closer for a better place.</source>
        <translation>Pāngia te mahere whenua ki te wāhi. Whakatata atu kia tika ake ai te wāhi.</translation>
    </message>
    <message>
        <source>Looking for the place</source>
        <translation>Kei te kimi i te wāhi</translation>
    </message>
    <message>
        <source>Where this machine stands</source>
        <translation>Te wāhi kei reira tēnei pūrere</translation>
    </message>
    <message>
        <source>Hide the degrees</source>
        <translation>Hunaia ngā putu</translation>
    </message>
    <message>
        <source>Type degrees instead</source>
        <translation>Patohia kē ngā putu</translation>
    </message>
</context>
<context>
    <name>PlaceBoxes</name>
    <message>
        <source>Latitude</source>
        <translation>Ahopae</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Ahopou</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Arrow keys move the mark. Enter ends.</source>
        <translation>Mā ngā pātuhi pere e neke te tohu. Mā Enter ka mutu.</translation>
    </message>
    <message>
        <source>Press Enter, then move the mark with the arrow keys.</source>
        <translation>Pēhia a Enter, ka neke ai i te tohu mā ngā pātuhi pere.</translation>
    </message>
    <message>
        <source>Map. %1</source>
        <translation>Mahere whenua. %1</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Whakatata mai</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Whakatawhiti atu</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>The board sends people to the counter that you choose.</source>
        <translation>Ka tukuna ngā tāngata e te papa whakaatu ki te tēpu ka kōwhiria e koe.</translation>
    </message>
    <message>
        <source>Where do you sit, %1?</source>
        <translation>Kei hea koe e noho ana, %1?</translation>
    </message>
    <message>
        <source>That is not me: back to signing in</source>
        <translation>Ehara tēnā i a au: hoki ki te takiuru</translation>
    </message>
</context>
<context>
    <name>PlanCode</name>
    <message>
        <source>On your phone</source>
        <translation>Kei tō waea</translation>
    </message>
    <message>
        <source>Your list as a code for a phone</source>
        <translation>Tō rārangi hei waehere mō te waea</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It holds the words of the list themselves: it opens no page, and nothing of you is in it.</source>
        <translation>Whakaangahia te kāmera o tō waea ki te waehere. Kei roto tonu ngā kupu o te rārangi: kāore e tuwhera he whārangi, kāore hoki he kōrero mōu i roto.</translation>
    </message>
    <message>
        <source>Show the next code</source>
        <translation>Whakaaturia te waehere e whai ake nei</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>Tāia taku rārangi</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Tāia anō</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>Kotahi te mahi.</numerusform>
            <numerusform>E %n ngā mahi.</numerusform>
            <numerusform>E %n ngā mahi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your list along</source>
        <translation>Mauria tō rārangi</translation>
    </message>
    <message>
        <source>Take it with the code, or ask at a counter.</source>
        <translation>Tīkina mā te waehere, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>Take it with you. It comes out below this screen.</source>
        <translation>Mauria atu. Ka puta mai i raro i tēnei mata.</translation>
    </message>
    <message>
        <source>Your list was not printed</source>
        <translation>Kāore tō rārangi i tāia</translation>
    </message>
    <message>
        <source>Your list is printed</source>
        <translation>Kua tāia tō rārangi</translation>
    </message>
    <message>
        <source>Everything is done, or not for you, or left off because somebody else may read it.</source>
        <translation>Kua oti te katoa, ehara rānei mōu, kua waiho rānei nā te mea ka pānuitia pea e tētahi atu.</translation>
    </message>
    <message>
        <source>There is nothing to take along</source>
        <translation>Kāore he mea hei mau</translation>
    </message>
    <message>
        <source>Whoever finds your list can read this, too.</source>
        <translation>Ko te tangata ka kite i tō rārangi, ka taea hoki e ia te pānui i tēnei.</translation>
    </message>
    <message>
        <source>Somebody else may read your list. This stays off it unless you want it on.</source>
        <translation>Ka pānuitia pea tō rārangi e tētahi atu. Ka noho tēnei ki waho, ki te kore koe e hiahia.</translation>
    </message>
    <message>
        <source>Leave it off my list</source>
        <translation>Waiho ki waho o taku rārangi</translation>
    </message>
    <message>
        <source>Put it on my list, too</source>
        <translation>Tāpirihia hoki ki taku rārangi</translation>
    </message>
    <message>
        <source>This kiosk does not print. Take the list along on your phone.</source>
        <translation>Kāore tēnei taupuni e tā. Mauria te rārangi i tō waea.</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Add this point</source>
        <translation>Tāpirihia tēnei pūwāhi</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>Kāore anō he pūwāhi.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). The last is joined to the first.</source>
        <translation>
            <numerusform>%n te pūwāhi. Ka honoa te whakamutunga ki te tuatahi.</numerusform>
            <numerusform>E %n ngā pūwāhi. Ka honoa te whakamutunga ki te tuatahi.</numerusform>
            <numerusform>E %n ngā pūwāhi. Ka honoa te whakamutunga ki te tuatahi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n te pūwāhi</numerusform>
            <numerusform>E %n ngā pūwāhi</numerusform>
            <numerusform>E %n ngā pūwāhi</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tangohia</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Whom F2 calls follows it at once. When nobody of these waits, the counter helps out with the others.</source>
        <translation>Ka rite tonu ki tēnei te hunga ka karangahia e F2. Ki te kore he tangata o ēnei e tatari ana, ka āwhina te tēpu i ētahi atu.</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>He aha ngā mahi a tēnei tēpu?</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Kaua e panoni</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>Ka noho ō whakautu ki tēnei mata.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>(optional)</source>
        <translation>(he kōwhiringa)</translation>
    </message>
    <message>
        <source>Optional. You can leave this empty.</source>
        <translation>He kōwhiringa. E pai ana te waiho kia wātea.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Before you send this form</source>
        <translation>I mua i tō tuku i tēnei puka</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Asking the hub</source>
        <translation>Kei te pātai ki te pokapū</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Whakamutua te whakatā</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>E tatari ana</translation>
    </message>
    <message>
        <source>Whoever takes a ticket appears here by itself.</source>
        <translation>Ka puta aunoa ki konei te tangata ka tīki tīkiti.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Kāore he tangata e tatari ana</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Next because</source>
        <translation>Ka whai ake nā te mea</translation>
    </message>
</context>
<context>
    <name>RangeAnswer</name>
    <message>
        <source>Less</source>
        <translation>Iti iho</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Kāore anō he whakautu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Nui ake</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Whakahokia taku whakautu</translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <translation>Pāngia te mea tuatahi, kātahi te mea tuarua, pērā, pērā.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to number</source>
        <translation>
            <numerusform>%n kāore anō kia whai nama</numerusform>
            <numerusform>%n kāore anō kia whai nama</numerusform>
            <numerusform>%n kāore anō kia whai nama</numerusform>
        </translation>
    </message>
    <message>
        <source>All are numbered</source>
        <translation>Kua whai nama te katoa</translation>
    </message>
    <message>
        <source>Number them anew</source>
        <translation>Whakanamahia anō</translation>
    </message>
</context>
<context>
    <name>RankButton</name>
    <message>
        <source>Number %1. Touch to take the number away.</source>
        <translation>Nama %1. Pāngia hei tango i te nama.</translation>
    </message>
    <message>
        <source>Not numbered. Touch to give it the next number.</source>
        <translation>Kāore he nama. Pāngia hei hoatu i te nama o muri iho.</translation>
    </message>
</context>
<context>
    <name>RankEntry</name>
    <message>
        <source>Up</source>
        <translation>Ki runga</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ki raro</translation>
    </message>
</context>
<context>
    <name>RatingAnswer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o te %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Kāore anō he whakautu</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Whakahokia taku whakautu</translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
    <message>
        <source>Without a ticket</source>
        <translation>Kāore he tīkiti</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Hoatu he tīkiti</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Ngā whakaritenga</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Kua kuhu mai tētahi</translation>
    </message>
</context>
<context>
    <name>RecordingAnswer</name>
    <message>
        <source>This machine records no film</source>
        <translation>Kāore tēnei pūrere e hopu ataata</translation>
    </message>
    <message>
        <source>This machine records no sound</source>
        <translation>Kāore tēnei pūrere e hopu oro</translation>
    </message>
</context>
<context>
    <name>RowsAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>Kōwhiria ngā mea katoa e hāngai ana</translation>
    </message>
</context>
<context>
    <name>Saw</name>
    <message>
        <source>Open</source>
        <translation>Tuwhera</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Kua whakautua</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>The words have not arrived at this server, or only the server above can open them.</source>
        <translation>Kāore anō ngā kupu kia tae ki tēnei tūmau, ko te tūmau o runga anake rānei ka taea te huaki.</translation>
    </message>
    <message>
        <source>Published. Everybody here and in the field can read it.</source>
        <translation>Kua whakaputaina. Ka taea e te katoa i konei, i waho hoki te pānui.</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Kua tohua kua oti</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Kua tuwhera anō</translation>
    </message>
    <message>
        <source>Taken back. Nobody reads this answer any more.</source>
        <translation>Kua tangohia. Kāore he tangata e pānui i tēnei whakautu ināianei.</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>Tuhia te mea i kīia, te mea i mahia, me te kaimahi.</translation>
    </message>
</context>
<context>
    <name>SawAnswer</name>
    <message>
        <source>Everybody here and in the field reads your answer. Name nobody, and do not copy the report.</source>
        <translation>Ka pānuitia tō whakautu e te katoa i konei, i waho hoki. Kaua e whakahua ingoa, kaua hoki e tārua i te pūrongo.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>I kī koe</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>I mahi mātou</translation>
    </message>
    <message>
        <source>A name and an office</source>
        <translation>He ingoa me tētahi tari</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Nā wai i mahi</translation>
    </message>
</context>
<context>
    <name>SawBar</name>
    <message>
        <source>What I saw</source>
        <translation>Tāku i kite ai</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Whakamōhiotia</translation>
    </message>
    <message>
        <source>To answer (%1)</source>
        <translation>Hei whakautu (%1)</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Hei whakautu</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Hoki ki te %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
</context>
<context>
    <name>SawKeysDialog</name>
    <message>
        <source>Tell the office</source>
        <translation>Whakamōhiotia te tari</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Whakamōhiotia</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Hei whakautu</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Te mea o mua</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Te mea e whai ake</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>Whakaputaina te whakautu</translation>
    </message>
    <message>
        <source>Done, no answer needed; or open again</source>
        <translation>Kua oti, kāore e hiahiatia he whakautu; huakina anō rānei</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tangohia te whakautu</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Pātai anō ki te tūmau</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Wetekina</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Hoki ki te tēpu</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>SawPage</name>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
</context>
<context>
    <name>SawReport</name>
    <message>
        <source>It is done without an answer. You can still write one, or open it again.</source>
        <translation>Kua oti me te kore whakautu. Ka taea tonu te tuhi, te huaki anō rānei.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>Whakaputaina te whakautu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Huakina anō</translation>
    </message>
    <message>
        <source>Done, no answer needed</source>
        <translation>Kua oti, kāore e hiahiatia he whakautu</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Tangohia te whakautu</translation>
    </message>
</context>
<context>
    <name>SawReportsPage</name>
    <message>
        <source>The reports cannot be read now</source>
        <translation>Kāore e taea te pānui i ngā pūrongo ināianei</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pātai anō</translation>
    </message>
    <message>
        <source>What officers tell here and in the field comes to this page. Press F5 to ask again.</source>
        <translation>Ka tae mai ki tēnei whārangi ngā mea ka kōrerotia e ngā āpiha i konei, i waho hoki. Pēhia te F5 kia pātai anō.</translation>
    </message>
    <message>
        <source>Nobody has told anything</source>
        <translation>Kāore anō he tangata kia kōrero</translation>
    </message>
</context>
<context>
    <name>SawSaid</name>
    <message>
        <source>You said, we did</source>
        <translation>I kī koe, i mahi mātou</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>I kī koe</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>I kī tētahi</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>I mahi mātou</translation>
    </message>
    <message>
        <source>No answers yet. Tell what goes wrong for people: the office reads it.</source>
        <translation>Kāore anō he whakautu. Kōrerotia ngā mea e hē ana mō te tangata: ka pānuitia e te tari.</translation>
    </message>
</context>
<context>
    <name>SawTell</name>
    <message>
        <source>What I saw</source>
        <translation>Tāku i kite ai</translation>
    </message>
    <message>
        <source>What goes wrong for people with a service? Write what happens, not who it was. It is sealed for the office.</source>
        <translation>He aha te hē mō te tangata i tētahi ratonga? Tuhia te mea ka pā, kaua ko wai. Ka hīritia mā te tari.</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>I te rerenga kotahi</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Mō te aha?</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>I tēhea ratonga?</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Ratonga kē</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Kei te hīri</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tell the office</source>
        <translation>Whakamōhiotia te tari</translation>
    </message>
</context>
<context>
    <name>SawTold</name>
    <message>
        <source>What you told</source>
        <translation>Āu i kōrero ai</translation>
    </message>
    <message>
        <source>You have told nothing yet.</source>
        <translation>Kāore anō koe kia kōrero.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Back up</source>
        <translation>Hoki whakarunga</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>He mea anō kei raro</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Type a few letters</source>
        <translation>Patohia ētahi pū</translation>
    </message>
    <message>
        <source>Nothing is written like this. Try fewer letters.</source>
        <translation>Kāore he mea i pēnei te tuhi. Whakamātauria kia iti iho ngā pū.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o te %2</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Ngā mea o mua</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>Ētahi atu</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Mukua</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Tāia he kape</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Kua oti aku mahi</translation>
    </message>
    <message>
        <source>Your form is finished</source>
        <translation>Kua oti tō puka</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>Kua tukuna tō puka</translation>
    </message>
    <message>
        <source>With it, staff find your form at once. It says nothing about you.</source>
        <translation>Mā tēnei ka kitea wawetia tō puka e ngā kaimahi. Kāore he kōrero mōu i roto.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Tō tohutoro</translation>
    </message>
    <message>
        <source>The link is down for the moment. Your form is sealed here and goes by itself. You need do nothing.</source>
        <translation>Kua motu te hononga mō tēnei wā. Kua hīritia tō puka ki konei, ka tukuna aunoatia. Kāore he mahi māu.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>Kua tiakina ki konei, kāore anō kia tukuna</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>He aha e whai ake nei</translation>
    </message>
    <message>
        <source>Note the reference, or print a copy.</source>
        <translation>Tuhia te tohutoro, tāia rānei he kape.</translation>
    </message>
    <message>
        <source>Note the reference.</source>
        <translation>Tuhia te tohutoro.</translation>
    </message>
    <message>
        <source>An officer reads your form. Nobody decides it by machine.</source>
        <translation>Ka pānuitia tō puka e tētahi āpiha. Kāore e whakatauria e te mīhini.</translation>
    </message>
    <message>
        <source>You hear from us. With the reference you can ask at any counter how far it is.</source>
        <translation>Ka rongo kōrero koe i a mātou. Mā te tohutoro ka taea e koe te pātai ki tētahi tēpu kua tae te puka ki hea.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter too</source>
        <translation>Tīkina hoki he tīkiti mō tētahi tēpu</translation>
    </message>
</context>
<context>
    <name>ServiceElsewhere</name>
    <message>
        <source>Where else you can get it</source>
        <translation>Ētahi atu wāhi</translation>
    </message>
</context>
<context>
    <name>ServiceFoot</name>
    <message>
        <source>The form for this is not at this kiosk. It is filled in with you at the counter.</source>
        <translation>Kāore te puka mō tēnei i tēnei taupuni. Ka whakakīia tahitia me koe i te tēpu.</translation>
    </message>
    <message>
        <source>Do you need anything? (wheelchair, interpreter, sign language …)</source>
        <translation>He āwhina e hiahiatia ana? (tūru wīra, kaiwhakawhiti reo, reo rotarota …)</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>Ētahi atu kōrero mō tēnei ratonga</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Service</source>
        <translation>Ratonga</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>Kimihia te ratonga</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>The form is being opened</source>
        <translation>Kei te huakina te puka</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>Haere tonu i te puka</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Whakakīia te puka</translation>
    </message>
    <message>
        <source>Your ticket is being made</source>
        <translation>Kei te hangaia tō tīkiti</translation>
    </message>
    <message>
        <source>Get a ticket for this</source>
        <translation>Tīkina he tīkiti mō tēnei</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>Kāore anō he tīkiti</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>Kāore te puka i huaki</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>seconds left</source>
        <translation>hēkona e toe ana</translation>
    </message>
</context>
<context>
    <name>ShiftDesk</name>
    <message>
        <source>Plan counter %1</source>
        <translation>Mahere mō te tēpu %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name and enter your PIN.</source>
        <translation>Kōwhiria tō ingoa, whakaurua tō PIN.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Takiuru</translation>
    </message>
    <message>
        <source>Officers appear here when this machine has heard from the hub.</source>
        <translation>Ka puta ngā āpiha ki konei ina rongo tēnei pūrere i te pokapū.</translation>
    </message>
    <message>
        <source>No officer is known here yet</source>
        <translation>Kāore anō he āpiha e mōhiotia ana i konei</translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message>
        <source>Sign with your finger inside the frame.</source>
        <translation>Hainatia ki tō matimati i roto i te anga.</translation>
    </message>
    <message>
        <source>Draw with your finger inside the frame.</source>
        <translation>Tuhia te pikitia ki tō matimati i roto i te anga.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kāore anō he tuhi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Kua hainatia</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Kua tuhia</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Tō ingoa katoa</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Tangohia te tuhi whakamutunga</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Mukua</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Whakaahuatia</translation>
    </message>
    <message>
        <source>Take a photo to draw on</source>
        <translation>Whakaahuatia, ka tuhi ai ki runga</translation>
    </message>
    <message>
        <source>I can’t sign here</source>
        <translation>Kāore e taea e au te haina i konei</translation>
    </message>
    <message>
        <source>I can’t draw here</source>
        <translation>Kāore e taea e au te tuhi pikitia i konei</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Haina ā-ringa kē</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>Patohia kē taku ingoa</translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>This kiosk reads the whole page to you. Any touch stops it.</source>
        <translation>Ka pānui tēnei taupuni i te whārangi katoa ki a koe. Ki te pāngia te mata, ka mutu.</translation>
    </message>
    <message>
        <source>This kiosk has no voice. Staff at the counters read it to you.</source>
        <translation>Kāore he reo o tēnei taupuni. Mā ngā kaimahi i ngā tēpu e pānui ki a koe.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Pānuitia ā-waha tēnei whārangi</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Whakamutua te pānui</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Pānuitia anō</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Hoki ki te whārangi</translation>
    </message>
    <message>
        <source>A headset is plugged in. Only you hear it.</source>
        <translation>Kua mau te taringa rongo. Ko koe anake ka rongo.</translation>
    </message>
    <message>
        <source>Others may hear it too, so your answers are left out. Plug in a headset to hear them.</source>
        <translation>Tērā pea ka rongo ētahi atu, nō reira kāore ō whakautu e pānuitia. Whakamaua he taringa rongo kia rongo koe.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Kia iti iho</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Kia nui ake</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of this device</source>
        <translation>Te āhua o tēnei pūrere</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Whom you visit is sealed: only you and the office can read it.</source>
        <translation>Kua hīritia te tangata ka torohia: ko koe me te tari anake ka pānui.</translation>
    </message>
    <message>
        <source>The place is shown as it is. Write no name of a person here.</source>
        <translation>Ka whakaaturia te wāhi. Kaua e tuhi ingoa tangata i konei.</translation>
    </message>
    <message>
        <source>Add a stop on %1</source>
        <translation>Tāpiri tūnga i te %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Kei te hīri</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Tāpirihia</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>Pērā i te 09:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wā</translation>
    </message>
    <message>
        <source>What kind of stop</source>
        <translation>Te momo tūnga</translation>
    </message>
    <message>
        <source>Whom you visit</source>
        <translation>Ko wai ka torohia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Wāhi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Wāhi noho</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Te kaupapa</translation>
    </message>
    <message>
        <source>What to know about the place</source>
        <translation>Ngā mea hei mōhio mō te wāhi</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Places</source>
        <translation>Ngā wāhi</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Go on with the next part</source>
        <translation>Haere tonu ki te wāhanga o muri</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Āta tirohia ō whakautu</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Tickets of the day</source>
        <translation>Ngā tīkiti o te rā</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Tatauranga</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tīkiti</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Momo</translation>
    </message>
    <message>
        <source>There is no such answer. Choose one from the list.</source>
        <translation>Kāore he whakautu pērā. Kōwhiria tētahi i te rārangi.</translation>
    </message>
    <message>
        <source>This question is not in the list. Look at it again.</source>
        <translation>Kāore tēnei pātai i te rārangi. Tirohia anō.</translation>
    </message>
    <message>
        <source>Only words that our own texts have are kept of a question. Leave out the others.</source>
        <translation>Ko ngā kupu anake kei ā mātou tuhinga ka puritia o te pātai. Waiho ērā atu.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>He aha tāu e hiahia ana kia mōhio?</translation>
    </message>
    <message>
        <source>Ask in your own words</source>
        <translation>Pātai i āu ake kupu</translation>
    </message>
    <message>
        <source>For example: my passport was stolen</source>
        <translation>Hei tauira: kua tāhaetia taku uruwhenua</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rapu</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>He pātai auau</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>Kua kitea tētahi whakautu, ratonga rānei</numerusform>
            <numerusform>Kua kitea ngā whakautu me ngā ratonga e rua</numerusform>
            <numerusform>Kua kitea ngā whakautu me ngā ratonga e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>We looked for “{word}”, too.</source>
        <translation>I rapua hoki e mātou “{word}”.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Whakautu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Ratonga</translation>
    </message>
    <message>
        <source>Found by: {words}</source>
        <translation>I kitea mā: {words}</translation>
    </message>
    <message>
        <source>Open today until {time}.</source>
        <translation>E tuwhera ana i tēnei rā ā te {time} rā anō.</translation>
    </message>
    <message>
        <source>Open again on {when}.</source>
        <translation>Ka tuwhera anō i te {when}.</translation>
    </message>
    <message>
        <source>Checked on {day} {month} {year} by {owner}.</source>
        <translation>I arowhāia i te {day} o {month} {year} e {owner}.</translation>
    </message>
    <message>
        <source>Means the same: {words}</source>
        <translation>Rite tonu te tikanga: {words}</translation>
    </message>
    <message>
        <source>None of our answers is about exactly that</source>
        <translation>Kāore tētahi o ā mātou whakautu e tino hāngai ana ki tēnā</translation>
    </message>
    <message>
        <source>A person can help you. What comes near stands below.</source>
        <translation>Ka āwhina tētahi tangata i a koe. Kei raro nei ngā mea e tata ana.</translation>
    </message>
    <message>
        <source>We found nothing for these words</source>
        <translation>Kāore i kitea tētahi mea mō ēnei kupu</translation>
    </message>
    <message>
        <source>Try another word, or ask our staff. You do not have to know what it is called.</source>
        <translation>Whakamātauria tētahi atu kupu, pātai rānei ki ā mātou kaimahi. Kāore e mate kia mōhio koe ki te ingoa.</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Pātai ki tētahi tangata</translation>
    </message>
    <message>
        <source>Our staff help you at {office}. You need no appointment.</source>
        <translation>Mā ā mātou kaimahi koe e āwhina i {office}. Kāore he whakaritenga wā e hiahiatia.</translation>
    </message>
    <message>
        <source>Nobody has checked this answer for more than a year</source>
        <translation>Neke atu i te tau kāore anō tēnei whakautu kia arowhāia</translation>
    </message>
    <message>
        <source>Ask our staff whether it still holds.</source>
        <translation>Pātai ki ā mātou kaimahi mēnā e tika tonu ana.</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>Kei te reo Pākehā anake tēnei whakautu i tēnei wā</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>Mā ā mātou kaimahi e whakamārama ki a koe i tō reo.</translation>
    </message>
    <message>
        <source>Do it at our office</source>
        <translation>Mahia i tō mātou tari</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Ka pātai anō te tangata</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Ngā whakautu katoa</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>Kāore he whakautu pērā</translation>
    </message>
    <message>
        <source>It may have been replaced. Search again, or ask our staff.</source>
        <translation>Tērā pea kua whakakapia. Rapua anō, pātai rānei ki ā mātou kaimahi.</translation>
    </message>
    <message>
        <source>Too many questions came from here at once</source>
        <translation>He maha rawa ngā pātai i tae mai i konei i te wā kotahi</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>Tatari mō te meneti kotahi, kātahi ka rapu anō.</translation>
    </message>
    <message>
        <source>We do not keep what you search for.</source>
        <translation>Kāore mātou e pupuri i tāu e rapu ana.</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Ki te tuhinga</translation>
    </message>
    <message>
        <source>Service (id)</source>
        <translation>Ratonga (tohu)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tūnga</translation>
    </message>
    <message>
        <source>Last counter</source>
        <translation>Tēpu whakamutunga</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Whakaarotau</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Whakaritenga</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>I tae mai</translation>
    </message>
    <message>
        <source>First called</source>
        <translation>I karangahia tuatahitia</translation>
    </message>
    <message>
        <source>First served</source>
        <translation>I āwhinatia tuatahitia</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>I mutu</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation>Tatari (hēkona)</translation>
    </message>
    <message>
        <source>Service (seconds)</source>
        <translation>Āwhina (hēkona)</translation>
    </message>
    <message>
        <source>Hold (seconds)</source>
        <translation>Tārewa (hēkona)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Ngā karanga</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>I nekehia</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>I hoki mai</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Ngā whakatikatika</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>āe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Wāhanga</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ine</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Uara</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Waeine</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Ngā take</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Te tikanga tatau</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Te rā katoa</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>tīkiti</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>hēkona</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>ōrau</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>karanga</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>whakautu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Āwhina</translation>
    </message>
    <message>
        <source>Help by service</source>
        <translation>Te āwhina i ia ratonga</translation>
    </message>
    <message>
        <source>{measure}, range</source>
        <translation>{measure}, awhe</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>kāore anō</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>he iti rawa</translation>
    </message>
    <message>
        <source>{file} names no format. End the name with .xlsx or .csv.</source>
        <translation>Kāore he hōputu i te ingoa {file}. Whakamutua te ingoa ki te .xlsx, ki te .csv rānei.</translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Close it if another program has it open, or choose another folder.</source>
        <translation>Kāore i taea te tuhi {file} ({detail}). Katia mēnā e tuwhera ana i tētahi atu pūmanawa, kōwhiria rānei tētahi atu kōpaki.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ngā tīkiti</translation>
    </message>
    <message>
        <source>Every ticket given on this day, by a kiosk, by staff or for an appointment. The states below add up to it.</source>
        <translation>Ngā tīkiti katoa i tukuna i tēnei rā, e tētahi taupuni, e ngā kaimahi, mō tētahi whakaritenga rānei. Ko te tapeke o ngā tūnga o raro nei ka rite ki tēnei.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>I āwhinatia</translation>
    </message>
    <message>
        <source>Tickets that were finished at a counter.</source>
        <translation>Ngā tīkiti i whakaotia i tētahi tēpu.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>E tatari ana</translation>
    </message>
    <message>
        <source>Tickets that wait to be called.</source>
        <translation>Ngā tīkiti e tatari ana kia karangahia.</translation>
    </message>
    <message>
        <source>At counters</source>
        <translation>Kei ngā tēpu</translation>
    </message>
    <message>
        <source>Tickets that are called or being served.</source>
        <translation>Ngā tīkiti kua karangahia, e āwhinatia ana rānei.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Kei te tārewa</translation>
    </message>
    <message>
        <source>Tickets set aside until something that is missing is there.</source>
        <translation>Ngā tīkiti i whakatārewatia kia tae mai rā anō tētahi mea e ngaro ana.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kāore i tae mai</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came. Who came back later is not among them.</source>
        <translation>Ngā tīkiti i karangahia, ā, kāore he tangata i tae mai. Kāore i roto te hunga i hoki mai i muri.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>I wehe</translation>
    </message>
    <message>
        <source>Tickets whose people said that they do not wait any longer.</source>
        <translation>Ngā tīkiti i kī te tangata kua kore ia e tatari.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>I whakakorea</translation>
    </message>
    <message>
        <source>Tickets that staff took out: given by mistake, or not printed.</source>
        <translation>Ngā tīkiti i tangohia e ngā kaimahi: i hē te tuku, kāore rānei i tāia.</translation>
    </message>
    <message>
        <source>Steps that were taken back with Undo. The figures are counted as if those steps had not been made.</source>
        <translation>Ngā mahi i whakahokia mā te “Wetekina”. Ka tatauria ngā tatauranga me te mea kāore aua mahi i mahia.</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Tatari, tau waenga</translation>
    </message>
    <message>
        <source>From the arrival to the call that led to the first service: half of the people waited this long or less. An appointment counts from its time for who came early. Calls to which nobody came count as waiting; time on hold and time away do not. A move to another service starts no second wait. Who still waits or was never served is not in it.</source>
        <translation>Mai i te taenga ki te karanga i puta ai te āwhina tuatahi: i pēnei te roa o te tatari a te haurua o ngā tāngata, i iti iho rānei. Mō te whakaritenga, ka tatauria mai i tōna wā mēnā i tae wawe mai te tangata. Ka tatauria hei tatari ngā karanga kāore i whakautua; kaua te wā tārewa me te wā i wāhi kē. Kāore te nekenga ki ratonga kē e tīmata i tētahi tatari tuarua. Kāore i roto te hunga e tatari tonu ana, te hunga rānei kāore i āwhinatia.</translation>
    </message>
    <message>
        <source>Wait, 9 in 10</source>
        <translation>Tatari, 9 o ia 10</translation>
    </message>
    <message>
        <source>The same wait: nine in ten people waited this long or less (90th percentile by nearest rank).</source>
        <translation>Taua tatari anō: e iwa o ia tekau tāngata i pēnei te roa o te tatari, i iti iho rānei (ōrau 90, mā te tūranga tata rawa).</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>I roto i te paerewa</translation>
    </message>
    <message>
        <source>Of those who were served, the share whose wait was not longer than the service standard of the pack.</source>
        <translation>O te hunga i āwhinatia, te ōrau kāore i roa ake te tatari i te paerewa ratonga o te mōkihi.</translation>
    </message>
    <message>
        <source>Called by the time told</source>
        <translation>I karangahia i te wā i kīia</translation>
    </message>
    <message>
        <source>Of those who were told a wait with their ticket, the share that was called by its end. Left out is who asked for more time or came back; who left after that time counts as not called.</source>
        <translation>O te hunga i kīia ki a rātou te roa o te tatari i tō rātou tīkiti, te ōrau i karangahia i mua i te paunga. Kāore i roto te hunga i tono kia roa ake te wā, i hoki mai rānei; ko te tangata i wehe i muri i taua wā, ka tatauria kāore i karangahia.</translation>
    </message>
    <message>
        <source>Walk, median</source>
        <translation>Hīkoi, tau waenga</translation>
    </message>
    <message>
        <source>From the call to the start of the service, for every call to which somebody came.</source>
        <translation>Mai i te karanga ki te tīmatanga o te āwhina, mō ngā karanga katoa i tae mai te tangata.</translation>
    </message>
    <message>
        <source>Service, median</source>
        <translation>Āwhina, tau waenga</translation>
    </message>
    <message>
        <source>Time at counters of each served ticket, all its counters together: half of them took this long or less. Time on hold in between does not count.</source>
        <translation>Te wā i ngā tēpu o ia tīkiti i āwhinatia, ōna tēpu katoa: i pēnei te roa o te haurua, i iti iho rānei. Kāore te wā tārewa i waenga e tatauria.</translation>
    </message>
    <message>
        <source>Service, 9 in 10</source>
        <translation>Āwhina, 9 o ia 10</translation>
    </message>
    <message>
        <source>The same time at counters: nine in ten tickets took this long or less.</source>
        <translation>Taua wā anō i ngā tēpu: e iwa o ia tekau tīkiti i pēnei te roa, i iti iho rānei.</translation>
    </message>
    <message>
        <source>Hold, median</source>
        <translation>Tārewa, tau waenga</translation>
    </message>
    <message>
        <source>Time on hold of each ticket that was on hold at least once and is not any more.</source>
        <translation>Te wā tārewa o ia tīkiti i tārewa kia kotahi te wā neke atu, ā, kua kore e tārewa ana.</translation>
    </message>
    <message>
        <source>Before the ticket, median</source>
        <translation>I mua i te tīkiti, tau waenga</translation>
    </message>
    <message>
        <source>From being counted at the door to the next ticket given, first come first counted; who took none within an hour is left out.</source>
        <translation>Mai i te tatauranga i te tatau ki te tīkiti i tukuna i muri iho, ko te tuatahi i tae mai ka tatauria tuatahitia; kāore i roto te tangata kāore i tīki tīkiti i roto i te haora kotahi.</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>I ia haora</translation>
    </message>
    <message>
        <source>A ticket counts in the hour in which its person came.</source>
        <translation>Ka tatauria te tīkiti ki te haora i tae mai ai tōna tangata.</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>I ia ratonga</translation>
    </message>
    <message>
        <source>A ticket that was moved counts under the service that it has now.</source>
        <translation>Ko te tīkiti i nekehia, ka tatauria ki tōna ratonga o nāianei.</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>I ia momo</translation>
    </message>
    <message>
        <source>A ticket counts under the letter that is printed on it.</source>
        <translation>Ka tatauria te tīkiti ki te pū kua tāia ki runga.</translation>
    </message>
    <message>
        <source>By counter</source>
        <translation>I ia tēpu</translation>
    </message>
    <message>
        <source>A ticket counts at the counter that served it last. Nothing is told by officer.</source>
        <translation>Ka tatauria te tīkiti ki te tēpu i āwhina whakamutunga. Kāore he mea e kīia mō ia āpiha.</translation>
    </message>
    <message>
        <source>From the door to the end: tickets that were called at least once, served at least once, and finished. Who is counted at the door and takes no ticket is lost there; who left, did not come or was cancelled is lost where they were last. Who is still on the way is no loss.</source>
        <translation>Mai i te kūaha ki te otinga: ngā tīkiti i karangahia, i tukuna he ratonga kia kotahi neke atu, ā, kua oti. Ko te tangata i tatauria i te kūaha, kāore i tīki tīkiti, ka ngaro i reira; ko te tangata i wehe, kāore i tae mai, i whakakorea rānei, ka ngaro i tōna wāhi whakamutunga. Ko te tangata e ara mai tonu ana, ehara i te ngaronga.</translation>
    </message>
    <message>
        <source>Times of groups in which fewer than {least} people were served are not told: chance would rule them.</source>
        <translation>Kāore e kīia ngā wā o ngā rōpū he iti iho i te {least} ngā tāngata i āwhinatia: mā te tūponotanga noa ērā e whakahaere.</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Ngā karanga āwhina</translation>
    </message>
    <message>
        <source>Every press of Help at a kiosk on this day that became a call, whatever became of it.</source>
        <translation>Ia pēhanga o Āwhina i tētahi kiosk i tēnei rā i noho hei karanga, ahakoa te mutunga.</translation>
    </message>
    <message>
        <source>Still ringing</source>
        <translation>E tangi tonu ana</translation>
    </message>
    <message>
        <source>Calls of today that nobody has answered so far.</source>
        <translation>Ngā karanga o te rā nei kāore anō kia whakautua.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Kāore tētahi i whakautu</translation>
    </message>
    <message>
        <source>Calls that were over before anybody answered: taken back, turned into a ticket, or the kiosk failed.</source>
        <translation>Ngā karanga i mutu i mua i te whakautu: i whakakorea, i huri hei tīkiti, i hapa rānei te kiosk.</translation>
    </message>
    <message>
        <source>Took a ticket instead</source>
        <translation>I tango tīkiti kē</translation>
    </message>
    <message>
        <source>Of those that nobody answered, the calls that became a ticket.</source>
        <translation>O ērā kāore i whakautua, ko ngā karanga i huri hei tīkiti.</translation>
    </message>
    <message>
        <source>Answered within a minute</source>
        <translation>I whakautua i roto i te meneti</translation>
    </message>
    <message>
        <source>Of all calls, the share that an officer took within 60 seconds; who was never answered counts as not. A call of less than a minute that still rings is left out.</source>
        <translation>O ngā karanga katoa, ko te ōrau i tangohia e tētahi āpiha i roto i te 60 hēkona; ko ērā kāore i whakautua ka kīia kāore i tutuki. Ka waihotia te karanga e tangi tonu ana kāore anō kia eke ki te meneti.</translation>
    </message>
    <message>
        <source>Until an answer, median</source>
        <translation>Ki te whakautu, tau waenga</translation>
    </message>
    <message>
        <source>From the press to the first officer who took the call, for those that were answered: half of them this long or less. A number that was rung back counts too.</source>
        <translation>Mai i te pēhanga ki te āpiha tuatahi i tango i te karanga, mō ērā i whakautua: i pēnei te roa o te haurua, i iti iho rānei. Ka tatauria hoki te nama i waeahia anō.</translation>
    </message>
    <message>
        <source>Until somebody was there, median</source>
        <translation>Kia tae mai tētahi, tau waenga</translation>
    </message>
    <message>
        <source>From the press until the citizen let the officer join, or the officer stood beside them.</source>
        <translation>Mai i te pēhanga kia whakaae rā anō te kirirarau ki te āpiha, kia tū rānei te āpiha ki tōna taha.</translation>
    </message>
    <message>
        <source>Typed by helpers</source>
        <translation>Nā ngā kaiāwhina i pato</translation>
    </message>
    <message>
        <source>Of all fields that were typed in sessions, those that the helper typed. It should fall: people learn to do it themselves.</source>
        <translation>O ngā āpure katoa i patohia i ngā wāhanga āwhina, ko ērā nā te kaiāwhina i pato. Me heke tēnei: ka ako te tangata ki te mahi i a ia anō.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>I pātaia anō</translation>
    </message>
    <message>
        <source>Of the answers in forms that were handed over and are done, those that were asked or entered again. The aim is none.</source>
        <translation>O ngā whakautu i ngā puka i tukuna, kua oti, ko ērā i pātaia anō, i tuhia anō rānei. Ko te whāinga, kia kore rawa.</translation>
    </message>
    <message>
        <source>Call-backs open</source>
        <translation>Ngā waea whakahoki e toe ana</translation>
    </message>
    <message>
        <source>Citizens who left a number and have not been rung, or are being rung now.</source>
        <translation>Ngā kirirarau i waiho nama, kāore anō kia waeahia, e waeahia ana rānei ināianei.</translation>
    </message>
    <message>
        <source>A call counts under the service that the kiosk was at. Nothing is told by officer.</source>
        <translation>Ka tatauria te karanga ki te ratonga i te kiosk i taua wā. Kāore he mea e kīia mō ia āpiha.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kāore he ratonga</translation>
    </message>
    <message>
        <source>The range after a share is Wilson’s: the true share lies in it 95 times in 100, if cases do not hang together. Fields of one session do, so that their range is wider than it says.</source>
        <translation>Ko te awhe i muri i te ōrau nā Wilson: kei roto te ōrau pono 95 o ia 100 wā, ki te kore ngā take e hono tahi. E hono tahi ana ngā āpure o te wāhanga kotahi, nō reira he whānui ake tō rātou awhe i tērā e kīia ana.</translation>
    </message>
    <message>
        <source>Times and shares of fewer than {least} calls or sessions are not told. One service more is left out where a difference would tell it.</source>
        <translation>Kāore e kīia ngā wā me ngā ōrau mō ngā karanga, wāhanga rānei iti iho i te {least}. Ka waihotia tētahi atu ratonga mehemea ka kitea i te rerekētanga.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Mane</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tūrei</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wenerei</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Tāite</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Paraire</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Rāhoroi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Rātapu</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Hānuere</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Pēpuere</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Māehe</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Āpereira</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Hune</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Hūrae</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Ākuhata</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Hepetema</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oketopa</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Noema</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Tīhema</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} i te {time}</translation>
    </message>
    <message>
        <source>The office is closed now. It opens on {when}.</source>
        <translation>Kua kati te tari ināianei. Ka tuwhera ā te {when}.</translation>
    </message>
    <message>
        <source>The office is closed: {reason}. It opens on {when}.</source>
        <translation>Kua kati te tari: {reason}. Ka tuwhera ā te {when}.</translation>
    </message>
    <message>
        <source>The office is closed. Ask its staff when it opens again.</source>
        <translation>Kua kati te tari. Pātai ki ngā kaimahi ka tuwhera anō āhea.</translation>
    </message>
    <message>
        <source>The last ticket of today was given at {last}. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>I tukuna te tīkiti whakamutunga o te rā nei i te {last}. Ka tuwhera anō te tari ā te {when}. Ki te kore e taea te tatari, pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>So many people wait that no more can be served today. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>He tokomaha rawa te hunga e tatari ana, nō reira kāore e taea ētahi atu te āwhina i te rā nei. Ka tuwhera anō te tari ā te {when}. Mēnā kāore e taea te tatari, pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>No tickets are given at the moment: {reason}</source>
        <translation>Kāore he tīkiti e tukuna ana i tēnei wā: {reason}</translation>
    </message>
    <message>
        <source>That queue is stopped already. Let it go on first.</source>
        <translation>Kua aukatia kē taua tūtira. Tukuna kia haere anō i te tuatahi.</translation>
    </message>
    <message>
        <source>That queue is not stopped.</source>
        <translation>Kāore taua tūtira i aukatia.</translation>
    </message>
    <message>
        <source>All queues are stopped together. Let all of them go on.</source>
        <translation>Kua aukatia tahitia ngā tūtira katoa. Tukuna te katoa kia haere anō.</translation>
    </message>
    <message>
        <source>This office has no series {series}. It has {known}.</source>
        <translation>Kāore he momo {series} o tēnei tari. Ko ōna momo: {known}.</translation>
    </message>
    <message>
        <source>Only who leads the office may do that. Ask one of them: {names}.</source>
        <translation>Mā ngā kaiārahi o te tari anake tērā e mahi. Pātai ki tētahi o rātou: {names}.</translation>
    </message>
    <message>
        <source>{day} is not a day. Write it as 2026-11-23.</source>
        <translation>Ehara te {day} i te rā. Tuhia kia pēnei: 2026-11-23.</translation>
    </message>
    <message>
        <source>{day} is over. Plan today or a day to come.</source>
        <translation>Kua hipa te {day}. Maheretia te rā nei, tētahi rā rānei e heke mai ana.</translation>
    </message>
    <message>
        <source>The office is closed on {day}. Plan another day.</source>
        <translation>Ka kati te tari i te {day}. Maheretia tētahi atu rā.</translation>
    </message>
    <message>
        <source>No plan of that day is left that could be undone.</source>
        <translation>Kāore he mahere o taua rā e toe ana hei wetewete.</translation>
    </message>
    <message>
        <source>There is no counter {counter} here. There are {counters}.</source>
        <translation>Kāore he tēpu {counter} i konei. Ko ngā tēpu: {counters}.</translation>
    </message>
    <message>
        <source>No officer here has the id {officer}.</source>
        <translation>Kāore he āpiha i konei ko {officer} te tohu.</translation>
    </message>
    <message>
        <source>Counter {counter}: {begins} to {ends} ends before it begins. Turn the times round.</source>
        <translation>Tēpu {counter}: ko te {begins} ki te {ends}, ka mutu i mua i te tīmatanga. Hurihia ngā wā.</translation>
    </message>
    <message>
        <source>Counter {counter}: the office is open from {first} to {last} on that day. Plan within it.</source>
        <translation>Tēpu {counter}: ka tuwhera te tari mai i te {first} ki te {last} i taua rā. Maheretia i roto i tērā.</translation>
    </message>
    <message>
        <source>Counter {counter} would have two shifts at {time}. End one before the other begins.</source>
        <translation>Ka rua ngā wā mahi o te tēpu {counter} i te {time}. Whakamutua tētahi i mua i te tīmatanga o tērā atu.</translation>
    </message>
    <message>
        <source>{name} would be at counters {counter} and {other} at {time}. Take somebody else for one of them.</source>
        <translation>Ka noho a {name} ki ngā tēpu {counter} me {other} i te {time}. Kōwhiria he tangata kē mō tētahi o ērā.</translation>
    </message>
    <message>
        <source>too many people wait already. Come back later, or ask at a counter.</source>
        <translation>he tokomaha rawa te hunga e tatari ana. Hoki mai ā muri ake, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>too few counters are open. Come back later, or ask at a counter.</source>
        <translation>he iti rawa ngā tēpu e tuwhera ana. Hoki mai ā muri ake, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>there is a technical fault. Ask at a counter.</source>
        <translation>he raruraru hangarau. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>there is an emergency. Do what staff tell you.</source>
        <translation>he ohotata. Whāia ngā kōrero a ngā kaimahi.</translation>
    </message>
    <message>
        <source>staff have stopped them. Ask at a counter.</source>
        <translation>nā ngā kaimahi i aukati. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>You are checked in for your appointment.</source>
        <translation>Kua rēhitatia tō taenga mai mō tō whakaritenga.</translation>
    </message>
    <message>
        <source>You are a little late. Your appointment still holds.</source>
        <translation>He paku tōmuri koe. Kei te mana tonu tō whakaritenga.</translation>
    </message>
    <message>
        <source>You are too late for the time of your appointment. You are served as if you had come without one.</source>
        <translation>Kua tōmuri rawa koe mō te wā o tō whakaritenga. Ka āwhinatia koe me te mea kāore ō whakaritenga.</translation>
    </message>
    <message>
        <source>There is no appointment with that code here. Compare it with your letter, or ask at a counter.</source>
        <translation>Kāore he whakaritenga o taua waehere i konei. Whakatauritea ki tō reta, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>Kāore he whakaritenga pērā.</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Take a ticket, or ask at a counter.</source>
        <translation>I whakakorea tēnei whakaritenga. Tīkina he tīkiti, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>This appointment is not today. It is on {when}.</source>
        <translation>Ehara i te mea mō te rā nei tēnei whakaritenga. Mō te {when} kē.</translation>
    </message>
    <message>
        <source>This appointment was on {when}. Take a ticket, or ask at a counter for another.</source>
        <translation>Nō te {when} tēnei whakaritenga. Tīkina he tīkiti, pātai atu rānei ki tētahi tēpu kia whiwhi i tētahi atu.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}. Come back here from {start}.</source>
        <translation>Kua tae wawe mai koe: kei te {time} tō whakaritenga. Hoki mai ki konei atu i te {start}.</translation>
    </message>
    <message>
        <source>Somebody has checked in for this appointment already, with ticket {label}.</source>
        <translation>Kua rēhitatia kē te taenga o tētahi mō tēnei whakaritenga, me te tīkiti {label}.</translation>
    </message>
    <message>
        <source>An appointment has to be in the future, and within three years.</source>
        <translation>Me heke mai te wā o te whakaritenga, i roto hoki i ngā tau e toru.</translation>
    </message>
    <message>
        <source>The office is closed at that time on {day}. Choose another time.</source>
        <translation>Ka kati te tari i taua wā i te {day}. Kōwhiria he wā kē.</translation>
    </message>
    <message>
        <source>A code for an appointment has 4 to 20 letters from A to Z and digits.</source>
        <translation>He 4 ki te 20 ngā pū mai i te A ki te Z me ngā mati o te waehere whakaritenga.</translation>
    </message>
    <message>
        <source>Another appointment has that code. Choose another, or leave it out.</source>
        <translation>Kei tētahi atu whakaritenga taua waehere. Kōwhiria tētahi atu, kaua rānei e whakauru.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Kua tae te wā</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Kua tōmuri</translation>
    </message>
    <message>
        <source>Somebody has settled this already. Look at it again.</source>
        <translation>Kua whakatauria kētia tēnei e tētahi. Tirohia anō.</translation>
    </message>
    <message>
        <source>Another version has come in meanwhile. Look at all of them before you choose.</source>
        <translation>Kua tae mai tētahi atu putanga. Tirohia katoatia i mua i tō kōwhiri.</translation>
    </message>
    <message>
        <source>Only somebody who may change this settles it: ask who leads the office.</source>
        <translation>Mā te tangata anake e āhei ana ki te panoni tēnei e whakatau: pātai ki te kaiārahi o te tari.</translation>
    </message>
    <message>
        <source>Choose one of the versions. Anything else is changed at its own place.</source>
        <translation>Kōwhiria tētahi o ngā putanga. Ko ērā atu ka panonitia i ōna ake wāhi.</translation>
    </message>
    <message>
        <source>These times are not in order: arrived, called, served, ended. Look at the paper again.</source>
        <translation>Kāore ēnei wā i te raupapa tika: i tae mai, i karangahia, i āwhinatia, i mutu. Tirohia anō te pepa.</translation>
    </message>
    <message>
        <source>One of these times is still to come. Look at the paper again.</source>
        <translation>Kāore anō tētahi o ēnei wā kia tae mai. Tirohia anō te pepa.</translation>
    </message>
    <message>
        <source>Tickets on paper are entered within a week. This one is of {day}.</source>
        <translation>Me whakauru ngā tīkiti pepa i roto i te wiki kotahi. Nō te {day} tēnei.</translation>
    </message>
    <message>
        <source>All times of one ticket are of one day. Look at the paper again.</source>
        <translation>Nō te rā kotahi ngā wā katoa o te tīkiti kotahi. Tirohia anō te pepa.</translation>
    </message>
    <message>
        <source>Say at which counter the person was called or served.</source>
        <translation>Kīia mai i tēhea tēpu te tangata i karangahia ai, i āwhinatia ai rānei.</translation>
    </message>
    <message>
        <source>A ticket that was called, or is of another day, needs the time at which it ended. Whoever still waits has only the time at which they came.</source>
        <translation>Ko te tīkiti i karangahia, nō tētahi atu rā rānei, me whai i te wā i mutu ai. Ko te tangata e tatari tonu ana, ko te wā anake i tae mai ai ia.</translation>
    </message>
    <message>
        <source>Numbers on the paper roll look like {example}.</source>
        <translation>He pēnei ngā nama o te pōkai pepa: {example}.</translation>
    </message>
    <message>
        <source>{label} of that day was entered already.</source>
        <translation>Kua whakaurua kētia te {label} o taua rā.</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>Rārangi ohotata</translation>
    </message>
    <message>
        <source>As of {time}, {day}. What happened later is not in it.</source>
        <translation>Nō te {time}, {day}. Kāore i roto ngā mahi o muri mai.</translation>
    </message>
    <message>
        <source>Write each time as it happens, and enter the list at a counter when the screens are back.</source>
        <translation>Tuhia ia wā i a ia e pā ana, ka whakauru ai i te rārangi ki tētahi tēpu ina hoki mai ngā mata.</translation>
    </message>
    <message>
        <source>Waiting, in the order of calling</source>
        <translation>E tatari ana, i te raupapa o te karanga</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Kāore he tangata e tatari ana.</translation>
    </message>
    <message>
        <source>Appointments that are still expected</source>
        <translation>Ngā whakaritenga kāore anō kia tae mai</translation>
    </message>
    <message>
        <source>Whoever comes now: give them the next number of the paper roll</source>
        <translation>Ko wai ka tae mai ināianei: hoatu te nama o muri iho o te pōkai pepa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Waehere</translation>
    </message>
    <message>
        <source>Language, needs</source>
        <translation>Reo, matea</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>I whakaritea mō</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>I tae mai</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>I karangahia</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Tēpu</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>I tīmata</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Whārangi {page} o te {pages}</translation>
    </message>
    <message>
        <source>Keep this paper. Staff call your number.</source>
        <translation>Puritia tēnei pepa. Ka karanga ngā kaimahi i tō nama.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Rā</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Wā</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Tūru wīra</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Kaiwhakawhiti reo</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Reo rotarota</translation>
    </message>
    <message>
        <source>Hears little</source>
        <translation>Iti te rongo</translation>
    </message>
    <message>
        <source>Sees little</source>
        <translation>Iti te kite</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>Āwhina ki te pānui</translation>
    </message>
    <message>
        <source>A quiet place</source>
        <translation>He wāhi mārire</translation>
    </message>
    <message>
        <source>Your ticket {label}</source>
        <translation>Tō tīkiti {label}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngā reo</translation>
    </message>
    <message>
        <source>You are waiting</source>
        <translation>Kei te tatari koe</translation>
    </message>
    <message>
        <source>You were moved to this service, and you keep your place.</source>
        <translation>I nekehia koe ki tēnei ratonga, ā, ka mau tonu tō tūranga.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>%n te tangata kei mua i a koe</numerusform>
            <numerusform>E %n ngā tāngata kei mua i a koe</numerusform>
            <numerusform>E %n ngā tāngata kei mua i a koe</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Ko koe ka whai ake</translation>
    </message>
    <message>
        <source>You are not called before {time}</source>
        <translation>Kāore koe e karangahia i mua i te {time}</translation>
    </message>
    <message>
        <source>Your wait from now</source>
        <translation>Tō tatari mai i nāianei</translation>
    </message>
    <message>
        <source>About {low} to {high} minutes</source>
        <translation>Tata ki te {low} ki te {high} meneti</translation>
    </message>
    <message>
        <source>We may close before it is your turn. Ask our staff now.</source>
        <translation>Tērā pea ka kati mātou i mua i tō wā. Pātai ki ā mātou kaimahi ināianei.</translation>
    </message>
    <message>
        <source>Go to counter {counter} now</source>
        <translation>Haere ki te tēpu {counter} ināianei</translation>
    </message>
    <message>
        <source>We called you again. Go to counter {counter} now</source>
        <translation>Kua karangahia anō koe. Haere ki te tēpu {counter} ināianei</translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation>Kei te taha mauī</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>Kei te taha matau</translation>
    </message>
    <message>
        <source>You are at counter {counter}</source>
        <translation>Kei te tēpu {counter} koe</translation>
    </message>
    <message>
        <source>Your ticket is on hold</source>
        <translation>Kei te tārewa tō tīkiti</translation>
    </message>
    <message>
        <source>Wait here: {place}</source>
        <translation>Tatari ki konei: {place}</translation>
    </message>
    <message>
        <source>Staff call you again.</source>
        <translation>Mā ngā kaimahi koe e karanga anō.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Tēnā koe mō tō haere mai.</translation>
    </message>
    <message>
        <source>We called you and did not see you</source>
        <translation>I karangahia koe, engari kāore koe i kitea</translation>
    </message>
    <message>
        <source>Come to any counter before {time}, and you keep your place.</source>
        <translation>Haere mai ki tētahi tēpu i mua i te {time}, ka mau tonu tō tūranga.</translation>
    </message>
    <message>
        <source>Come to any counter. Your place then counts from when you come.</source>
        <translation>Haere mai ki tētahi tēpu. Ka tatau tō tūranga mai i tō taenga mai.</translation>
    </message>
    <message>
        <source>You left the queue</source>
        <translation>Kua wehe koe i te tūtira</translation>
    </message>
    <message>
        <source>If you want to stay after all, say so here before {time}.</source>
        <translation>Mēnā kei te pīrangi noho tonu koe, kīia mai i konei i mua i te {time}.</translation>
    </message>
    <message>
        <source>Take a new ticket if you still need us.</source>
        <translation>Tīkina he tīkiti hou mēnā kei te hiahia āwhina tonu koe.</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>I whakakorea tēnei tīkiti</translation>
    </message>
    <message>
        <source>Take a new ticket, or ask at a counter.</source>
        <translation>Tīkina he tīkiti hou, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>Kia %n meneti anō māku</numerusform>
            <numerusform>Kia %n meneti anō māku</numerusform>
            <numerusform>Kia %n meneti anō māku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You keep your place. You can ask for this %n times.</source>
        <translation>
            <numerusform>Ka mau tonu tō tūranga. %n te wā ka taea tēnei te tono.</numerusform>
            <numerusform>Ka mau tonu tō tūranga. E %n ngā wā ka taea tēnei te tono.</numerusform>
            <numerusform>Ka mau tonu tō tūranga. E %n ngā wā ka taea tēnei te tono.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for more time as often as this office allows. If you cannot be here in time, tell our staff.</source>
        <translation>Kua pau ngā wā e whakaaetia ana e tēnei tari hei tono i te wā roa ake. Mēnā kāore e taea e koe te tae mai i te wā tika, kōrero ki ā mātou kaimahi.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation>Kei te wehe au</translation>
    </message>
    <message>
        <source>Leave the queue?</source>
        <translation>Ka wehe koe i te tūtira?</translation>
    </message>
    <message>
        <source>Nobody calls you any more, and others move up.</source>
        <translation>Kāore koe e karangahia, ā, ka neke ake ētahi atu.</translation>
    </message>
    <message>
        <source>Yes, I’m leaving</source>
        <translation>Āe, kei te wehe au</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>Kāo, ka noho au</translation>
    </message>
    <message>
        <source>I want to stay after all</source>
        <translation>Kei te hiahia noho tonu au</translation>
    </message>
    <message>
        <source>Ticket {label} was left too long ago to go on with it. Take a new ticket, or ask at a counter.</source>
        <translation>Kua roa rawa te wā mai i te waihotanga o te tīkiti {label}, kāore e taea te haere tonu. Tīkina he tīkiti hou, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>Ring and shake when I am called</source>
        <translation>Tangi mai, wiri mai ina karangahia au</translation>
    </message>
    <message>
        <source>This works while this page is open. Watch the board, too.</source>
        <translation>Ka mahi tēnei i a tēnei whārangi e tuwhera ana. Mātakihia hoki te papa whakaatu.</translation>
    </message>
    <message>
        <source>Last news at {time}</source>
        <translation>Ngā kōrero hou i te {time}</translation>
    </message>
    <message>
        <source>This page has had no connection since {time}, and tries again by itself. Watch the board, or ask our staff.</source>
        <translation>Kua motu te hononga o tēnei whārangi mai i te {time}, ā, kei te ngana aunoa anō. Mātakihia te papa whakaatu, pātai rānei ki ā mātou kaimahi.</translation>
    </message>
    <message>
        <source>We have had no news from the office since {time}. What stands here may be old, and what you do here arrives there later. Watch the board, or ask our staff.</source>
        <translation>Kāore anō he kōrero hou mai i te tari nō te {time}. Tērā pea kua tawhito ngā kōrero o konei, ā, ka tōmuri te tae atu o āu mahi i konei. Mātakihia te papa whakaatu, pātai rānei ki ā mātou kaimahi.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tirohia anō</translation>
    </message>
    <message numerus="yes">
        <source>Look again every %n seconds</source>
        <translation>
            <numerusform>Tirohia anō ia %n hēkona</numerusform>
            <numerusform>Tirohia anō ia %n hēkona</numerusform>
            <numerusform>Tirohia anō ia %n hēkona</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not look again by itself</source>
        <translation>Kaua e titiro aunoa anō</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>Kāore tēnei tīkiti e mōhiotia ana i konei</translation>
    </message>
    <message>
        <source>It may be from another day, or not have arrived yet. Your number counts.</source>
        <translation>Tērā pea nō tētahi atu rā, kāore anō rānei kia tae mai. Kei te mana tonu tō nama.</translation>
    </message>
    <message>
        <source>This page holds nothing about you: only a number and a place in the queue.</source>
        <translation>Kāore he kōrero mōu i tēnei whārangi: he nama anake me tētahi tūranga i te tūtira.</translation>
    </message>
    <message>
        <source>Your form {reference}</source>
        <translation>Tō puka {reference}</translation>
    </message>
    <message>
        <source>Priority: {why}</source>
        <translation>Whakaarotau: {why}</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>kāore e taea te tū roa</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>e hapū ana</translation>
    </message>
    <message>
        <source>with a small child</source>
        <translation>kei a ia he tamaiti nohinohi</translation>
    </message>
    <message>
        <source>urgent today</source>
        <translation>he kōhukihuki i te rā nei</translation>
    </message>
    <message>
        <source>Came back in time</source>
        <translation>I hoki mai i te wā tika</translation>
    </message>
    <message>
        <source>Moved here, kept its place</source>
        <translation>I nekehia mai, i mau te tūranga</translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>Te roa katoa e tatari ana</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>Ko tōna wā tēnei</translation>
    </message>
    <message>
        <source>Has an appointment</source>
        <translation>He whakaritenga tāna</translation>
    </message>
    <message>
        <source>Late for an appointment, waits from arrival</source>
        <translation>Kua tōmuri mō te whakaritenga, ka tatari mai i te taenga</translation>
    </message>
    <message>
        <source>Came back late, waits from then</source>
        <translation>I tōmuri te hokinga mai, ka tatari mai i reira</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n minutes more</source>
        <translation>
            <numerusform>I tonoa kia %n meneti anō</numerusform>
            <numerusform>I tonoa kia %n meneti anō</numerusform>
            <numerusform>I tonoa kia %n meneti anō</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is called before somebody whose place counts from %n minutes earlier.</source>
        <translation>
            <numerusform>Kāore he tangata e karangahia i mua i tētahi e tatau ana tōna tūranga mai i te %n meneti o mua atu.</numerusform>
            <numerusform>Kāore he tangata e karangahia i mua i tētahi e tatau ana tōna tūranga mai i te %n meneti o mua atu.</numerusform>
            <numerusform>Kāore he tangata e karangahia i mua i tētahi e tatau ana tōna tūranga mai i te %n meneti o mua atu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Rūma tatari</translation>
    </message>
    <message>
        <source>The office’s machines</source>
        <translation>Ngā pūrere o te tari</translation>
    </message>
    <message>
        <source>Operator’s code</source>
        <translation>Waehere a te kaiwhakahaere</translation>
    </message>
    <message>
        <source>Make one on the server’s machine. It opens this page once.</source>
        <translation>Hangaia tētahi i te pūrere o te tūmau. Kotahi noa te whakatuwheratanga o tēnei whārangi.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Whakatuwhera</translation>
    </message>
    <message>
        <source>That code opens nothing. It was used already, or is older than 10 minutes. Make a new one.</source>
        <translation>Kāore tēnā waehere e whakatuwhera i tētahi mea. Kua whakamahia kē, kua neke atu rānei i te 10 meneti. Hangaia he mea hou.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>Kaua mā tēnei hononga</translation>
    </message>
    <message>
        <source>This page is shown over https, or on the server’s own machine. Start the server with --tls.</source>
        <translation>Ka whakaaturia tēnei whārangi mā te https, i te pūrere ake rānei o te tūmau. Tīmataria te tūmau me --tls.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Takiputa</translation>
    </message>
    <message>
        <source>Signed in until {time}</source>
        <translation>Kua takiuru tae noa ki te {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>I te {time}</translation>
    </message>
    <message>
        <source>This page renews itself every 30 seconds.</source>
        <translation>Ka whakahou tēnei whārangi i a ia anō ia 30 hēkona.</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Kia tū noa</translation>
    </message>
    <message>
        <source>Let it renew itself</source>
        <translation>Tukuna kia whakahou</translation>
    </message>
    <message>
        <source>The server cannot read its log now</source>
        <translation>Kāore e taea e te tūmau te pānui i tāna rangitaki ināianei</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Kei te pai ngā mea katoa</translation>
    </message>
    <message>
        <source>This needs somebody</source>
        <translation>Me tiaki e tētahi tēnei</translation>
    </message>
    <message>
        <source>{name} waits to be let in: compare its fingerprint, then decide.</source>
        <translation>Kei te tatari a {name} kia tukuna mai: whakatauritea tana tapukara, kātahi ka whakatau.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in quarantine.</source>
        <translation>
            <numerusform>%n te urunga kei te taratahi.</numerusform>
            <numerusform>E %n ngā urunga kei te taratahi.</numerusform>
            <numerusform>E %n ngā urunga kei te taratahi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were written twice and wait for an officer.</source>
        <translation>
            <numerusform>%n te mea kua tuhia ruatia, e tatari ana ki tētahi āpiha.</numerusform>
            <numerusform>E %n ngā mea kua tuhia ruatia, e tatari ana ki tētahi āpiha.</numerusform>
            <numerusform>E %n ngā mea kua tuhia ruatia, e tatari ana ki tētahi āpiha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This server’s disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>Ka kī te kōpae o tēnei tūmau i roto i te %n rā i tēnei tere.</numerusform>
            <numerusform>Ka kī te kōpae o tēnei tūmau i roto i ngā rā e %n i tēnei tere.</numerusform>
            <numerusform>Ka kī te kōpae o tēnei tūmau i roto i ngā rā e %n i tēnei tere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %n days ago.</source>
        <translation>
            <numerusform>%n te rā mai i te tārua whakamutunga.</numerusform>
            <numerusform>E %n ngā rā mai i te tārua whakamutunga.</numerusform>
            <numerusform>E %n ngā rā mai i te tārua whakamutunga.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made of this server yet.</source>
        <translation>Kāore anō kia hangaia he tārua o tēnei tūmau.</translation>
    </message>
    <message>
        <source>The server above does not answer.</source>
        <translation>Kāore te tūmau o runga e whakautu ana.</translation>
    </message>
    <message>
        <source>The log is not signed any further: {problem}</source>
        <translation>Kua kore te rangitaki e hainatia: {problem}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Ngā pūrere</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Pūrere</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Te tūnga</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Pānga whakamutunga</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Papatono</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Ihirangi</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Karaka</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Wāhi wātea</translation>
    </message>
    <message>
        <source>No device was let in yet.</source>
        <translation>Kāore anō tētahi pūrere kia tukuna mai.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Tēnei tūmau</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Kua ōrite</translation>
    </message>
    <message>
        <source>Less than a minute behind</source>
        <translation>Iti iho i te meneti te tōmuri</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind</source>
        <translation>
            <numerusform>%n te meneti te tōmuri</numerusform>
            <numerusform>E %n ngā meneti te tōmuri</numerusform>
            <numerusform>E %n ngā meneti te tōmuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind since {time}</source>
        <translation>Kua tōmuri mai i te {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n te urunga hei tuku</numerusform>
            <numerusform>E %n ngā urunga hei tuku</numerusform>
            <numerusform>E %n ngā urunga hei tuku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to read</source>
        <translation>
            <numerusform>%n te urunga hei pānui</numerusform>
            <numerusform>E %n ngā urunga hei pānui</numerusform>
            <numerusform>E %n ngā urunga hei pānui</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard since {time}</source>
        <translation>Kāore i rangona mai i te {time}</translation>
    </message>
    <message>
        <source>Not heard since this server began, {time}</source>
        <translation>Kāore i rangona mai i te tīmatanga o tēnei tūmau, {time}</translation>
    </message>
    <message>
        <source>Away since {time}</source>
        <translation>Kei waho mai i te {time}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Kei waho</translation>
    </message>
    <message>
        <source>Speaks with another server: {name}</source>
        <translation>Kei te kōrero ki tētahi atu tūmau: {name}</translation>
    </message>
    <message>
        <source>Waits to be let in</source>
        <translation>Kei te tatari kia tukuna mai</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Kāore i tukuna mai</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Kua aukatia</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tika</translation>
    </message>
    <message>
        <source>{time} s fast</source>
        <translation>{time} hēk te tere</translation>
    </message>
    <message>
        <source>{time} s slow</source>
        <translation>{time} hēk te pōturi</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Taupuni</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Papa whakaatu</translation>
    </message>
    <message>
        <source>Laptop for the field</source>
        <translation>Pona rorohiko mō waho</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Tūmau</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Taratahi</translation>
    </message>
    <message>
        <source>Nothing was put aside.</source>
        <translation>Kāore he mea i whakatahia.</translation>
    </message>
    <message>
        <source>What is here holds nothing else up. This command writes all of it into a table: {command}</source>
        <translation>Kāore ngā mea o konei e aukati i tētahi atu. Ka tuhia katoatia ki tētahi ripanga e tēnei tono: {command}</translation>
    </message>
    <message>
        <source>From {name}, {time}</source>
        <translation>Nā {name}, {time}</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>He urunga kāore e taea te pānui</translation>
    </message>
    <message>
        <source>Two machines wrote under one number, as a copied folder does. End the copy; the device goes on by itself.</source>
        <translation>E rua ngā pūrere i tuhi i raro i te tau kotahi, pēnei i te kōpaki kua tāruatia. Whakamutua te tārua; ka haere tonu te pūrere.</translation>
    </message>
    <message>
        <source>What came is not what the device has signed. Look at that device, and shut it out if in doubt.</source>
        <translation>Ehara te mea i tae mai i te mea i hainatia e te pūrere. Tirohia taua pūrere, ā, aukatia ki te rangirua.</translation>
    </message>
    <message>
        <source>It was not the sender’s to send. If you do not know why it did, shut it out: {command}</source>
        <translation>Ehara nā te kaituku tēnei hei tuku. Ki te kore koe e mōhio he aha ai, aukatia: {command}</translation>
    </message>
    <message>
        <source>Another server did not take it. Bring both to one release.</source>
        <translation>Kāore tētahi atu tūmau i whakaae. Kawea rāua ki te putanga kotahi.</translation>
    </message>
    <message>
        <source>It cannot be read. Bring its device and this server to one release.</source>
        <translation>Kāore e taea te pānui. Kawea tana pūrere me tēnei tūmau ki te putanga kotahi.</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Kua tuhia ruatia</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>Kāore he mea e tatari ana kia whakataua.</translation>
    </message>
    <message>
        <source>Officers settle them at a counter with Ctrl W, and on their laptops. The oldest is of {time}.</source>
        <translation>Ka whakataua e ngā āpiha i tētahi tēpu mā Ctrl W, i ā rātou pona rorohiko hoki. Nō te {time} te mea tawhito.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Ngā whakaritenga</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Ngā rārangi mahi</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Ngā tēpu</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ngā toronga</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Rokiroki</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Rangitaki</translation>
    </message>
    <message>
        <source>Sealed papers</source>
        <translation>Ngā pepa kua hiritia</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Ērā atu katoa</translation>
    </message>
    <message>
        <source>More every day</source>
        <translation>Te tipunga ia rā</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>Ka mōhiotia ā muri i te rā kotahi</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n days</source>
        <translation>
            <numerusform>He wāhi mō te %n rā</numerusform>
            <numerusform>He wāhi mō ngā rā e %n</numerusform>
            <numerusform>He wāhi mō ngā rā e %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Ngā tūmau</translation>
    </message>
    <message>
        <source>Decides for the office</source>
        <translation>Ko ia te kaiwhakatau mō te tari</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>Kei te tū hei kairīwhi</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Kāore e whakautu ana</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Wāhanga</translation>
    </message>
    <message>
        <source>This server stands by. Devices tell how they are to the one that decides: look there.</source>
        <translation>He kairīwhi tēnei tūmau. Ka whakamōhio ngā pūrere i tō rātou āhua ki te mea e whakatau ana: tirohia ki reira.</translation>
    </message>
    <message>
        <source>Server above</source>
        <translation>Tūmau o runga</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kua hono</translation>
    </message>
    <message>
        <source>Checkpoints and backups</source>
        <translation>Ngā tohu takotoranga me ngā tārua</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>Ngā urunga kua hainatia</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Tohu takotoranga whakamutunga</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Tārua whakamutunga</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Kāore anō</translation>
    </message>
    <message>
        <source>The database has backups of its own</source>
        <translation>He tārua ake ō te pātengi raraunga</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>Taupuni whakaahua</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Tēpu utu</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>There is no such place to wait here. Places are: {known}.</source>
        <translation>Kāore he wāhi tatari pērā i konei. Ko ngā wāhi: {known}.</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>Te tuatahi o te rārangi</translation>
    </message>
    <message>
        <source>First of those whom this counter serves</source>
        <translation>Te tuatahi o te hunga ka āwhinatia e tēnei tēpu</translation>
    </message>
    <message numerus="yes">
        <source>Has waited over %n minutes, so every counter helps</source>
        <translation>
            <numerusform>Kua hipa te %n meneti e tatari ana, nō reira ka āwhina ngā tēpu katoa</numerusform>
            <numerusform>Kua hipa te %n meneti e tatari ana, nō reira ka āwhina ngā tēpu katoa</numerusform>
            <numerusform>Kua hipa te %n meneti e tatari ana, nō reira ka āwhina ngā tēpu katoa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for this desk’s own services, so it helps out</source>
        <translation>Kāore he tangata e tatari ana mō ngā ratonga ake o tēnei tēpu, nō reira ka āwhina i ētahi atu</translation>
    </message>
    <message>
        <source>Ticket {label} is waiting. Call it first.</source>
        <translation>Kei te tatari te tīkiti {label}. Karangahia i te tuatahi.</translation>
    </message>
    <message>
        <source>Ticket {label} was called. Say first whether the person came, or undo the call.</source>
        <translation>Kua karangahia te tīkiti {label}. Kīia i te tuatahi mēnā i tae mai te tangata, wetekina rānei te karanga.</translation>
    </message>
    <message>
        <source>Ticket {label} is being served. Finish it, move it or put it on hold first.</source>
        <translation>Kei te āwhinatia te tīkiti {label}. Whakaotia, nekehia, whakatārewatia rānei i te tuatahi.</translation>
    </message>
    <message>
        <source>Ticket {label} is on hold. Call it, or put it back to waiting first.</source>
        <translation>Kei te tārewa te tīkiti {label}. Karangahia, whakahokia rānei ki te tatari i te tuatahi.</translation>
    </message>
    <message>
        <source>Ticket {label} is finished. Undo that, or give the person a new ticket.</source>
        <translation>Kua oti te tīkiti {label}. Wetekina tērā, hoatu rānei he tīkiti hou ki te tangata.</translation>
    </message>
    <message>
        <source>Ticket {label} was called and nobody came. If the person is here now, put it back to waiting first.</source>
        <translation>I karangahia te tīkiti {label}, kāore he tangata i tae mai. Mēnā kua tae mai te tangata ināianei, whakahokia ki te tatari i te tuatahi.</translation>
    </message>
    <message>
        <source>The person with ticket {label} left. If they are here now, put it back to waiting first.</source>
        <translation>I wehe te tangata o te tīkiti {label}. Mēnā kua hoki mai ia, whakahokia ki te tatari i te tuatahi.</translation>
    </message>
    <message>
        <source>Ticket {label} was cancelled. Undo that, or give the person a new ticket.</source>
        <translation>I whakakorea te tīkiti {label}. Wetekina tērā, hoatu rānei he tīkiti hou ki te tangata.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom counter {counter} can serve now. The list shows who waits for others.</source>
        <translation>Kāore he tangata e tatari ana ka taea e te tēpu {counter} te āwhina ināianei. Kei te rārangi te hunga e tatari ana ki ētahi atu.</translation>
    </message>
    <message>
        <source>The person with ticket {label} is at counter {counter} now, with ticket {other}. Wait until that ends.</source>
        <translation>Kei te tēpu {counter} te tangata o te tīkiti {label} ināianei, me te tīkiti {other}. Tatari kia mutu tērā.</translation>
    </message>
    <message>
        <source>Type when the person came, such as 09:30.</source>
        <translation>Patohia te wā i tae mai ai te tangata, pērā i te 09:30.</translation>
    </message>
    <message>
        <source>There is no such visit today. Give a ticket without it, which begins a new one.</source>
        <translation>Kāore he toronga pērā i te rā nei. Hoatu he tīkiti kāore tērā i roto, hei tīmata i tētahi toronga hou.</translation>
    </message>
    <message>
        <source>There is no need called “{need}”. Choose from: {needs}.</source>
        <translation>Kāore he matea ko “{need}” te ingoa. Kōwhiria i ēnei: {needs}.</translation>
    </message>
    <message>
        <source>There is no desk profile called “{profile}”. Choose from: {profiles}.</source>
        <translation>Kāore he mahi tēpu ko “{profile}” te ingoa. Kōwhiria i ēnei: {profiles}.</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Leave it first, or move from there.</source>
        <translation>Kei te tēpu {counter} a {name}. Waiho tērā i te tuatahi, neke rānei i reira.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was called a moment ago. Give the person %n seconds more.</source>
        <translation>
            <numerusform>Kātahi anō te tīkiti {label} ka karangahia. Hoatu kia %n hēkona anō ki te tangata.</numerusform>
            <numerusform>Kātahi anō te tīkiti {label} ka karangahia. Hoatu kia %n hēkona anō ki te tangata.</numerusform>
            <numerusform>Kātahi anō te tīkiti {label} ka karangahia. Hoatu kia %n hēkona anō ki te tangata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.</source>
        <translation>
            <numerusform>%n te wā kua whakaroahia te tīkiti {label}. Haere mai ina karangahia, pātai atu rānei ki tētahi tēpu.</numerusform>
            <numerusform>E %n ngā wā kua whakaroahia te tīkiti {label}. Haere mai ina karangahia, pātai atu rānei ki tētahi tēpu.</numerusform>
            <numerusform>E %n ngā wā kua whakaroahia te tīkiti {label}. Haere mai ina karangahia, pātai atu rānei ki tētahi tēpu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a first name. Without one the number alone is called.</source>
        <translation>Patohia he ingoa tuatahi. Ki te kore, ko te nama anake ka karangahia.</translation>
    </message>
    <message>
        <source>Use at most {most} letters. A short form of the name will do.</source>
        <translation>Kia {most} ngā pū te mōrahi. Ka pai te ingoa poto.</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes only. Leave out digits, emoji and other signs.</source>
        <translation>Whakamahia ngā pū, ngā mokowā, ngā tohuwehe me ngā koma runga anake. Waiho ngā mati, ngā pikitia iti me ētahi atu tohu.</translation>
    </message>
    <message>
        <source>The name holds a sign that cannot be seen. Type it again.</source>
        <translation>He tohu kāore e kitea kei te ingoa. Patohia anō.</translation>
    </message>
    <message>
        <source>The name did not reach the counters. The number is called. Try again in a moment.</source>
        <translation>Kāore te ingoa i tae ki ngā tēpu. Ko te nama ka karangahia. Taihoa ka ngana anō.</translation>
    </message>
    <message>
        <source>The name could not be removed just now. Try again, or ask at a counter.</source>
        <translation>Kāore i taea te tango te ingoa i tēnei wā. Ngana anō, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tuhia tētahi mea i te tuatahi.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters. Say the rest in another one.</source>
        <translation>E {most} pū te rahi o te tuhipoka. Kīia te toenga ki tētahi atu.</translation>
    </message>
    <message>
        <source>This visit has as many notes as it can have.</source>
        <translation>Kua kī ngā tuhipoka mō tēnei toronga.</translation>
    </message>
    <message>
        <source>{name}, number {label}. Go to counter {counter}.</source>
        <translation>{name}, nama {label}. Haere ki te tēpu {counter}.</translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation>{low} ki te {high} meneti</translation>
    </message>
    <message>
        <source>Less than {high} minutes</source>
        <translation>Iti iho i te {high} meneti</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>Kāore anō he tēpu kia tuwhera</translation>
    </message>
    <message>
        <source>Probably called between {from_time} and {to_time}</source>
        <translation>Ka karangahia pea i waenga i te {from_time} me te {to_time}</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose one from its list.</source>
        <translation>Kāore tēnei tari e tuku ana i taua ratonga. Kōwhiria tētahi i tana rārangi.</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>Kāore he tīkiti pērā i te rā nei.</translation>
    </message>
    <message>
        <source>There is no counter {counter} here.</source>
        <translation>Kāore he tēpu {counter} i konei.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Kāore he tangata e tatari ana.</translation>
    </message>
    <message>
        <source>Ticket {label} is “{state}” now, so this cannot be done.</source>
        <translation>Ko “{state}” te tīkiti {label} ināianei, nō reira kāore e taea tēnei.</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Choose another, or ask them to leave it.</source>
        <translation>Kei te tēpu {counter} a {name}. Kōwhiria tētahi atu, tonoa rānei ia kia wehe.</translation>
    </message>
    <message>
        <source>You are not signed in at counter {counter}.</source>
        <translation>Kāore koe i te takiuru ki te tēpu {counter}.</translation>
    </message>
    <message>
        <source>Ticket {label} is still at this counter. Finish it first.</source>
        <translation>Kei tēnei tēpu tonu te tīkiti {label}. Whakaotia i te tuatahi.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this ticket.</source>
        <translation>Kāore he mea hei wetewete mō tēnei tīkiti.</translation>
    </message>
    <message>
        <source>Ticket {label} was called {count} times. Mark that the person did not come.</source>
        <translation>E {count} ngā wā kua karangahia te tīkiti {label}. Tohua kāore te tangata i tae mai.</translation>
    </message>
    <message>
        <source>This device has no numbers left and the hub does not answer. Ask at a counter.</source>
        <translation>Kua pau ngā nama o tēnei pūrere, kāore hoki te pokapū e whakautu mai ana. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Kāore tēnei pūrere e whakaaetia kia mahi i tērā.</translation>
    </message>
    <message>
        <source>The request cannot be read: {detail}</source>
        <translation>Kāore e taea te pānui te tono: {detail}</translation>
    </message>
    <message>
        <source>There is no act with that name.</source>
        <translation>Kāore he mahi o taua ingoa.</translation>
    </message>
    <message>
        <source>It could not be saved on this machine: {detail}</source>
        <translation>Kāore i taea te tiaki ki tēnei pūrere: {detail}</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Kāore i tika tēnā PIN. Ngana anō.</translation>
    </message>
    <message>
        <source>Another hub decides for this office now.</source>
        <translation>He pokapū kē e whakatau ana mō tēnei tari ināianei.</translation>
    </message>
    <message>
        <source>The hub refused: {message}</source>
        <translation>Kāore te pokapū i whakaae: {message}</translation>
    </message>
    <message>
        <source>This form is not open here any more. Start it again.</source>
        <translation>Kua kore tēnei puka e tuwhera ana i konei. Tīmata anō.</translation>
    </message>
    <message>
        <source>The answers kept of this form were changed or cut ({detail}). Start it again, or ask at a counter.</source>
        <translation>I panonitia, i poroa rānei ngā whakautu kua tiakina o tēnei puka ({detail}). Tīmata anō, pātai atu rānei ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>That is too large. Use smaller or fewer files.</source>
        <translation>He nui rawa tērā. Whakamahia kia iti iho ngā kōnae.</translation>
    </message>
    <message>
        <source>A file that was handed in could not be kept. Hand it in again, or leave it out.</source>
        <translation>Kāore i taea te tiaki tētahi kōnae i tukuna mai. Tukuna mai anō, waiho rānei.</translation>
    </message>
    <message>
        <source>There is a slip in that code. Compare it with your paper.</source>
        <translation>He hapa kei taua waehere. Whakatauritea ki tō pepa.</translation>
    </message>
    <message>
        <source>No form is kept under that code. It was sent, or its time is over.</source>
        <translation>Kāore he puka e puritia ana ki taua waehere. Kua tukuna kē, kua pau rānei te wā.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What was typed here since is not in it.</source>
        <translation>I huakina tēnei puka i wāhi kē, ā, kei reira e haere tonu ana. Kāore i roto ngā mea i patohia i konei mai i taua wā.</translation>
    </message>
    <message>
        <source>Forms cannot be kept or fetched now, because the office’s server does not answer. Ask at a counter.</source>
        <translation>Kāore e taea te tiaki, te tiki rānei i ngā puka ināianei, nā te mea kāore te tūmau a te tari e whakautu mai ana. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>This form was sent already. Its reference is {reference}.</source>
        <translation>Kua tukuna kētia tēnei puka. Ko tōna tohutoro ko {reference}.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait a minute.</source>
        <translation>He maha rawa ngā waehere hē kua whakamātauria. Tatari mō te meneti kotahi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Kāore he mea hei wetewete.</translation>
    </message>
    <message>
        <source>This form cannot be sent from here, because nobody has been named who may read it. Ask at a counter.</source>
        <translation>Kāore e taea te tuku i tēnei puka i konei, nā te mea kāore anō he tangata kia whakaingoatia hei pānui. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>This was sealed for somebody else, or was changed.</source>
        <translation>I hīritia tēnei mō tētahi atu, i panonitia rānei.</translation>
    </message>
    <message>
        <source>This service has no form that can be filled in.</source>
        <translation>Kāore he puka o tēnei ratonga ka taea te whakakī.</translation>
    </message>
    <message>
        <source>This machine cannot show that form ({detail}). Its pack may be older than the form.</source>
        <translation>Kāore e taea e tēnei pūrere te whakaatu i taua puka ({detail}). Tērā pea he tawhito ake tana mōkihi i te puka.</translation>
    </message>
    <message>
        <source>No form was sent under that reference.</source>
        <translation>Kāore he puka i tukuna o taua tohutoro.</translation>
    </message>
    <message>
        <source>The form is “{state}” now, so this cannot be done.</source>
        <translation>Ko “{state}” te puka ināianei, nō reira kāore e taea tēnei.</translation>
    </message>
    <message>
        <source>This form cannot be opened here. Ask at a counter.</source>
        <translation>Kāore e taea te huaki i tēnei puka i konei. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>Only officers with the role “edit” may do that. Those here: {names}.</source>
        <translation>Mō ngā āpiha anake he tūranga “edit” tō rātou. Kei konei: {names}.</translation>
    </message>
    <message>
        <source>Sign in at a counter of this machine first.</source>
        <translation>Takiuru tuatahi ki tētahi kaute o tēnei pūrere.</translation>
    </message>
    <message>
        <source>The office’s server decides this and does not answer now. Nothing was changed; try again later.</source>
        <translation>Mā te tūmau o te tari tēnei e whakatau, ā, kāore e whakautu ana ināianei. Kāore he mea i huri; whakamātauria anō ā muri.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>Nāu tēnei i tāpae. Mā tētahi atu e whakaae.</translation>
    </message>
    <message>
        <source>Only who proposed it can withdraw it. Send it back with a reason.</source>
        <translation>Mā te kaitāpae anake e tango mai. Whakahokia me te take.</translation>
    </message>
    <message>
        <source>Whoever signed this office’s pack does not let it change this. Ask them for a new version.</source>
        <translation>Kāore te kaihaina o te mōkī e tuku ana i tēnei tari kia huri i tēnei. Tonoa he putanga hou.</translation>
    </message>
    <message>
        <source>The pack has nothing called {target}. Choose from the list.</source>
        <translation>Kāore he mea ko {target} te ingoa i te mōkī. Kōwhiria i te rārangi.</translation>
    </message>
    <message>
        <source>This changes more than texts, their order or opening hours. That needs a new version of the pack.</source>
        <translation>He nui ake tēnei huringa i ngā kupu, i te raupapa, i ngā hāora tuwhera. Me whai putanga hou o te mōkī.</translation>
    </message>
    <message>
        <source>Nothing is different from what is shown now.</source>
        <translation>Kāore he rerekētanga i te mea e whakaaturia ana ināianei.</translation>
    </message>
    <message>
        <source>That is too much at once. Propose it in parts.</source>
        <translation>He nui rawa tēnei i te wā kotahi. Tāpaetia hei wāhanga.</translation>
    </message>
    <message>
        <source>{count} amendments wait to be approved already. Have some of them approved first.</source>
        <translation>E {count} ngā whakatikatika e tatari ana kia whakaaetia. Me whakaae ētahi i te tuatahi.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Kīia te take, kia torutoru ngā kupu.</translation>
    </message>
    <message>
        <source>What is shown has changed at this place meanwhile ({place}). Look at it again and propose it anew.</source>
        <translation>Kua huri te mea e whakaaturia ana i tēnei wāhi i taua wā ({place}). Tirohia anō, ka tāpae anō.</translation>
    </message>
    <message>
        <source>It cannot be shown like this. {fault}</source>
        <translation>Kāore e taea te whakaatu pēnei. {fault}</translation>
    </message>
    <message>
        <source>There is no such amendment.</source>
        <translation>Kāore he whakatikatika pērā.</translation>
    </message>
    <message>
        <source>It is “{state}” by now, so this cannot be done.</source>
        <translation>Ko “{state}” kē ināianei, nō reira kāore e taea.</translation>
    </message>
    <message>
        <source>A later amendment builds on this one ({reason}). Undo that one first.</source>
        <translation>E hanga ana tētahi whakatikatika o muri ki runga i tēnei ({reason}). Wetekina tērā i te tuatahi.</translation>
    </message>
    <message>
        <source>Write it in English: it stands in where a translation is missing.</source>
        <translation>Tuhia ki te reo Pākehā: koia te whakakapi ina ngaro te whakamāoritanga.</translation>
    </message>
    <message>
        <source>It has {count} characters. Write at most {most}.</source>
        <translation>E {count} ngā pūāhua. Kia {most} te mōrahi.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown. Type it anew.</source>
        <translation>Kei roto ngā pūāhua kāore e taea te whakaatu. Patohia anō.</translation>
    </message>
    <message>
        <source>Write a time of day such as 08:30.</source>
        <translation>Tuhia he wā pēnei i te 08:30.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-12-24.</source>
        <translation>Tuhia he rā pēnei i te 2026-12-24.</translation>
    </message>
    <message>
        <source>These times are not in order. The office opens first, then comes the last ticket, then it closes.</source>
        <translation>Kāore ēnei wā i te raupapa tika. Ka tuwhera te tari i te tuatahi, kātahi ko te tīkiti whakamutunga, kātahi ka kati.</translation>
    </message>
    <message>
        <source>It ends before it begins. Turn the days round.</source>
        <translation>Ka mutu i mua i te tīmatanga. Hurihia ngā rā.</translation>
    </message>
    <message>
        <source>This day is there twice. Take one of them out.</source>
        <translation>E rua ngā wā o tēnei rā. Tangohia tētahi.</translation>
    </message>
    <message>
        <source>It does not fit here: {detail}.</source>
        <translation>Kāore e hāngai ki konei: {detail}.</translation>
    </message>
    <message>
        <source>Signs such as &lt;b&gt; are shown as they stand.</source>
        <translation>Ka whakaaturia ngā tohu pēnei i te &lt;b&gt; pērā i te tuhinga.</translation>
    </message>
    <message>
        <source>It is not written in: {languages}. English is shown there.</source>
        <translation>Kāore i tuhia ki te: {languages}. Ko te reo Pākehā ka whakaaturia ki reira.</translation>
    </message>
    <message>
        <source>The English was changed and these were not: {languages}. See that they still say the same.</source>
        <translation>I huri te reo Pākehā, kāore ēnei: {languages}. Tirohia mēnā he ōrite tonu te kōrero.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Kāore e mōhiotia ana</translation>
    </message>
    <message>
        <source>Waits to be approved</source>
        <translation>E tatari ana kia whakaaetia</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Kei te whakaaturia</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Kua whakahokia</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Kua wetekina</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Kua tukuna</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kua whiwhi</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>E mahia ana</translation>
    </message>
    <message>
        <source>Something is missing. Ask at a counter.</source>
        <translation>Kei te ngaro tētahi mea. Pātai atu ki tētahi tēpu.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Kua whakatauria</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Kua unuhia</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>E āwhinatia ana</translation>
    </message>
    <message>
        <source>{name} is not heard of: see that it is switched on and that its network cable is in.</source>
        <translation>Kāore he kōrero mai i {name}: tirohia mēnā kua kā, mēnā hoki kua mau tana taura whatunga.</translation>
    </message>
    <message>
        <source>{name} is nearly out of paper: have a roll of 80 mm ready.</source>
        <translation>Kua tata pau te pepa o {name}: whakaritea he pōkai 80 mm.</translation>
    </message>
    <message>
        <source>{name} is out of paper: put in a roll of 80 mm.</source>
        <translation>Kua pau te pepa o {name}: kuhuna he pōkai 80 mm.</translation>
    </message>
    <message>
        <source>The printer of {name} is open: close its cover.</source>
        <translation>E tuwhera ana te mīhini tā o {name}: katia tana taupoki.</translation>
    </message>
    <message>
        <source>The printer of {name} reports a fault: take out jammed paper, then switch it off and on.</source>
        <translation>E kī ana te mīhini tā o {name} he hapa tōna: tangohia te pepa kua mau, whakawetoa, whakakāngia anō.</translation>
    </message>
    <message>
        <source>The printer of {name} does not answer: see that it is switched on and that its cable is in.</source>
        <translation>Kāore te mīhini tā o {name} e whakautu mai ana: tirohia mēnā kua kā, mēnā hoki kua mau tana taura.</translation>
    </message>
    <message>
        <source>The disk of {name} is nearly full ({left} MB left): delete what does not belong to the program.</source>
        <translation>Kua tata kī te kōpae o {name} ({left} MB e toe ana): mukua ngā mea ehara nā te pūmanawa.</translation>
    </message>
    <message>
        <source>{name} cannot send everything: {problem}</source>
        <translation>Kāore e taea e {name} te tuku i te katoa: {problem}</translation>
    </message>
    <message>
        <source>{name} does not show the new content: {problem} Publish it anew, or go back with `pack rollback`.</source>
        <translation>Kāore a {name} e whakaatu ana i te ihirangi hou: {problem} Whakaputaina anō, hoki rānei mā `pack rollback`.</translation>
    </message>
    <message>
        <source>The clock of {name} is wrong by {seconds} seconds: set it, or turn on its network time.</source>
        <translation>E {seconds} hēkona te hē o te karaka o {name}: whakatikaina, whakakāngia rānei tana wā whatunga.</translation>
    </message>
    <message>
        <source>{name} runs version {theirs}, the office {ours}: bring both to one release.</source>
        <translation>Kei {name} te putanga {theirs}, kei te tari te {ours}: kia ōrite te putanga.</translation>
    </message>
    <message>
        <source>Number {label}. Go to counter {counter}.</source>
        <translation>Nama {label}. Haere ki te tēpu {counter}.</translation>
    </message>
    <message>
        <source>This board has lost its connection. Listen for staff.</source>
        <translation>Kua motu te hononga o tēnei papa whakaatu. Whakarongo ki ngā kaimahi.</translation>
    </message>
    <message>
        <source>Wait from now: {wait}</source>
        <translation>Te tatari mai i nāianei: {wait}</translation>
    </message>
    <message>
        <source>Take a seat. The board shows your number and a counter.</source>
        <translation>E noho. Ka whakaatu te papa whakaatu i tō nama me tētahi tēpu.</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Kei te {time} tō whakaritenga.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}. You are called as if you had come without one.</source>
        <translation>Nō te {time} tō whakaritenga. Ka karangahia koe me te mea kāore ō whakaritenga.</translation>
    </message>
    <message>
        <source>Your other numbers: {labels}</source>
        <translation>Ō nama atu: {labels}</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow the queue.</source>
        <translation>Whakaangahia tō waea ki te waehere hei whai i te tūtira.</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>Ka mahi te whārangi o te waehere ina hoki mai te hononga.</translation>
    </message>
    <message>
        <source>Type the six words, or scan the picture beside them.</source>
        <translation>Patohia ngā kupu e ono, matawaihia rānei te pikitia kei te taha.</translation>
    </message>
    <message>
        <source>Words so far: {count}. A code has {of}. Type all of them, in their order.</source>
        <translation>Ngā kupu tae noa mai: {count}. E {of} kei te waehere. Patohia katoatia, i tō rātou raupapa.</translation>
    </message>
    <message>
        <source>“{word}” is in none of the lists. Look at this word again.</source>
        <translation>Kāore a “{word}” i tētahi rārangi. Tirohia anō tēnei kupu.</translation>
    </message>
    <message>
        <source>This may be one of two codes. Type the words exactly as they stand.</source>
        <translation>Tērā pea ko tētahi o ngā waehere e rua. Patohia ngā kupu pērā tonu i te tuhinga.</translation>
    </message>
    <message>
        <source>These words do not belong together. One is another word, or two changed places.</source>
        <translation>Kāore ēnei kupu e hāngai ana. He kupu kē tētahi, kua whakawhiti rānei ētahi e rua.</translation>
    </message>
    <message>
        <source>The office’s hub does not answer, so nothing can be handed over now. Your answers stay here.</source>
        <translation>Kāore te pokapū o te tari e whakautu ana, nō reira e kore e taea te tuku ināianei. Ka noho ō whakautu ki konei.</translation>
    </message>
    <message>
        <source>Nothing waits under these words at this office.</source>
        <translation>Kāore he mea e tatari ana i raro i ēnei kupu i tēnei tari.</translation>
    </message>
    <message>
        <source>This was opened at {time}. Words open once: go on where they were opened, or hand over again.</source>
        <translation>I huakina tēnei i te {time}. Kotahi te huakanga a ngā kupu: haere tonu i te wāhi i huakina ai, tukuna anō rānei.</translation>
    </message>
    <message>
        <source>The time of these words was over at {time}. Hand over again where the form was filled in.</source>
        <translation>I pau te wā o ēnei kupu i te {time}. Tukuna anō i te wāhi i whakakīia ai te puka.</translation>
    </message>
    <message>
        <source>This was handed over at another office ({office}). It opens only there.</source>
        <translation>I tukuna tēnei i tētahi atu tari ({office}). Ka huaki i reira anake.</translation>
    </message>
    <message>
        <source>What was handed over arrived damaged. Hand over again where the form was filled in.</source>
        <translation>I tae pakaru mai te mea i tukuna. Tukuna anō i te wāhi i whakakīia ai te puka.</translation>
    </message>
    <message>
        <source>That is too much to hand over at once.</source>
        <translation>He nui rawa tēnā hei tuku i te wā kotahi.</translation>
    </message>
    <message>
        <source>Only the place that opened it can close it.</source>
        <translation>Mā te wāhi anake nāna i huaki e kati.</translation>
    </message>
    <message>
        <source>Its time is not over yet.</source>
        <translation>Kāore anō kia pau tōna wā.</translation>
    </message>
    <message>
        <source>Your form</source>
        <translation>Tō puka</translation>
    </message>
    <message>
        <source>Scan the picture on your paper with this phone. What you see then stays between your paper and you.</source>
        <translation>Matawaihia te pikitia i tō pepa ki tēnei waea. Ko tāu e kite ai ka noho i waenga i tō pepa me koe.</translation>
    </message>
    <message>
        <source>This phone cannot open it here. Your words still work at any kiosk or counter of this office.</source>
        <translation>E kore e taea e tēnei waea te huaki i konei. Ka mahi tonu ō kupu i ngā kīoka me ngā paepae o tēnei tari.</translation>
    </message>
    <message>
        <source>There is nothing here any more. It was opened at the office, or its time is over.</source>
        <translation>Kāore he mea i konei ināianei. I huakina i te tari, kua pau rānei te wā.</translation>
    </message>
    <message>
        <source>Your answers are not on this page. Whoever has your paper can open your form: keep it to yourself.</source>
        <translation>Kāore ō whakautu i tēnei whārangi. Ka taea e te tangata kei a ia tō pepa te huaki i tō puka: puritia māu anake.</translation>
    </message>
    <message>
        <source>Choose by what right this person helps. Nobody acts for another without one.</source>
        <translation>Kōwhiria te mana e āwhina ai tēnei tangata. Kāore tētahi e mahi mō tētahi atu ki te kore he mana.</translation>
    </message>
    <message>
        <source>There is no such call for help today.</source>
        <translation>Kāore he karanga āwhina pērā i te rā nei.</translation>
    </message>
    <message>
        <source>Help was called from this screen already. Wait a moment, or take that call back first.</source>
        <translation>Kua karangahia kētia he āwhina i tēnei mata. Tatari mō te wā poto, whakakorehia rānei taua karanga i te tuatahi.</translation>
    </message>
    <message>
        <source>Nobody can walk over to a laptop in the field. Ask to be talked through it instead.</source>
        <translation>Kāore e taea e te tangata te hīkoi ki tētahi rorohiko kei te papa mahi. Tonoa kē kia kōrerohia.</translation>
    </message>
    <message>
        <source>This call for help is over.</source>
        <translation>Kua mutu tēnei karanga āwhina.</translation>
    </message>
    <message>
        <source>{name} at counter {counter} has this call for help.</source>
        <translation>Kei a {name} i te tēpu {counter} tēnei karanga āwhina.</translation>
    </message>
    <message>
        <source>Nobody has answered this call for help yet.</source>
        <translation>Kāore anō tētahi kia whakautu i tēnei karanga āwhina.</translation>
    </message>
    <message>
        <source>Only the other side of this call for help can say that.</source>
        <translation>Mā tērā taha anake o tēnei karanga āwhina tēnā e kī.</translation>
    </message>
    <message>
        <source>That cannot be done now. The helper or the citizen went on.</source>
        <translation>Kāore e taea tēnā ināianei. Kua haere whakamua te kaiāwhina, te kirirarau rānei.</translation>
    </message>
    <message>
        <source>Trainees do not answer calls for help. Ask a colleague.</source>
        <translation>Kāore ngā pia e whakautu i ngā karanga āwhina. Pātai atu ki tētahi hoa mahi.</translation>
    </message>
    <message>
        <source>Choose a service first, so that a ticket can be given.</source>
        <translation>Kōwhiria he ratonga i te tuatahi, kia taea ai te hoatu tīkiti.</translation>
    </message>
    <message>
        <source>That is no telephone number. It has 6 to 15 digits.</source>
        <translation>Ehara tēnā i te nama waea. E 6 ki te 15 ōna mati.</translation>
    </message>
    <message>
        <source>No number can be left now, because the office’s server does not answer. Take a ticket instead.</source>
        <translation>Kāore e taea te waiho nama ināianei, nā te mea kāore te tūmau a te tari e whakautu mai ana. Tangohia kē he tīkiti.</translation>
    </message>
    <message>
        <source>The number is not there any more. It is forgotten when a call ends.</source>
        <translation>Kua kore te nama. Ka warewaretia ina mutu te karanga.</translation>
    </message>
    <message>
        <source>There is no such emergency call today.</source>
        <translation>Kāore he karanga ohotata pērā i te rā nei.</translation>
    </message>
    <message>
        <source>This emergency call is over.</source>
        <translation>Kua mutu tēnei karanga ohotata.</translation>
    </message>
    <message>
        <source>This emergency call was raised here. A colleague answers it.</source>
        <translation>I konei tēnei karanga ohotata i tīmata ai. Mā tētahi hoa mahi e whakautu.</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation>Āe, e tika ana</translation>
    </message>
    <message>
        <source>No, that is not so</source>
        <translation>Kāo, kāore i te tika</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Whakaatuhia mai kei hea</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>He aha te tikanga o tēnei?</translation>
    </message>
    <message>
        <source>Go more slowly</source>
        <translation>Kia āta haere</translation>
    </message>
    <message>
        <source>Say that in another way</source>
        <translation>Kōrerohia kia rerekē te kupu</translation>
    </message>
    <message>
        <source>I do not have that with me</source>
        <translation>Kāore tēnā i a au i nāianei</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Taihoa ake</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Ngā mihi</translation>
    </message>
    <message>
        <source>Hello, I am here to help</source>
        <translation>Kia ora, kei konei au hei āwhina</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Kia āta mahi, kāore he horo</translation>
    </message>
    <message>
        <source>I am pointing at it on your screen</source>
        <translation>Kei te tohu au i runga i tō mata</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>E tika ana tēnā?</translation>
    </message>
    <message>
        <source>You can leave that one empty</source>
        <translation>Ka taea te waiho kia wātea tēnā</translation>
    </message>
    <message>
        <source>You are nearly done</source>
        <translation>Kua tata oti i a koe</translation>
    </message>
    <message>
        <source>That could not be sent: it is too long, or not what a help session says. Shorten it and try again.</source>
        <translation>Kāore i taea te tuku: he roa rawa, kāore rānei i te hāngai ki te āwhinatanga. Whakapotoa, ka ngana anō.</translation>
    </message>
    <message>
        <source>Go on with a form</source>
        <translation>Haere tonu i tētahi puka</translation>
    </message>
    <message>
        <source>Your six words, or the code of your form</source>
        <translation>Ō kupu e ono, te waehere rānei o tō puka</translation>
    </message>
    <message>
        <source>They stand on your paper. Capitals and small slips do not matter.</source>
        <translation>Kei tō pepa ērā. Kāore he aha ngā pūmatua me ngā hapa iti.</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>Huakina taku puka</translation>
    </message>
    <message>
        <source>The words open your form once. From then on it is open on this page, and nowhere else.</source>
        <translation>Kotahi anake te wā ka whakatuwhera ngā kupu i tō puka. Mai i reira ka tuwhera i tēnei whārangi, kāore i wāhi kē.</translation>
    </message>
    <message>
        <source>You can go on with this form here, on this phone or computer.</source>
        <translation>Ka taea e koe te haere tonu i tēnei puka i konei, i tēnei waea, rorohiko rānei.</translation>
    </message>
    <message>
        <source>If this page closes, your form goes on with this code: {code}</source>
        <translation>Ki te kati tēnei whārangi, ka haere tonu tō puka mā tēnei waehere: {code}</translation>
    </message>
    <message>
        <source>It works until {day}, here and at kiosks and counters. Whoever has it can read your form.</source>
        <translation>Ka mahi tae noa ki {day}, i konei, i ngā taupuni me ngā tēpu. Ka taea e te tangata kei a ia te pānui i tō puka.</translation>
    </message>
    <message>
        <source>This page stays open until {time}. Every step gives {minutes} minutes more.</source>
        <translation>Ka tuwhera tēnei whārangi tae noa ki te {time}. Ka tāpiri ia hipanga i te {minutes} meneti.</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Pātai {position} o te {total}</translation>
    </message>
    <message>
        <source>Question {position} of about {total}</source>
        <translation>Pātai {position} o te {total} pea</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Haere tonu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(he kōwhiringa)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Kāore he whakautu</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Kōwhiria he whakautu</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Kōwhiria ngā mea katoa e hāngai ana</translation>
    </message>
    <message>
        <source>Look for an answer in the list</source>
        <translation>Rapua he whakautu i te rārangi</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>Kāore he mea i kitea mō ēnei kupu</translation>
    </message>
    <message>
        <source>Choose from what was found, or search again.</source>
        <translation>Kōwhiria mai i ngā mea i kitea, rapua anō rānei.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Ahopae</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Ahopou</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it, and show the place on the map at a kiosk or counter.</source>
        <translation>Waiho kia noho kau ki te kore koe e mōhio, ka whakaatu i te wāhi i te mahere i tētahi taupuni, tēpu rānei.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Tūranga {place}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Āe</translation>
    </message>
    <message>
        <source>This question needs a kiosk or counter. Go on with the others: your answers are kept.</source>
        <translation>Me whakautu tēnei pātai i tētahi taupuni, tēpu rānei. Haere tonu ki ētahi atu: ka puritia ō whakautu.</translation>
    </message>
    <message>
        <source>Your answer brings more questions. They are on this page.</source>
        <translation>He pātai anō kei te puta i tō whakautu. Kei tēnei whārangi.</translation>
    </message>
    <message>
        <source>The form has changed since you began. Look over your answers before you send it.</source>
        <translation>Kua rerekē te puka nō tō tīmatanga. Tirohia ō whakautu i mua i tō tuku.</translation>
    </message>
    <message>
        <source>That page is no longer part of your form. Go on here.</source>
        <translation>Kāore tērā whārangi i roto i tō puka ināianei. Haere tonu i konei.</translation>
    </message>
    <message>
        <source>Your form is not kept at the office right now ({why}). Do not close this page before it is sent.</source>
        <translation>Kāore tō puka e puritia ana i te tari ināianei ({why}). Kaua e kati i tēnei whārangi kia tukuna rā anō.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Kua puta he raruraru</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Whakaurua he whakautu</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>Whakaurua he rā</translation>
    </message>
    <message>
        <source>Enter a time, for example 14:30</source>
        <translation>Tāurua he wā, hei tauira 14:30</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>Tohua te pouaka kia haere tonu ai</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>Tirohia anō tēnei whakautu</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Tāurua he tau tōpū</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Tāurua he tau</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}</source>
        <translation>Tāurua he tau mai i te {low} ki te {high}</translation>
    </message>
    <message>
        <source>Enter two numbers, for example −41.2865 and 174.7762</source>
        <translation>Tāurua ngā tau e rua, hei tauira −41.2865 me 174.7762</translation>
    </message>
    <message>
        <source>Choose each answer once</source>
        <translation>Kōwhiria ia whakautu kia kotahi te wā</translation>
    </message>
    <message>
        <source>That is too long. Use fewer words.</source>
        <translation>He roa rawa tēnā. Kia iti iho ngā kupu.</translation>
    </message>
    <message>
        <source>{label}: this needs a kiosk or counter</source>
        <translation>{label}: me oti tēnei i tētahi taupuni, tēpu rānei</translation>
    </message>
    <message>
        <source>Added so far: {count}</source>
        <translation>Kua tāpirihia: {count}</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>Kāore anō koe kia tāpiri mea ki konei</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Tāpirihia tētahi atu</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Tāpirihia tētahi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Panonitia</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Tangohia</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Whakahokia mai</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Tāurunga</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Āta tirohia ō whakautu</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>He pātai anō</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Kāore i tukuna mai</translation>
    </message>
    <message>
        <source>Parts of this form</source>
        <translation>Ngā wāhanga o tēnei puka</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Kāore anō kia tīmata</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Kua oti</translation>
    </message>
    <message>
        <source>Before you send this form</source>
        <translation>I mua i tō tuku i tēnei puka</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tukua</translation>
    </message>
    <message>
        <source>Goes sealed to {names} and to this office. Nobody else can read it.</source>
        <translation>Ka tukuna hīritia ki {names} me tēnei tari. Kāore e taea e tētahi atu te pānui.</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>Ka tukuna hīritia ki tēnei tari. Kāore e taea e tētahi atu te pānui.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.</source>
        <translation>
            <numerusform>Kotahi te pātai me oti i tētahi taupuni, tēpu rānei. Kawea te puka ki reira kia tukuna: kāore koe e kōrero tuarua.</numerusform>
            <numerusform>E %n ngā pātai me oti i tētahi taupuni, tēpu rānei. Kawea te puka ki reira kia tukuna: kāore koe e kōrero tuarua.</numerusform>
            <numerusform>E %n ngā pātai me oti i tētahi taupuni, tēpu rānei. Kawea te puka ki reira kia tukuna: kāore koe e kōrero tuarua.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>He hapa kei tēnei puka, nō reira kāore e taea te tuku. Kua tiakina ō whakautu. Tēnā koa, inoi āwhina.</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>Kua tukuna tō puka</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Tō tohutoro</translation>
    </message>
    <message>
        <source>Note it. With it, staff find your form.</source>
        <translation>Tuhia. Mā tēnā e kitea ai tō puka e ngā kaimahi.</translation>
    </message>
    <message>
        <source>Other ways to go on or to stop</source>
        <translation>Ētahi atu huarahi kia haere tonu, kia mutu rānei</translation>
    </message>
    <message>
        <source>Finish it at a kiosk or counter instead</source>
        <translation>Whakaotihia kē i tētahi taupuni, tēpu rānei</translation>
    </message>
    <message>
        <source>You get six new words. They open your form once, at any kiosk or counter of {office}, or here again.</source>
        <translation>Ka whiwhi koe i ngā kupu hou e ono. Kotahi te wā ka whakatuwhera i tō puka, i tētahi taupuni, tēpu rānei o {office}, i konei anō rānei.</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>Homai ngā kupu e ono</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>Ō kupu e ono</translation>
    </message>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>Ka taea e te tangata kei a ia ngā kupu te huaki me te pānui i tō puka. Puritia māu anake.</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Ka puritia tae noa ki te {day}</translation>
    </message>
    <message>
        <source>For staff: {words}</source>
        <translation>Mō ngā kaimahi: {words}</translation>
    </message>
    <message>
        <source>I am finished: wipe it</source>
        <translation>Kua mutu ahau: ūkuia</translation>
    </message>
    <message>
        <source>Wipe everything?</source>
        <translation>Ūkuia katoatia?</translation>
    </message>
    <message>
        <source>Your answers are deleted, here and at the office, for good. To go on later, take six words instead.</source>
        <translation>Ka mukua ō whakautu, i konei me te tari, mō ake tonu. Kia haere tonu ā muri ake, tīkina kē ngā kupu e ono.</translation>
    </message>
    <message>
        <source>What you sent stays with the office. Only this page forgets it.</source>
        <translation>Ka noho ki te tari ngā mea i tukuna e koe. Ko tēnei whārangi anake ka wareware.</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Āe, ūkuia katoatia</translation>
    </message>
    <message>
        <source>Everything is wiped</source>
        <translation>Kua ūkuia katoatia</translation>
    </message>
    <message>
        <source>Nothing of your form is on this page any more. Where others use this machine, close the browser as well.</source>
        <translation>Kāore he mea o tō puka i tēnei whārangi ināianei. Ki te whakamahia tēnei pūrere e ētahi atu, katia hoki te pūtirotiro.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Hoki ki te puka</translation>
    </message>
    <message>
        <source>Your form was closed here</source>
        <translation>Kua katia tō puka i konei</translation>
    </message>
    <message>
        <source>Nothing happened for {minutes} minutes, so it was closed before somebody else could read it.</source>
        <translation>Kāore he mahi mō te {minutes} meneti, nā reira i katia ai i mua i te pānuitanga e tētahi atu.</translation>
    </message>
    <message>
        <source>No form is open here</source>
        <translation>Kāore he puka e tuwhera ana i konei</translation>
    </message>
    <message>
        <source>Open forms are held in memory only. This one was finished, its time was over, or the server was started anew.</source>
        <translation>Kei te pūmahara anake ngā puka tuwhera. Kua oti tēnei, kua pau te wā, kua tīmata anō rānei te tūmau.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there.</source>
        <translation>Kua whakatuwheratia tēnei puka i wāhi kē, ā, ka haere tonu i reira.</translation>
    </message>
    <message>
        <source>What you sent with “Continue” is kept. With the code of your form you go on here, or at a kiosk or counter.</source>
        <translation>Ka puritia ngā mea i tukuna e koe mā “Haere tonu”. Mā te waehere o tō puka ka haere tonu koe i konei, i tētahi taupuni, tēpu rānei.</translation>
    </message>
    <message>
        <source>That did not come from the page of your form, so nothing was changed.</source>
        <translation>Kāore tēnā i ahu mai i te whārangi o tō puka, nō reira kāore he mea i rerekē.</translation>
    </message>
    <message>
        <source>Go back to your form and try again. If this happens again, open the page anew.</source>
        <translation>Hoki ki tō puka ka whakamātau anō. Ki te pērā anō, whakatuwherahia anō te whārangi.</translation>
    </message>
    <message>
        <source>That was too much at once, so nothing was changed.</source>
        <translation>He nui rawa i te wā kotahi, nō reira kāore he mea i rerekē.</translation>
    </message>
    <message>
        <source>Go back, and send less.</source>
        <translation>Hoki atu, kia iti iho te tuku.</translation>
    </message>
    <message>
        <source>Too many forms are open here at once. Your words still work: try again in a few minutes.</source>
        <translation>He maha rawa ngā puka e tuwhera ana i konei. Kei te mahi tonu ō kupu: whakamātau anō ā ētahi meneti.</translation>
    </message>
    <message>
        <source>Too many pages were asked for from here. Wait a minute, then load this page again.</source>
        <translation>He maha rawa ngā whārangi i tonoa i konei. Tatari mō te meneti kotahi, ka uta anō i tēnei whārangi.</translation>
    </message>
    <message>
        <source>Nothing of your form is stored on this machine or stands in the address of this page.</source>
        <translation>Kāore he mea o tō puka e penapena ana i tēnei pūrere, kei te wāhitau rānei o tēnei whārangi.</translation>
    </message>
    <message>
        <source>This laptop works for {officers}. Days and cases of somebody else are not on it.</source>
        <translation>Ka mahi tēnei rorohiko mā {officers}. Kāore ngā rā me ngā take a ētahi atu i runga.</translation>
    </message>
    <message>
        <source>There is no such stop on this laptop.</source>
        <translation>Kāore he tūnga pērā i tēnei rorohiko.</translation>
    </message>
    <message>
        <source>There is no such case on this laptop.</source>
        <translation>Kāore he take pērā i tēnei rorohiko.</translation>
    </message>
    <message>
        <source>You have not arrived at this stop yet. Arrive first.</source>
        <translation>Kāore anō koe kia tae ki tēnei tūnga. Me tae i te tuatahi.</translation>
    </message>
    <message>
        <source>You are at this stop. Close it first.</source>
        <translation>Kei tēnei tūnga koe. Katia i te tuatahi.</translation>
    </message>
    <message>
        <source>This stop is closed. Open it again first.</source>
        <translation>Kua kati tēnei tūnga. Whakatuwheratia anō i te tuatahi.</translation>
    </message>
    <message>
        <source>This stop was left out. Open it again first.</source>
        <translation>I mahue tēnei tūnga. Whakatuwheratia anō i te tuatahi.</translation>
    </message>
    <message>
        <source>A home has no name that everybody may know. Write it into the address, which is sealed.</source>
        <translation>Kāore he ingoa o te kāinga e āhei ai te katoa te mōhio. Tuhia ki te wāhi noho, kua hīritia.</translation>
    </message>
    <message>
        <source>There is no day {day}. Write it as 2026-11-21.</source>
        <translation>Kāore he rā {day}. Tuhia pēnei: 2026-11-21.</translation>
    </message>
    <message>
        <source>There is no field {name} here. Fields are: {names}.</source>
        <translation>Kāore he āpure {name} i konei. Ko ngā āpure: {names}.</translation>
    </message>
    <message>
        <source>This case holds as many papers as it can. Open another one.</source>
        <translation>Kua kī tēnei take i te pepa. Whakatuwheratia tētahi atu.</translation>
    </message>
    <message>
        <source>There is no such report here.</source>
        <translation>Kāore he pūrongo pēnā i konei.</translation>
    </message>
    <message>
        <source>There is no such answer here.</source>
        <translation>Kāore he whakautu pēnā i konei.</translation>
    </message>
    <message>
        <source>Only who runs the office, or edits what it shows, may do that.</source>
        <translation>Ko te kaiwhakahaere o te tari, ko te ētita rānei o ngā mea e whakaaturia ana anake ka āhei.</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>Tuhia te mea i kīia, te mea i mahia, me te kaimahi.</translation>
    </message>
    <message>
        <source>The office’s server holds the reports and does not answer now. Try again later.</source>
        <translation>Kei te tūmau o te tari ngā pūrongo, ā, kāore e whakautu ana ināianei. Ngana anō ā muri ake.</translation>
    </message>
    <message>
        <source>This paper is at the office already. Write a note that it is not to be used.</source>
        <translation>Kei te tari kē tēnei pepa. Tuhia he tuhipoka kia kaua e whakamahia.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Kāore he mea i tēnei kōnae. Kōwhiria tētahi atu.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Choose a smaller one, or send its pages one by one.</source>
        <translation>He nui ake tēnei kōnae i te {most} MB. Kōwhiria tētahi iti iho, tukuna takitahi rānei ngā whārangi.</translation>
    </message>
    <message>
        <source>This kind of file is not taken. Choose a picture, a PDF, a text or an office document.</source>
        <translation>Kāore tēnei momo kōnae e tangohia. Kōwhiria he whakaahua, he PDF, he tuhinga, he tuhinga tari rānei.</translation>
    </message>
    <message>
        <source>This has not arrived here yet. It comes with the next meeting with the office.</source>
        <translation>Kāore anō tēnei kia tae mai. Ka tae mai hei te tūtakitanga e whai ake nei ki te tari.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. Try again.</source>
        <translation>Ehara tēnā i te kīanga huna o tēnei rorohiko pōnaho. Kāore he mea i hurihia. Whakamātauhia anō.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. You can try again in {time}.</source>
        <translation>Ehara tēnā i te kīanga huna o tēnei rorohiko pōnaho. Kāore he mea i hurihia. Ka taea te whakamātau anō ā te {time}.</translation>
    </message>
    <message>
        <source>There were {count} wrong passphrases. You can try again in {time}.</source>
        <translation>E {count} ngā kīanga huna hē. Ka taea te whakamātau anō ā te {time}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters, for example four words that do not belong together.</source>
        <translation>Kōwhiria he kīanga huna kia {least} pūāhua, nui ake rānei, hei tauira kia whā ngā kupu kāore e hono ana.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>Kia {most} te nui rawa o ngā pūāhua o te kīanga huna.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same. Type both again.</source>
        <translation>Kāore ngā kīanga huna hou e rua i te ōrite. Patohia anō ngā mea e rua.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.</source>
        <translation>
            <numerusform>Kua rite mō te haerenga. Kei tēnei rorohiko: %n te kēhi, {forms} ngā puka, {answers} ngā whakautu katoa, nō te {day} {time}.</numerusform>
            <numerusform>Kua rite mō te haerenga. Kei tēnei rorohiko: %n ngā kēhi, {forms} ngā puka, {answers} ngā whakautu katoa, nō te {day} {time}.</numerusform>
            <numerusform>Kua rite mō te haerenga. Kei tēnei rorohiko: %n ngā kēhi, {forms} ngā puka, {answers} ngā whakautu katoa, nō te {day} {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready for the road yet.</source>
        <translation>Kāore anō kia rite mō te haerenga.</translation>
    </message>
    <message>
        <source>Everything that the office had on {day} at {time}</source>
        <translation>Ngā mea katoa i te tari i te {day} i te {time}</translation>
    </message>
    <message>
        <source>This laptop has not heard from the office yet</source>
        <translation>Kāore anō tēnei rorohiko kia rongo i te tari</translation>
    </message>
    <message>
        <source>Stops from {first} to {last}: {count}</source>
        <translation>Ngā tūnga mai i te {first} ki te {last}: {count}</translation>
    </message>
    <message>
        <source>Open cases: {count}</source>
        <translation>Ngā kēhi tuwhera: {count}</translation>
    </message>
    <message>
        <source>Forms: {forms}. Answers: {answers}</source>
        <translation>Ngā puka: {forms}. Ngā whakautu: {answers}</translation>
    </message>
    <message>
        <source>Ticket numbers from {first} to {last}</source>
        <translation>Ngā tau tīkiti mai i te {first} ki te {last}</translation>
    </message>
    <message>
        <source>No ticket numbers for {day}: tickets get this laptop&apos;s own letter</source>
        <translation>Kāore he tau tīkiti mō te {day}: ka whiwhi ngā tīkiti i te pū ake o tēnei rorohiko</translation>
    </message>
    <message>
        <source>Still to come: {count} sealed papers of stops and cases</source>
        <translation>Kāore anō kia tae mai: {count} ngā pepa hīri o ngā tūnga me ngā kēhi</translation>
    </message>
    <message>
        <source>Still to come: newer forms and answers</source>
        <translation>Kāore anō kia tae mai: ngā puka me ngā whakautu hou ake</translation>
    </message>
    <message>
        <source>It is on the stick and was read back. Entries: {events}. Papers: {papers}. Take the stick to the office.</source>
        <translation>Kei te pūmahara, kua pānuihia anō. Ngā tāurunga: {events}. Ngā pepa: {papers}. Kawea te pūmahara ki te tari.</translation>
    </message>
    <message>
        <source>There is nothing to put on a stick: the office has everything.</source>
        <translation>Kāore he mea hei whakanoho ki te pūmahara: kei te tari ngā mea katoa.</translation>
    </message>
    <message>
        <source>The office has what was on the stick. Entries: {events}. Papers: {papers}.</source>
        <translation>Kei te tari ngā mea i te pūmahara. Ngā tāurunga: {events}. Ngā pepa: {papers}.</translation>
    </message>
    <message>
        <source>Entries that the office could not take, and put aside: {count}.</source>
        <translation>Ngā tāurunga kāore i taea e te tari, ka wehea: {count}.</translation>
    </message>
    <message>
        <source>Entries that have to go once more, on another stick: {count}.</source>
        <translation>Ngā tāurunga me haere anō, ki tētahi atu pūmahara: {count}.</translation>
    </message>
    <message>
        <source>News from the office: {count}.</source>
        <translation>Ngā kōrero hou mai i te tari: {count}.</translation>
    </message>
    <message>
        <source>Space on this laptop: {gigabytes} GB</source>
        <translation>Te wāhi kei tēnei rorohiko: {gigabytes} GB</translation>
    </message>
    <message>
        <source>Erased on {day}, because {why}.</source>
        <translation>I ūkuia i {day}, nā te mea {why}.</translation>
    </message>
    <message>
        <source>Erased on {day} by {name}, because {why}.</source>
        <translation>I ūkuia i {day} e {name}, nā te mea {why}.</translation>
    </message>
    <message>
        <source>the person whom it is about asked for it</source>
        <translation>i tonoa e te tangata nōna ngā kōrero</translation>
    </message>
    <message>
        <source>it was sent by mistake</source>
        <translation>i tukuna i runga i te hē</translation>
    </message>
    <message>
        <source>a law or a court says so</source>
        <translation>e kī ana tētahi ture, kōti rānei</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>kua pau tōna wā</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>kāore he take i hoatu</translation>
    </message>
    <message>
        <source>What was written down of this person was erased for good. Add them as somebody new.</source>
        <translation>Kua ūkuia mō ake tonu ngā kōrero mō tēnei tangata. Tāpirihia anō ia.</translation>
    </message>
    <message>
        <source>Shut out by the office. Ask whoever looks after its devices.</source>
        <translation>Kua aukatia e te tari. Pātai ki te kaitiaki o ngā pūrere.</translation>
    </message>
    <message>
        <source>Not of the same release as the office’s server. Ask whoever looks after its devices.</source>
        <translation>Kāore i te putanga ōrite ki te tūmau o te tari. Pātai ki te kaitiaki o ngā pūrere.</translation>
    </message>
    <message>
        <source>The office’s server does not let this machine in. Ask whoever looks after its devices.</source>
        <translation>Kāore te tūmau o te tari e tuku mai i tēnei pūrere. Pātai ki te kaitiaki o ngā pūrere.</translation>
    </message>
    <message>
        <source>It stays on this machine until that is mended.</source>
        <translation>Ka noho i tēnei pūrere kia whakatikaina rā anō.</translation>
    </message>
    <message numerus="yes">
        <source>The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.</source>
        <translation>
            <numerusform>Kāore i taea e te tari te tango i ngā mea %n mai i tēnei pūrere. Ko te mea whakamutunga: {what}, {when}. Ka noho i konei. Whakaaturia tēnei ki te kaitiaki o ngā pūrere.</numerusform>
            <numerusform>Kāore i taea e te tari te tango i ngā mea %n mai i tēnei pūrere. Ko te mea whakamutunga: {what}, {when}. Ka noho i konei. Whakaaturia tēnei ki te kaitiaki o ngā pūrere.</numerusform>
            <numerusform>Kāore i taea e te tari te tango i ngā mea %n mai i tēnei pūrere. Ko te mea whakamutunga: {what}, {when}. Ka noho i konei. Whakaaturia tēnei ki te kaitiaki o ngā pūrere.</numerusform>
        </translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>he tīkiti</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>he wā kua whakaritea</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>he puka</translation>
    </message>
    <message>
        <source>a visit on the day list</source>
        <translation>he toronga kei te rārangi o te rā</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>he kēhi</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>he tuhinga</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>Kāore tēnei kīhi e whakamahia ana. Pātai ki tētahi tēpu.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Hide what I typed</source>
        <translation>Hunaia aku kupu</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Whakaaturia aku kupu</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Kia māmā ake</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Waiho kia pēnei</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Te rahi o te tuhinga</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>Kupu noa</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Kupu nui</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Kupu nui rawa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ngā tae</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mārama</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tauaro teitei</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Pōuri</translation>
    </message>
    <message>
        <source>Words, height and movement</source>
        <translation>Ngā kupu, te teitei me te neke</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>He waehere hei whai i tēnei tīkiti mā tō waea</translation>
    </message>
</context>
<context>
    <name>TicketMore</name>
    <message>
        <source>Staff know: %1</source>
        <translation>E mōhio ana ngā kaimahi: %1</translation>
    </message>
    <message>
        <source>Back to my list: %1</source>
        <translation>Hoki ki taku rārangi: %1</translation>
    </message>
    <message>
        <source>I need something else too</source>
        <translation>He mea anō e hiahia ana au</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Printing</source>
        <translation>Kei te tāia</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Tāia anō</translation>
    </message>
    <message>
        <source>This is your ticket</source>
        <translation>Ko tō tīkiti tēnei</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>He aha e whai ake nei</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>E noho ki te wāhi tatari.</translation>
    </message>
    <message>
        <source>Go to that counter when your number is called.</source>
        <translation>Haere ki taua tēpu ina karangahia tō nama.</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>The link is down for the moment. Your place is kept and joins the list by itself. One ticket is enough.</source>
        <translation>Kua motu te hononga mō tēnei wā. Kei te mau tō tūranga, ā, ka uru aunoa ki te rārangi. Ka rawaka te tīkiti kotahi.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent to the counters</source>
        <translation>Kua tiakina ki konei, kāore anō kia tukuna ki ngā tēpu</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>Your tickets are being made</source>
        <translation>Kei te hangaia ō tīkiti</translation>
    </message>
    <message>
        <source>Get these tickets</source>
        <translation>Tīkina ēnei tīkiti</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>Kāore anō he tīkiti</translation>
    </message>
    <message>
        <source>You have %1, and no ticket for the rest</source>
        <translation>Kei a koe te %1, kāore he tīkiti mō ērā atu</translation>
    </message>
    <message>
        <source>Go on with what I have</source>
        <translation>Haere tonu me ngā mea kei au</translation>
    </message>
    <message numerus="yes">
        <source>At most %n tickets. The counters call you for one after the other.</source>
        <translation>
            <numerusform>Kia %n te tīkiti te nui rawa. Ka karanga ngā tēpu i a koe mō tēnā, mō tēnā.</numerusform>
            <numerusform>Kia %n ngā tīkiti te nui rawa. Ka karanga ngā tēpu i a koe mō tēnā, mō tēnā.</numerusform>
            <numerusform>Kia %n ngā tīkiti te nui rawa. Ka karanga ngā tēpu i a koe mō tēnā, mō tēnā.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want a ticket for?</source>
        <translation>Hei aha tō tīkiti?</translation>
    </message>
</context>
<context>
    <name>TimeBox</name>
    <message>
        <source>Earlier</source>
        <translation>Mua atu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Muri atu</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>Hour</source>
        <translation>Haora</translation>
    </message>
    <message>
        <source>By one hour</source>
        <translation>Kotahi haora</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Meneti</translation>
    </message>
    <message>
        <source>By five minutes</source>
        <translation>Rima meneti</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Start empty</source>
        <translation>Tīmata kore noa</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>Whakakīia</translation>
    </message>
    <message>
        <source>You can change each of them here. The other form stays as it is.</source>
        <translation>Ka taea e koe te panoni i ia mea i konei. Ka noho te puka kē atu me tōna āhua.</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Back</source>
        <translation>Hoki</translation>
    </message>
    <message>
        <source>%1: services</source>
        <translation>%1: ngā ratonga</translation>
    </message>
    <message>
        <source>Choose a service to see what to bring and how long the wait is.</source>
        <translation>Kōwhiria he ratonga kia kite ai he aha hei mau mai, he pēhea hoki te roa o te tatari.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>this machine</source>
        <translation>tēnei mīhini</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>I runga i %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, i runga i %2</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Mahere o %1</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Whakaritenga %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Tēpu %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Tīkiti %1</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>Āhea</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Ko tēhea ratonga</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Te roa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Reo</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>Ngā hiahia o te tangata</translation>
    </message>
    <message>
        <source>Called off, and changed</source>
        <translation>I whakakorea, i panonitia hoki</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Ko wai kei hea</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>Te mahi a te tēpu</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n meneti</numerusform>
            <numerusform>%n meneti</numerusform>
            <numerusform>%n meneti</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Kua whakakorea</translation>
    </message>
    <message>
        <source>It is to be</source>
        <translation>Ka tū tonu</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n wā mahi</numerusform>
            <numerusform>%n wā mahi</numerusform>
            <numerusform>%n wā mahi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are the same in each</source>
        <translation>
            <numerusform>He ōrite te %n wā mahi i ia putanga</numerusform>
            <numerusform>He ōrite ngā wā mahi e %n i ia putanga</numerusform>
            <numerusform>He ōrite ngā wā mahi e %n i ia putanga</numerusform>
        </translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Kāore he wā mahi</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>Te mahere auau</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Kāore he mea</translation>
    </message>
    <message>
        <source>Written within a minute. Whoever wrote one had not seen the other.</source>
        <translation>I tuhia i roto i te meneti kotahi. Kāore tētahi kaituhi i kite i tā tētahi.</translation>
    </message>
    <message>
        <source>%1. Whoever wrote one had not seen the other.</source>
        <translation>%1. Kāore tētahi kaituhi i kite i tā tētahi.</translation>
    </message>
    <message numerus="yes">
        <source>Written %n minutes apart</source>
        <translation>
            <numerusform>E %n meneti te tauwehe</numerusform>
            <numerusform>E %n meneti te tauwehe</numerusform>
            <numerusform>E %n meneti te tauwehe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n hours apart</source>
        <translation>
            <numerusform>E %n hāora te tauwehe</numerusform>
            <numerusform>E %n hāora te tauwehe</numerusform>
            <numerusform>E %n hāora te tauwehe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n days apart</source>
        <translation>
            <numerusform>E %n rā te tauwehe</numerusform>
            <numerusform>E %n rā te tauwehe</numerusform>
            <numerusform>E %n rā te tauwehe</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Mai i te %1</translation>
    </message>
    <message>
        <source>%1. Settled by %2, %3</source>
        <translation>%1. Nā %2 i whakatau, %3</translation>
    </message>
    <message>
        <source>Settled. Everybody sees it so from now on.</source>
        <translation>Kua whakatauria. Ka pēnei te kitea e te katoa mai ināianei.</translation>
    </message>
    <message>
        <source>Taken back. All versions wait again.</source>
        <translation>Kua whakahokia. Kei te tatari anō ngā putanga katoa.</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>I whakaritea mō te %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>I nekehia ki %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Mahere: %1</translation>
    </message>
    <message>
        <source>The last plan was taken back</source>
        <translation>I whakahokia te mahere whakamutunga</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Mō %1</translation>
    </message>
    <message>
        <source>Given for %1</source>
        <translation>I hoatu mō %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>I whakatauria: %1</translation>
    </message>
    <message>
        <source>The settlement was taken back</source>
        <translation>I whakahokia te whakatau</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>Two versions</source>
        <translation>Putanga e rua</translation>
    </message>
    <message>
        <source>To settle (%1)</source>
        <translation>Hei whakatau (%1)</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Hei whakatau</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Kua whakatauria</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Hoki ki te %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
</context>
<context>
    <name>VersionsItem</name>
    <message>
        <source>What happened</source>
        <translation>He aha i pā</translation>
    </message>
    <message>
        <source>Plan it anew…</source>
        <translation>Whakamahere anō…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Tētahi atu mea…</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Wetekina</translation>
    </message>
</context>
<context>
    <name>VersionsKeysDialog</name>
    <message>
        <source>Take version 1</source>
        <translation>Tangohia te putanga 1</translation>
    </message>
    <message>
        <source>Take version 2</source>
        <translation>Tangohia te putanga 2</translation>
    </message>
    <message>
        <source>Take version 3</source>
        <translation>Tangohia te putanga 3</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Tētahi atu mea…</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Te mea o mua</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Te mea e whai ake</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Hei whakatau</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Kua whakatauria</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Wetekina</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Rakaina</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Hoki ki te tēpu</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Ngā pokatata katoa</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Mā te pātuhi Tab me ngā pātuhi pere e tae ki ētahi atu mea katoa; mā te mokowā, mā Enter rānei e pēhi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>VersionsOwnDialog</name>
    <message>
        <source>All versions stay in the record; from now on everybody sees what you choose here.</source>
        <translation>Ka noho tonu ngā putanga katoa ki te pūkete; mai ināianei ka kite te katoa i tāu e kōwhiri ai i konei.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Ko tēnei wā</translation>
    </message>
    <message>
        <source>Year, month and day, then the time, as in %1</source>
        <translation>Tau, marama, rā, kātahi te wā, pērā i %1</translation>
    </message>
    <message>
        <source>When it is to be</source>
        <translation>Āhea ka tū</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>Te mahi a te tēpu</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Kāore he mea i huri</translation>
    </message>
</context>
<context>
    <name>VersionsSettled</name>
    <message>
        <source>What somebody has chosen stays here, with who chose it, until the thing is over or is changed again.</source>
        <translation>Ka noho ki konei tā tētahi i kōwhiri ai, me te ingoa o te kaikōwhiri, kia mutu rā anō, kia panonitia anō rānei.</translation>
    </message>
    <message>
        <source>Nothing had to be settled</source>
        <translation>Kāore he mea hei whakatau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Wetekina</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Shows now</source>
        <translation>E whakaaturia ana ināianei</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Putanga %1</translation>
    </message>
    <message>
        <source>Take version %1</source>
        <translation>Tangohia te putanga %1</translation>
    </message>
</context>
<context>
    <name>VersionsWaiting</name>
    <message>
        <source>Where two people change the same thing while their machines do not reach each other, both versions come here, and nothing is lost.</source>
        <translation>Ina panonitia te mea kotahi e ngā tāngata tokorua i te wā kāore ā rāua mīhini e tūhono ana, ka tae mai ngā putanga e rua ki konei, kāore he mea e ngaro.</translation>
    </message>
    <message>
        <source>Nothing was written twice</source>
        <translation>Kāore he mea i tuhia ruatia</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Also in this visit: %1</source>
        <translation>Kei tēnei toronga hoki: %1</translation>
    </message>
    <message>
        <source>Finish and take it</source>
        <translation>Whakaotia, tīkina</translation>
    </message>
    <message>
        <source>Call it</source>
        <translation>Karangahia</translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message>
        <source>Wait from now</source>
        <translation>Te tatari mai i nāianei</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>E tatari ana</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this order</source>
        <translation>Te take o te raupapa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>Ka whai ake te %1</translation>
    </message>
    <message>
        <source>A ticket that is moved to another service keeps the time at which the person came.</source>
        <translation>Ko te tīkiti i nekehia ki ratonga kē, ka mau tonu te wā i tae mai ai te tangata.</translation>
    </message>
</context>
<context>
    <name>WipedWindow</name>
    <message>
        <source>Field</source>
        <translation>Waho</translation>
    </message>
    <message>
        <source>Everything that it held is gone for good. What it had sent is at the office.</source>
        <translation>Kua ngaro mō ake tonu ngā mea katoa i roto. Kei te tari ngā mea i tukuna.</translation>
    </message>
    <message>
        <source>This laptop was wiped</source>
        <translation>Kua ukuia tēnei rorohiko</translation>
    </message>
    <message>
        <source>On %1 (UTC).</source>
        <translation>I te %1, i te wā o Greenwich.</translation>
    </message>
    <message>
        <source>If you are its officer, ring your office. If you found it, please bring it back there.</source>
        <translation>Mēnā ko koe tōna āpiha, waea ki tō tari. Mēnā i kitea e koe, tēnā whakahokia ki reira.</translation>
    </message>
    <message>
        <source>To set it up anew, whoever looks after the devices chooses an empty folder and asks for a new code.</source>
        <translation>Hei whakarite anō, ka kōwhiri te kaitiaki pūrere i tētahi kōpaki wātea, ka tono waehere hou.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Katia te matapihi</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>For staff: %1</source>
        <translation>Mō ngā kaimahi: %1</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>Ngā kupu hei pikitia</translation>
    </message>
</context>
<context>
    <name>WorkColumn</name>
    <message>
        <source>Called twice</source>
        <translation>I karangahia ruatia</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Kua pānuitia e au</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Katia</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>It is sealed. Only you and the office can read it.</source>
        <translation>Kua hīritia. Ko koe me te tari anake ka pānui.</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <translation>He tuhipoka mō %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Ngā taipitopito o %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Whakakore</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Puritia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ingoa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Wāhi noho</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Waea</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Īmēra</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Rā whānau</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Me pātai ki a wai</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Te tuhipoka</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Te āhua ināianei</translation>
    </message>
</context>
</TS>
