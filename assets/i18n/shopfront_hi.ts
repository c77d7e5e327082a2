<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AcknowledgeAnswer</name>
    <message>
        <source>I have read this and I agree</source>
        <translation>मैंने इसे पढ़ लिया है और मुझे यह मंज़ूर है</translation>
    </message>
</context>
<context>
    <name>AddedEntry</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>Bring it back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>एक जोड़ें</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Which agency is it?</source>
        <translation>कौन-सा विभाग?</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>AnswerJudge</name>
    <message>
        <source>Did this answer it?</source>
        <translation>क्या इससे आपको जवाब मिला?</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>बताने के लिए धन्यवाद।</translation>
    </message>
    <message>
        <source>Then a person can help you</source>
        <translation>तो कोई व्यक्ति आपकी मदद कर सकता है</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>हाँ, मिला</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>नहीं, नहीं मिला</translation>
    </message>
    <message>
        <source>Answers that come near</source>
        <translation>मिलते-जुलते जवाब</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>हमारे कर्मचारी इसे आपकी भाषा में समझा सकते हैं।</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>यह जवाब अभी केवल अंग्रेज़ी में है</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>किसी व्यक्ति से पूछें</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>काउंटर पर पूछें कि यह अब भी सही है या नहीं।</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>एक साल से ज़्यादा समय से किसी ने यह पाठ नहीं जाँचा</translation>
    </message>
    <message>
        <source>Do it here</source>
        <translation>यहाँ करें</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Ask for help</source>
        <translation>मदद माँगें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Your appointment is being looked up</source>
        <translation>आपका अपॉइंटमेंट खोजा जा रहा है</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>चेक-इन करें</translation>
    </message>
    <message>
        <source>It stands in your letter. Capitals, spaces and dashes do not matter.</source>
        <translation>यह आपके पत्र में लिखा है। छोटे-बड़े अक्षर, खाली जगह और डैश से फ़र्क नहीं पड़ता।</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>आपके अपॉइंटमेंट का कोड क्या है?</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Is here</source>
        <translation>आ गए हैं</translation>
    </message>
</context>
<context>
    <name>AppointmentsDialog</name>
    <message>
        <source>Appointments today</source>
        <translation>आज के अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>It is in the letter. Enter checks in.</source>
        <translation>यह पत्र में लिखा है। Enter से चेक-इन होता है।</translation>
    </message>
    <message>
        <source>Code of the appointment</source>
        <translation>अपॉइंटमेंट का कोड</translation>
    </message>
    <message>
        <source>What this machine has heard of is listed here, also while the hub is out of reach.</source>
        <translation>इस मशीन को जो अपॉइंटमेंट पता हैं, वे यहाँ दिखते हैं, हब से संपर्क न होने पर भी।</translation>
    </message>
    <message>
        <source>No appointment is known for today</source>
        <translation>आज का कोई अपॉइंटमेंट पता नहीं है</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>It is sealed with its name. Only you and the office can open it.</source>
        <translation>यह अपने नाम के साथ मुहरबंद होता है। इसे केवल आप और कार्यालय खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Attach something of %1</source>
        <translation>%1 का कुछ साथ लगाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>मुहरबंद हो रहा है</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>साथ लगाएँ</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>स्कैन</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>On hold, or away</source>
        <translation>होल्ड पर, या बाहर</translation>
    </message>
</context>
<context>
    <name>AwayRow</name>
    <message>
        <source>Call</source>
        <translation>बुलाएँ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>लौट आए</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>The board has lost its connection. Listen for staff.</source>
        <translation>बोर्ड का कनेक्शन टूट गया है। कर्मचारियों की आवाज़ पर ध्यान दें।</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>अब इनकी बारी</translation>
    </message>
    <message>
        <source>Called last</source>
        <translation>पिछले नंबर</translation>
    </message>
    <message>
        <source>Now calling %1. Go to counter %2.</source>
        <translation>अब %1 की बारी है। काउंटर %2 पर जाएँ।</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>अभी कोई काउंटर नहीं खुला है</translation>
    </message>
    <message>
        <source>min</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>मिनट में</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>बाईं ओर</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>अभी कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 बजे की स्थिति</translation>
    </message>
</context>
<context>
    <name>BreakChoices</name>
    <message>
        <source>Not said how long</source>
        <translation>समय तय नहीं</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Nobody is called here until F2 ends it. How long is only a plan, for your colleagues.</source>
        <translation>जब तक F2 से इसे खत्म न करें, यहाँ किसी को नहीं बुलाया जाता। अवधि सिर्फ़ अनुमान है, आपके साथियों के लिए।</translation>
    </message>
    <message>
        <source>A break, or work in the back office</source>
        <translation>ब्रेक, या बैक ऑफ़िस का काम</translation>
    </message>
    <message>
        <source>Stay at the counter</source>
        <translation>काउंटर पर रहें</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Back-office work</source>
        <translation>बैक ऑफ़िस का काम</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation>क्या साथ लाएँ</translation>
    </message>
    <message>
        <source>Something missing? Come anyway. We tell you what can wait.</source>
        <translation>कुछ कम है? फिर भी आइए। हम बताएँगे कि क्या बाद में दिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>CalendarTurns</name>
    <message>
        <source>One year back</source>
        <translation>एक साल पीछे</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>एक महीना पीछे</translation>
    </message>
    <message>
        <source>One month on</source>
        <translation>एक महीना आगे</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>एक साल आगे</translation>
    </message>
</context>
<context>
    <name>CallPlate</name>
    <message>
        <source>Nobody is called now</source>
        <translation>अभी किसी को नहीं बुलाया जा रहा</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Your number appears here, and is said aloud.</source>
        <translation>आपका नंबर यहाँ दिखता है और बोला भी जाता है।</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, counter %2</source>
        <translation>%1, काउंटर %2</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>It leaves the queue and nobody is called. Undo brings it back.</source>
        <translation>यह कतार से हट जाएगा और किसी को नहीं बुलाया जाएगा। “वापस लें” से यह लौट आता है।</translation>
    </message>
    <message>
        <source>Cancel ticket %1, because…</source>
        <translation>टोकन %1 रद्द करें, क्योंकि…</translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>टोकन रहने दें</translation>
    </message>
    <message>
        <source>It was not printed, and the person has another one</source>
        <translation>यह छपा नहीं था, और व्यक्ति के पास दूसरा टोकन है</translation>
    </message>
    <message>
        <source>It was taken by mistake</source>
        <translation>यह गलती से लिया गया था</translation>
    </message>
    <message>
        <source>The same person took two</source>
        <translation>एक ही व्यक्ति ने दो टोकन लिए</translation>
    </message>
    <message>
        <source>It is for a service that is not given here</source>
        <translation>यह ऐसी सेवा का है जो यहाँ नहीं मिलती</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>चार्ट में देखें</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>तालिका में देखें</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>अपने जवाब जाँचें</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Take this list along</source>
        <translation>यह सूची साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Get tickets from this list</source>
        <translation>इस सूची से टोकन लें</translation>
    </message>
    <message>
        <source>Your list: %1</source>
        <translation>आपकी सूची: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>मेरे लिए नहीं</translation>
    </message>
    <message>
        <source>Your ticket: %1</source>
        <translation>आपका टोकन: %1</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>फ़ॉर्म भरें</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>अभी नहीं हुआ</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>मैंने यह कर लिया</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>यह मेरे लिए ही है</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>These are the answers</source>
        <translation>ये जवाब हैं</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>सूची बंद करें</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>These are my answers</source>
        <translation>ये मेरे जवाब हैं</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>सूची बंद करें</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Find it by agency</source>
        <translation>विभाग से खोजें</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>अपने शब्दों में बताइए</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>आपको किस काम के लिए टोकन चाहिए?</translation>
    </message>
    <message>
        <source>Meanwhile you can read here what each service needs, so that you come prepared.</source>
        <translation>तब तक आप यहाँ पढ़ सकते हैं कि हर सेवा के लिए क्या चाहिए, ताकि आप तैयारी के साथ आएँ।</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>अभी टोकन नहीं</translation>
    </message>
    <message>
        <source>What most people come for</source>
        <translation>ज़्यादातर लोग इसके लिए आते हैं</translation>
    </message>
    <message>
        <source>Or what has happened in your life</source>
        <translation>या आपके जीवन में क्या हुआ है</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>One press closes the stop. Undo opens it again.</source>
        <translation>एक बार दबाने से पड़ाव बंद होता है। वापस लेने से फिर खुलता है।</translation>
    </message>
    <message>
        <source>It is not over</source>
        <translation>अभी पूरा नहीं हुआ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>योजना के अनुसार हुआ</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>किसी और दिन फिर आना है</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>वहाँ कोई नहीं था</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>वे आज यह नहीं चाहते थे</translation>
    </message>
</context>
<context>
    <name>CodeAnswer</name>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देख रहा है</translation>
    </message>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>कोड को कैमरे के सामने, एक हथेली की दूरी पर रखें। वह अपने आप पढ़ लिया जाता है।</translation>
    </message>
    <message>
        <source>Read the code with the camera</source>
        <translation>कोड कैमरे से पढ़ें</translation>
    </message>
    <message>
        <source>Read another code</source>
        <translation>दूसरा कोड पढ़ें</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>कैमरा बंद करें</translation>
    </message>
    <message>
        <source>Or type what stands below the code</source>
        <translation>या कोड के नीचे लिखा हुआ टाइप करें</translation>
    </message>
    <message>
        <source>Type what stands below the code</source>
        <translation>कोड के नीचे लिखा हुआ टाइप करें</translation>
    </message>
    <message>
        <source>The code was read</source>
        <translation>कोड पढ़ लिया गया</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>No sign typed yet</source>
        <translation>अभी कुछ टाइप नहीं हुआ</translation>
    </message>
    <message>
        <source>Typed so far: %1</source>
        <translation>अब तक टाइप हुआ: %1</translation>
    </message>
</context>
<context>
    <name>CodeCamera</name>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>कोड को कैमरे के सामने, एक हथेली की दूरी पर रखें। वह अपने आप पढ़ लिया जाता है।</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देख रहा है</translation>
    </message>
    <message>
        <source>Close the camera and type the code</source>
        <translation>कैमरा बंद करके कोड टाइप करें</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The code as a picture</source>
        <translation>कोड का चित्र</translation>
    </message>
</context>
<context>
    <name>CodeLook</name>
    <message>
        <source>Show the code of your letter to the camera</source>
        <translation>अपने पत्र का कोड कैमरे को दिखाएँ</translation>
    </message>
</context>
<context>
    <name>CodeProblem</name>
    <message>
        <source>You are not checked in yet</source>
        <translation>आपका चेक-इन अभी नहीं हुआ है</translation>
    </message>
</context>
<context>
    <name>CodeTrouble</name>
    <message>
        <source>This kiosk has no camera for the code of your letter. Type it.</source>
        <translation>इस कियोस्क में आपके पत्र का कोड पढ़ने के लिए कैमरा नहीं है। कोड टाइप करें।</translation>
    </message>
</context>
<context>
    <name>ComeBackButton</name>
    <message>
        <source>Go on with a form you saved</source>
        <translation>सहेजा हुआ फ़ॉर्म जारी रखें</translation>
    </message>
</context>
<context>
    <name>ComeBackPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Your form is being fetched</source>
        <translation>आपका फ़ॉर्म लाया जा रहा है</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>मेरा फ़ॉर्म खोलें</translation>
    </message>
</context>
<context>
    <name>CompanionDialog</name>
    <message>
        <source>Look at the paper where there has to be one. Only the role and the right are kept, with the visit and in the form.</source>
        <translation>जहाँ काग़ज़ होना ज़रूरी है, वहाँ उसे देखें। केवल भूमिका और अधिकार रखे जाते हैं, इस भेंट के साथ और फ़ॉर्म में।</translation>
    </message>
    <message>
        <source>Who helps this person?</source>
        <translation>इस व्यक्ति की मदद कौन करता है?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>CompanionSheet</name>
    <message>
        <source>Staff see it with your ticket and your form. Nobody’s name is kept.</source>
        <translation>कर्मचारी इसे आपके टिकट और फ़ॉर्म के साथ देखते हैं। किसी का नाम नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Does somebody help you?</source>
        <translation>क्या कोई आपकी मदद करता है?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>समझौता छापें</translation>
    </message>
    <message>
        <source>Nobody helps me</source>
        <translation>कोई मेरी मदद नहीं करता</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>किस अधिकार से?</translation>
    </message>
    <message>
        <source>The agreement is printed. Sign it, and take it with you.</source>
        <translation>समझौता छप गया है। उस पर हस्ताक्षर करें और साथ ले जाएँ।</translation>
    </message>
    <message>
        <source>The agreement was not printed. Ask for it at a counter.</source>
        <translation>समझौता नहीं छपा। उसे किसी काउंटर पर माँगें।</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening hours and closures</source>
        <translation>खुलने का समय और बंद रहने के दिन</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>जीवन की घटना</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>शीर्षक के नीचे की पंक्ति</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Words by which it is found</source>
        <translation>जिन शब्दों से यह मिलता है</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>संक्षेप में</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>क्या साथ लाएँ</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>यह किसके लिए है</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>इसका कानूनी आधार</translation>
    </message>
    <message>
        <source>What becomes of what is told</source>
        <translation>बताई गई बातों का क्या होता है</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>दूसरे तरीके</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>आखिरी बार जाँच की तारीख</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>चरण, अपने क्रम में</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>खुलने का समय</translation>
    </message>
    <message>
        <source>Days on which the office is closed</source>
        <translation>जिन दिनों कार्यालय बंद रहता है</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>थोड़े शब्दों में</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>अधिक शब्दों में</translation>
    </message>
    <message>
        <source>what is special</source>
        <translation>क्या खास है</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>खुलता है</translation>
    </message>
    <message>
        <source>last ticket at</source>
        <translation>आखिरी टिकट</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>बंद होता है</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>आखिरी दिन</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>कितना समय</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>कौन कर सकता है</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>काउंटर पर</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>वेब पर</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>डाक से</translation>
    </message>
    <message>
        <source>At the agency</source>
        <translation>संस्था में</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>घर पर</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Proposed. Somebody else has to approve it.</source>
        <translation>प्रस्ताव रखा गया। किसी और को इसे मंज़ूर करना होगा।</translation>
    </message>
    <message>
        <source>Approved. Kiosks show it after the visit that is under way.</source>
        <translation>मंज़ूर। चल रही मुलाक़ात के बाद कियोस्क इसे दिखाएँगे।</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Undone. What was shown before comes back.</source>
        <translation>वापस लिया गया। पहले जो दिखता था वही फिर दिखेगा।</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Approved, but not shown: %1</source>
        <translation>मंज़ूर, पर दिखाया नहीं जाता: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <translation>अंग्रेज़ी: %1</translation>
    </message>
    <message>
        <source>Off the list: there is an answer for it.</source>
        <translation>सूची से हटा: इसका जवाब है।</translation>
    </message>
    <message>
        <source>Off the list: it is not for us.</source>
        <translation>सूची से हटा: यह हमारे लिए नहीं है।</translation>
    </message>
    <message>
        <source>%1, last asked on %2</source>
        <translation>%1, आख़िरी बार %2 को पूछा गया</translation>
    </message>
    <message>
        <source>No word that our texts have</source>
        <translation>हमारे पाठों का कोई शब्द नहीं</translation>
    </message>
    <message>
        <source>%1 said yes, %2 said no</source>
        <translation>%1 ने हाँ कहा, %2 ने नहीं</translation>
    </message>
</context>
<context>
    <name>ContentAmendment</name>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>यह आपने ही प्रस्तावित किया है। किसी और को इसे मंज़ूर करना होगा।</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>मंज़ूर करें</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>लौटाएँ…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>पन्ना देखें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>फिर से उठाएँ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>सूची पर वापस</translation>
    </message>
</context>
<context>
    <name>ContentBar</name>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>To approve (%1)</source>
        <translation>मंज़ूरी के लिए (%1)</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>मंज़ूरी के लिए</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>सवाल (%1)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 पर वापस</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>ContentChange</name>
    <message>
        <source>What is to be changed?</source>
        <translation>क्या बदलना है?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Texts, the steps of a checklist and opening hours can be changed here. A second officer approves it before anybody sees it.</source>
        <translation>यहाँ पाठ, सूची के चरण और खुलने का समय बदले जा सकते हैं। किसी के देखने से पहले दूसरा अधिकारी इसे मंज़ूर करता है।</translation>
    </message>
    <message>
        <source>Choose what is to be changed</source>
        <translation>चुनें कि क्या बदलना है</translation>
    </message>
</context>
<context>
    <name>ContentDialogs</name>
    <message>
        <source>Why is it to be changed?</source>
        <translation>इसे क्यों बदलना है?</translation>
    </message>
    <message>
        <source>A second officer sees the difference and approves it. Nothing is shown otherwise before.</source>
        <translation>दूसरा अधिकारी अंतर देखकर मंज़ूर करता है। उससे पहले कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>बदलाव का प्रस्ताव रखें</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>प्रस्ताव रखें</translation>
    </message>
    <message>
        <source>What is to be mended first?</source>
        <translation>पहले क्या ठीक करना है?</translation>
    </message>
    <message>
        <source>Who proposed it can take it up again from the history.</source>
        <translation>जिसने प्रस्ताव रखा वह इसे इतिहास से फिर उठा सकता है।</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>इसे लौटाएँ</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>लौटाएँ</translation>
    </message>
</context>
<context>
    <name>ContentDiff</name>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>तब</translation>
    </message>
</context>
<context>
    <name>ContentEditorBody</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend first</source>
        <translation>
            <numerusform>पहले %n बात ठीक करनी है</numerusform>
            <numerusform>पहले %n बातें ठीक करनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed, not proposed yet</source>
        <translation>
            <numerusform>%n जगह बदली, अभी प्रस्तावित नहीं</numerusform>
            <numerusform>%n जगहें बदलीं, अभी प्रस्तावित नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is shown now</source>
        <translation>जैसा अभी दिखता है</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>प्रस्ताव रखें…</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>पन्ना देखें</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>जैसा था</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>एक जोड़ें</translation>
    </message>
</context>
<context>
    <name>ContentKeysDialog</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>मंज़ूरी के लिए</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>पन्ना देखें</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>प्रस्ताव रखें…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>काउंटर पर वापस</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ नहीं बदला</translation>
    </message>
    <message>
        <source>A newer pack says something else at these places. Look at them under History, and undo them or propose them anew.</source>
        <translation>नया पैक इन जगहों पर कुछ और कहता है। इन्हें इतिहास में देखें, और वापस लें या फिर से प्रस्ताव रखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n approved changes are not shown</source>
        <translation>
            <numerusform>%n मंज़ूर बदलाव दिखाया नहीं जाता</numerusform>
            <numerusform>%n मंज़ूर बदलाव दिखाए नहीं जाते</numerusform>
        </translation>
    </message>
    <message>
        <source>What officers propose waits here until somebody else has looked at it.</source>
        <translation>अधिकारी जो प्रस्ताव रखते हैं वह यहाँ तब तक रहता है जब तक कोई और न देख ले।</translation>
    </message>
    <message>
        <source>Nothing waits to be approved</source>
        <translation>मंज़ूरी के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Every change stays in this list, with who wanted it and who approved it.</source>
        <translation>हर बदलाव इस सूची में रहता है, साथ में यह भी कि किसने चाहा और किसने मंज़ूर किया।</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>यहाँ अभी कुछ नहीं बदला</translation>
    </message>
</context>
<context>
    <name>ContentPreviewDialog</name>
    <message>
        <source>The page is being drawn. This takes a few seconds.</source>
        <translation>पन्ना बनाया जा रहा है। इसमें कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>The page could not be drawn. The differences in words still hold.</source>
        <translation>पन्ना नहीं बन सका। शब्दों में दिखे अंतर फिर भी सही हैं।</translation>
    </message>
    <message>
        <source>With this change, at a kiosk, in the middle of a day.</source>
        <translation>इस बदलाव के साथ, कियोस्क पर, दिन के बीच में।</translation>
    </message>
    <message>
        <source>As citizens will see it</source>
        <translation>जैसा नागरिक देखेंगे</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ContentQuestion</name>
    <message>
        <source>All questions</source>
        <translation>सभी सवाल</translation>
    </message>
    <message>
        <source>Of a question only words that our own texts have are kept. Choose the answer that is there for it, or have one written first.</source>
        <translation>सवाल के केवल वे शब्द रखे जाते हैं जो हमारे पाठों में हैं। जो जवाब मौजूद है उसे चुनें, या पहले लिखवाएँ।</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>जवाब के शब्द</translation>
    </message>
    <message>
        <source>Find the answer</source>
        <translation>जवाब खोजें</translation>
    </message>
    <message>
        <source>This answers it</source>
        <translation>यह इसका जवाब है</translation>
    </message>
    <message>
        <source>It is not for us</source>
        <translation>यह हमारे लिए नहीं है</translation>
    </message>
</context>
<context>
    <name>ContentQuestionsPage</name>
    <message>
        <source>Where a citizen finds no answer and lets us know, the words of ours that they used come here.</source>
        <translation>जब किसी नागरिक को जवाब नहीं मिलता और वह हमें बताता है, तो उसके लिखे हमारे शब्द यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>No question waits for an answer</source>
        <translation>कोई सवाल जवाब की प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Answers that did not help everybody</source>
        <translation>जवाब जिनसे सबको मदद नहीं मिली</translation>
    </message>
</context>
<context>
    <name>ContentReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ContentReviewPage</name>
    <message>
        <source>Choose one to see what changes</source>
        <translation>क्या बदलता है यह देखने के लिए एक चुनें</translation>
    </message>
</context>
<context>
    <name>ContentTargets</name>
    <message>
        <source>Service, life event, hours</source>
        <translation>सेवा, घटना, समय</translation>
    </message>
    <message>
        <source>Find what is to be changed</source>
        <translation>खोजें कि क्या बदलना है</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type to find them.</source>
        <translation>
            <numerusform>%n और। खोजने के लिए टाइप करें।</numerusform>
            <numerusform>%n और। खोजने के लिए टाइप करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that may be changed here fits these words.</source>
        <translation>यहाँ बदली जा सकने वाली कोई चीज़ इन शब्दों से मेल नहीं खाती।</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>seconds left</source>
        <translation>सेकंड बाकी</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1 is called by name as well.</source>
        <translation>%1 को नाम से भी बुलाया जाता है।</translation>
    </message>
    <message>
        <source>%1 is called by its number alone.</source>
        <translation>%1 को सिर्फ़ नंबर से बुलाया जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>called again %n times</source>
        <translation>
            <numerusform>%n बार फिर बुलाया</numerusform>
            <numerusform>%n बार फिर बुलाया</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a slip in this code. It has twelve letters and digits, such as BDFG-HJKM-NPQR.</source>
        <translation>इस कोड में कोई गलती है। इसमें बारह अक्षर और अंक होते हैं, जैसे BDFG-HJKM-NPQR।</translation>
    </message>
    <message>
        <source>No form is kept under this code. It was sent, or its time is over. You can start it anew here.</source>
        <translation>इस कोड का कोई फ़ॉर्म नहीं है। वह भेज दिया गया, या उसका समय खत्म हो गया। आप यहाँ नया फ़ॉर्म शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>The office’s server does not answer. Try again when the line below says that the hub answers.</source>
        <translation>कार्यालय का सर्वर जवाब नहीं दे रहा। जब नीचे लिखा हो कि हब जुड़ा है, तब फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What you typed here is not in it.</source>
        <translation>यह फ़ॉर्म दूसरी जगह खोला गया और वहीं जारी है। आपने यहाँ जो टाइप किया, वह उसमें नहीं है।</translation>
    </message>
    <message>
        <source>The office’s server does not answer, so this form cannot be given back now. Try again in a while, or send it from here.</source>
        <translation>कार्यालय का सर्वर जवाब नहीं दे रहा, इसलिए यह फ़ॉर्म अभी लौटाया नहीं जा सकता। थोड़ी देर में फिर कोशिश करें, या यहीं से भेजें।</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>एक अधिकारी</translation>
    </message>
    <message>
        <source>A helper</source>
        <translation>एक सहायक</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>नागरिक</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>जोड़ा: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>हटाया: %1</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>सवाल जो अब नहीं पूछा जाता</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>खाली किया गया</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>Changed by %1 at %2. Before: %3</source>
        <translation>%1 ने %2 बजे बदला। पहले: %3</translation>
    </message>
    <message>
        <source>Answered by %1 at %2</source>
        <translation>%1 ने %2 बजे जवाब दिया</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>अभी कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>Empty, may stay so</source>
        <translation>खाली है, खाली रह सकता है</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2 में से %1 के जवाब मिले</translation>
    </message>
    <message>
        <source>Begun at %1</source>
        <translation>%1 बजे शुरू हुआ</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 के लिए</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>वापस लिया: %1</translation>
    </message>
    <message>
        <source>This form has changed since it was filled in. Some answers may be missing.</source>
        <translation>भरे जाने के बाद यह फ़ॉर्म बदल गया है। कुछ जवाब छूट गए होंगे।</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. What the citizen answered is not taken back.</source>
        <translation>यहाँ अभी कुछ नहीं बदला गया है। नागरिक का दिया जवाब वापस नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 बजे से</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ कम है</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>फ़ॉर्म %1: %2</translation>
    </message>
    <message>
        <source>Sent at %1 by %2 for the citizen</source>
        <translation>%2 ने नागरिक की ओर से %1 बजे भेजा</translation>
    </message>
    <message>
        <source>Sent at %1 by the citizen</source>
        <translation>नागरिक ने %1 बजे भेजा</translation>
    </message>
    <message>
        <source>last step by %1</source>
        <translation>पिछला काम: %1</translation>
    </message>
    <message>
        <source>Type the code that stands on the citizen’s paper, or scan it.</source>
        <translation>नागरिक के कागज़ पर लिखा कोड टाइप करें, या उसे स्कैन करें।</translation>
    </message>
    <message>
        <source>No form with this reference has reached this office. Compare it with the paper.</source>
        <translation>इस संदर्भ नंबर का कोई फ़ॉर्म इस कार्यालय में नहीं आया है। नंबर को कागज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छप गया</translation>
    </message>
    <message>
        <source>Opened as a PDF file: print it from there. It is deleted with the form.</source>
        <translation>PDF फ़ाइल के रूप में खुला है: वहाँ से छापें। यह फ़ॉर्म के साथ मिटा दी जाती है।</translation>
    </message>
    <message>
        <source>Saved as a PDF file, deleted when the form is closed: %1</source>
        <translation>PDF फ़ाइल के रूप में सहेजा, फ़ॉर्म बंद होने पर मिट जाएगी: %1</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer, then try again.</source>
        <translation>कुछ नहीं छपा। प्रिंटर देखें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>%1 बजे से यहाँ</translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n साइन इन हैं</numerusform>
            <numerusform>%n साइन इन हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>ब्रेक पर</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>व्यक्ति के साथ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Hub connected</source>
        <translation>हब जुड़ा है</translation>
    </message>
    <message>
        <source>This machine is the whole office</source>
        <translation>पूरा कार्यालय इसी मशीन पर है</translation>
    </message>
    <message>
        <source>Working alone: the hub has not answered yet</source>
        <translation>अकेले काम जारी: हब ने अभी जवाब नहीं दिया है</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>%1 बजे से अकेले काम जारी</translation>
    </message>
    <message>
        <source>Last saved %1</source>
        <translation>पिछली बार सहेजा: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here, not yet sent</source>
        <translation>
            <numerusform>%n यहाँ सहेजा, भेजना बाकी</numerusform>
            <numerusform>%n यहाँ सहेजे, भेजना बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>भेजने को कुछ बाकी नहीं</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>सब सहेज लिया</translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the office: %n</source>
        <translation>
            <numerusform>कार्यालय ने नहीं लिया: %n</numerusform>
            <numerusform>कार्यालय ने नहीं लिया: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved and sent</source>
        <translation>सब सहेजा और भेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, not yet sent: %n</source>
        <translation>
            <numerusform>यहाँ सहेजे, अभी नहीं भेजे: %n</numerusform>
            <numerusform>यहाँ सहेजे, अभी नहीं भेजे: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>यह भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>It goes by itself when the hub is back. You need do nothing.</source>
        <translation>हब के लौटते ही यह अपने आप चला जाता है। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 fast. The times shown are right.</source>
        <translation>इस मशीन की घड़ी %1 आगे है। दिखाए गए समय सही हैं।</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 slow. The times shown are right.</source>
        <translation>इस मशीन की घड़ी %1 पीछे है। दिखाए गए समय सही हैं।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n का आना बाकी</numerusform>
            <numerusform>%n का आना बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. Try again in %n seconds.</source>
        <translation>
            <numerusform>यह PIN सही नहीं है। %n सेकंड में फिर कोशिश करें।</numerusform>
            <numerusform>यह PIN सही नहीं है। %n सेकंड में फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>काउंटर %1 पर</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>लंबा इंतज़ार</translation>
    </message>
    <message>
        <source>Served at other counters</source>
        <translation>दूसरे काउंटरों की सेवा</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 बजे से पहले नहीं</translation>
    </message>
    <message>
        <source>same person as %1</source>
        <translation>वही व्यक्ति, टोकन %1</translation>
    </message>
    <message>
        <source>Not printed, seen on screen</source>
        <translation>छपा नहीं, स्क्रीन पर देखा गया</translation>
    </message>
    <message>
        <source>Not known whether it was printed</source>
        <translation>पता नहीं कि छपा या नहीं</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>नहीं छपा</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 को बुलाएँ</translation>
    </message>
    <message>
        <source>Call the next person</source>
        <translation>अगले व्यक्ति को बुलाएँ</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>वे आ गए हैं</translation>
    </message>
    <message>
        <source>Finish and call %1</source>
        <translation>पूरा करके %1 को बुलाएँ</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 पूरा करें</translation>
    </message>
    <message>
        <source>You are at work in the back office</source>
        <translation>आप बैक ऑफ़िस में काम पर हैं</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>आप ब्रेक पर हैं</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>आपके काउंटर पर कोई नहीं है</translation>
    </message>
    <message>
        <source>F2 ends it. Until then nobody is sent to you.</source>
        <translation>F2 से यह खत्म होता है। तब तक किसी को आपके पास नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 बजे से।</translation>
    </message>
    <message>
        <source>Since %1, planned until %2.</source>
        <translation>%1 बजे से, %2 बजे तक की योजना।</translation>
    </message>
    <message>
        <source>F2 calls %1.</source>
        <translation>F2 से %1 को बुलाएँ।</translation>
    </message>
    <message>
        <source>Those who wait are for other counters, or asked for more time.</source>
        <translation>जो इंतज़ार कर रहे हैं, वे दूसरे काउंटरों के हैं या उन्होंने और समय माँगा है।</translation>
    </message>
    <message>
        <source>F2 calls the next person as soon as somebody waits.</source>
        <translation>जैसे ही कोई इंतज़ार में हो, F2 अगले व्यक्ति को बुलाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>सबसे लंबा %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 पूरा हुआ</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 को बुलाया</translation>
    </message>
    <message>
        <source>Started with %1</source>
        <translation>%1 की सेवा शुरू</translation>
    </message>
    <message>
        <source>%1 called again</source>
        <translation>%1 को फिर बुलाया</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 होल्ड पर है</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 नहीं आए</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 फिर इंतज़ार में</translation>
    </message>
    <message>
        <source>%1 moved, it keeps its place</source>
        <translation>%1 की सेवा बदली, जगह वही है</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 रद्द हुआ</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>%1 पहले जैसा है</translation>
    </message>
    <message>
        <source>A new day has begun, and every counter was left. Sign in again.</source>
        <translation>नया दिन शुरू हो गया है और सभी काउंटर छोड़ दिए गए हैं। फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Counter %1 was released from another machine. Sign in again.</source>
        <translation>काउंटर %1 दूसरी मशीन से छोड़ा गया। फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>%1 took counter %2 on another machine. Choose another counter.</source>
        <translation>%1 ने दूसरी मशीन पर काउंटर %2 ले लिया है। दूसरा काउंटर चुनें।</translation>
    </message>
    <message>
        <source>%1 was called at counter %2 as well while the link was down.</source>
        <translation>जब कनेक्शन टूटा था, %1 को काउंटर %2 पर भी बुलाया गया।</translation>
    </message>
    <message>
        <source>It is theirs.</source>
        <translation>यह उनका है।</translation>
    </message>
    <message>
        <source>Your next is %1.</source>
        <translation>आपका अगला %1 है।</translation>
    </message>
    <message>
        <source>Whoever has waited longest is next. Priority counts as %1 minutes more, coming back in time as %2, and an appointment as %3, from the time it was made for.</source>
        <translation>जिसने सबसे ज़्यादा इंतज़ार किया है, वह अगला है। प्राथमिकता के लिए %1 मिनट, समय पर लौटने के लिए %2 मिनट और अपॉइंटमेंट के लिए, उसके समय से, %3 मिनट ज़्यादा गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Nobody is called before somebody who has waited %1 minutes longer.</source>
        <translation>जिसने %1 मिनट ज़्यादा इंतज़ार किया है, उससे पहले किसी को नहीं बुलाया जाता।</translation>
    </message>
    <message>
        <source>This counter does not print.</source>
        <translation>यह काउंटर नहीं छापता।</translation>
    </message>
    <message>
        <source>Ticket %1 is printed. Hand it over.</source>
        <translation>टोकन %1 छप गया है। उन्हें दे दें।</translation>
    </message>
    <message>
        <source>Ticket %1. Tell the person this number.</source>
        <translation>टोकन %1। व्यक्ति को यह नंबर बता दें।</translation>
    </message>
    <message>
        <source>The printer does not say whether the ticket came out. Look there first.</source>
        <translation>प्रिंटर नहीं बता रहा कि टोकन निकला या नहीं। पहले वहाँ देखें।</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>प्रिंटर में कागज़ नहीं है।</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>प्रिंटर खुला है।</translation>
    </message>
    <message>
        <source>The printer did not print the ticket.</source>
        <translation>प्रिंटर ने टोकन नहीं छापा।</translation>
    </message>
    <message>
        <source>They write the number down, or point their phone at the code.</source>
        <translation>वे नंबर लिख लें, या अपना फ़ोन कोड की ओर करें।</translation>
    </message>
    <message>
        <source>They write the number down.</source>
        <translation>वे नंबर लिख लें।</translation>
    </message>
    <message>
        <source>Ticket %1, too late for the appointment: it waits from now.</source>
        <translation>टोकन %1, अपॉइंटमेंट का समय निकल चुका: इंतज़ार अभी से गिना जाता है।</translation>
    </message>
    <message>
        <source>Ticket %1, checked in for the appointment.</source>
        <translation>टोकन %1, अपॉइंटमेंट के लिए चेक-इन हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n came in today</source>
        <translation>
            <numerusform>गिनती: आज %n व्यक्ति आया</numerusform>
            <numerusform>गिनती: आज %n लोग आए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>%1 दर्ज हुआ</translation>
    </message>
    <message>
        <source>Leave that one, and sit at counter %1</source>
        <translation>वह छोड़ें और काउंटर %1 पर बैठें</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>काउंटर %1</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>बाईं ओर</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>Somebody interprets</source>
        <translation>कोई दुभाषिया है</translation>
    </message>
    <message>
        <source>With a carer or supporter</source>
        <translation>देखभाल या सहायता करने वाले के साथ</translation>
    </message>
    <message>
        <source>Acts for somebody else</source>
        <translation>किसी और की ओर से काम करता है</translation>
    </message>
    <message>
        <source>the person is here and wants it</source>
        <translation>वह व्यक्ति यहाँ है और यही चाहता है</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>लिखित रूप में</translation>
    </message>
    <message>
        <source>as parent or guardian</source>
        <translation>माता-पिता या अभिभावक के रूप में</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>मुख़्तारनामा</translation>
    </message>
    <message>
        <source>by order of a court</source>
        <translation>न्यायालय के आदेश से</translation>
    </message>
    <message>
        <source>Nobody helps</source>
        <translation>कोई मदद नहीं करता</translation>
    </message>
    <message>
        <source>Here since %1, %2 before this was handed over</source>
        <translation>%1 से यहाँ, सौंपे जाने से %2 पहले</translation>
    </message>
    <message>
        <source>Stopped at question %1 of %2</source>
        <translation>%2 में से प्रश्न %1 पर रुके</translation>
    </message>
    <message numerus="yes">
        <source>Called for help %n times</source>
        <translation>
            <numerusform>%n बार मदद माँगी</numerusform>
            <numerusform>%n बार मदद माँगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n answers</source>
        <translation>
            <numerusform>%n उत्तर पढ़ा</numerusform>
            <numerusform>%n उत्तर पढ़े</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this office fits these words.</source>
        <translation>इन शब्दों की कोई सेवा इस कार्यालय में नहीं है।</translation>
    </message>
    <message>
        <source>None of these is about exactly that.</source>
        <translation>इनमें से कोई भी ठीक उसी के बारे में नहीं है।</translation>
    </message>
    <message>
        <source>The server does not answer. Notes of other counters are missing here until it does.</source>
        <translation>सर्वर जवाब नहीं दे रहा। जब तक वह जवाब न दे, दूसरे काउंटरों के नोट यहाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>Kept until this visit ends</source>
        <translation>इस मुलाक़ात के अंत तक रखे जाते हैं</translation>
    </message>
    <message>
        <source>while helping</source>
        <translation>मदद करते समय</translation>
    </message>
    <message>
        <source>Struck out at counter %1</source>
        <translation>काउंटर %1 पर काटा गया</translation>
    </message>
    <message>
        <source>Only at this counter so far</source>
        <translation>अभी केवल इसी काउंटर पर</translation>
    </message>
    <message numerus="yes">
        <source>The form and %n files with it</source>
        <translation>
            <numerusform>फ़ॉर्म और उसके साथ %n फ़ाइल</numerusform>
            <numerusform>फ़ॉर्म और उसके साथ %n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>The form, with no files</source>
        <translation>फ़ॉर्म, बिना किसी फ़ाइल के</translation>
    </message>
    <message>
        <source>Kept until %1, then it is erased by itself.</source>
        <translation>%1 तक रखा जाता है, फिर अपने आप मिट जाता है।</translation>
    </message>
    <message>
        <source>Form %1: what was written in it is erased.</source>
        <translation>फ़ॉर्म %1: उसमें लिखी बातें मिटा दी गईं।</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
</context>
<context>
    <name>CounterHelp</name>
    <message>
        <source>It rings at the others again</source>
        <translation>यह फिर दूसरों के यहाँ बज रहा है</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 में से चरण %1</translation>
    </message>
    <message>
        <source>%1 of %2 at hand</source>
        <translation>%2 में से %1 पास हैं</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>भेजा गया: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Fits what they do now</source>
        <translation>अभी के काम से मेल खाता है</translation>
    </message>
    <message>
        <source>None is about exactly that</source>
        <translation>कोई भी ठीक उसी के बारे में नहीं है</translation>
    </message>
    <message>
        <source>It is not written in %1: they get it in English.</source>
        <translation>यह %1 में नहीं लिखा है: उन्हें अंग्रेज़ी में मिलेगा।</translation>
    </message>
    <message>
        <source>As they will read it, in %1.</source>
        <translation>जैसा वे पढ़ेंगे, %1 में।</translation>
    </message>
    <message>
        <source>Nobody has assured it for more than a year.</source>
        <translation>एक साल से ज़्यादा समय से किसी ने इसकी पुष्टि नहीं की।</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नया</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>आपने टाइप किया</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>कार्ड: %1</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>एक कियोस्क</translation>
    </message>
    <message>
        <source>%1: to be called back</source>
        <translation>%1: वापस फ़ोन करना है</translation>
    </message>
    <message>
        <source>%1 asks for help</source>
        <translation>%1 से मदद माँगी गई है</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>कोई वहाँ गया</translation>
    </message>
    <message>
        <source>Talked through at the screen</source>
        <translation>स्क्रीन पर समझाया गया</translation>
    </message>
    <message>
        <source>No service chosen yet</source>
        <translation>अभी कोई सेवा नहीं चुनी</translation>
    </message>
    <message>
        <source>in the field, an officer is with them</source>
        <translation>क्षेत्र में, एक अधिकारी उनके साथ है</translation>
    </message>
    <message>
        <source>at the first page</source>
        <translation>पहले पन्ने पर</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>खोज रहे हैं</translation>
    </message>
    <message>
        <source>reading about it</source>
        <translation>इसके बारे में पढ़ रहे हैं</translation>
    </message>
    <message>
        <source>at a life event</source>
        <translation>जीवन की घटना पर</translation>
    </message>
    <message>
        <source>at a checklist</source>
        <translation>एक सूची पर</translation>
    </message>
    <message>
        <source>at a question of the form</source>
        <translation>फ़ॉर्म के एक सवाल पर</translation>
    </message>
    <message>
        <source>at the ticket</source>
        <translation>टिकट पर</translation>
    </message>
    <message>
        <source>Rings where language and skills fit</source>
        <translation>वहाँ बज रहा है जहाँ भाषा और काम मेल खाते हैं</translation>
    </message>
    <message>
        <source>Rings at every open counter</source>
        <translation>हर खुले काउंटर पर बज रहा है</translation>
    </message>
    <message>
        <source>I ring them</source>
        <translation>मैं फ़ोन करता हूँ</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>मैं आ रहा हूँ</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>जुड़ने की अनुमति माँगें</translation>
    </message>
    <message>
        <source>Asked. They have yet to say yes or no.</source>
        <translation>पूछा गया। उन्होंने अभी हाँ या ना नहीं कहा।</translation>
    </message>
    <message>
        <source>They let you fill this in.</source>
        <translation>उन्होंने आपको इसे भरने दिया है।</translation>
    </message>
    <message>
        <source>They ask you to fill this in.</source>
        <translation>वे आपसे इसे भरने को कहते हैं।</translation>
    </message>
    <message>
        <source>They fill this in by themselves now.</source>
        <translation>अब वे इसे ख़ुद भर रहे हैं।</translation>
    </message>
    <message>
        <source>You left it to them, and point at it.</source>
        <translation>आपने इसे उन पर छोड़ा है, और इसकी ओर दिखा रहे हैं।</translation>
    </message>
    <message>
        <source>That is none of its choices. Nothing was changed.</source>
        <translation>यह इसके विकल्पों में नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The box does not take that. Nothing was changed.</source>
        <translation>यह खाना इसे नहीं लेता। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>They want to fill this in by themselves.</source>
        <translation>वे इसे ख़ुद भरना चाहते हैं।</translation>
    </message>
    <message>
        <source>Typed. It is being read back to them.</source>
        <translation>टाइप किया गया। उन्हें पढ़कर सुनाया जा रहा है।</translation>
    </message>
    <message>
        <source>Typed by you, and they say that it is right.</source>
        <translation>आपने टाइप किया, और वे कहते हैं कि सही है।</translation>
    </message>
    <message>
        <source>They say that it is not right. It was taken out.</source>
        <translation>वे कहते हैं कि यह सही नहीं। हटा दिया गया।</translation>
    </message>
    <message>
        <source>They ask you to fill in “%1”</source>
        <translation>वे आपसे “%1” भरने को कहते हैं</translation>
    </message>
    <message>
        <source>No choice is written like this.</source>
        <translation>ऐसा कोई विकल्प नहीं लिखा है।</translation>
    </message>
    <message>
        <source>%1 of %2 choices</source>
        <translation>%2 में से %1 विकल्प</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>भरा हुआ</translation>
    </message>
    <message>
        <source>Not yet right</source>
        <translation>अभी सही नहीं</translation>
    </message>
    <message>
        <source>●●● filled</source>
        <translation>●●● भरा हुआ</translation>
    </message>
    <message>
        <source>This question stays with the citizen</source>
        <translation>यह सवाल नागरिक के पास ही रहता है</translation>
    </message>
    <message>
        <source>%1: they are being asked</source>
        <translation>%1: उनसे पूछा जा रहा है</translation>
    </message>
    <message>
        <source>%1: they said no</source>
        <translation>%1: उन्होंने मना किया</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 से जुड़ रहे हैं</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine</source>
        <translation>इस मशीन से %1 तक नहीं पहुँचा जा सकता</translation>
    </message>
    <message>
        <source>The link to %1 is lost</source>
        <translation>%1 से संपर्क टूट गया</translation>
    </message>
    <message>
        <source>%1 is with somebody else now</source>
        <translation>%1 अब किसी और के पास है</translation>
    </message>
    <message>
        <source>%1 asks somebody to come</source>
        <translation>%1 से किसी को बुलाया गया है</translation>
    </message>
    <message>
        <source>Past a minute: rings where whoever leads is on a break as well</source>
        <translation>एक मिनट से ज़्यादा: विराम पर प्रभारी के यहाँ भी बज रहा है</translation>
    </message>
    <message>
        <source>They no longer need help</source>
        <translation>उन्हें अब मदद नहीं चाहिए</translation>
    </message>
    <message>
        <source>The kiosk went silent, and the session is over</source>
        <translation>कियोस्क चुप हो गया, और सत्र समाप्त है</translation>
    </message>
    <message>
        <source>They ended the session</source>
        <translation>उन्होंने सत्र समाप्त किया</translation>
    </message>
    <message>
        <source>You ended the session</source>
        <translation>आपने सत्र समाप्त किया</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can let somebody else answer, or end it.</source>
        <translation>आपको कुछ नहीं दिखाया गया। आप किसी और को उत्तर देने दे सकते हैं, या इसे समाप्त कर सकते हैं।</translation>
    </message>
    <message>
        <source>Let somebody else answer.</source>
        <translation>किसी और को उत्तर देने दें।</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the laptop has a network again.</source>
        <translation>आप जो भेजते हैं वह प्रतीक्षा करता है और लैपटॉप को फिर नेटवर्क मिलते ही क्रम से जाता है।</translation>
    </message>
    <message>
        <source>Everything is wiped. The officer with them calls again if they need to.</source>
        <translation>सब मिटा दिया गया। ज़रूरत हो तो उनके साथ का अधिकारी फिर से बुलाएगा।</translation>
    </message>
    <message>
        <source>They read who you are and what you will see, and say yes or no. Nothing of theirs is shown before.</source>
        <translation>वे पढ़ते हैं कि आप कौन हैं और क्या देखेंगे, फिर हाँ या ना कहते हैं। उससे पहले उनका कुछ नहीं दिखता।</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can go there, let somebody else answer, or end the call.</source>
        <translation>आपको कुछ नहीं दिखाया गया। आप वहाँ जा सकते हैं, किसी और को उत्तर देने दे सकते हैं, या इसे समाप्त कर सकते हैं।</translation>
    </message>
    <message>
        <source>They said yes. Their page appears here in a moment.</source>
        <translation>उन्होंने हाँ कहा। उनका पन्ना अभी यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Go there, or let somebody else answer.</source>
        <translation>वहाँ जाएँ, या किसी और को उत्तर देने दें।</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the link is back. If it stays away, go there.</source>
        <translation>आप जो भेजते हैं वह रुकता है और संपर्क लौटते ही क्रम से जाता है। न लौटे तो वहाँ जाएँ।</translation>
    </message>
    <message>
        <source>Everything that was shown or said is wiped here and at the kiosk.</source>
        <translation>जो दिखा या कहा गया, सब यहाँ और कियोस्क पर मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Everything is wiped. Somebody may still stand there: go and look.</source>
        <translation>सब मिटा दिया गया। शायद कोई अब भी वहाँ खड़ा है: जाकर देखें।</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>अब कुछ और नहीं करना है।</translation>
    </message>
    <message>
        <source>It rings at other counters, or somebody there has it.</source>
        <translation>यह दूसरे काउंटरों पर बज रहा है, या वहाँ किसी ने ले लिया है।</translation>
    </message>
    <message numerus="yes">
        <source>%n fields typed by the citizen</source>
        <translation>
            <numerusform>नागरिक ने %n खाना भरा</numerusform>
            <numerusform>नागरिक ने %n खाने भरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by the helper</source>
        <translation>
            <numerusform>सहायक ने %n भरा</numerusform>
            <numerusform>सहायक ने %n भरे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n कार्ड</numerusform>
            <numerusform>%n कार्ड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n संदेश</numerusform>
            <numerusform>%n संदेश</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Emergency at counter %1</source>
        <translation>काउंटर %1 पर आपात स्थिति</translation>
    </message>
    <message>
        <source>%1, since %2. Nothing is heard or seen there.</source>
        <translation>%1, %2 से। वहाँ कुछ सुनाई या दिखाई नहीं देता।</translation>
    </message>
    <message>
        <source>%1 is going there.</source>
        <translation>%1 वहाँ जा रहे हैं।</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>साल</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>कैलेंडर बंद करें</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>कैलेंडर से चुनें</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>महीना चुनें</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>सेवा बदलें…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड करें</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>फिर बुलाएँ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>Another service in the same visit</source>
        <translation>इसी मुलाकात में एक और सेवा</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Hold at…</source>
        <translation>जगह पर होल्ड…</translation>
    </message>
    <message>
        <source>Call by first name too, because they ask for it</source>
        <translation>पहले नाम से भी बुलाएँ, क्योंकि उन्होंने कहा है</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>नाम…</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>यह काउंटर कौन-सी सेवाएँ देता है?</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Changed at two machines that could not reach each other</source>
        <translation>ऐसी दो मशीनों पर बदला गया जो आपस में जुड़ी नहीं थीं</translation>
    </message>
    <message>
        <source>Two versions (%1)</source>
        <translation>दो रूप (%1)</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>जो दिखता है उसे बदलें</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Content (%1)</source>
        <translation>सामग्री (%1)</translation>
    </message>
    <message>
        <source>Live board</source>
        <translation>लाइव बोर्ड</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>Colleagues come at once. Nothing is heard or seen here.</source>
        <translation>साथी तुरंत आते हैं। यहाँ कुछ सुनाई या दिखाई नहीं देता।</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>आपात कॉल</translation>
    </message>
    <message>
        <source>What goes wrong for people, and what the office made of it</source>
        <translation>लोगों को क्या दिक्कत आती है, और कार्यालय ने क्या किया</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>मैंने जो देखा</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Waited</source>
        <translation>इंतज़ार</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>आ रहे हैं</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>आम तौर पर अंत</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>चलकर आए</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>सेवा जारी</translation>
    </message>
</context>
<context>
    <name>DeskToast</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>DeskWays</name>
    <message>
        <source>Break</source>
        <translation>ब्रेक</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Done here</source>
        <translation>यहाँ किए काम</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>पिछला वापस लें</translation>
    </message>
    <message>
        <source>Nothing yet. What you do with tickets is listed here, and can be undone.</source>
        <translation>अभी कुछ नहीं। टोकनों पर आप जो करते हैं, वह यहाँ दिखता है और वापस लिया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Usual words</source>
        <translation>आम शब्द</translation>
    </message>
    <message>
        <source>Simple words</source>
        <translation>सरल शब्द</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>स्क्रीन ऊपर करें</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>स्क्रीन नीचे करें</translation>
    </message>
</context>
<context>
    <name>EaseTiles</name>
    <message>
        <source>Simple words, with pictures</source>
        <translation>सरल शब्द, चित्रों के साथ</translation>
    </message>
    <message>
        <source>The screen stands lower</source>
        <translation>स्क्रीन नीचे रहे</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ न हिले</translation>
    </message>
</context>
<context>
    <name>EraseKey</name>
    <message>
        <source>Take the last sign back</source>
        <translation>आखिरी अक्षर मिटाएँ</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>कुछ ठीक करना है</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>A list of what to do, step by step</source>
        <translation>क्या करना है, कदम-दर-कदम सूची</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>पड़ाव: %n</numerusform>
            <numerusform>पड़ाव: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 कि.मी.</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>घर पर मुलाक़ात</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>खुली मेज़</translation>
    </message>
    <message>
        <source>Errand, nobody to meet</source>
        <translation>काम, किसी से मिलना नहीं</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>आप यहाँ हैं</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ दिया गया</translation>
    </message>
    <message>
        <source>Done, not yet sent</source>
        <translation>हो गया, अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>Done and sent</source>
        <translation>हो गया और भेजा गया</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>योजना के अनुसार हुआ</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>किसी और दिन फिर आना है</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>वहाँ कोई नहीं था</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>वे आज यह नहीं चाहते थे</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people seen</source>
        <translation>
            <numerusform>मिले लोग: %n</numerusform>
            <numerusform>मिले लोग: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>फ़ॉर्म: %n</numerusform>
            <numerusform>फ़ॉर्म: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not on this laptop yet</source>
        <translation>नाम अभी इस लैपटॉप पर नहीं है</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>नाम मिटाया गया</translation>
    </message>
    <message>
        <source>No name written down</source>
        <translation>कोई नाम नहीं लिखा गया</translation>
    </message>
    <message>
        <source>How did it go: %1?</source>
        <translation>कैसा रहा: %1?</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>पहुँचे: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>बंद हुआ: %1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>%1 पहले जैसा है</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>जोड़ा: %1</translation>
    </message>
    <message>
        <source>Written down, ticket %1</source>
        <translation>लिख लिया गया, टिकट %1</translation>
    </message>
    <message>
        <source>Kept here, sealed</source>
        <translation>यहाँ मुहरबंद रखा गया</translation>
    </message>
    <message>
        <source>Settled. The other version stays in the history.</source>
        <translation>तय हुआ। दूसरा रूप इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>With you now</source>
        <translation>अभी आपके साथ</translation>
    </message>
    <message>
        <source>Kept, not yet sent</source>
        <translation>रखा गया, अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>ज़रूरत नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n written twice</source>
        <translation>
            <numerusform>दो बार लिखा गया: %n</numerusform>
            <numerusform>दो बार लिखा गया: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation>दो रूप: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>किसके बारे में</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>कितना समय लगता है</translation>
    </message>
    <message>
        <source>%1: two versions of “%2”</source>
        <translation>%1: “%2” के दो रूप</translation>
    </message>
    <message>
        <source>%1 wrote %2, %3.</source>
        <translation>%1 ने लिखा %2, %3।</translation>
    </message>
    <message>
        <source>Both are kept until you choose.</source>
        <translation>जब तक आप न चुनें, दोनों रखे रहते हैं।</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 रखें</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>कार्यालय</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>अब तक लोग: %n</numerusform>
            <numerusform>अब तक लोग: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>स्कैन</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>समय ऐसे लिखें: 09:30।</translation>
    </message>
    <message>
        <source>Say where it is, or whom you visit.</source>
        <translation>बताएँ कि कहाँ है, या किससे मिलना है।</translation>
    </message>
    <message>
        <source>The people on this laptop</source>
        <translation>इस लैपटॉप पर के लोग</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>पड़ाव</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>सेवाएँ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>लोग: %n</numerusform>
            <numerusform>लोग: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of what you saw</source>
        <translation>
            <numerusform>आपने जो देखा उसकी रिपोर्टें: %n</numerusform>
            <numerusform>आपने जो देखा उसकी रिपोर्टें: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>टिकट: %n</numerusform>
            <numerusform>टिकट: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of your day waits to be sent.</source>
        <translation>आपके दिन का कुछ भी भेजा जाना बाक़ी नहीं।</translation>
    </message>
    <message>
        <source>Nothing waits. Everything from this laptop is at the office.</source>
        <translation>कुछ बाक़ी नहीं। इस लैपटॉप का सब कुछ कार्यालय में है।</translation>
    </message>
    <message numerus="yes">
        <source>things are safe on this laptop. They go by themselves when there is a network.</source>
        <translation>
            <numerusform>चीज़ें इस लैपटॉप पर सुरक्षित। नेटवर्क मिलते ही अपने आप भेजी जाएँगी।</numerusform>
            <numerusform>चीज़ें इस लैपटॉप पर सुरक्षित। नेटवर्क मिलते ही अपने आप भेजी जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n to send</source>
        <translation>
            <numerusform>जुड़ा है, भेजना बाक़ी: %n</numerusform>
            <numerusform>जुड़ा है, भेजना बाक़ी: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n not taken by the office</source>
        <translation>
            <numerusform>जुड़ा है, कार्यालय ने %n नहीं लिया</numerusform>
            <numerusform>जुड़ा है, कार्यालय ने %n नहीं लिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>जुड़ा है, सब भेजा गया</translation>
    </message>
    <message>
        <source>Connected, sending</source>
        <translation>जुड़ा है, भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Offline, all kept here</source>
        <translation>ऑफ़लाइन, सब यहाँ रखा है</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n days, all kept here</source>
        <translation>
            <numerusform>%n दिन से ऑफ़लाइन, सब यहाँ रखा है</numerusform>
            <numerusform>%n दिन से ऑफ़लाइन, सब यहाँ रखा है</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, all kept here</source>
        <translation>%1 से ऑफ़लाइन, सब यहाँ रखा है</translation>
    </message>
    <message>
        <source>No network since this laptop was opened</source>
        <translation>लैपटॉप खुलने के बाद से नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>No network since %1</source>
        <translation>%1 से नेटवर्क नहीं</translation>
    </message>
    <message>
        <source>Saved here %1, sealed with your key</source>
        <translation>यहाँ %1 पर सहेजा, आपकी कुंजी से मुहरबंद</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes without a touch</source>
        <translation>
            <numerusform>%n मिनट तक न छूने पर बंद हो जाता है</numerusform>
            <numerusform>%n मिनट तक न छूने पर बंद हो जाता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation>
            <numerusform>%n बदलाव भेजा गया</numerusform>
            <numerusform>%n बदलाव भेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n बाकी</numerusform>
            <numerusform>%n बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Kept here, not sent yet</source>
        <translation>यहाँ रखा है, अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>Kept here as a draft: %1</source>
        <translation>यहाँ मसौदे के रूप में रखा गया: %1</translation>
    </message>
    <message>
        <source>Finished, and kept here until it has gone: %1</source>
        <translation>पूरा हुआ, भेजे जाने तक यहीं रहेगा: %1</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>फेंक दिया गया: %1</translation>
    </message>
    <message>
        <source>This form is not on this laptop: it was begun on another one, or is lost. Begin it anew.</source>
        <translation>यह फ़ॉर्म इस लैपटॉप पर नहीं है: दूसरे पर शुरू हुआ था, या खो गया। नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>Attached and sealed: %1</source>
        <translation>साथ लगाकर मुहरबंद किया गया: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>हटाया गया: %1</translation>
    </message>
    <message>
        <source>There is nothing to attach yet.</source>
        <translation>अभी साथ लगाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Papers that people bring</source>
        <translation>लोग जो काग़ज़ लाते हैं</translation>
    </message>
    <message>
        <source>Words that nobody understands</source>
        <translation>शब्द जो कोई नहीं समझता</translation>
    </message>
    <message>
        <source>The form does not fit</source>
        <translation>फ़ॉर्म ठीक नहीं बैठता</translation>
    </message>
    <message>
        <source>The way there is too far</source>
        <translation>वहाँ का रास्ता बहुत दूर है</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>बहुत समय लगता है</translation>
    </message>
    <message>
        <source>Not everybody can use it</source>
        <translation>सब लोग इसका उपयोग नहीं कर सकते</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>कितना ख़र्च</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Kept here, and sent to the office when there is a network</source>
        <translation>यहाँ रखा गया, नेटवर्क मिलने पर कार्यालय को भेजा जाएगा</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Write in a sentence what goes wrong.</source>
        <translation>एक वाक्य में लिखें कि क्या गड़बड़ है।</translation>
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
        <translation>कार्यालय ने जवाब दिया</translation>
    </message>
    <message>
        <source>The office has read it</source>
        <translation>कार्यालय ने इसे पढ़ लिया है</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>कार्यालय के पास पहुँच गया</translation>
    </message>
    <message>
        <source>A photo from the camera of this laptop, or a picture file.</source>
        <translation>इस लैपटॉप के कैमरे की फ़ोटो, या तस्वीर की फ़ाइल।</translation>
    </message>
    <message>
        <source>A PDF or picture file, as a scanner or telephone makes it; at most 12 MB.</source>
        <translation>PDF या तस्वीर की फ़ाइल, जैसी स्कैनर या फ़ोन बनाता है; अधिक से अधिक 12 MB।</translation>
    </message>
    <message>
        <source>With finger, pen or mouse; or the name is typed.</source>
        <translation>उँगली, क़लम या माउस से; या नाम टाइप करें।</translation>
    </message>
    <message>
        <source>A PDF, a text or an office document; at most 12 MB.</source>
        <translation>PDF, पाठ या ऑफ़िस दस्तावेज़; अधिक से अधिक 12 MB।</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>क्या साथ लाएँ</translation>
    </message>
    <message>
        <source>Erase all that is written down of them?</source>
        <translation>उनके बारे में लिखा सब कुछ मिटाएँ?</translation>
    </message>
    <message>
        <source>Erase all that is written down of %1?</source>
        <translation>%1 के बारे में लिखा सब कुछ मिटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>%n things that are known of them</source>
        <translation>
            <numerusform>उनके बारे में %n बात</numerusform>
            <numerusform>उनके बारे में %n बातें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n काग़ज़</numerusform>
            <numerusform>%n काग़ज़</numerusform>
        </translation>
    </message>
    <message>
        <source>the form that is finished</source>
        <translation>पूरा किया हुआ फ़ॉर्म</translation>
    </message>
    <message>
        <source>the form that is begun</source>
        <translation>शुरू किया हुआ फ़ॉर्म</translation>
    </message>
    <message>
        <source>whom the visit was to</source>
        <translation>जिनसे मिलने गए थे</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>अभी कुछ दर्ज नहीं है</translation>
    </message>
    <message>
        <source>Deleted here at once, and within seconds at the office. Machines that are away delete it when they are back.</source>
        <translation>यहाँ तुरंत मिटाया जाता है, और दफ़्तर में कुछ सेकंड में। जो मशीनें बाहर हैं, वे लौटने पर मिटाती हैं।</translation>
    </message>
    <message>
        <source>Deleted here at once. There is no network: what the office has already stays there until this laptop has reached it, or a stick has been brought.</source>
        <translation>यहाँ तुरंत मिटाया जाता है। नेटवर्क नहीं है: जो दफ़्तर के पास पहले से है, वह वहाँ तब तक रहता है जब तक यह लैपटॉप उस तक न पहुँचे, या USB स्टिक न लाई जाए।</translation>
    </message>
    <message>
        <source>All that was written down of them is erased.</source>
        <translation>उनके बारे में लिखा सब कुछ मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Erased here. The office hears of it when there is a network.</source>
        <translation>यहाँ मिटा दिया गया। नेटवर्क आने पर दफ़्तर को पता चलेगा।</translation>
    </message>
</context>
<context>
    <name>FieldAnswersPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>अपने शब्दों में बताइए</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>उत्तर खोजें</translation>
    </message>
    <message>
        <source>Nothing fits exactly</source>
        <translation>कुछ भी ठीक से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>All answers of the office are on this laptop.</source>
        <translation>कार्यालय के सभी उत्तर इस लैपटॉप पर हैं।</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Ask as the person asked you</source>
        <translation>वैसे पूछें जैसे उस व्यक्ति ने आपसे पूछा</translation>
    </message>
    <message>
        <source>No answer fits these words</source>
        <translation>इन शब्दों पर कोई उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>इस भाषा में पढ़ें</translation>
    </message>
</context>
<context>
    <name>FieldBar</name>
    <message>
        <source>Field</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>FieldDesk</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>FieldEraseDialog</name>
    <message>
        <source>Why is what was written down of them to be erased?</source>
        <translation>उनके बारे में लिखी बातें क्यों मिटानी हैं?</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>जिस व्यक्ति के बारे में है, उसने कहा</translation>
    </message>
    <message>
        <source>It was written down by mistake</source>
        <translation>ग़लती से लिखा गया</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>क़ानून या अदालत ऐसा कहती है</translation>
    </message>
    <message>
        <source>It stays written down that somebody came, when and what for, and that you erased it, because %1.</source>
        <translation>यह दर्ज रहता है कि कोई आया था, कब और किसलिए, और आपने मिटाया, क्योंकि %1।</translation>
    </message>
</context>
<context>
    <name>FieldFormDone</name>
    <message>
        <source>The form is finished</source>
        <translation>फ़ॉर्म पूरा हो गया</translation>
    </message>
    <message>
        <source>The reference. Write it down for the person: with it anybody at a counter finds the form, and it says nothing about them.</source>
        <translation>संदर्भ। इसे व्यक्ति के लिए लिख दें: इससे किसी भी काउंटर पर फ़ॉर्म मिल जाता है, और यह उनके बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>It is sealed on this laptop and goes by itself when there is a network.</source>
        <translation>यह इस लैपटॉप पर मुहरबंद है और नेटवर्क मिलने पर अपने आप चला जाएगा।</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>यहाँ सहेजा है, अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>फ़ॉर्मों पर लौटें</translation>
    </message>
</context>
<context>
    <name>FieldFormHead</name>
    <message>
        <source>Every answer is kept here, sealed, as soon as it is given.</source>
        <translation>हर जवाब मिलते ही यहाँ मुहरबंद रख लिया जाता है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>FieldFormLists</name>
    <message>
        <source>Each opens where it was</source>
        <translation>हर एक वहीं खुलता है जहाँ था</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>शुरू किए गए</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>फेंक दें</translation>
    </message>
    <message>
        <source>Open a person of a stop, and press “Begin the form”.</source>
        <translation>किसी पड़ाव का व्यक्ति खोलें और “फ़ॉर्म शुरू करें” दबाएँ।</translation>
    </message>
    <message>
        <source>No form begun yet</source>
        <translation>अभी कोई फ़ॉर्म शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Finished here</source>
        <translation>यहाँ पूरे हुए</translation>
    </message>
    <message>
        <source>A finished form stays here, sealed, until the office has it.</source>
        <translation>पूरा हुआ फ़ॉर्म कार्यालय को मिलने तक यहाँ मुहरबंद रहता है।</translation>
    </message>
    <message>
        <source>None finished yet</source>
        <translation>अभी कोई पूरा नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>FieldFormThrow</name>
    <message>
        <source>What was answered is destroyed and cannot come back. Who the person is, and their notes and papers, stay.</source>
        <translation>दिए गए जवाब नष्ट हो जाएँगे और वापस नहीं आ सकते। व्यक्ति की जानकारी, टिप्पणियाँ और काग़ज़ बने रहेंगे।</translation>
    </message>
    <message>
        <source>Throw this form away?</source>
        <translation>यह फ़ॉर्म फेंक दें?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>इसे फेंक दें</translation>
    </message>
</context>
<context>
    <name>FieldFormsPage</name>
    <message>
        <source>They come with the office’s pack.</source>
        <translation>वे कार्यालय के पैक के साथ आते हैं।</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translation>इस लैपटॉप पर कोई फ़ॉर्म नहीं</translation>
    </message>
</context>
<context>
    <name>FieldHelpAsk</name>
    <message>
        <source>Somebody at the office joins on this screen once the person beside you says yes.</source>
        <translation>आपके पास बैठे व्यक्ति की हाँ पर कार्यालय का कोई इस स्क्रीन पर जुड़ता है।</translation>
    </message>
    <message>
        <source>A call needs a network. It is never made later by itself.</source>
        <translation>कॉल के लिए नेटवर्क चाहिए। यह बाद में अपने आप नहीं होती।</translation>
    </message>
    <message>
        <source>Call a helper at the office</source>
        <translation>दफ़्तर से किसी सहायक को बुलाएँ</translation>
    </message>
    <message>
        <source>There is no network now</source>
        <translation>अभी कोई नेटवर्क नहीं है</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>They join here</source>
        <translation>वे यहाँ जुड़ें</translation>
    </message>
    <message>
        <source>Any telephone reaches it in its opening hours.</source>
        <translation>खुले रहने के समय किसी भी फ़ोन से बात हो सकती है।</translation>
    </message>
    <message>
        <source>Ring the office: %1</source>
        <translation>दफ़्तर को फ़ोन करें: %1</translation>
    </message>
    <message>
        <source>Keep the question as a note about %1</source>
        <translation>प्रश्न को %1 के बारे में टिप्पणी के रूप में रखें</translation>
    </message>
    <message>
        <source>The bar above says when there is one.</source>
        <translation>ऊपर की पट्टी बताती है कि नेटवर्क कब है।</translation>
    </message>
    <message>
        <source>Press F3 again as soon as there is a network.</source>
        <translation>नेटवर्क आते ही फिर F3 दबाएँ।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ज़रूरतें</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>इसके बजाय वे फ़ोन पर वापस बुलाएँ</translation>
    </message>
</context>
<context>
    <name>FieldHelpCalling</name>
    <message>
        <source>Stop calling</source>
        <translation>बुलाना बंद करें</translation>
    </message>
    <message>
        <source>Go on meanwhile</source>
        <translation>इस बीच आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>इस नंबर पर फ़ोन करें</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>इसके बजाय वे फ़ोन पर वापस बुलाएँ</translation>
    </message>
</context>
<context>
    <name>FieldHelpConsent</name>
    <message>
        <source>No, not now</source>
        <translation>नहीं, अभी नहीं</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>उन्हें क्या दिखेगा</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>उन्हें क्या नहीं दिखेगा</translation>
    </message>
</context>
<context>
    <name>FieldHelpRead</name>
    <message>
        <source>It is here.</source>
        <translation>यह यहाँ है।</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>इसकी अभी ज़रूरत है।</translation>
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
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>अगली बार आप यह खुद कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>FieldHelpTalk</name>
    <message>
        <source>What to bring</source>
        <translation>क्या साथ लाएँ</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>आपके अपने शब्द</translation>
    </message>
</context>
<context>
    <name>FieldKept</name>
    <message>
        <source>Kept here, will be sent</source>
        <translation>यहाँ रखा है, भेजा जाएगा</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>सब भेजा गया</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>यहाँ रखा है</translation>
    </message>
    <message>
        <source>The road, or a stick</source>
        <translation>रास्ता, या पेन ड्राइव</translation>
    </message>
</context>
<context>
    <name>FieldKeysDialog</name>
    <message>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>मैं यहाँ हूँ</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>पड़ाव बंद करें</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>पड़ाव जोड़ें</translation>
    </message>
    <message>
        <source>The stop before</source>
        <translation>पिछला पड़ाव</translation>
    </message>
    <message>
        <source>The next stop</source>
        <translation>अगला पड़ाव</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>आज पर लौटें</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>They are done, or back</source>
        <translation>उनका काम हुआ, या वे लौटे</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>पिछला वापस लें</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>रास्ता</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>सहायक को बुलाएँ</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>साझा करना रोकें</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>फ़ॉर्म शुरू करें</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>साथ लगाएँ</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>मैंने जो देखा</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>इस लैपटॉप पर खोजें</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Erase what is known of them</source>
        <translation>उनके बारे में जानकारी मिटाएँ</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>विवरण बदलें</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FieldKnown</name>
    <message>
        <source>What is known</source>
        <translation>जो मालूम है</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>काग़ज़ और तस्वीरें</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>अभी कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>FieldLocked</name>
    <message>
        <source>What is kept on it cannot be read without your passphrase.</source>
        <translation>आपके पासफ़्रेज़ के बिना इस पर रखी चीज़ें पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>It opens what is kept on this laptop. Without it nobody can, not even the office: write it down and keep it at home.</source>
        <translation>यह इस लैपटॉप पर रखी चीज़ें खोलता है। इसके बिना कोई नहीं खोल सकता, कार्यालय भी नहीं: इसे लिखकर घर पर रखें।</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>पासफ़्रेज़ चुनें</translation>
    </message>
    <message>
        <source>This laptop is locked</source>
        <translation>यह लैपटॉप बंद है</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words of your own</source>
        <translation>कम से कम 12 अक्षर, जैसे आपके अपने चार शब्द</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>आपका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही फिर से</translation>
    </message>
    <message>
        <source>Wrong passphrases make the wait longer. Nothing is lost.</source>
        <translation>ग़लत पासफ़्रेज़ से प्रतीक्षा लंबी होती है। कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>अगली कोशिश %1 में</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>लॉक खोलें</translation>
    </message>
</context>
<context>
    <name>FieldMeetings</name>
    <message>
        <source>Last contact with the office</source>
        <translation>कार्यालय से पिछला संपर्क</translation>
    </message>
    <message>
        <source>This laptop has not reached the office yet.</source>
        <translation>यह लैपटॉप अभी तक कार्यालय से नहीं जुड़ा।</translation>
    </message>
</context>
<context>
    <name>FieldPaperRow</name>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>FieldPeople</name>
    <message>
        <source>People here</source>
        <translation>यहाँ के लोग</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>किसलिए आए</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Nobody to meet here</source>
        <translation>यहाँ किसी से मिलना नहीं</translation>
    </message>
    <message>
        <source>Room for the next person</source>
        <translation>अगले व्यक्ति के लिए जगह</translation>
    </message>
    <message>
        <source>You are not here yet</source>
        <translation>आप अभी यहाँ नहीं पहुँचे</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>बस इतना ही था</translation>
    </message>
    <message>
        <source>Nobody was met here</source>
        <translation>यहाँ कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Press F2. Language and access needs first, so that nobody is asked twice.</source>
        <translation>F2 दबाएँ। पहले भाषा और ज़रूरतें, ताकि किसी से दो बार न पूछा जाए।</translation>
    </message>
    <message>
        <source>Press F5 when you have arrived.</source>
        <translation>पहुँचने पर F5 दबाएँ।</translation>
    </message>
</context>
<context>
    <name>FieldPersonActions</name>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>फ़ॉर्म जारी रखें</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>फ़ॉर्म शुरू करें</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>साथ लगाएँ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>विवरण बदलें</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>सहायक को बुलाएँ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>FieldPersonCard</name>
    <message>
        <source>Everybody here</source>
        <translation>यहाँ के सब लोग</translation>
    </message>
    <message>
        <source>They are done</source>
        <translation>उनका काम हुआ</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>वे लौटे</translation>
    </message>
</context>
<context>
    <name>FieldReady</name>
    <message>
        <source>Ready for the road</source>
        <translation>रास्ते के लिए तैयार</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>यहाँ क्या है, देखा जा रहा है</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>तैयारी हो रही है</translation>
    </message>
    <message>
        <source>Fetch it all again</source>
        <translation>सब फिर से लाएँ</translation>
    </message>
    <message>
        <source>Get ready for the road</source>
        <translation>रास्ते की तैयारी करें</translation>
    </message>
    <message>
        <source>You can go on working. If it stops, it goes on from there.</source>
        <translation>आप काम करते रह सकते हैं। रुक जाए तो वहीं से आगे चलेगा।</translation>
    </message>
</context>
<context>
    <name>FieldRoad</name>
    <message numerus="yes">
        <source>Reading what the office has: %n entries</source>
        <translation>
            <numerusform>दफ़्तर के पास जो है वह पढ़ा जा रहा है, प्रविष्टियाँ: %n</numerusform>
            <numerusform>दफ़्तर के पास जो है वह पढ़ा जा रहा है, प्रविष्टियाँ: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching sealed papers: %1 of %2</source>
        <translation>सीलबंद काग़ज़ लाए जा रहे हैं: %2 में से %1</translation>
    </message>
    <message>
        <source>Leasing ticket numbers: %1 of %2 days</source>
        <translation>टिकट संख्याएँ ली जा रही हैं: %2 दिनों में से %1</translation>
    </message>
    <message>
        <source>Fetching forms and answers: %1</source>
        <translation>फ़ॉर्म और उत्तर लाए जा रहे हैं: %1</translation>
    </message>
    <message>
        <source>Reaching the office</source>
        <translation>दफ़्तर से संपर्क हो रहा है</translation>
    </message>
    <message>
        <source>Writing on the stick: %1 of %2</source>
        <translation>पेन ड्राइव पर लिखा जा रहा है: %2 में से %1</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>पेन ड्राइव पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Counting what is left</source>
        <translation>बाकी गिना जा रहा है</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translation>भेजने को कुछ नहीं बचा</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left to send</source>
        <translation>
            <numerusform>भेजने को बचा है: %n</numerusform>
            <numerusform>भेजने को बचा है: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from this laptop is at the office.</source>
        <translation>इस लैपटॉप का सब कुछ दफ़्तर में है।</translation>
    </message>
    <message>
        <source>%1 MB of papers.</source>
        <translation>%1 MB काग़ज़।</translation>
    </message>
    <message>
        <source>It goes by itself as soon as there is a network.</source>
        <translation>नेटवर्क आते ही अपने आप जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes at the pace of the last minute.</source>
        <translation>
            <numerusform>पिछले मिनट की गति से लगभग %n मिनट।</numerusform>
            <numerusform>पिछले मिनट की गति से लगभग %n मिनट।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>रास्ते में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n large papers wait (%1 MB): this network costs by the megabyte.</source>
        <translation>
            <numerusform>बड़े काग़ज़ रुके हैं: %n (%1 MB): इस नेटवर्क का ख़र्च मेगाबाइट से है।</numerusform>
            <numerusform>बड़े काग़ज़ रुके हैं: %n (%1 MB): इस नेटवर्क का ख़र्च मेगाबाइट से है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Large papers go on this network too, until you lock the laptop.</source>
        <translation>लैपटॉप लॉक करने तक बड़े काग़ज़ भी इसी नेटवर्क पर जाते हैं।</translation>
    </message>
    <message>
        <source>The office cannot be reached now. What is here stays; try again with a network.</source>
        <translation>अभी दफ़्तर से संपर्क नहीं हो सकता। यहाँ जो है वह रहता है; नेटवर्क होने पर फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>FieldSaid</name>
    <message>
        <source>Tell us what you saw</source>
        <translation>हमें बताएँ आपने क्या देखा</translation>
    </message>
</context>
<context>
    <name>FieldSend</name>
    <message>
        <source>Left to send</source>
        <translation>भेजना बाक़ी</translation>
    </message>
    <message>
        <source>Send them anyway</source>
        <translation>फिर भी भेजें</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>पेन ड्राइव पर</translation>
    </message>
    <message>
        <source>No network? Put it on a stick, take it to the office, and bring the receipt back. Only the office can read it.</source>
        <translation>नेटवर्क नहीं है? इसे स्टिक पर रखें, कार्यालय ले जाएँ, और रसीद वापस लाएँ। केवल कार्यालय इसे पढ़ सकता है।</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>पेन ड्राइव पर रखें…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Take the receipt from a stick…</source>
        <translation>पेन ड्राइव से रसीद लें…</translation>
    </message>
    <message>
        <source>Choose the stick with the receipt</source>
        <translation>रसीद वाली पेन ड्राइव चुनें</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>पेन ड्राइव चुनें</translation>
    </message>
</context>
<context>
    <name>FieldStopActions</name>
    <message>
        <source>I am here</source>
        <translation>मैं यहाँ हूँ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>मैंने जो देखा</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>पड़ाव बंद करें</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर से खोलें</translation>
    </message>
</context>
<context>
    <name>FieldStops</name>
    <message>
        <source>The day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>आज पर लौटें</translation>
    </message>
    <message>
        <source>The plan comes from the office when there is a network. Ctrl N adds your own stop.</source>
        <translation>नेटवर्क होने पर योजना कार्यालय से आती है। Ctrl N से अपना पड़ाव जोड़ें।</translation>
    </message>
    <message>
        <source>No stops on this day</source>
        <translation>इस दिन कोई पड़ाव नहीं</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>पड़ाव जोड़ें</translation>
    </message>
</context>
<context>
    <name>FieldStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>FieldTabs</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>मैंने जो देखा</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>रास्ता</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>यहाँ रखा है</translation>
    </message>
</context>
<context>
    <name>FieldWaits</name>
    <message>
        <source>Ring whoever looks after the devices of your office, and read this to them. They compare it, and let the laptop in.</source>
        <translation>अपने दफ़्तर के उपकरणों की देखभाल करने वाले को फ़ोन करें और यह पढ़कर सुनाएँ। वे मिलान करके लैपटॉप को अंदर आने देते हैं।</translation>
    </message>
    <message>
        <source>This laptop waits to be let in</source>
        <translation>यह लैपटॉप अंदर आने की अनुमति की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>It goes on by itself then. You can close the window and come back with the same code.</source>
        <translation>फिर यह अपने आप आगे बढ़ता है। आप खिड़की बंद करके उसी कोड से लौट सकते हैं।</translation>
    </message>
</context>
<context>
    <name>FieldWindow</name>
    <message>
        <source>Field</source>
        <translation>क्षेत्र</translation>
    </message>
</context>
<context>
    <name>FieldWork</name>
    <message>
        <source>Add one with Ctrl N, or look at another day.</source>
        <translation>Ctrl N से जोड़ें, या कोई और दिन देखें।</translation>
    </message>
    <message>
        <source>No stop to look at</source>
        <translation>देखने के लिए कोई पड़ाव नहीं</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>सेवा दी</translation>
    </message>
    <message>
        <source>middle wait</source>
        <translation>बीच का इंतज़ार</translation>
    </message>
    <message>
        <source>longest now</source>
        <translation>अभी सबसे लंबा</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>left</source>
        <translation>चले गए</translation>
    </message>
    <message>
        <source>answers asked again, of those that came with a form</source>
        <translation>फ़ॉर्म के साथ आए उत्तरों में से जो फिर पूछे गए</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>This machine takes no files</source>
        <translation>यह मशीन फ़ाइलें नहीं लेती</translation>
    </message>
    <message>
        <source>The file is made ready.</source>
        <translation>फ़ाइल तैयार की जा रही है।</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>अभी कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>दूसरी फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Carry on without it, and hand it in at any counter.</source>
        <translation>इसके बिना आगे बढ़ें, और इसे किसी भी काउंटर पर दे दें।</translation>
    </message>
    <message>
        <source>A person at a counter can add it to your form.</source>
        <translation>काउंटर पर कर्मचारी इसे आपके फ़ॉर्म में जोड़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</source>
        <translation>चित्र (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Remove it</source>
        <translation>इसे हटाएँ</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>शुरू से</translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation>वीडियो बंद करें</translation>
    </message>
</context>
<context>
    <name>FilmSlot</name>
    <message>
        <source>Watch in sign language</source>
        <translation>सांकेतिक भाषा में देखें</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>वीडियो देखें</translation>
    </message>
    <message>
        <source>Video in sign language</source>
        <translation>सांकेतिक भाषा का वीडियो</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>What it says stands here in words. Staff at the counters help you further.</source>
        <translation>इसमें जो कहा गया है, वह यहाँ लिखा है। काउंटर पर कर्मचारी आगे मदद करते हैं।</translation>
    </message>
    <message>
        <source>This kiosk cannot show the video</source>
        <translation>यह कियोस्क वीडियो नहीं दिखा सकता</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Looks only on this laptop. Nothing that you type leaves it.</source>
        <translation>केवल इस लैपटॉप पर खोजता है। आप जो टाइप करते हैं वह इससे बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>इस लैपटॉप पर खोजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A name, a place, a service, a word of a note</source>
        <translation>नाम, जगह, सेवा, टिप्पणी का कोई शब्द</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>People stand here once you have written them down.</source>
        <translation>जिन्हें आप लिख लेंगे वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>कम या दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Nobody on this laptop yet</source>
        <translation>इस लैपटॉप पर अभी कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing fits these words</source>
        <translation>इन शब्दों से कुछ नहीं मिलता</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>What is happening?</source>
        <translation>आपका काम क्या है?</translation>
    </message>
    <message>
        <source>For example: passport, new baby, moved</source>
        <translation>जैसे: पासपोर्ट, नया बच्चा, नया घर</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>अपने शब्दों में बताइए</translation>
    </message>
    <message>
        <source>Try another word, choose below, or ask a person.</source>
        <translation>दूसरा शब्द आज़माएँ, नीचे से चुनें, या किसी व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>इन शब्दों से कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Or choose from these</source>
        <translation>या इनमें से चुनें</translation>
    </message>
    <message>
        <source>Find it by agency</source>
        <translation>विभाग से खोजें</translation>
    </message>
</context>
<context>
    <name>FormAgreeDialog</name>
    <message>
        <source>Read the answers and the declaration to the citizen. They decide, you only press.</source>
        <translation>नागरिक को जवाब और घोषणा पढ़कर सुनाएँ। फ़ैसला उनका है, आप सिर्फ़ बटन दबाते हैं।</translation>
    </message>
    <message>
        <source>Has the citizen agreed?</source>
        <translation>क्या नागरिक सहमत हैं?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>They agreed: send it</source>
        <translation>वे सहमत हैं: भेजें</translation>
    </message>
    <message>
        <source>It also says when. Shopfront cannot hear what was spoken: you answer for it.</source>
        <translation>इसमें समय भी लिखा जाएगा। Shopfront कही गई बात नहीं सुन सकता: इसकी ज़िम्मेदारी आपकी है।</translation>
    </message>
    <message>
        <source>The record will say that %1 sent this form for the citizen.</source>
        <translation>रिकॉर्ड में लिखा जाएगा कि %1 ने यह फ़ॉर्म नागरिक की ओर से भेजा।</translation>
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
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>दो बार भेजा गया</translation>
    </message>
    <message>
        <source>No form of this ticket has been sent. If the citizen has a code, open theirs; else fill it in here together.</source>
        <translation>इस टोकन का कोई फ़ॉर्म नहीं भेजा गया है। नागरिक के पास कोड हो तो उनका फ़ॉर्म खोलें, नहीं तो यहाँ साथ मिलकर भरें।</translation>
    </message>
    <message>
        <source>If the citizen has begun a form, their code opens it here as it stands.</source>
        <translation>अगर नागरिक ने फ़ॉर्म शुरू किया है, तो उनके कोड से वह यहाँ वैसा ही खुल जाता है।</translation>
    </message>
    <message>
        <source>Open by code</source>
        <translation>कोड से खोलें</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>फ़ॉर्म शुरू करें</translation>
    </message>
    <message>
        <source>Somebody helps this person</source>
        <translation>कोई इस व्यक्ति की मदद करता है</translation>
    </message>
    <message>
        <source>Change who helps</source>
        <translation>मदद करने वाला बदलें</translation>
    </message>
</context>
<context>
    <name>FormChangeRow</name>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>FormChanges</name>
    <message>
        <source>only while it is open</source>
        <translation>सिर्फ़ खुले रहने तक</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>किसने क्या बदला</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer that is given or changed is listed here with who did it.</source>
        <translation>अभी कुछ नहीं। हर दिया या बदला गया जवाब यहाँ दिखता है, और यह भी कि किसने किया।</translation>
    </message>
</context>
<context>
    <name>FormCodeDialog</name>
    <message>
        <source>Ask for the paper, or for the six words. That you opened the form is written down, with your name and the time.</source>
        <translation>काग़ज़ या छह शब्द माँगें। आपने फ़ॉर्म खोला, यह आपके नाम और समय के साथ लिखा जाता है।</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>हब से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>Six words, in any language, as they are said; or twelve letters and digits, such as BDFG-HJKM-NPQR; or scan the picture. A reference finds a form that was sent.</source>
        <translation>किसी भी भाषा में छह शब्द, जैसे बोले गए; या बारह अक्षर और अंक, जैसे BDFG-HJKM-NPQR; या चित्र स्कैन करें। संदर्भ संख्या से भेजा गया फ़ॉर्म मिलता है।</translation>
    </message>
    <message>
        <source>Words or code</source>
        <translation>शब्द या कोड</translation>
    </message>
</context>
<context>
    <name>FormContextCard</name>
    <message>
        <source>Told once, do not ask again</source>
        <translation>एक बार बताया गया, फिर न पूछें</translation>
    </message>
</context>
<context>
    <name>FormDone</name>
    <message>
        <source>Given back: the citizen goes on with it</source>
        <translation>लौटाया गया: अब नागरिक इसे जारी रखेंगे</translation>
    </message>
    <message>
        <source>The form is finished</source>
        <translation>फ़ॉर्म पूरा हो गया</translation>
    </message>
    <message>
        <source>The form is sent</source>
        <translation>फ़ॉर्म भेज दिया गया</translation>
    </message>
    <message>
        <source>The same code opens it at every kiosk and counter of this office. Whoever has it can read the form: hand it to the citizen only.</source>
        <translation>यही कोड इसे इस कार्यालय के हर कियोस्क और काउंटर पर खोलता है। जिसके पास कोड है, वह फ़ॉर्म पढ़ सकता है: इसे सिर्फ़ नागरिक को दें।</translation>
    </message>
    <message>
        <source>Or six words, for today</source>
        <translation>या छह शब्द, आज के लिए</translation>
    </message>
    <message>
        <source>At a kiosk they open the form at the same page, once.</source>
        <translation>कियोस्क पर वे फ़ॉर्म उसी पृष्ठ पर खोलते हैं, एक बार।</translation>
    </message>
    <message>
        <source>At a kiosk, or on the citizen’s own phone at %1, they open the form at the same page, once.</source>
        <translation>कियोस्क पर, या नागरिक के अपने फ़ोन पर %1 पर, ये शब्द फ़ॉर्म को उसी पन्ने पर एक बार खोलते हैं।</translation>
    </message>
    <message>
        <source>The reference. Tell the citizen, or print it: with it anybody at a counter finds the form, and it says nothing about a person.</source>
        <translation>संदर्भ नंबर। इसे नागरिक को बताएँ या छापें: इससे किसी भी काउंटर पर फ़ॉर्म मिल जाता है, और यह व्यक्ति के बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>It is sealed on this machine and goes by itself as soon as the hub answers.</source>
        <translation>यह इस मशीन पर सीलबंद है और हब के जवाब देते ही अपने आप चला जाता है।</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>यहाँ सहेजा है, अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Nothing of the form is on this machine any more.</source>
        <translation>इस मशीन पर अब फ़ॉर्म का कुछ भी नहीं है।</translation>
    </message>
    <message>
        <source>When you close this, nothing of the answers stays on this machine.</source>
        <translation>इसे बंद करने पर जवाबों का कुछ भी इस मशीन पर नहीं रहता।</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>कोड छापें</translation>
    </message>
    <message>
        <source>Print reference and answers</source>
        <translation>संदर्भ नंबर और जवाब छापें</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>काउंटर पर वापस</translation>
    </message>
</context>
<context>
    <name>FormEraseDialog</name>
    <message>
        <source>Why is what was written in this form to be erased?</source>
        <translation>इस फ़ॉर्म में लिखी बातें क्यों मिटानी हैं?</translation>
    </message>
    <message>
        <source>This cannot be taken back. Compare the reference with the paper first.</source>
        <translation>इसे वापस नहीं लिया जा सकता। पहले संदर्भ को काग़ज़ से मिला लें।</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 को हमेशा के लिए मिटाएँ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>इसे रखें</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>मिटाया जा रहा है</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>जिस व्यक्ति के बारे में है, उसने कहा</translation>
    </message>
    <message>
        <source>It was sent by mistake</source>
        <translation>ग़लती से भेजा गया</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>क़ानून या अदालत ऐसा कहती है</translation>
    </message>
    <message>
        <source>Deleted on every machine of the office, and at the central service. Machines that are away delete it when they are back.</source>
        <translation>दफ़्तर की हर मशीन और केंद्रीय सेवा से मिटाया जाता है। जो मशीनें बाहर हैं, वे लौटने पर मिटाती हैं।</translation>
    </message>
    <message>
        <source>It stays written down that there was a form, when, and that you erased it, because %1.</source>
        <translation>यह दर्ज रहता है कि एक फ़ॉर्म था, कब था, और आपने उसे मिटाया, क्योंकि %1।</translation>
    </message>
</context>
<context>
    <name>FormFoundDialog</name>
    <message>
        <source>Nothing that was typed is lost. Go on only if the same citizen is still with you.</source>
        <translation>टाइप किया हुआ कुछ नहीं खोया। तभी आगे बढ़ें जब वही नागरिक अब भी आपके साथ हों।</translation>
    </message>
    <message>
        <source>You had a form open here when the program ended</source>
        <translation>प्रोग्राम बंद होते समय यहाँ एक फ़ॉर्म खुला था</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>अलग रख दें</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>इसे जारी रखें</translation>
    </message>
    <message>
        <source>Put away, a form that came by a code waits under that code; one that was begun here is gone.</source>
        <translation>अलग रखने पर, कोड से आया फ़ॉर्म उसी कोड के साथ रखा रहता है; यहाँ शुरू किया गया फ़ॉर्म मिट जाता है।</translation>
    </message>
</context>
<context>
    <name>FormKeysDialog</name>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>जाँचें और भेजें</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>किसी सवाल पर जाएँ</translation>
    </message>
    <message>
        <source>Give the form back</source>
        <translation>फ़ॉर्म लौटाएँ</translation>
    </message>
    <message>
        <source>Undo the last answer given here</source>
        <translation>यहाँ दिया पिछला जवाब वापस लें</translation>
    </message>
    <message>
        <source>Print the answers</source>
        <translation>जवाब छापें</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>फ़ॉर्म बंद करें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>इस मुलाक़ात की आगे सेवा करने वाले के लिए नोट लिखें</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FormLeaveDialog</name>
    <message>
        <source>Something was changed here. Give it back, and the citizen goes on with the same code; or close it, and the form stays as it was last kept.</source>
        <translation>यहाँ कुछ बदला गया है। इसे लौटाएँ तो नागरिक उसी कोड से आगे बढ़ेंगे; बंद करें तो फ़ॉर्म वैसा ही रहेगा जैसा पिछली बार सहेजा गया था।</translation>
    </message>
    <message>
        <source>This form was begun here. Give it back, and the citizen gets a code to go on with; or close it, and nothing of it stays anywhere.</source>
        <translation>यह फ़ॉर्म यहाँ शुरू हुआ। इसे लौटाएँ तो नागरिक को आगे बढ़ने के लिए कोड मिलेगा; बंद करें तो इसका कुछ भी कहीं नहीं रहेगा।</translation>
    </message>
    <message>
        <source>Close this form?</source>
        <translation>यह फ़ॉर्म बंद करें?</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>इसी पर रहें</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>लौटा दें</translation>
    </message>
    <message>
        <source>Close it without my changes</source>
        <translation>मेरे बदलावों के बिना बंद करें</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>मिटा दें</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>जाँचें और भेजें</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
</context>
<context>
    <name>FormOn</name>
    <message>
        <source>Sending your form</source>
        <translation>आपका फ़ॉर्म भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>फ़ॉर्म भेजें</translation>
    </message>
    <message>
        <source>Send my form</source>
        <translation>मेरा फ़ॉर्म भेजें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Your copy is printing</source>
        <translation>आपकी प्रति छप रही है</translation>
    </message>
    <message>
        <source>Your copy is printed. Take it with you.</source>
        <translation>आपकी प्रति छप गई है। इसे साथ ले जाएँ।</translation>
    </message>
    <message>
        <source>Your copy was not printed. Note what stands here.</source>
        <translation>आपकी प्रति नहीं छपी। यहाँ जो लिखा है, उसे लिख लें।</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>Some of your answers may be missing. Look at all of them before you send the form.</source>
        <translation>आपके कुछ जवाब छूट गए होंगे। फ़ॉर्म भेजने से पहले सब देख लें।</translation>
    </message>
    <message>
        <source>That did not work. Your answers are still here.</source>
        <translation>यह नहीं हो पाया। आपके जवाब अब भी यहाँ हैं।</translation>
    </message>
    <message>
        <source>This form has changed since you filled it in</source>
        <translation>आपके भरने के बाद यह फ़ॉर्म बदल गया है</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>Give back</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FormStepDialog</name>
    <message>
        <source>Start work on it</source>
        <translation>इस पर काम शुरू करें</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ कम है</translation>
    </message>
    <message>
        <source>It is decided</source>
        <translation>फ़ैसला हो गया</translation>
    </message>
    <message>
        <source>Withdrawn by the citizen</source>
        <translation>नागरिक ने वापस लिया</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>It went on at two places, and both were sent. The first counts. Whoever decides reads both.</source>
        <translation>यह दो जगह जारी रहा, और दोनों भेजे गए। पहला गिना जाता है। फ़ैसला करने वाला दोनों पढ़ता है।</translation>
    </message>
    <message>
        <source>Sent twice, with different answers</source>
        <translation>दो बार भेजा गया, अलग-अलग जवाबों के साथ</translation>
    </message>
    <message>
        <source>Erase what was written in it</source>
        <translation>उसमें लिखी बातें मिटाएँ</translation>
    </message>
</context>
<context>
    <name>FormTrouble</name>
    <message>
        <source>It goes on there, without what you typed here. You can still send it from here: what is sent first counts, and if both are sent, an officer sees both. Or close it here.</source>
        <translation>वह वहाँ जारी है, और आपने यहाँ जो टाइप किया वह उसमें नहीं है। आप इसे अब भी यहाँ से भेज सकते हैं: जो पहले भेजा जाए वही गिना जाता है, और दोनों भेजे जाएँ तो अधिकारी दोनों देखते हैं। या इसे यहाँ बंद करें।</translation>
    </message>
    <message>
        <source>Somebody opened this form at another place</source>
        <translation>किसी ने यह फ़ॉर्म दूसरी जगह खोला है</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>मैंने पढ़ लिया है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Your code</source>
        <translation>आपका कोड</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>इस कार्यालय के किसी भी कियोस्क या काउंटर पर “सहेजा हुआ फ़ॉर्म जारी रखें” चुनें।</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>जिसके पास यह कोड है, वह आपका फ़ॉर्म खोलकर पढ़ सकता है। इसे अपने तक रखें।</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>आपका संदर्भ नंबर</translation>
    </message>
    <message>
        <source>The camera does not answer. Type what stands below the code.</source>
        <translation>कैमरा जवाब नहीं दे रहा। कोड के नीचे लिखा हुआ टाइप करें।</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%1, %2 %3 %4</translation>
    </message>
    <message>
        <source>Enter an hour from 0 to 23</source>
        <translation>0 से 23 के बीच का घंटा लिखें</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 59</source>
        <translation>0 से 59 के बीच के मिनट लिखें</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>दिन लिखें</translation>
    </message>
    <message>
        <source>Enter a day from 1 to 31</source>
        <translation>1 से 31 के बीच का दिन लिखें</translation>
    </message>
    <message>
        <source>Enter the month</source>
        <translation>महीना लिखें</translation>
    </message>
    <message>
        <source>Enter a month from 1 to 12, or its name</source>
        <translation>1 से 12 के बीच का महीना, या उसका नाम लिखें</translation>
    </message>
    <message>
        <source>Enter the year</source>
        <translation>साल लिखें</translation>
    </message>
    <message>
        <source>Enter the year with four digits</source>
        <translation>साल चार अंकों में लिखें</translation>
    </message>
    <message>
        <source>%1 %2 %3 does not exist. That month has %4 days</source>
        <comment>day, month, year, days</comment>
        <translation>%1 %2 %3 कोई तारीख नहीं है। उस महीने में %4 दिन हैं</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <translation>सवाल %1, कुल लगभग %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>सवाल %1, कुल %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions seen</source>
        <translation>
            <numerusform>%n सवाल देख लिया</numerusform>
            <numerusform>सभी %n सवाल देख लिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>भाग %1, कुल %2</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>कोई जवाब चुनें</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>तारीख लिखें</translation>
    </message>
    <message>
        <source>Add this before you go on</source>
        <translation>आगे बढ़ने से पहले इसे जोड़ें</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>आगे बढ़ने के लिए बॉक्स चुनें</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>जवाब लिखें</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>इस जवाब को फिर से देखें</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>कुछ ठीक करना है</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was added, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>आपने यहाँ कुछ नहीं जोड़ा है</translation>
    </message>
    <message>
        <source>Added so far: %1</source>
        <translation>अब तक जोड़े: %1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <translation>%1 हटाया गया</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>%1 of %2 parts are done</source>
        <translation>%2 में से %1 भाग पूरे हुए</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>और सवाल</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message numerus="yes">
        <source>We can fill in %n answers</source>
        <translation>
            <numerusform>हम %n जवाब भर सकते हैं</numerusform>
            <numerusform>हम %n जवाब भर सकते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave them on this visit. They go to %2 once you send “%1”.</source>
        <translation>ये आपने इसी बार दिए थे। “%1” भेजने पर ये %2 को मिलेंगे।</translation>
    </message>
    <message>
        <source>You gave them on this visit. They go with “%1” once you send it.</source>
        <translation>ये आपने इसी बार दिए थे। “%1” भेजने पर ये साथ जाएँगे।</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>“%1” से</translation>
    </message>
    <message>
        <source>You told us this in “%1”. Change it if it is different here.</source>
        <translation>यह आपने “%1” में बताया था। यहाँ अलग हो तो बदल दें।</translation>
    </message>
    <message>
        <source>A member of staff typed this for you.</source>
        <translation>एक कर्मचारी ने यह आपके लिए लिखा।</translation>
    </message>
    <message>
        <source>Goes sealed to %1 and to this office. Nobody else can read it.</source>
        <translation>सीलबंद होकर %1 और इस कार्यालय को जाता है। कोई और इसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>सीलबंद होकर इस कार्यालय को जाता है। कोई और इसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>इस फ़ॉर्म में खराबी है और यह भेजा नहीं जा सकता। आपके जवाब सहेजे हुए हैं। कृपया मदद माँगें।</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>%1 तक रखा जाएगा</translation>
    </message>
    <message>
        <source>This number is too large. Enter a smaller one</source>
        <translation>यह संख्या बहुत बड़ी है। छोटी संख्या लिखें</translation>
    </message>
    <message>
        <source>Enter a whole number in figures, such as 12</source>
        <translation>पूरी संख्या अंकों में लिखें, जैसे 12</translation>
    </message>
    <message>
        <source>Enter a number in figures, such as 3.5</source>
        <translation>संख्या अंकों में लिखें, जैसे 3.5</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>डिग्री</translation>
    </message>
    <message>
        <source>No camera answers on this machine. Choose a picture file.</source>
        <translation>इस मशीन पर कोई कैमरा जवाब नहीं देता। तस्वीर की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask at any counter: somebody takes the photo with you.</source>
        <translation>कैमरा जवाब नहीं दे रहा। किसी भी काउंटर पर कहें: कर्मचारी आपके साथ फ़ोटो ले लेंगे।</translation>
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
        <translation>यह फ़ाइल %1 MB से बड़ी है। छोटी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>इस फ़ाइल में कुछ नहीं है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one, such as a JPEG or PNG picture.</source>
        <translation>यह फ़ाइल नहीं खुल रही। दूसरी चुनें, जैसे JPEG या PNG चित्र।</translation>
    </message>
    <message>
        <source>Add at least %1 points</source>
        <translation>कम से कम %1 बिंदु जोड़ें</translation>
    </message>
    <message>
        <source>Enter the latitude in degrees from -90 to 90</source>
        <translation>अक्षांश -90 से 90 डिग्री के बीच लिखें</translation>
    </message>
    <message>
        <source>Enter the longitude in degrees from -180 to 180</source>
        <translation>देशांतर -180 से 180 डिग्री के बीच लिखें</translation>
    </message>
    <message>
        <source>This machine does not know where it stands. Choose the place in another way.</source>
        <translation>इस मशीन को अपनी जगह पता नहीं है। जगह किसी और तरीके से चुनें।</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>%1 के पास</translation>
    </message>
    <message>
        <source>Enter the time too</source>
        <translation>समय भी लिखें</translation>
    </message>
    <message>
        <source>Enter the date too</source>
        <translation>तारीख भी लिखें</translation>
    </message>
    <message>
        <source>am</source>
        <translation>पूर्वाह्न</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>अपराह्न</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, am or pm</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>A drawing is added</source>
        <translation>चित्र जोड़ा गया</translation>
    </message>
    <message>
        <source>A photo is added</source>
        <translation>फ़ोटो जोड़ी गई</translation>
    </message>
    <message>
        <source>A recording is added</source>
        <translation>रिकॉर्डिंग जोड़ी गई</translation>
    </message>
    <message>
        <source>A file is added</source>
        <translation>फ़ाइल जोड़ी गई</translation>
    </message>
    <message>
        <source>With it, staff find your form at once.</source>
        <translation>इससे कर्मचारी आपका फ़ॉर्म तुरंत ढूँढ लेते हैं।</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>This screen stopped for a moment. If a form here is yours, you can go on with it. If not, we clear it at once.</source>
        <translation>यह स्क्रीन थोड़ी देर के लिए रुक गई थी। अगर यहाँ का फ़ॉर्म आपका है, तो आप उसे जारी रख सकते हैं। नहीं तो हम उसे तुरंत मिटा देंगे।</translation>
    </message>
    <message>
        <source>This screen stopped while a form was being sent. The form is finished.</source>
        <translation>फ़ॉर्म भेजते समय यह स्क्रीन रुक गई थी। फ़ॉर्म पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>This screen lost its power while a form was open. Nothing of the form is left here. Start it again, or ask at a counter.</source>
        <translation>फ़ॉर्म खुला था और इस स्क्रीन की बिजली चली गई। फ़ॉर्म का कुछ भी यहाँ नहीं बचा। उसे फिर से शुरू करें, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>फ़ॉर्म नहीं खुला</translation>
    </message>
    <message>
        <source>Were you filling in a form?</source>
        <translation>क्या आपने फ़ॉर्म भरना शुरू किया था?</translation>
    </message>
    <message>
        <source>A form was sent from here</source>
        <translation>यहाँ से एक फ़ॉर्म भेजा गया</translation>
    </message>
    <message>
        <source>A form was lost</source>
        <translation>एक फ़ॉर्म खो गया</translation>
    </message>
    <message>
        <source>Yes, go on with my form</source>
        <translation>हाँ, मेरा फ़ॉर्म जारी रखें</translation>
    </message>
    <message>
        <source>No, clear it</source>
        <translation>नहीं, इसे मिटा दें</translation>
    </message>
    <message>
        <source>I have noted my reference</source>
        <translation>मैंने संदर्भ नंबर लिख लिया है</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
</context>
<context>
    <name>GridAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>जो भी सही हों, सब चुनें</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Hide the explanation</source>
        <translation>जानकारी छिपाएँ</translation>
    </message>
    <message>
        <source>Explain this question</source>
        <translation>इस सवाल को समझाएँ</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What is yours alone is left out. Plug in a headset to hear your answers.</source>
        <translation>जो केवल आपका है, वह नहीं पढ़ा जाता। अपने उत्तर सुनने के लिए हेडसेट लगाएँ।</translation>
    </message>
    <message>
        <source>The headset is out.</source>
        <translation>हेडसेट निकाल दिया गया है।</translation>
    </message>
    <message>
        <source>The arrows lead from one thing to the next. Select chooses.</source>
        <translation>तीर एक चीज़ से अगली चीज़ पर ले जाते हैं। चुनने की कुंजी चुनती है।</translation>
    </message>
    <message>
        <source>Help, back, repeat and volume have keys of their own.</source>
        <translation>मदद, पीछे, दोहराने और आवाज़ की अपनी-अपनी कुंजियाँ हैं।</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>आवाज़ %2 में से %1</translation>
    </message>
    <message>
        <source>No way leads back from here.</source>
        <translation>यहाँ से पीछे जाने का रास्ता नहीं है।</translation>
    </message>
    <message>
        <source>Capital %1</source>
        <translation>बड़ा %1</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>कई उत्तरों में से एक</translation>
    </message>
    <message>
        <source>Box to tick</source>
        <translation>निशान लगाने का खाना</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>उत्तरों की सूची</translation>
    </message>
    <message>
        <source>Box to type in</source>
        <translation>लिखने का खाना</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Show this to the person</source>
        <translation>यह व्यक्ति को दिखाएँ</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message>
        <source>They have the number</source>
        <translation>नंबर ले लिया</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Somebody interprets for me</source>
        <translation>कोई मेरे लिए दुभाषिया है</translation>
    </message>
    <message>
        <source>Somebody cares for me or supports me</source>
        <translation>कोई मेरी देखभाल या सहायता करता है</translation>
    </message>
    <message>
        <source>I act for somebody else</source>
        <translation>मैं किसी और की ओर से काम करता हूँ</translation>
    </message>
    <message>
        <source>The person is here and wants it</source>
        <translation>वह व्यक्ति यहाँ है और यही चाहता है</translation>
    </message>
    <message>
        <source>The person has written it down</source>
        <translation>उस व्यक्ति ने यह लिखकर दिया है</translation>
    </message>
    <message>
        <source>As parent or guardian</source>
        <translation>माता-पिता या अभिभावक के रूप में</translation>
    </message>
    <message>
        <source>By power of attorney</source>
        <translation>मुख़्तारनामे से</translation>
    </message>
    <message>
        <source>By order of a court</source>
        <translation>न्यायालय के आदेश से</translation>
    </message>
    <message>
        <source>They say everything that I say, and everything that staff say, and add nothing.</source>
        <translation>वे वही कहते हैं जो मैं कहता हूँ और जो कर्मचारी कहते हैं, और कुछ नहीं जोड़ते।</translation>
    </message>
    <message>
        <source>They may hear what is said and see my answers. I decide.</source>
        <translation>वे बातें सुन सकते हैं और मेरे उत्तर देख सकते हैं। निर्णय मेरा है।</translation>
    </message>
    <message>
        <source>I may answer and sign for the person, for this service, and in their interest.</source>
        <translation>मैं इस सेवा के लिए, उस व्यक्ति के हित में, उसकी ओर से उत्तर और हस्ताक्षर कर सकता हूँ।</translation>
    </message>
    <message>
        <source>Whose matter it is (name)</source>
        <translation>जिसका काम है (नाम)</translation>
    </message>
    <message>
        <source>Who helps or acts (name)</source>
        <translation>जो मदद करता या काम करता है (नाम)</translation>
    </message>
    <message>
        <source>What we agree to</source>
        <translation>हम जिस पर सहमत हैं</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>For this visit, on %1.</source>
        <translation>इस भेंट के लिए, %1 को।</translation>
    </message>
    <message>
        <source>How to end it</source>
        <translation>इसे कैसे समाप्त करें</translation>
    </message>
    <message>
        <source>Either of us can end it at any time: tell any member of staff.</source>
        <translation>हम में से कोई भी इसे कभी भी समाप्त कर सकता है: किसी भी कर्मचारी को बताएँ।</translation>
    </message>
    <message>
        <source>Signature of whose matter it is</source>
        <translation>जिसका काम है उसके हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature of who helps or acts</source>
        <translation>मदद करने या काम करने वाले के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Agreement with somebody who helps</source>
        <translation>मदद करने वाले के साथ समझौता</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>The words work once, until %1.</source>
        <translation>शब्द एक बार काम करते हैं, %1 तक।</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in your form.</source>
        <translation>
            <numerusform>आपके फ़ॉर्म में %n उत्तर है।</numerusform>
            <numerusform>आपके फ़ॉर्म में %n उत्तर हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions still have to be answered.</source>
        <translation>
            <numerusform>%n प्रश्न का उत्तर अभी देना है।</numerusform>
            <numerusform>%n प्रश्नों के उत्तर अभी देने हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: press “Open my form” below, and go on on this phone or computer.</source>
        <translation>यहीं: नीचे “मेरा फ़ॉर्म खोलें” दबाएँ, और इसी फ़ोन या कंप्यूटर पर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Or go to a kiosk or counter of %1.</source>
        <translation>या %1 के किसी कियोस्क या काउंटर पर जाएँ।</translation>
    </message>
    <message>
        <source>Choose “Go on with a form”, and give the six words on your paper, or show its picture.</source>
        <translation>“फ़ॉर्म जारी रखें” चुनें, और अपने काग़ज़ के छह शब्द दें, या उसका चित्र दिखाएँ।</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>क्या मौजूद है</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>क्या बाकी है</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>आगे कहाँ जाएँ</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>फ़ोन से चित्र स्कैन करें और वहीं आगे बढ़ें, या %1 खोलकर शब्द लिखें।</translation>
    </message>
    <message>
        <source>Give the words, or show the picture, at a counter or kiosk of this office.</source>
        <translation>इस कार्यालय के काउंटर या कियोस्क पर शब्द बताएँ, या चित्र दिखाएँ।</translation>
    </message>
    <message>
        <source>Whoever has this paper can open your form and read it. Keep it to yourself.</source>
        <translation>जिसके पास यह काग़ज़ है वह आपका फ़ॉर्म खोलकर पढ़ सकता है। इसे अपने पास रखें।</translation>
    </message>
    <message>
        <source>Your form goes along</source>
        <translation>आपका फ़ॉर्म साथ चलता है</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>आपके छह शब्द</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>You get six words. They open your form at any counter or kiosk here, once, for a short time.</source>
        <translation>आपको छह शब्द मिलते हैं। वे यहाँ किसी भी काउंटर या कियोस्क पर आपका फ़ॉर्म खोलते हैं, एक बार, थोड़े समय के लिए।</translation>
    </message>
    <message>
        <source>To a counter now</source>
        <translation>अभी काउंटर पर</translation>
    </message>
    <message>
        <source>Look up what is missing at home, then come back. The words work for some days.</source>
        <translation>घर पर बाकी बातें देखें, फिर वापस आएँ। शब्द कुछ दिन काम करते हैं।</translation>
    </message>
    <message>
        <source>Go on with this form on your own phone or computer, or come back here. The words work for some days.</source>
        <translation>यह फ़ॉर्म अपने फ़ोन या कंप्यूटर पर आगे भरें, या यहाँ वापस आएँ। शब्द कुछ दिन चलते हैं।</translation>
    </message>
    <message>
        <source>Home, and come back</source>
        <translation>घर, और फिर वापस</translation>
    </message>
    <message>
        <source>To my phone, or home</source>
        <translation>मेरे फ़ोन पर, या घर</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Say the words, or show the picture. Staff go on where you stopped, and you tell nothing twice.</source>
        <translation>शब्द बोलें, या चित्र दिखाएँ। कर्मचारी वहीं से आगे बढ़ते हैं जहाँ आप रुके, और आपको कुछ दोबारा नहीं बताना पड़ता।</translation>
    </message>
    <message>
        <source>Your answers go along, with your language and what you need. They stay here as well until you leave.</source>
        <translation>आपके उत्तर, आपकी भाषा और आपकी ज़रूरतें साथ जाती हैं। आपके जाने तक वे यहाँ भी रहती हैं।</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>आपके छह शब्द</translation>
    </message>
    <message>
        <source>Take this along</source>
        <translation>इसे साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>मैंने शब्द लिख लिए हैं</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>जिसके पास ये शब्द हैं वह आपका फ़ॉर्म खोलकर पढ़ सकता है। इन्हें अपने पास रखें।</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>फ़ोन से चित्र स्कैन करें और वहीं आगे बढ़ें, या %1 खोलकर शब्द लिखें।</translation>
    </message>
    <message>
        <source>Come back with the words to any kiosk or counter of this office.</source>
        <translation>इन शब्दों के साथ इस कार्यालय के किसी भी कियोस्क या काउंटर पर वापस आएँ।</translation>
    </message>
    <message>
        <source>Your words are printing</source>
        <translation>आपके शब्द छप रहे हैं</translation>
    </message>
    <message>
        <source>Your words are printed. Take them with you.</source>
        <translation>आपके शब्द छप गए हैं। उन्हें साथ ले जाएँ।</translation>
    </message>
    <message>
        <source>Your words were not printed. Note what stands here.</source>
        <translation>आपके शब्द नहीं छपे। जो यहाँ लिखा है उसे लिख लें।</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>शब्द छापें</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 asks you something.</source>
        <translation>%1 आपसे कुछ पूछ रहे हैं।</translation>
    </message>
    <message>
        <source>%1 points at “%2”.</source>
        <translation>%1 “%2” की ओर दिखा रहे हैं।</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>मुझे दिखाएँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>पढ़ें और जवाब दें</translation>
    </message>
    <message>
        <source>%1 sent you a card to read.</source>
        <translation>%1 ने आपको पढ़ने के लिए एक कार्ड भेजा है।</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>इसे पढ़ें</translation>
    </message>
    <message>
        <source>%1 wrote on the list of what to bring.</source>
        <translation>%1 ने साथ लाने की सूची में लिखा है।</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>सूची देखें</translation>
    </message>
    <message>
        <source>%1 can point and write to you here.</source>
        <translation>%1 यहाँ दिखा सकते हैं और आपको लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>कुछ लिखें</translation>
    </message>
    <message>
        <source>The help session is over</source>
        <translation>मदद का सत्र समाप्त हुआ</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>आपने इसे समाप्त किया।</translation>
    </message>
    <message>
        <source>%1 ended it.</source>
        <translation>%1 ने इसे समाप्त किया।</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>संपर्क टूट गया।</translation>
    </message>
    <message>
        <source>Nobody sees your screen now. The conversation is wiped.</source>
        <translation>अब कोई आपकी स्क्रीन नहीं देखता। बातचीत मिटा दी गई है।</translation>
    </message>
    <message>
        <source>%1 at counter %2 helped you.</source>
        <translation>काउंटर %2 पर %1 ने आपकी मदद की।</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 से %2 तक।</translation>
    </message>
    <message>
        <source>To complain or to ask about it, go to any counter and give the reference %1.</source>
        <translation>शिकायत या पूछताछ के लिए किसी भी काउंटर पर जाएँ और संदर्भ %1 बताएँ।</translation>
    </message>
    <message>
        <source>They saw: %1.</source>
        <translation>उन्होंने देखा: %1।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>अगली बार आप यह खुद कर सकते हैं</translation>
    </message>
    <message>
        <source>They typed nothing.</source>
        <translation>उन्होंने कुछ नहीं लिखा।</translation>
    </message>
    <message>
        <source>They typed: %1.</source>
        <translation>उन्होंने लिखा: %1।</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>और अन्य</translation>
    </message>
    <message>
        <source>the name of the page</source>
        <translation>पेज का नाम</translation>
    </message>
    <message>
        <source>They will know that you chose %1.</source>
        <translation>उन्हें पता होगा कि आपने %1 चुना है।</translation>
    </message>
    <message>
        <source>It is ringing</source>
        <translation>घंटी बज रही है</translation>
    </message>
    <message numerus="yes">
        <source>It rings at %n counters now. You can go on meanwhile.</source>
        <translation>
            <numerusform>अभी %n काउंटर पर घंटी बज रही है। तब तक आप आगे बढ़ सकते हैं।</numerusform>
            <numerusform>अभी %n काउंटरों पर घंटी बज रही है। तब तक आप आगे बढ़ सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has heard it yet</source>
        <translation>अभी तक किसी ने नहीं सुना</translation>
    </message>
    <message>
        <source>The network is down. As soon as it is back, it rings. Until then, go to a counter if you can.</source>
        <translation>नेटवर्क बंद है। लौटते ही घंटी बजेगी। तब तक हो सके तो किसी काउंटर पर जाएँ।</translation>
    </message>
    <message>
        <source>There is no network. As soon as there is one again, it rings.</source>
        <translation>नेटवर्क नहीं है। फिर आते ही घंटी बजेगी।</translation>
    </message>
    <message>
        <source>No counter is open now</source>
        <translation>अभी कोई काउंटर खुला नहीं है</translation>
    </message>
    <message>
        <source>It rings as soon as somebody opens one. You can go on meanwhile.</source>
        <translation>कोई काउंटर खुलते ही घंटी बजेगी। तब तक आप आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>अभी कोई खाली नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>%n मिनट के अंदर किसी के आने की संभावना है। घंटी बजती रहेगी।</numerusform>
            <numerusform>%n मिनट के अंदर किसी के आने की संभावना है। घंटी बजती रहेगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>%1 से %n मिनट में किसी के आने की संभावना है। घंटी बजती रहेगी।</numerusform>
            <numerusform>%1 से %n मिनट में किसी के आने की संभावना है। घंटी बजती रहेगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>संभवतः %n मिनट में कोई उत्तर देगा। घंटी बजती रहती है।</numerusform>
            <numerusform>संभवतः %n मिनट में कोई उत्तर देगा। घंटी बजती रहती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>संभवतः %1 से %n मिनट में कोई उत्तर देगा। घंटी बजती रहती है।</numerusform>
            <numerusform>संभवतः %1 से %n मिनट में कोई उत्तर देगा। घंटी बजती रहती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes. It goes on ringing.</source>
        <translation>अभी नहीं कह सकते कि कितना समय लगेगा। घंटी बजती रहेगी।</translation>
    </message>
    <message>
        <source>The page behind stays, with everything that you entered.</source>
        <translation>पीछे का पेज वैसा ही रहेगा, आपने जो भरा है सब रहेगा।</translation>
    </message>
    <message>
        <source>On which number do we ring you?</source>
        <translation>हम आपको किस नंबर पर फ़ोन करें?</translation>
    </message>
    <message>
        <source>Whoever is free first rings you. The number is written nowhere, and forgotten after that.</source>
        <translation>जो पहले खाली होगा वह आपको फ़ोन करेगा। नंबर कहीं लिखा नहीं जाता, बाद में मिट जाता है।</translation>
    </message>
    <message>
        <source>We ring you back</source>
        <translation>हम आपको फ़ोन करेंगे</translation>
    </message>
    <message>
        <source>You can go on, or leave. Whoever is free first rings you.</source>
        <translation>आप आगे बढ़ सकते हैं या जा सकते हैं। जो पहले खाली होगा वह फ़ोन करेगा।</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>%1 आपके पास आ रहे हैं</translation>
    </message>
    <message>
        <source>%1 is here with you</source>
        <translation>%1 यहाँ आपके साथ हैं</translation>
    </message>
    <message>
        <source>From counter %1. Nobody sees your screen from there.</source>
        <translation>काउंटर %1 से। वहाँ से कोई आपकी स्क्रीन नहीं देखता।</translation>
    </message>
    <message>
        <source>Nobody sees your screen</source>
        <translation>कोई आपकी स्क्रीन नहीं देख रहा</translation>
    </message>
    <message>
        <source>You said no. %1 may walk over to you.</source>
        <translation>आपने मना किया। %1 आपके पास आ सकते हैं।</translation>
    </message>
    <message>
        <source>%1 would like to join you</source>
        <translation>%1 आपके साथ जुड़ना चाहते हैं</translation>
    </message>
    <message>
        <source>Nothing is shown before you say yes.</source>
        <translation>आपके हाँ कहने से पहले कुछ नहीं दिखता।</translation>
    </message>
    <message>
        <source>Staff at counter %1, %2.</source>
        <translation>%2 के काउंटर %1 पर कर्मचारी।</translation>
    </message>
    <message>
        <source>Staff of %1, at a desk in another place.</source>
        <translation>%1 के कर्मचारी, जो किसी दूसरी जगह बैठे हैं।</translation>
    </message>
    <message>
        <source>And: %1.</source>
        <translation>और: %1।</translation>
    </message>
    <message>
        <source>Yes, let %1 join</source>
        <translation>हाँ, %1 को जुड़ने दें</translation>
    </message>
    <message>
        <source>which page you are on, and its questions</source>
        <translation>आप किस पेज पर हैं, और उसके सवाल</translation>
    </message>
    <message>
        <source>which boxes are filled, and which are not right yet</source>
        <translation>कौन-से खाने भरे हैं, और कौन-से अभी सही नहीं हैं</translation>
    </message>
    <message>
        <source>your answers where it says that they are shared</source>
        <translation>आपके जवाब जहाँ लिखा है कि वे साझा हैं</translation>
    </message>
    <message>
        <source>answers that are hidden from them: they see only “filled”</source>
        <translation>उनसे छिपे जवाब: उन्हें केवल “भरा है” दिखता है</translation>
    </message>
    <message>
        <source>private questions and their answers</source>
        <translation>निजी सवाल और उनके जवाब</translation>
    </message>
    <message>
        <source>anything after you stop</source>
        <translation>आपके रोकने के बाद कुछ भी</translation>
    </message>
    <message>
        <source>They can point and write to you. They type only in a box that you hand over. You can stop at any time.</source>
        <translation>वे दिखा सकते हैं और आपको लिख सकते हैं। वे केवल उसी खाने में टाइप करते हैं जो आप दें। आप कभी भी रोक सकते हैं।</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 आपके साथ हैं</translation>
    </message>
    <message>
        <source>Sees this page.</source>
        <translation>यह पेज दिखता है।</translation>
    </message>
    <message>
        <source>Sees %1 of %2 answers.</source>
        <translation>%2 में से %1 जवाब दिखते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n मिनट।</numerusform>
            <numerusform>%n मिनट।</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>संपर्क बन रहा है।</translation>
    </message>
    <message>
        <source>The connection is interrupted. Nothing is lost.</source>
        <translation>संपर्क टूटा है। कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Let %1 fill this in?</source>
        <translation>क्या %1 इसे भरें?</translation>
    </message>
    <message>
        <source>They type in this one box only. Then you see it and say whether it is right.</source>
        <translation>वे केवल इसी खाने में टाइप करेंगे। फिर आप देखकर बताएँ कि सही है या नहीं।</translation>
    </message>
    <message>
        <source>Yes, let %1 type</source>
        <translation>हाँ, %1 को टाइप करने दें</translation>
    </message>
    <message>
        <source>No, I do it myself</source>
        <translation>नहीं, मैं खुद करूँगा/करूँगी</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>क्या यह सही है?</translation>
    </message>
    <message>
        <source>%1 typed in this box:</source>
        <translation>%1 ने इस खाने में लिखा:</translation>
    </message>
    <message>
        <source>%1 typed in “%2”: %3. Is that right?</source>
        <translation>%1 ने “%2” में लिखा: %3। क्या यह सही है?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>हाँ, यह सही है</translation>
    </message>
    <message>
        <source>No, take it out</source>
        <translation>नहीं, इसे हटाएँ</translation>
    </message>
    <message>
        <source>A card from %1</source>
        <translation>%1 का कार्ड</translation>
    </message>
    <message>
        <source>A card for you</source>
        <translation>आपके लिए एक कार्ड</translation>
    </message>
    <message>
        <source>You and %1 keep this list together.</source>
        <translation>आप और %1 यह सूची साथ रखते हैं।</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>आप और %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>%1 sees what you type here.</source>
        <translation>आप यहाँ जो लिखते हैं वह %1 को दिखता है।</translation>
    </message>
    <message>
        <source>%1 sees only whether this is filled.</source>
        <translation>%1 को केवल यह दिखता है कि यह भरा है या नहीं।</translation>
    </message>
    <message>
        <source>Private. %1 sees neither the question nor your answer.</source>
        <translation>निजी। %1 को न सवाल दिखता है न आपका जवाब।</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>एक कर्मचारी</translation>
    </message>
    <message>
        <source>To type an answer</source>
        <translation>उत्तर टाइप करने के लिए</translation>
    </message>
    <message>
        <source>Touch the box. A keyboard comes up. Touch one letter after the other, then Continue.</source>
        <translation>खाने को छुएँ। कीबोर्ड दिखेगा। एक-एक करके अक्षर छुएँ, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>To type a number</source>
        <translation>संख्या टाइप करने के लिए</translation>
    </message>
    <message>
        <source>Touch the box. Digits come up. Touch one after the other, then Continue.</source>
        <translation>खाने को छुएँ। अंक दिखेंगे। एक-एक करके छुएँ, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>To enter a date</source>
        <translation>तारीख भरने के लिए</translation>
    </message>
    <message>
        <source>Type day, month and year, each in its own box. Or open the calendar and touch the day.</source>
        <translation>दिन, महीना और साल अलग-अलग खानों में टाइप करें। या कैलेंडर खोलकर दिन को छुएँ।</translation>
    </message>
    <message>
        <source>To enter a month</source>
        <translation>महीना भरने के लिए</translation>
    </message>
    <message>
        <source>Type the month and the year, each in its own box.</source>
        <translation>महीना और साल अलग-अलग खानों में टाइप करें।</translation>
    </message>
    <message>
        <source>To enter a time</source>
        <translation>समय भरने के लिए</translation>
    </message>
    <message>
        <source>Type hours and minutes, each in its own box. Half past two is 2 and 30.</source>
        <translation>घंटे और मिनट अलग-अलग खानों में टाइप करें। ढाई बजे यानी 2 और 30।</translation>
    </message>
    <message>
        <source>To choose an answer</source>
        <translation>उत्तर चुनने के लिए</translation>
    </message>
    <message>
        <source>Touch the row that fits. In a long list, type a few letters first.</source>
        <translation>जो पंक्ति सही हो, उसे छुएँ। लंबी सूची में पहले कुछ अक्षर टाइप करें।</translation>
    </message>
    <message>
        <source>To choose several answers</source>
        <translation>कई उत्तर चुनने के लिए</translation>
    </message>
    <message>
        <source>Touch each row that fits. Touch it again to take it back.</source>
        <translation>हर सही पंक्ति को छुएँ। हटाने के लिए उसे फिर छुएँ।</translation>
    </message>
    <message>
        <source>Let %1 type this</source>
        <translation>%1 को इसे टाइप करने दें</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>मैं इसे खुद टाइप करूँगा/करूँगी</translation>
    </message>
    <message>
        <source>You let %1 type this. You see it before it counts.</source>
        <translation>आपने %1 को इसे टाइप करने दिया है। मान्य होने से पहले आप इसे देखेंगे।</translation>
    </message>
    <message>
        <source>You let %1 type an answer.</source>
        <translation>आपने %1 को एक उत्तर टाइप करने दिया है।</translation>
    </message>
    <message>
        <source>You type it yourself.</source>
        <translation>आप इसे खुद टाइप करेंगे।</translation>
    </message>
    <message>
        <source>%1 asks you to try it, and shows you where.</source>
        <translation>%1 चाहते हैं कि आप कोशिश करें, और दिखा रहे हैं कि कहाँ।</translation>
    </message>
</context>
<context>
    <name>HelpAlarmMark</name>
    <message>
        <source>The emergency call of this counter stands. Press to end it.</source>
        <translation>इस काउंटर की आपात कॉल जारी है। समाप्त करने के लिए दबाएँ।</translation>
    </message>
</context>
<context>
    <name>HelpAlarmStrip</name>
    <message>
        <source>I am going there</source>
        <translation>मैं वहाँ जा रहा हूँ</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>यह समाप्त हो गया</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Exit now</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षर का आकार</translation>
    </message>
    <message>
        <source>Help bar</source>
        <translation>मदद की पट्टी</translation>
    </message>
</context>
<context>
    <name>HelpBody</name>
    <message>
        <source>Talk</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>काग़ज़ात</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Ask a person for help</source>
        <translation>किसी व्यक्ति से मदद माँगें</translation>
    </message>
</context>
<context>
    <name>HelpCallSheet</name>
    <message>
        <source>Take a ticket that keeps my place</source>
        <translation>मेरी जगह रखने वाला टिकट लें</translation>
    </message>
    <message>
        <source>Ring me back on my phone</source>
        <translation>मेरे फ़ोन पर वापस कॉल करें</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>अब मुझे किसी की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>बुलाना बंद करें</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
</context>
<context>
    <name>HelpCallbackSheet</name>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>इस नंबर पर फ़ोन करें</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
</context>
<context>
    <name>HelpCardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>कार्ड भेजें</translation>
    </message>
</context>
<context>
    <name>HelpCardSheet</name>
    <message>
        <source>Read it aloud</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>उत्तर खोजें</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>No answer fits. Write it in your own words.</source>
        <translation>कोई उत्तर मेल नहीं खाता। अपने शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>अपने शब्दों में…</translation>
    </message>
</context>
<context>
    <name>HelpConsentSheet</name>
    <message>
        <source>No, not now</source>
        <translation>नहीं, अभी नहीं</translation>
    </message>
    <message>
        <source>I would rather talk. Come over to me.</source>
        <translation>मैं बात करना चाहूँगा/चाहूँगी। मेरे पास आएँ।</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>उन्हें क्या दिखेगा</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>उन्हें क्या नहीं दिखेगा</translation>
    </message>
</context>
<context>
    <name>HelpEarlier</name>
    <message>
        <source>Earlier in this visit</source>
        <translation>इस मुलाक़ात में पहले</translation>
    </message>
</context>
<context>
    <name>HelpEndDialog</name>
    <message>
        <source>Everything that was shown or said is wiped on both screens. The record keeps when, how long and how much, never what.</source>
        <translation>दोनों स्क्रीन पर जो दिखा या कहा गया, सब मिट जाता है। रिकॉर्ड में कब, कितनी देर और कितना रहता है, क्या कभी नहीं।</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>सत्र समाप्त करें?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>रुकें</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>समाप्त करें</translation>
    </message>
</context>
<context>
    <name>HelpFieldActions</name>
    <message>
        <source>Stop pointing</source>
        <translation>इंगित करना बंद करें</translation>
    </message>
    <message>
        <source>Point here</source>
        <translation>यहाँ इंगित करें</translation>
    </message>
    <message>
        <source>Ask to fill it in</source>
        <translation>भरने की अनुमति माँगें</translation>
    </message>
</context>
<context>
    <name>HelpFieldBox</name>
    <message>
        <source>Type a few letters</source>
        <translation>कुछ अक्षर टाइप करें</translation>
    </message>
    <message>
        <source>Look for a choice</source>
        <translation>विकल्प खोजें</translation>
    </message>
    <message>
        <source>They are shown where it is.</source>
        <translation>उन्हें दिखाया जाता है कि यह कहाँ है।</translation>
    </message>
    <message>
        <source>Let them try it</source>
        <translation>उन्हें कोशिश करने दें</translation>
    </message>
    <message>
        <source>It is read back to them, and they say whether it is right.</source>
        <translation>यह उन्हें पढ़कर सुनाया जाता है, और वे बताते हैं कि सही है या नहीं।</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>भरें</translation>
    </message>
</context>
<context>
    <name>HelpFieldRow</name>
    <message>
        <source>They are here</source>
        <translation>वे यहाँ हैं</translation>
    </message>
    <message>
        <source>You point here</source>
        <translation>आप यहाँ इंगित कर रहे हैं</translation>
    </message>
</context>
<context>
    <name>HelpKeysDialog</name>
    <message>
        <source>Answer the next call for help</source>
        <translation>मदद की अगली पुकार का उत्तर दें</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>पिछला सत्र</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>अगला सत्र</translation>
    </message>
    <message>
        <source>To their page</source>
        <translation>उनके पन्ने पर</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>उन्हें लिखें</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>उत्तर खोजें</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>काग़ज़ात पर</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तर</translation>
    </message>
    <message>
        <source>Point at the field that is meant</source>
        <translation>चुने हुए खाने को इंगित करें</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>मैं पहुँच गया</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>End the session, or put it away</source>
        <translation>सत्र समाप्त करें, या हटा दें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Back to the desk; the sessions go on</source>
        <translation>काउंटर पर वापस; सत्र जारी रहते हैं</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>इस मुलाक़ात की आगे सेवा करने वाले के लिए नोट लिखें</translation>
    </message>
    <message>
        <source>Ask to fill it in, or fill it in</source>
        <translation>भरने की अनुमति माँगें, या भरें</translation>
    </message>
    <message>
        <source>Let them try it, and point at it</source>
        <translation>उन्हें कोशिश करने दें, और इसकी ओर दिखाएँ</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>HelpMirror</name>
    <message>
        <source>Their page</source>
        <translation>उनका पन्ना</translation>
    </message>
    <message>
        <source>Fields of their page</source>
        <translation>उनके पन्ने के खाने</translation>
    </message>
    <message>
        <source>You see which page they are at. What they type appears once they are at a form.</source>
        <translation>आप देखते हैं कि वे किस पन्ने पर हैं। वे जो टाइप करते हैं वह फ़ॉर्म पर आने पर दिखता है।</translation>
    </message>
    <message>
        <source>No fields on this page</source>
        <translation>इस पन्ने पर कोई खाना नहीं</translation>
    </message>
</context>
<context>
    <name>HelpOwnDialog</name>
    <message>
        <source>It is shown to them as you write it, and translated by nobody. They read %1.</source>
        <translation>यह उन्हें वैसा ही दिखता है जैसा आप लिखते हैं, कोई अनुवाद नहीं करता। वे %1 पढ़ते हैं।</translation>
    </message>
    <message>
        <source>A card in your own words</source>
        <translation>अपने शब्दों में कार्ड</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>कार्ड भेजें</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>उन्हें क्या जानना चाहिए</translation>
    </message>
</context>
<context>
    <name>HelpPapers</name>
    <message>
        <source>Papers</source>
        <translation>काग़ज़ात</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>पास है</translation>
    </message>
    <message>
        <source>On their list</source>
        <translation>उनकी सूची में</translation>
    </message>
    <message>
        <source>Put it on their list</source>
        <translation>उनकी सूची में डालें</translation>
    </message>
    <message>
        <source>Something else to have at hand</source>
        <translation>पास रखने की कोई और चीज़</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
</context>
<context>
    <name>HelpPapersSheet</name>
    <message>
        <source>What to bring</source>
        <translation>क्या साथ लाएँ</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>यह यहाँ है।</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>इसकी अभी ज़रूरत है।</translation>
    </message>
</context>
<context>
    <name>HelpProblem</name>
    <message>
        <source>That was not done</source>
        <translation>वह नहीं हुआ</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>मैंने पढ़ लिया है</translation>
    </message>
</context>
<context>
    <name>HelpReceiptSheet</name>
    <message>
        <source>It is being printed</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>It was not printed. Write it down, or ask at a counter.</source>
        <translation>छपा नहीं। इसे लिख लें, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>अगली बार आप यह खुद कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>HelpRings</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>You stay on this page, and everything you entered stays.</source>
        <translation>आप इसी पेज पर रहेंगे, और आपका भरा हुआ सब रहेगा।</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>हम आपकी क्या मदद करें?</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>Somebody sees this page with you, if you allow it.</source>
        <translation>यदि आप अनुमति दें, तो कोई आपके साथ यह पेज देखेगा।</translation>
    </message>
    <message>
        <source>Talk me through it here</source>
        <translation>यहीं मुझे समझाएँ</translation>
    </message>
    <message>
        <source>A member of staff walks over to you.</source>
        <translation>एक कर्मचारी आपके पास आएगा।</translation>
    </message>
    <message>
        <source>Ask somebody to come</source>
        <translation>किसी को बुलाएँ</translation>
    </message>
    <message>
        <source>Change what I need</source>
        <translation>मेरी ज़रूरत बदलें</translation>
    </message>
    <message>
        <source>Somebody helps me</source>
        <translation>कोई मेरी मदद कर रहा है</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>इसे काउंटर पर ले जाएँ</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>Stop sharing</source>
        <translation>साझा करना बंद करें</translation>
    </message>
</context>
<context>
    <name>HelpTalk</name>
    <message>
        <source>Talk</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>उन्हें लिखें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>बातचीत पर वापस</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>झटपट उत्तर</translation>
    </message>
</context>
<context>
    <name>HelpTalkList</name>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>नागरिक</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>जो कहा गया</translation>
    </message>
</context>
<context>
    <name>HelpTalkSheet</name>
    <message>
        <source>Your own words</source>
        <translation>आपके अपने शब्द</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>अभी तक कुछ नहीं कहा गया।</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>क्या साथ लाएँ</translation>
    </message>
</context>
<context>
    <name>HelpTop</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>मैं पहुँच गया</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>आगे भेजें</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>समाप्त करें…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 पर वापस</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source>Back to the session</source>
        <translation>सत्र पर वापस</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>I rang them</source>
        <translation>मैंने फ़ोन कर लिया</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>मैं पहुँच गया</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>आगे भेजें</translation>
    </message>
</context>
<context>
    <name>HelperPoints</name>
    <message>
        <source>%1 points here</source>
        <translation>%1 यहाँ दिखा रहे हैं</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Their place is kept. Where do they wait? It is shown to your colleagues and on their phone.</source>
        <translation>उनकी जगह बनी रहती है। वे कहाँ इंतज़ार करेंगे? यह आपके साथियों को और उनके फ़ोन पर दिखता है।</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>%1 को होल्ड पर रखें</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>उनके साथ रहें</translation>
    </message>
    <message>
        <source>Hold, no special place</source>
        <translation>होल्ड, कोई खास जगह नहीं</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>आप कभी भी अपना मन बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Kia ora. How can we help?</source>
        <translation>नमस्ते। हम आपकी क्या मदद करें?</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>अभी टोकन नहीं</translation>
    </message>
    <message>
        <source>Have a seat. We call your number.</source>
        <translation>बैठ जाइए। हम आपका नंबर बुलाएँगे।</translation>
    </message>
    <message>
        <source>Get a ticket</source>
        <translation>टोकन लें</translation>
    </message>
    <message>
        <source>What it is, what to bring, and how long it takes.</source>
        <translation>सेवा क्या है, क्या साथ लाएँ और कितना समय लगता है।</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>सेवा खोजें</translation>
    </message>
    <message>
        <source>Tell us that you have arrived.</source>
        <translation>अपने आने की सूचना दें।</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>मेरा अपॉइंटमेंट है</translation>
    </message>
    <message>
        <source>Go on with a form you saved</source>
        <translation>सहेजा हुआ फ़ॉर्म जारी रखें</translation>
    </message>
</context>
<context>
    <name>HomeShortcuts</name>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Nothing was touched for a while. If you have left, we clear the screen so that nobody else can read it.</source>
        <translation>कुछ देर से स्क्रीन को छुआ नहीं गया। अगर आप जा चुके हैं, तो हम स्क्रीन साफ़ कर देंगे ताकि कोई और इसे न पढ़ सके।</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>क्या आप अब भी यहाँ हैं?</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>हाँ, जारी रखें</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरा काम हो गया</translation>
    </message>
    <message>
        <source>This is also said aloud. Touch anywhere to carry on.</source>
        <translation>यह बोलकर भी बताया जाता है। जारी रखने के लिए कहीं भी छुएँ।</translation>
    </message>
    <message>
        <source>Touch anywhere to carry on.</source>
        <translation>जारी रखने के लिए कहीं भी छुएँ।</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>The same visit: its place, language and needs are kept.</source>
        <translation>वही मुलाकात: जगह, भाषा और ज़रूरतें वही रहती हैं।</translation>
    </message>
    <message>
        <source>Say what is to be known, then choose the service: that gives the ticket.</source>
        <translation>जो जानना ज़रूरी है वह बताएँ, फिर सेवा चुनें: उसी से टोकन मिलता है।</translation>
    </message>
    <message>
        <source>Another service for %1</source>
        <translation>%1 के लिए एक और सेवा</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>टोकन दें</translation>
    </message>
    <message>
        <source>A ticket of a paper day…</source>
        <translation>कागज़ वाले दिन का टोकन…</translation>
    </message>
    <message>
        <source>Give none</source>
        <translation>न दें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ज़रूरतें</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
</context>
<context>
    <name>KeepLink</name>
    <message>
        <source>Save and come back later</source>
        <translation>सहेजें और बाद में लौटें</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>इसे काउंटर पर ले जाएँ</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Go on with the form now</source>
        <translation>फ़ॉर्म अभी जारी रखें</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>मैंने कोड लिख लिया है</translation>
    </message>
    <message>
        <source>Your form waits for you</source>
        <translation>आपका फ़ॉर्म आपके लिए रखा है</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>जिसके पास यह कोड है, वह आपका फ़ॉर्म खोलकर पढ़ सकता है। इसे अपने तक रखें।</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>आपका कोड</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>कोड छापें</translation>
    </message>
    <message>
        <source>How to come back</source>
        <translation>वापस कैसे आएँ</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>इस कार्यालय के किसी भी कियोस्क या काउंटर पर “सहेजा हुआ फ़ॉर्म जारी रखें” चुनें।</translation>
    </message>
    <message>
        <source>Type the code, or hold a photo of it before the camera.</source>
        <translation>कोड टाइप करें, या उसकी फ़ोटो कैमरे के सामने रखें।</translation>
    </message>
    <message>
        <source>When you leave now, nothing of it stays on this screen.</source>
        <translation>अब आपके जाने पर इसका कुछ भी इस स्क्रीन पर नहीं रहता।</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Delete the last letter</source>
        <translation>आखिरी अक्षर मिटाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>कीबोर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation>कीबोर्ड की भाषा</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>space</source>
        <translation>खाली जगह</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>अंक और चिह्न</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>The next step: call, they are here, finish and call</source>
        <translation>अगला कदम: बुलाएँ, वे आ गए हैं, पूरा करके बुलाएँ</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>फिर बुलाएँ</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>होल्ड करें</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>वे आ गए हैं</translation>
    </message>
    <message>
        <source>Move to another service</source>
        <translation>दूसरी सेवा में बदलें</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Finish, and call nobody</source>
        <translation>पूरा करें, और किसी को न बुलाएँ</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>कोई अंदर आया</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>टोकन दें</translation>
    </message>
    <message>
        <source>Hold at a place</source>
        <translation>किसी जगह पर होल्ड करें</translation>
    </message>
    <message>
        <source>Add a service to this visit</source>
        <translation>इस मुलाकात में सेवा जोड़ें</translation>
    </message>
    <message>
        <source>Go on with the next ticket of this person</source>
        <translation>इस व्यक्ति का अगला टोकन शुरू करें</translation>
    </message>
    <message>
        <source>What this counter serves</source>
        <translation>यह काउंटर कौन-सी सेवाएँ देता है</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>कागज़ वाले दिन का टोकन दर्ज करें</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>पिछला वापस लें</translation>
    </message>
    <message>
        <source>Open a form by its code</source>
        <translation>कोड से फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>Begin a form for who is here</source>
        <translation>जो यहाँ हैं, उनके लिए फ़ॉर्म शुरू करें</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>चुनकर बुलाएँ</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>यह क्रम क्यों</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>ब्रेक शुरू या खत्म करें</translation>
    </message>
    <message>
        <source>Live board of the office</source>
        <translation>कार्यालय का लाइव बोर्ड</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>जो दिखता है उसे बदलें</translation>
    </message>
    <message>
        <source>Answer a call for help, or back to the session</source>
        <translation>मदद की पुकार का उत्तर, या सत्र पर वापस</translation>
    </message>
    <message>
        <source>I am there, and then done</source>
        <translation>मैं पहुँच गया, फिर पूरा हुआ</translation>
    </message>
    <message>
        <source>Pass the help on</source>
        <translation>मदद आगे भेजें</translation>
    </message>
    <message>
        <source>Emergency call, without a sound</source>
        <translation>बिना आवाज़ की आपात कॉल</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>इस मुलाक़ात की आगे सेवा करने वाले के लिए नोट लिखें</translation>
    </message>
    <message>
        <source>What was written twice</source>
        <translation>जो दो बार लिखा गया</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>मैंने जो देखा</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Type the code of your letter first.</source>
        <translation>पहले अपने पत्र का कोड टाइप करें।</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n seconds.</source>
        <translation>
            <numerusform>अगली कोशिश %n सेकंड में।</numerusform>
            <numerusform>अगली कोशिश %n सेकंड में।</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the code of your form?</source>
        <translation>आपके फ़ॉर्म का कोड क्या है?</translation>
    </message>
    <message>
        <source>It has three groups of four signs. Or give your six words. Capitals do not matter.</source>
        <translation>इसमें चार-चार चिह्नों के तीन समूह हैं। या अपने छह शब्द दें। बड़े-छोटे अक्षर से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>यह कियोस्क बंद है। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Connected to the counters.</source>
        <translation>काउंटरों से जुड़ा है।</translation>
    </message>
    <message>
        <source>This kiosk works by itself.</source>
        <translation>यह कियोस्क अकेले काम करता है।</translation>
    </message>
    <message>
        <source>No link to the counters yet. Tickets work.</source>
        <translation>काउंटरों से अभी कनेक्शन नहीं है। टोकन मिल रहे हैं।</translation>
    </message>
    <message>
        <source>No link to the counters since %1. Tickets work.</source>
        <translation>%1 बजे से काउंटरों से कनेक्शन नहीं है। टोकन मिल रहे हैं।</translation>
    </message>
    <message>
        <source>This kiosk does not print. Note your number.</source>
        <translation>यह कियोस्क छापता नहीं है। अपना नंबर लिख लें।</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>प्रिंटर तैयार है।</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>कागज़ खत्म होने वाला है।</translation>
    </message>
    <message>
        <source>The printer has no paper. Note your number.</source>
        <translation>प्रिंटर में कागज़ नहीं है। अपना नंबर लिख लें।</translation>
    </message>
    <message>
        <source>The printer is open. Note your number.</source>
        <translation>प्रिंटर खुला है। अपना नंबर लिख लें।</translation>
    </message>
    <message>
        <source>The printer does not work. Note your number.</source>
        <translation>प्रिंटर काम नहीं कर रहा। अपना नंबर लिख लें।</translation>
    </message>
    <message>
        <source>The printer does not answer. Note your number.</source>
        <translation>प्रिंटर जवाब नहीं दे रहा। अपना नंबर लिख लें।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are saved here and not yet sent.</source>
        <translation>
            <numerusform>%n प्रविष्टि यहाँ सहेजी है और अभी भेजी नहीं गई।</numerusform>
            <numerusform>%n प्रविष्टियाँ यहाँ सहेजी हैं और अभी भेजी नहीं गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to carry on.</source>
        <translation>क्या आप अब भी यहाँ हैं? जारी रखने के लिए स्क्रीन को छुएँ।</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>मैं व्हीलचेयर पर हूँ</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>मुझे दुभाषिया चाहिए</translation>
    </message>
    <message>
        <source>I use sign language</source>
        <translation>मुझे सांकेतिक भाषा चाहिए</translation>
    </message>
    <message>
        <source>I do not hear well</source>
        <translation>मुझे कम सुनाई देता है</translation>
    </message>
    <message>
        <source>I do not see well</source>
        <translation>मुझे कम दिखाई देता है</translation>
    </message>
    <message>
        <source>I want help with reading</source>
        <translation>मुझे पढ़ने में मदद चाहिए</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>मुझे शांत जगह चाहिए</translation>
    </message>
    <message>
        <source>I have noted my number</source>
        <translation>मैंने नंबर लिख लिया है</translation>
    </message>
    <message>
        <source>I have my ticket</source>
        <translation>टोकन मेरे पास है</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>हाँ, मेरे पास है</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>नहीं, दोबारा छापें</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message>
        <source>Note your number. It counts without paper.</source>
        <translation>अपना नंबर लिख लें। यह बिना कागज़ के भी मान्य है।</translation>
    </message>
    <message>
        <source>This kiosk does not print</source>
        <translation>यह कियोस्क छापता नहीं है</translation>
    </message>
    <message>
        <source>It comes out below this screen.</source>
        <translation>यह इस स्क्रीन के नीचे से निकलता है।</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <translation>आपका टोकन छप रहा है</translation>
    </message>
    <message>
        <source>The paper is nearly used up. If your ticket is cut short, note your number.</source>
        <translation>कागज़ खत्म होने वाला है। अगर टोकन अधूरा निकले, तो अपना नंबर लिख लें।</translation>
    </message>
    <message>
        <source>Your ticket is printed</source>
        <translation>आपका टोकन छप गया है</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>इसे साथ ले जाएँ।</translation>
    </message>
    <message>
        <source>The printer does not say. Look below this screen.</source>
        <translation>प्रिंटर बता नहीं रहा। स्क्रीन के नीचे देखें।</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>क्या आपका टोकन निकला?</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>प्रिंटर में कागज़ नहीं है</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>प्रिंटर खुला है</translation>
    </message>
    <message>
        <source>Your ticket was not printed</source>
        <translation>आपका टोकन नहीं छपा</translation>
    </message>
    <message>
        <source>No counter for this is open at the moment</source>
        <translation>इसके लिए अभी कोई काउंटर खुला नहीं है</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>अभी कोई काउंटर नहीं खुला है</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes’ wait now</source>
        <translation>
            <numerusform>अभी %n मिनट से कम का इंतज़ार</numerusform>
            <numerusform>अभी %n मिनट से कम का इंतज़ार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes’ wait now</source>
        <translation>
            <numerusform>अभी %1 से %n मिनट का इंतज़ार</numerusform>
            <numerusform>अभी %1 से %n मिनट का इंतज़ार</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>अभी टोकन नहीं</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <translation>यह %1 बजे है।</translation>
    </message>
    <message>
        <source>Also yours: %1</source>
        <translation>ये भी आपके हैं: %1</translation>
    </message>
    <message>
        <source>This number was called already. Ask at a counter.</source>
        <translation>यह नंबर बुलाया जा चुका है। काउंटर पर पूछें।</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes</source>
        <translation>
            <numerusform>%n मिनट से कम</numerusform>
            <numerusform>%n मिनट से कम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes</source>
        <translation>
            <numerusform>%1 से %n मिनट</numerusform>
            <numerusform>%1 से %n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably called between %1 and %2</source>
        <translation>%1 और %2 बजे के बीच बुलाए जाने की संभावना</translation>
    </message>
    <message>
        <source>Probably called before %1</source>
        <translation>%1 बजे से पहले बुलाए जाने की संभावना</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>%1 बजे की जानकारी।</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow.</source>
        <translation>फ़ोन पर हाल देखने के लिए कैमरा कोड की ओर करें।</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>कनेक्शन लौटने पर कोड वाला पेज खुलेगा।</translation>
    </message>
    <message>
        <source>Nobody is before you.</source>
        <translation>आपसे पहले कोई नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>आपसे पहले %n व्यक्ति है।</numerusform>
            <numerusform>आपसे पहले %n लोग हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters are open.</source>
        <translation>
            <numerusform>%n काउंटर खुला है।</numerusform>
            <numerusform>%n काउंटर खुले हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets until %1 today.</source>
        <translation>आज %1 बजे तक टोकन मिलते हैं।</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>%1 बजे तक खुला है।</translation>
    </message>
    <message>
        <source>Checked by its owner on %1</source>
        <translation>ज़िम्मेदार विभाग ने %1 को जाँचा</translation>
    </message>
    <message>
        <source>Watch the board. We show and say %1 and a counter.</source>
        <translation>बोर्ड देखते रहें। हम %1 और काउंटर दिखाते और बोलते हैं।</translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>अब काउंटर %1 पर जाएँ</translation>
    </message>
    <message>
        <source>None of these is about exactly that. A person can help you.</source>
        <translation>इनमें से कोई भी ठीक उसी के बारे में नहीं है। कोई कर्मचारी आपकी मदद कर सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>%n जवाब या सेवा मिली</numerusform>
            <numerusform>%n जवाब और सेवाएँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>इससे मिला: %1</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <translation>यही मतलब: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>ऐसे पढ़ा: %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>इससे जुड़ा: %1</translation>
    </message>
    <message>
        <source>Answer · %1</source>
        <translation>जवाब · %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Checked on %1 by %2</source>
        <translation>%2 ने %1 को जाँचा</translation>
    </message>
    <message>
        <source>Only that somebody asked, and in which language. None of your words is kept.</source>
        <translation>केवल इतना कि किसी ने पूछा, और किस भाषा में। आपका कोई शब्द नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Only these words of ours: %1. Nothing else of what you wrote, and nothing about you.</source>
        <translation>केवल हमारे पाठों के ये शब्द: %1। आपका लिखा और कुछ नहीं, और आपके बारे में कुछ नहीं।</translation>
    </message>
    <message>
        <source>What was found belongs to it.</source>
        <translation>जो मिला, वह इसी से जुड़ा है।</translation>
    </message>
    <message>
        <source>Because you wrote: %1</source>
        <translation>क्योंकि आपने लिखा: %1</translation>
    </message>
    <message>
        <source>You are also called by your name: %1</source>
        <translation>आपको नाम से भी बुलाया जाएगा: %1</translation>
    </message>
    <message>
        <source>Choose an answer, or “I would rather not say”.</source>
        <translation>कोई जवाब चुनें, या “मैं बताना नहीं चाहता/चाहती”।</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>सवाल %1, कुल %2</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>कोड %1, कुल %2</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>मैं बताना नहीं चाहता/चाहती</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>शायद: %1</translation>
    </message>
    <message>
        <source>Nothing is left on this list.</source>
        <translation>इस सूची में कुछ नहीं बचा।</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>%n काम करना है।</numerusform>
            <numerusform>%n काम करने हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>यह किसके लिए है</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>खर्च</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>क्या साथ लाएँ</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>कितना समय लगता है</translation>
    </message>
    <message>
        <source>Ways to get it</source>
        <translation>पाने के तरीके</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>What happens with what you tell us</source>
        <translation>आपकी दी जानकारी का क्या होता है</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>इसका कानूनी आधार</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>कौन ज़िम्मेदार है</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>किसके लिए: %1</translation>
    </message>
    <message>
        <source>You can have it erased sooner: ask at a counter, with your reference.</source>
        <translation>आप इसे पहले भी मिटवा सकते हैं: अपने संदर्भ के साथ काउंटर पर कहें।</translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n years after its last step</source>
        <translation>
            <numerusform>यह दफ़्तर आपका यहाँ भेजा फ़ॉर्म उसके आख़िरी क़दम के %n साल बाद मिटा देता है</numerusform>
            <numerusform>यह दफ़्तर आपका यहाँ भेजा फ़ॉर्म उसके आख़िरी क़दम के %n साल बाद मिटा देता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n days after its last step</source>
        <translation>
            <numerusform>यह दफ़्तर आपका यहाँ भेजा फ़ॉर्म उसके आख़िरी क़दम के %n दिन बाद मिटा देता है</numerusform>
            <numerusform>यह दफ़्तर आपका यहाँ भेजा फ़ॉर्म उसके आख़िरी क़दम के %n दिन बाद मिटा देता है</numerusform>
        </translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>आप खुद</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>व्यवसाय</translation>
    </message>
    <message>
        <source>somebody you act for</source>
        <translation>जिनकी ओर से आप काम करते हैं</translation>
    </message>
    <message>
        <source>At a counter here</source>
        <translation>यहाँ के काउंटर पर</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>डाक से</translation>
    </message>
    <message>
        <source>At the agency itself</source>
        <translation>विभाग के अपने दफ़्तर में</translation>
    </message>
    <message>
        <source>At your home</source>
        <translation>आपके घर पर</translation>
    </message>
    <message>
        <source>run by the council</source>
        <translation>नगर परिषद चलाती है</translation>
    </message>
    <message>
        <source>run by the state</source>
        <translation>राज्य सरकार चलाती है</translation>
    </message>
    <message>
        <source>run by the federal government</source>
        <translation>संघीय सरकार चलाती है</translation>
    </message>
    <message>
        <source>run by the national government</source>
        <translation>राष्ट्रीय सरकार चलाती है</translation>
    </message>
    <message>
        <source>This list helps you to prepare. It decides nothing: the agencies do.</source>
        <translation>यह सूची आपकी तैयारी में मदद करती है। यह कुछ तय नहीं करती: फैसला विभाग करते हैं।</translation>
    </message>
    <message>
        <source>Choose what you want a ticket for.</source>
        <translation>चुनें कि टोकन किस काम के लिए चाहिए।</translation>
    </message>
    <message>
        <source>This page is read aloud. Any touch stops it.</source>
        <translation>यह पेज पढ़कर सुनाया जा रहा है। कहीं भी छूने से रुक जाता है।</translation>
    </message>
    <message>
        <source>What this page says is said in your headset.</source>
        <translation>इस पेज की बात आपके हेडसेट में सुनाई जा रही है।</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>You stay on the same page.</source>
        <translation>आप इसी पेज पर रहेंगे।</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>अपनी भाषा चुनें</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Make my list</source>
        <translation>मेरी सूची बनाएँ</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>सूची दिखाएँ</translation>
    </message>
    <message>
        <source>You may leave each of them out.</source>
        <translation>आप कोई भी सवाल छोड़ सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n short questions make the list fit you.</source>
        <translation>
            <numerusform>%n छोटा सवाल सूची को आपके हिसाब से बनाता है।</numerusform>
            <numerusform>%n छोटे सवाल सूची को आपके हिसाब से बनाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when you leave, and go into a form only if you say so.</source>
        <translation>आपके जाने पर ये भुला दिए जाते हैं, और फ़ॉर्म में तभी जाते हैं जब आप कहें।</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>आपके जवाब इसी स्क्रीन पर रहते हैं।</translation>
    </message>
    <message>
        <source>You get a list of what to do, at which agency, and when.</source>
        <translation>आपको सूची मिलती है कि क्या करना है, किस विभाग में और कब।</translation>
    </message>
    <message>
        <source>Show me the whole list, without questions</source>
        <translation>बिना सवालों के पूरी सूची दिखाएँ</translation>
    </message>
    <message>
        <source>All services about this</source>
        <translation>इससे जुड़ी सभी सेवाएँ</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Only %1 can unlock it. The queue goes on meanwhile.</source>
        <translation>इसे सिर्फ़ %1 खोल सकते हैं। इस बीच कतार चलती रहती है।</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 लॉक है</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>लॉक खोलें</translation>
    </message>
    <message>
        <source>Somebody else works here now: sign out</source>
        <translation>अब यहाँ कोई और काम करता है: साइन आउट</translation>
    </message>
</context>
<context>
    <name>LoweredNote</name>
    <message>
        <source>The page stands lower now. “Raise the screen” brings it back up.</source>
        <translation>पेज अब नीचे है। “स्क्रीन ऊपर करें” से वह वापस ऊपर आता है।</translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>Ask a person</source>
        <translation>किसी व्यक्ति से पूछें</translation>
    </message>
    <message>
        <source>Tell us that this answer is missing</source>
        <translation>हमें बताएँ कि यह जवाब यहाँ नहीं है</translation>
    </message>
    <message>
        <source>May we keep this for those who write the answers?</source>
        <translation>क्या हम इसे जवाब लिखने वालों के लिए रख सकते हैं?</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>हाँ, रख लें</translation>
    </message>
    <message>
        <source>No, keep nothing</source>
        <translation>नहीं, कुछ न रखें</translation>
    </message>
    <message>
        <source>Thank you. Somebody reads it, and an answer may come of it.</source>
        <translation>धन्यवाद। कोई इसे पढ़ेगा, और शायद इससे जवाब बने।</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>कुछ भी नहीं रखा गया।</translation>
    </message>
</context>
<context>
    <name>MoreAsked</name>
    <message>
        <source>People also ask</source>
        <translation>लोग यह भी पूछते हैं</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>काउंटर पर पूछें कि यह अब भी सही है या नहीं।</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>एक साल से ज़्यादा समय से किसी ने यह पाठ नहीं जाँचा</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>The ticket keeps its number, and its place counts from when the person came.</source>
        <translation>टोकन का नंबर वही रहता है, और जगह व्यक्ति के आने के समय से गिनी जाती है।</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>%1 की नई सेवा</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>न बदलें</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>सेवा खोजें</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Call me by my first name</source>
        <translation>मुझे पहले नाम से बुलाएँ</translation>
    </message>
    <message>
        <source>Remove my name</source>
        <translation>मेरा नाम हटाएँ</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Only if they ask for it. Everybody in the room sees and hears it. It is not written down, and forgotten when the ticket ends.</source>
        <translation>सिर्फ़ तब, जब वे कहें। कमरे में सब इसे देखते और सुनते हैं। यह लिखा नहीं जाता, और टोकन पूरा होने पर भुला दिया जाता है।</translation>
    </message>
    <message>
        <source>Call %1 by first name too</source>
        <translation>%1 को पहले नाम से भी बुलाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Call by name</source>
        <translation>नाम से बुलाएँ</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>हब से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>ज़्यादा से ज़्यादा 20 अक्षर। छोटा नाम भी चलेगा।</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The counters are being told</source>
        <translation>काउंटरों को बताया जा रहा है</translation>
    </message>
    <message>
        <source>Call me by this name</source>
        <translation>मुझे इस नाम से बुलाएँ</translation>
    </message>
    <message>
        <source>Be called by your first name</source>
        <translation>अपने पहले नाम से बुलाए जाएँ</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>ज़्यादा से ज़्यादा 20 अक्षर। छोटा नाम भी चलेगा।</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>आपका पहला नाम क्या है?</translation>
    </message>
    <message>
        <source>It is shown and said together with your number, on the board and at the counter. It is never written down, and forgotten when your ticket ends. You can remove it at any time: here until you leave, then at any counter.</source>
        <translation>यह आपके नंबर के साथ बोर्ड पर और काउंटर पर दिखाया और बोला जाता है। इसे कभी दर्ज नहीं किया जाता, और आपका टोकन पूरा होते ही भुला दिया जाता है। आप इसे कभी भी हटा सकते हैं: जाने से पहले यहाँ, फिर किसी भी काउंटर पर।</translation>
    </message>
    <message>
        <source>Everybody in the room can see and hear it</source>
        <translation>कमरे में सब इसे देख और सुन सकते हैं</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Choose what fits. Staff see it with your ticket, so that you do not have to say it twice.</source>
        <translation>जो सही हो, चुनें। कर्मचारी इसे आपके टोकन के साथ देखते हैं, इसलिए आपको दोबारा बताना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Do you need anything?</source>
        <translation>क्या आपको कुछ चाहिए?</translation>
    </message>
    <message>
        <source>I need none of this</source>
        <translation>मुझे इनमें से कुछ नहीं चाहिए</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>कोई इंतज़ार में नहीं है</translation>
    </message>
</context>
<context>
    <name>NoAnswerButton</name>
    <message>
        <source>Take my answer back</source>
        <translation>मेरा जवाब वापस लें</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Counters that serve this visit read it, nobody else. Only what they need to know.</source>
        <translation>इसे केवल इस मुलाक़ात की सेवा करने वाले काउंटर पढ़ते हैं, और कोई नहीं। केवल वही जो उन्हें जानना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Note for whoever serves this visit next</source>
        <translation>इस मुलाक़ात की आगे सेवा करने वाले के लिए नोट</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Put back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>काट दें</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>None yet. Whoever serves this visit next sees what you write.</source>
        <translation>अभी कोई नहीं। इस मुलाक़ात की आगे सेवा करने वाला आपका लिखा देखता है।</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>नोट लिखें</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>फ़ोन पर इस टोकन का हाल जानने का कोड</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Counters</source>
        <translation>काउंटर</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Pick one</source>
        <translation>एक चुनें</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>यह क्रम क्यों</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>people</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Most came at %1: %2 of %3 people.</source>
        <translation>सबसे ज़्यादा लोग %1 बजे आए: %3 में से %2।</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>हर घंटे आए लोग</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>अभी कोई नहीं आया है</translation>
    </message>
    <message>
        <source>Wait by hour of arrival</source>
        <translation>आने के घंटे से इंतज़ार</translation>
    </message>
    <message>
        <source>Wait by series</source>
        <translation>सीरीज़ से इंतज़ार</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>Most at counter %1: %2 of %3 people.</source>
        <translation>सबसे ज़्यादा काउंटर %1 पर: %3 में से %2 लोग।</translation>
    </message>
    <message>
        <source>Most of series %1: %2 of %3 people.</source>
        <translation>सबसे ज़्यादा सीरीज़ %1 में: %3 में से %2 लोग।</translation>
    </message>
    <message>
        <source>Served by counter</source>
        <translation>हर काउंटर पर सेवा</translation>
    </message>
    <message>
        <source>Served by series</source>
        <translation>हर सीरीज़ में सेवा</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>सेवा दी गई</translation>
    </message>
    <message>
        <source>Nobody has been served yet</source>
        <translation>अभी किसी को सेवा नहीं दी गई है</translation>
    </message>
    <message>
        <source>Most tickets were given on %1: %2.</source>
        <translation>सबसे ज़्यादा टोकन %1 को दिए गए: %2।</translation>
    </message>
    <message>
        <source>Tickets by day</source>
        <translation>हर दिन के टोकन</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>No tickets in these days</source>
        <translation>इन दिनों कोई टोकन नहीं</translation>
    </message>
    <message>
        <source>Wait by day</source>
        <translation>हर दिन का इंतज़ार</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>तय समय में</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were served within the standard.</source>
        <translation>%1 को 100 में से %2 लोगों को तय समय में सेवा मिली।</translation>
    </message>
    <message>
        <source>Waits kept as told</source>
        <translation>बताए गए इंतज़ार का पालन</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were called by the time they had been told.</source>
        <translation>%1 को 100 में से %2 लोगों को बताए गए समय तक बुलाया गया।</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <translation>लक्ष्य: %1</translation>
    </message>
    <message>
        <source>Longest: %1. Half waited %2 min or less, nine in ten %3 min or less.</source>
        <translation>सबसे लंबा: %1। आधे लोगों का इंतज़ार %2 मिनट या कम, 10 में से 9 का %3 मिनट या कम।</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>तय समय: %1</translation>
    </message>
    <message>
        <source>median, 9 in 10, in minutes</source>
        <translation>माध्यिका, 10 में से 9, मिनट में</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>10 में से 9</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n people have to be served</source>
        <translation>
            <numerusform>अभी कुछ नहीं: कम से कम %n व्यक्ति को सेवा मिलनी चाहिए</numerusform>
            <numerusform>अभी कुछ नहीं: कम से कम %n लोगों को सेवा मिलनी चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <translation>औसत: %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>सोम</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>मंगल</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>बुध</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>गुरु</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>शुक्र</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>शनि</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>रवि</translation>
    </message>
    <message>
        <source>Whoever comes</source>
        <translation>जो भी आए</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3, %4, %5</source>
        <translation>काउंटर %1, %2 से %3, %4, %5</translation>
    </message>
    <message>
        <source>Plan counter %1</source>
        <translation>काउंटर %1 की योजना</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>योजना के अनुसार</translation>
    </message>
    <message>
        <source>Planned from %1, nobody is there</source>
        <translation>%1 बजे से योजना, कोई नहीं है</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>योजना में: %1</translation>
    </message>
    <message>
        <source>Planned for: %1</source>
        <translation>इस काम की योजना: %1</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>योजना में नहीं</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>%1 बजे खुलेगा</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>कोई योजना नहीं</translation>
    </message>
    <message>
        <source>Open %1 to %2</source>
        <translation>%1 से %2 तक खुला</translation>
    </message>
    <message>
        <source>No counter is planned for now.</source>
        <translation>अभी किसी काउंटर की योजना नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n counters are planned for now</source>
        <translation>
            <numerusform>अभी %n काउंटर की योजना है</numerusform>
            <numerusform>अभी %n काउंटरों की योजना है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody is at %n of them</source>
        <translation>
            <numerusform>उनमें से %n पर कोई नहीं है</numerusform>
            <numerusform>उनमें से %n पर कोई नहीं है</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1।</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are planned.</source>
        <translation>
            <numerusform>%n शिफ़्ट की योजना है।</numerusform>
            <numerusform>%n शिफ़्टों की योजना है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>इस दिन की कोई योजना नहीं है।</translation>
    </message>
    <message>
        <source>Planned for this day</source>
        <translation>इस दिन की योजना</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>सामान्य योजना</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>%1 के लिए कॉपी हुई</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>%1 के लिए कॉपी</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3: %4</source>
        <translation>काउंटर %1, %2 से %3: %4</translation>
    </message>
    <message>
        <source>Counter %1 is not open from %2 to %3</source>
        <translation>काउंटर %1, %2 से %3 तक बंद है</translation>
    </message>
    <message>
        <source>The usual plan holds</source>
        <translation>सामान्य योजना लागू है</translation>
    </message>
    <message>
        <source>The plan before holds again</source>
        <translation>पहले की योजना फिर लागू है</translation>
    </message>
    <message>
        <source>Counter %1 is planned all day. Choose one of its shifts.</source>
        <translation>काउंटर %1 की योजना पूरे दिन की है। उसकी कोई एक शिफ़्ट चुनें।</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>अभी इंतज़ार में</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n लौट आया</numerusform>
            <numerusform>%n लौट आए</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>सबसे लंबा इंतज़ार</translation>
    </message>
    <message>
        <source>%1, standard %2 min</source>
        <translation>%1, तय समय %2 मिनट</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>कोई इंतज़ार में नहीं</translation>
    </message>
    <message>
        <source>will pass %1 minutes</source>
        <translation>%1 मिनट पार करेंगे</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2 बजे</translation>
    </message>
    <message>
        <source>%1 has passed it</source>
        <translation>%1 पार कर चुका है</translation>
    </message>
    <message>
        <source>none in the next %1 min</source>
        <translation>अगले %1 मिनट में कोई नहीं</translation>
    </message>
    <message>
        <source>counters busy</source>
        <translation>व्यस्त काउंटर</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n खाली</numerusform>
            <numerusform>%n खाली</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a break</source>
        <translation>
            <numerusform>%n ब्रेक पर</numerusform>
            <numerusform>%n ब्रेक पर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none idle, no breaks</source>
        <translation>कोई खाली या ब्रेक पर नहीं</translation>
    </message>
    <message>
        <source>within the standard</source>
        <translation>तय समय में</translation>
    </message>
    <message>
        <source>called as told</source>
        <translation>बताए समय तक बुलाए</translation>
    </message>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>%n व्यक्ति में से</numerusform>
            <numerusform>%n लोगों में से</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>बैक ऑफ़िस</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>वहाँ कोई नहीं है</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Called, on the way</source>
        <translation>बुलाया, आ रहे हैं</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>व्यक्ति के साथ</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>ब्रेक पर</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>आम तौर पर %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>वापसी %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>passes at %1</source>
        <translation>%1 बजे पार करेगा</translation>
    </message>
    <message>
        <source>passed at %1</source>
        <translation>%1 बजे पार हुआ</translation>
    </message>
    <message>
        <source>called at about %1</source>
        <translation>करीब %1 बजे बुलाया जाएगा</translation>
    </message>
    <message>
        <source>no counter is open for it</source>
        <translation>इसके लिए कोई काउंटर खुला नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n will pass</source>
        <translation>
            <numerusform>%n पार करेगा</numerusform>
            <numerusform>%n पार करेंगे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>under %1 min</source>
        <translation>%1 मिनट से कम</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>लाइव, %1</translation>
    </message>
    <message>
        <source>The hub does not answer. What other machines did after %1 is not in these figures.</source>
        <translation>हब जवाब नहीं दे रहा। %1 बजे के बाद दूसरी मशीनों ने जो किया, वह इन आँकड़ों में नहीं है।</translation>
    </message>
    <message>
        <source>The hub has not answered yet. These figures know this machine only.</source>
        <translation>हब ने अभी जवाब नहीं दिया है। ये आँकड़े सिर्फ़ इस मशीन के हैं।</translation>
    </message>
    <message>
        <source>What is counter %1 for?</source>
        <translation>काउंटर %1 किस काम के लिए है?</translation>
    </message>
    <message>
        <source>Nobody is at counter %1. Choose what it is for once somebody is there.</source>
        <translation>काउंटर %1 पर कोई नहीं है। किसी के आने पर चुनें कि वह किस काम के लिए है।</translation>
    </message>
    <message>
        <source>The hub has not told yet how the devices are.</source>
        <translation>हब ने अभी नहीं बताया कि डिवाइस किस हाल में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, nothing to do</source>
        <translation>
            <numerusform>%n डिवाइस, कुछ नहीं करना है</numerusform>
            <numerusform>%n डिवाइस, कुछ नहीं करना है</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter %1: %2</source>
        <translation>काउंटर %1: %2</translation>
    </message>
    <message>
        <source>Kiosks give no tickets now</source>
        <translation>कियोस्क अभी टोकन नहीं दे रहे</translation>
    </message>
    <message>
        <source>Kiosks give no tickets of %1 now</source>
        <translation>कियोस्क अभी %1 के टोकन नहीं दे रहे</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>सभी सीरीज़</translation>
    </message>
    <message>
        <source>Stop all series</source>
        <translation>सभी सीरीज़ रोकें</translation>
    </message>
    <message>
        <source>Stop series %1</source>
        <translation>सीरीज़ %1 रोकें</translation>
    </message>
    <message>
        <source>Give tickets again</source>
        <translation>फिर से टोकन दें</translation>
    </message>
    <message>
        <source>Give tickets of %1 again</source>
        <translation>%1 के टोकन फिर से दें</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, %2 बजे से</translation>
    </message>
    <message>
        <source>The waiting room is full</source>
        <translation>प्रतीक्षालय भर गया है</translation>
    </message>
    <message>
        <source>Too few officers</source>
        <translation>अधिकारी बहुत कम हैं</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>कुछ काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>आपात स्थिति</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>कोई और कारण</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>मामले: %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>Kiosks give tickets again</source>
        <translation>कियोस्क फिर से टोकन दे रहे हैं</translation>
    </message>
    <message>
        <source>%1 days to %2</source>
        <translation>%2 तक के %1 दिन</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>सहेजा गया: %1</translation>
    </message>
    <message>
        <source>%1 of %2 people were served to the end.</source>
        <translation>%2 में से %1 लोगों का काम पूरा हुआ।</translation>
    </message>
    <message>
        <source>From the door to the end</source>
        <translation>दरवाज़े से काम पूरा होने तक</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>यहाँ छूटे</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>बुलाए गए</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>काम पूरा हुआ</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ticket</source>
        <translation>
            <numerusform>%n बिना टोकन</numerusform>
            <numerusform>%n बिना टोकन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n चले गए</numerusform>
            <numerusform>%n चले गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n नहीं आए</numerusform>
            <numerusform>%n नहीं आए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n रद्द</numerusform>
            <numerusform>%n रद्द</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered within a minute: %3 in 100, range %4 to %5.</source>
        <translation>%2 में से %1 बुलावों का जवाब एक मिनट में मिला: 100 में से %3, सीमा %4 से %5।</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>How soon somebody answered</source>
        <translation>जवाब कितनी जल्दी मिला</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>बुलावे</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>जवाब तक का समय</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>बुलावे</translation>
    </message>
    <message>
        <source>Helpers typed %1 in 100 fields. It should fall.</source>
        <translation>100 में से %1 खाने सहायकों ने भरे। यह घटना चाहिए।</translation>
    </message>
    <message>
        <source>Typed by helpers, by service</source>
        <translation>सहायकों ने भरा, सेवा के अनुसार</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>खाने</translation>
    </message>
    <message>
        <source>line: the range that chance leaves</source>
        <translation>रेखा: संयोग की सीमा</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n sessions with something typed</source>
        <translation>
            <numerusform>अभी कुछ नहीं: कम से कम %n सत्र चाहिए जिसमें कुछ भरा गया</numerusform>
            <numerusform>अभी कुछ नहीं: कम से कम %n सत्र चाहिए जिनमें कुछ भरा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by helpers, by day</source>
        <translation>सहायकों ने भरा, दिन के अनुसार</translation>
    </message>
    <message>
        <source>On %1, helpers typed %2 in 100 fields. It should fall.</source>
        <translation>%1 को 100 में से %2 खाने सहायकों ने भरे। यह घटना चाहिए।</translation>
    </message>
    <message>
        <source>%1 of %2 answers that came with forms were asked again. The aim is none.</source>
        <translation>फ़ॉर्म के साथ आए %2 में से %1 जवाब फिर पूछे गए। लक्ष्य है एक भी नहीं।</translation>
    </message>
    <message>
        <source>Asked again, by day</source>
        <translation>फिर पूछे गए, दिन के अनुसार</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>फिर पूछे गए</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation>साथ आए जवाब</translation>
    </message>
    <message>
        <source>No form was handed over in these days</source>
        <translation>इन दिनों कोई फ़ॉर्म सौंपा नहीं गया</translation>
    </message>
    <message>
        <source>up to 30 s</source>
        <translation>30 सेकंड तक</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30 सेकंड से 1 मिनट</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1 से 2 मिनट</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2 से 5 मिनट</translation>
    </message>
    <message>
        <source>over 5 min</source>
        <translation>5 मिनट से ज़्यादा</translation>
    </message>
    <message>
        <source>Nobody has called for help</source>
        <translation>किसी ने मदद नहीं माँगी</translation>
    </message>
    <message numerus="yes">
        <source>%n calls. Of so few only their number is told.</source>
        <translation>
            <numerusform>%n बुलावा। इतने कम की सिर्फ़ गिनती बताई जाती है।</numerusform>
            <numerusform>%n बुलावे। इतने कम की सिर्फ़ गिनती बताई जाती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>No service</source>
        <translation>कोई सेवा नहीं</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Live board</source>
        <translation>लाइव बोर्ड</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>कई दिन</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>काउंटर योजना</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 पर वापस</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>OverviewCounterRow</name>
    <message>
        <source>Counter %1</source>
        <translation>काउंटर %1</translation>
    </message>
</context>
<context>
    <name>OverviewCountersCard</name>
    <message>
        <source>Press one to say what it is for</source>
        <translation>काम तय करने के लिए काउंटर दबाएँ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>काउंटर</translation>
    </message>
</context>
<context>
    <name>OverviewDayBar</name>
    <message>
        <source>Day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>चार्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>तालिकाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>इसे कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>आँकड़े सहेजें…</translation>
    </message>
</context>
<context>
    <name>OverviewDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>डिवाइस</translation>
    </message>
</context>
<context>
    <name>OverviewFiguresCard</name>
    <message>
        <source>times in min:s</source>
        <translation>समय मिनट:सेकंड में</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
</context>
<context>
    <name>OverviewHow</name>
    <message>
        <source>How is this counted?</source>
        <translation>इसे कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>By hour, service, series and counter</source>
        <translation>घंटे, सेवा, सीरीज़ और काउंटर के अनुसार</translation>
    </message>
    <message>
        <source>By service, and how sure a share is</source>
        <translation>सेवा के अनुसार, और हिस्सा कितना पक्का है</translation>
    </message>
</context>
<context>
    <name>OverviewKeysDialog</name>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>कई दिन</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>काउंटर योजना</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>पिछली योजना वापस लें</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>All charts as tables, and back</source>
        <translation>सभी चार्ट तालिका में, और वापस</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>इसे कैसे गिना जाता है?</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>आँकड़े सहेजें…</translation>
    </message>
    <message>
        <source>Stop the queue, or let it go on</source>
        <translation>कतार रोकें, या फिर चलाएँ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>काउंटर पर वापस</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>OverviewLateCard</name>
    <message>
        <source>Longer than the standard, now or soon</source>
        <translation>तय समय से ज़्यादा, अभी या जल्द</translation>
    </message>
    <message>
        <source>Whoever will pass the standard in the next half hour appears here by itself.</source>
        <translation>अगले आधे घंटे में जिनका इंतज़ार तय समय पार करेगा, वे यहाँ अपने आप दिखते हैं।</translation>
    </message>
    <message>
        <source>Nobody will wait too long</source>
        <translation>किसी का इंतज़ार बहुत लंबा नहीं होगा</translation>
    </message>
</context>
<context>
    <name>OverviewNow</name>
    <message>
        <source>Stop the queue…</source>
        <translation>कतार रोकें…</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>somebody was there</source>
        <translation>कोई मौजूद था</translation>
    </message>
</context>
<context>
    <name>OverviewPlanBar</name>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>पिछली योजना वापस लें</translation>
    </message>
    <message>
        <source>Use the usual plan</source>
        <translation>सामान्य योजना लें</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>चार्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>तालिकाएँ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>OverviewProfileDialog</name>
    <message>
        <source>Whom this counter calls follows it from now on.</source>
        <translation>अब से यह काउंटर इसी के अनुसार लोगों को बुलाता है।</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>कुछ न बदलें</translation>
    </message>
</context>
<context>
    <name>OverviewSaveDialog</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>वर्कबुक (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Its tickets and its statistics, each figure with how it is counted. No officer and nothing about a person is in it.</source>
        <translation>इसके टोकन और आँकड़े, हर आँकड़े के साथ गिनने का तरीका। इसमें न किसी अधिकारी का नाम है, न किसी व्यक्ति की जानकारी।</translation>
    </message>
    <message>
        <source>Save the figures of %1</source>
        <translation>%1 के आँकड़े सहेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>फ़ाइल लिखी जा रही है</translation>
    </message>
    <message>
        <source>Workbook with two sheets (XLSX)…</source>
        <translation>दो शीट वाली वर्कबुक (XLSX)…</translation>
    </message>
    <message>
        <source>Two tables (CSV)…</source>
        <translation>दो तालिकाएँ (CSV)…</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesCard</name>
    <message>
        <source>Who waits, by series</source>
        <translation>कौन इंतज़ार में है, सीरीज़ से</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबा</translation>
    </message>
    <message>
        <source>Who comes now</source>
        <translation>जो अभी आए</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesRow</name>
    <message>
        <source>waiting: %1</source>
        <translation>इंतज़ार में: %1</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>सबसे लंबा: %1</translation>
    </message>
    <message>
        <source>who comes now: %1</source>
        <translation>जो अभी आए: %1</translation>
    </message>
    <message>
        <source>no new tickets</source>
        <translation>नए टोकन नहीं</translation>
    </message>
</context>
<context>
    <name>OverviewShiftDialog</name>
    <message>
        <source>One press plans it. Who is at the counter now stays until they leave.</source>
        <translation>एक बार दबाने से योजना बन जाती है। जो अभी काउंटर पर हैं, वे जाने तक वहीं रहते हैं।</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>कुछ न बदलें</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>हटा दें</translation>
    </message>
    <message>
        <source>Plan it so</source>
        <translation>यही योजना रखें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>For</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>With</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>30 min earlier</source>
        <translation>30 मिनट पहले</translation>
    </message>
    <message>
        <source>30 min later</source>
        <translation>30 मिनट बाद</translation>
    </message>
</context>
<context>
    <name>OverviewStopDialog</name>
    <message>
        <source>Kiosks give no more tickets and say why. Who has a ticket or an appointment is served, and staff may still give tickets.</source>
        <translation>कियोस्क और टोकन नहीं देते और कारण बताते हैं। जिनके पास टोकन या अपॉइंटमेंट है उन्हें सेवा मिलती है, और कर्मचारी टोकन दे सकते हैं।</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>कतार रोकें</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>चलने दें</translation>
    </message>
    <message>
        <source>Which tickets?</source>
        <translation>कौन-से टोकन?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Times of fewer than 5 people are not told by group</source>
        <translation>5 से कम लोगों वाले समूह के समय नहीं बताए जाते</translation>
    </message>
    <message>
        <source>Times and shares of fewer than 5 calls are not told</source>
        <translation>5 से कम बुलावों के समय और हिस्से नहीं बताए जाते</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Times as on the paper, such as 09:30; of an earlier day such as 2026-11-20 09:30. Then choose the service: that enters it.</source>
        <translation>समय कागज़ के अनुसार, जैसे 09:30; पहले के दिन का, जैसे 2026-11-20 09:30। फिर सेवा चुनें: उसी से यह दर्ज होता है।</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>कागज़ वाले दिन का टोकन दर्ज करें</translation>
    </message>
    <message>
        <source>Enter none</source>
        <translation>दर्ज न करें</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>बुलाए गए</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>सेवा शुरू</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरा</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>No, I have noted my number</source>
        <translation>नहीं, मैंने नंबर लिख लिया है</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>अब क्या करें</translation>
    </message>
    <message>
        <source>Write the number down, or take a picture of this screen.</source>
        <translation>नंबर लिख लें, या इस स्क्रीन की फ़ोटो ले लें।</translation>
    </message>
    <message>
        <source>You cannot write it down? Ask for help</source>
        <translation>लिखना मुश्किल है? मदद माँगें</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The name is sealed: nobody reads it without this laptop’s passphrase.</source>
        <translation>नाम मुहरबंद है: इस लैपटॉप के पासफ़्रेज़ के बिना कोई नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Language and needs first, then what they came for.</source>
        <translation>पहले भाषा और ज़रूरतें, फिर किसलिए आए।</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>नया व्यक्ति</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>मुहरबंद हो रहा है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>लिख लें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>ज़रूरतें</translation>
    </message>
    <message>
        <source>As they say it. It may stay empty.</source>
        <translation>जैसे वे कहें। ख़ाली भी रह सकता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>There is no photo yet.</source>
        <translation>अभी कोई फ़ोटो नहीं है।</translation>
    </message>
    <message>
        <source>The camera is on. Only this page sees it.</source>
        <translation>कैमरा चालू है। उसे सिर्फ़ यह पेज देखता है।</translation>
    </message>
    <message>
        <source>Can everything be read?</source>
        <translation>क्या सब कुछ पढ़ा जा सकता है?</translation>
    </message>
    <message>
        <source>The photo is made ready.</source>
        <translation>फ़ोटो तैयार की जा रही है।</translation>
    </message>
    <message>
        <source>This photo is handed in (%1).</source>
        <translation>यह फ़ोटो जमा हो गई (%1)।</translation>
    </message>
</context>
<context>
    <name>PhotoButtons</name>
    <message>
        <source>Take another photo</source>
        <translation>दूसरी फ़ोटो लें</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>कैमरा खोलें</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>इसे हटाएँ</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>यही फ़ोटो रखें</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>फिर से लें</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>कैमरा बंद करें</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose an answer</source>
        <translation>कोई जवाब चुनें</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>%1 is finished first. Everybody else keeps their place.</source>
        <translation>पहले %1 पूरा होता है। बाकी सबकी जगह वही रहती है।</translation>
    </message>
    <message>
        <source>Everybody else keeps their place.</source>
        <translation>बाकी सबकी जगह वही रहती है।</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>चुनकर बुलाएँ</translation>
    </message>
    <message>
        <source>Call the first one by first name too, because they ask for it</source>
        <translation>पहले व्यक्ति को नाम से भी बुलाएँ, क्योंकि उन्होंने कहा है</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>नाम…</translation>
    </message>
    <message>
        <source>Cancel the first one</source>
        <translation>पहला टोकन रद्द करें</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>रद्द करें…</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>क्रम रहने दें</translation>
    </message>
    <message>
        <source>Ticket or service</source>
        <translation>टोकन या सेवा</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the ticket</source>
        <translation>टोकन खोजें</translation>
    </message>
    <message>
        <source>Nobody who waits fits these words.</source>
        <translation>इंतज़ार में कोई भी इन शब्दों से नहीं मिलता।</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 का PIN</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>PIN जाँचा जा रहा है</translation>
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
        <translation>नक्शे पर वह जगह छुएँ। सही जगह के लिए और पास जाएँ।</translation>
    </message>
    <message>
        <source>Looking for the place</source>
        <translation>जगह खोजी जा रही है</translation>
    </message>
    <message>
        <source>Where this machine stands</source>
        <translation>जहाँ यह मशीन है</translation>
    </message>
    <message>
        <source>Hide the degrees</source>
        <translation>डिग्री छिपाएँ</translation>
    </message>
    <message>
        <source>Type degrees instead</source>
        <translation>डिग्री टाइप करें</translation>
    </message>
</context>
<context>
    <name>PlaceBoxes</name>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Arrow keys move the mark. Enter ends.</source>
        <translation>तीर वाले बटन निशान को हिलाते हैं। Enter से पूरा होता है।</translation>
    </message>
    <message>
        <source>Press Enter, then move the mark with the arrow keys.</source>
        <translation>Enter दबाएँ, फिर तीर वाले बटनों से निशान हिलाएँ।</translation>
    </message>
    <message>
        <source>Map. %1</source>
        <translation>नक्शा। %1</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>और पास</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>और दूर</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>The board sends people to the counter that you choose.</source>
        <translation>आप जो काउंटर चुनते हैं, बोर्ड लोगों को वहीं भेजता है।</translation>
    </message>
    <message>
        <source>Where do you sit, %1?</source>
        <translation>%1, आपकी सीट कहाँ है?</translation>
    </message>
    <message>
        <source>That is not me: back to signing in</source>
        <translation>यह मेरा नाम नहीं: साइन इन पर वापस</translation>
    </message>
</context>
<context>
    <name>PlanCode</name>
    <message>
        <source>On your phone</source>
        <translation>आपके फ़ोन पर</translation>
    </message>
    <message>
        <source>Your list as a code for a phone</source>
        <translation>फ़ोन के लिए कोड के रूप में आपकी सूची</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It holds the words of the list themselves: it opens no page, and nothing of you is in it.</source>
        <translation>अपने फ़ोन का कैमरा कोड की ओर करें। इसमें सूची के शब्द ही हैं: यह कोई पेज नहीं खोलता, और इसमें आपके बारे में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Show the next code</source>
        <translation>अगला कोड दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>मेरी सूची छापें</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>%n काम करना है।</numerusform>
            <numerusform>%n काम करने हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your list along</source>
        <translation>अपनी सूची साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Take it with the code, or ask at a counter.</source>
        <translation>इसे कोड से लें, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Take it with you. It comes out below this screen.</source>
        <translation>इसे साथ ले जाएँ। यह स्क्रीन के नीचे से निकलती है।</translation>
    </message>
    <message>
        <source>Your list was not printed</source>
        <translation>आपकी सूची नहीं छपी</translation>
    </message>
    <message>
        <source>Your list is printed</source>
        <translation>आपकी सूची छप गई है</translation>
    </message>
    <message>
        <source>Everything is done, or not for you, or left off because somebody else may read it.</source>
        <translation>सब कुछ हो चुका है, या आपके लिए नहीं है, या इसलिए छोड़ा गया कि कोई और पढ़ सकता है।</translation>
    </message>
    <message>
        <source>There is nothing to take along</source>
        <translation>साथ ले जाने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>Whoever finds your list can read this, too.</source>
        <translation>जिसे आपकी सूची मिलेगी, वह यह भी पढ़ सकेगा।</translation>
    </message>
    <message>
        <source>Somebody else may read your list. This stays off it unless you want it on.</source>
        <translation>कोई और आपकी सूची पढ़ सकता है। आप न चाहें तो यह उसमें नहीं आएगा।</translation>
    </message>
    <message>
        <source>Leave it off my list</source>
        <translation>इसे मेरी सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Put it on my list, too</source>
        <translation>इसे भी मेरी सूची में रखें</translation>
    </message>
    <message>
        <source>This kiosk does not print. Take the list along on your phone.</source>
        <translation>यह कियोस्क नहीं छापता। सूची अपने फ़ोन पर साथ ले जाएँ।</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Add this point</source>
        <translation>यह बिंदु जोड़ें</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>अभी कोई बिंदु नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). The last is joined to the first.</source>
        <translation>
            <numerusform>%n बिंदु। आखिरी बिंदु पहले से जुड़ता है।</numerusform>
            <numerusform>%n बिंदु। आखिरी बिंदु पहले से जुड़ता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n बिंदु</numerusform>
            <numerusform>%n बिंदु</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Whom F2 calls follows it at once. When nobody of these waits, the counter helps out with the others.</source>
        <translation>F2 तुरंत इसी के अनुसार बुलाता है। जब इनमें से कोई इंतज़ार में न हो, तो यह काउंटर दूसरों की मदद करता है।</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>यह काउंटर कौन-सी सेवाएँ देता है?</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>कुछ न बदलें</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>आपके जवाब इसी स्क्रीन पर रहते हैं।</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>(optional)</source>
        <translation>(वैकल्पिक)</translation>
    </message>
    <message>
        <source>Optional. You can leave this empty.</source>
        <translation>वैकल्पिक। इसे खाली छोड़ सकते हैं।</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Before you send this form</source>
        <translation>यह फ़ॉर्म भेजने से पहले</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Asking the hub</source>
        <translation>हब से पूछा जा रहा है</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>ब्रेक खत्म करें</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Whoever takes a ticket appears here by itself.</source>
        <translation>जो भी टोकन लेता है, यहाँ अपने आप दिखता है।</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>कोई इंतज़ार में नहीं है</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Next because</source>
        <translation>अगला क्यों</translation>
    </message>
</context>
<context>
    <name>RangeAnswer</name>
    <message>
        <source>Less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>अभी कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>मेरा जवाब वापस लें</translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <translation>जो पहले आता है उसे छुएँ, फिर जो दूसरा आता है, और इसी तरह आगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n left to number</source>
        <translation>
            <numerusform>%n को नंबर देना बाकी</numerusform>
            <numerusform>%n को नंबर देना बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>All are numbered</source>
        <translation>सबको नंबर मिल गया</translation>
    </message>
    <message>
        <source>Number them anew</source>
        <translation>फिर से नंबर दें</translation>
    </message>
</context>
<context>
    <name>RankButton</name>
    <message>
        <source>Number %1. Touch to take the number away.</source>
        <translation>नंबर %1। नंबर हटाने के लिए छुएँ।</translation>
    </message>
    <message>
        <source>Not numbered. Touch to give it the next number.</source>
        <translation>नंबर नहीं है। अगला नंबर देने के लिए छुएँ।</translation>
    </message>
</context>
<context>
    <name>RankEntry</name>
    <message>
        <source>Up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>नीचे</translation>
    </message>
</context>
<context>
    <name>RatingAnswer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>अभी कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>मेरा जवाब वापस लें</translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
    <message>
        <source>Without a ticket</source>
        <translation>बिना टोकन के</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>टोकन दें</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>कोई अंदर आया</translation>
    </message>
</context>
<context>
    <name>RecordingAnswer</name>
    <message>
        <source>This machine records no film</source>
        <translation>यह मशीन वीडियो रिकॉर्ड नहीं करती</translation>
    </message>
    <message>
        <source>This machine records no sound</source>
        <translation>यह मशीन आवाज़ रिकॉर्ड नहीं करती</translation>
    </message>
</context>
<context>
    <name>RowsAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>जो भी सही हों, सब चुनें</translation>
    </message>
</context>
<context>
    <name>Saw</name>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>The words have not arrived at this server, or only the server above can open them.</source>
        <translation>शब्द इस सर्वर तक नहीं पहुँचे, या केवल ऊपर का सर्वर उन्हें खोल सकता है।</translation>
    </message>
    <message>
        <source>Published. Everybody here and in the field can read it.</source>
        <translation>प्रकाशित हुआ। यहाँ और क्षेत्र में सब इसे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>हो गया के रूप में चिह्नित</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>यह फिर से खुला है</translation>
    </message>
    <message>
        <source>Taken back. Nobody reads this answer any more.</source>
        <translation>वापस लिया गया। अब यह उत्तर कोई नहीं पढ़ेगा।</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>लिखें कि क्या कहा गया, क्या किया गया, और किसने किया।</translation>
    </message>
</context>
<context>
    <name>SawAnswer</name>
    <message>
        <source>Everybody here and in the field reads your answer. Name nobody, and do not copy the report.</source>
        <translation>आपका उत्तर यहाँ और क्षेत्र में सब पढ़ेंगे। किसी का नाम न लिखें, और रिपोर्ट की नकल न करें।</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>आपने कहा</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>हमने किया</translation>
    </message>
    <message>
        <source>A name and an office</source>
        <translation>नाम और कार्यालय</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>किसने किया</translation>
    </message>
</context>
<context>
    <name>SawBar</name>
    <message>
        <source>What I saw</source>
        <translation>मैंने जो देखा</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>बताएँ</translation>
    </message>
    <message>
        <source>To answer (%1)</source>
        <translation>उत्तर देने हैं (%1)</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>उत्तर देने हैं</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 पर वापस</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>SawKeysDialog</name>
    <message>
        <source>Tell the office</source>
        <translation>कार्यालय को बताएँ</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>बताएँ</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>उत्तर देने हैं</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>उत्तर प्रकाशित करें</translation>
    </message>
    <message>
        <source>Done, no answer needed; or open again</source>
        <translation>हो गया, उत्तर की ज़रूरत नहीं; या फिर से खोलें</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>उत्तर वापस लें</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>सर्वर से फिर पूछें</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>पिछला वापस लें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>काउंटर पर वापस</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SawPage</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>SawReport</name>
    <message>
        <source>It is done without an answer. You can still write one, or open it again.</source>
        <translation>यह बिना उत्तर के हो गया। आप अब भी उत्तर लिख सकते हैं, या इसे फिर खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>उत्तर प्रकाशित करें</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>Done, no answer needed</source>
        <translation>हो गया, उत्तर की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>उत्तर वापस लें</translation>
    </message>
</context>
<context>
    <name>SawReportsPage</name>
    <message>
        <source>The reports cannot be read now</source>
        <translation>रिपोर्टें अभी नहीं पढ़ी जा सकतीं</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>What officers tell here and in the field comes to this page. Press F5 to ask again.</source>
        <translation>कर्मचारी यहाँ और क्षेत्र में जो बताते हैं, वह इस पन्ने पर आता है। फिर पूछने के लिए F5 दबाएँ।</translation>
    </message>
    <message>
        <source>Nobody has told anything</source>
        <translation>अभी किसी ने कुछ नहीं बताया</translation>
    </message>
</context>
<context>
    <name>SawSaid</name>
    <message>
        <source>You said, we did</source>
        <translation>आपने कहा, हमने किया</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>आपने कहा</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>किसी ने कहा</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>हमने किया</translation>
    </message>
    <message>
        <source>No answers yet. Tell what goes wrong for people: the office reads it.</source>
        <translation>अभी कोई उत्तर नहीं। लोगों की दिक्कत बताएँ: कार्यालय इसे पढ़ता है।</translation>
    </message>
</context>
<context>
    <name>SawTell</name>
    <message>
        <source>What I saw</source>
        <translation>मैंने जो देखा</translation>
    </message>
    <message>
        <source>What goes wrong for people with a service? Write what happens, not who it was. It is sealed for the office.</source>
        <translation>किसी सेवा में लोगों के लिए क्या गड़बड़ होती है? जो होता है वह लिखें, किसके साथ यह नहीं। यह कार्यालय के लिए मुहरबंद होता है।</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>एक वाक्य में</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>यह किस बारे में है?</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>किस सेवा में?</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>दूसरी सेवा</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>मुहरबंद हो रहा है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tell the office</source>
        <translation>कार्यालय को बताएँ</translation>
    </message>
</context>
<context>
    <name>SawTold</name>
    <message>
        <source>What you told</source>
        <translation>आपने जो बताया</translation>
    </message>
    <message>
        <source>You have told nothing yet.</source>
        <translation>आपने अभी कुछ नहीं बताया।</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Back up</source>
        <translation>ऊपर जाएँ</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>नीचे और है</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Type a few letters</source>
        <translation>कुछ अक्षर टाइप करें</translation>
    </message>
    <message>
        <source>Nothing is written like this. Try fewer letters.</source>
        <translation>ऐसा कुछ लिखा नहीं मिला। कम अक्षर लिखकर देखें।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>पिछले</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>और दिखाएँ</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>प्रति छापें</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>मेरा काम हो गया</translation>
    </message>
    <message>
        <source>Your form is finished</source>
        <translation>आपका फ़ॉर्म पूरा हो गया</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>आपका फ़ॉर्म भेज दिया गया</translation>
    </message>
    <message>
        <source>With it, staff find your form at once. It says nothing about you.</source>
        <translation>इससे कर्मचारी आपका फ़ॉर्म तुरंत ढूँढ लेते हैं। यह आपके बारे में कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>आपका संदर्भ नंबर</translation>
    </message>
    <message>
        <source>The link is down for the moment. Your form is sealed here and goes by itself. You need do nothing.</source>
        <translation>अभी कनेक्शन नहीं है। आपका फ़ॉर्म यहाँ सीलबंद है और अपने आप चला जाएगा। आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>यहाँ सहेजा है, अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>Note the reference, or print a copy.</source>
        <translation>संदर्भ नंबर लिख लें, या प्रति छापें।</translation>
    </message>
    <message>
        <source>Note the reference.</source>
        <translation>संदर्भ नंबर लिख लें।</translation>
    </message>
    <message>
        <source>An officer reads your form. Nobody decides it by machine.</source>
        <translation>एक अधिकारी आपका फ़ॉर्म पढ़ते हैं। कोई मशीन फ़ैसला नहीं करती।</translation>
    </message>
    <message>
        <source>You hear from us. With the reference you can ask at any counter how far it is.</source>
        <translation>हम आपको बताएँगे। संदर्भ नंबर दिखाकर आप किसी भी काउंटर पर पूछ सकते हैं कि काम कहाँ तक पहुँचा।</translation>
    </message>
    <message>
        <source>Get a ticket for a counter too</source>
        <translation>काउंटर के लिए टोकन भी लें</translation>
    </message>
</context>
<context>
    <name>ServiceElsewhere</name>
    <message>
        <source>Where else you can get it</source>
        <translation>यह और कहाँ मिल सकता है</translation>
    </message>
</context>
<context>
    <name>ServiceFoot</name>
    <message>
        <source>The form for this is not at this kiosk. It is filled in with you at the counter.</source>
        <translation>इसका फ़ॉर्म इस कियोस्क पर नहीं है। यह काउंटर पर आपके साथ भरा जाता है।</translation>
    </message>
    <message>
        <source>Do you need anything? (wheelchair, interpreter, sign language …)</source>
        <translation>क्या आपको कुछ चाहिए? (व्हीलचेयर, दुभाषिया, सांकेतिक भाषा …)</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>इस सेवा के बारे में और</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>सेवा खोजें</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>The form is being opened</source>
        <translation>फ़ॉर्म खुल रहा है</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>फ़ॉर्म जारी रखें</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>फ़ॉर्म भरें</translation>
    </message>
    <message>
        <source>Your ticket is being made</source>
        <translation>आपका टोकन बन रहा है</translation>
    </message>
    <message>
        <source>Get a ticket for this</source>
        <translation>इसके लिए टोकन लें</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>अभी टोकन नहीं बना है</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>फ़ॉर्म नहीं खुला</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>seconds left</source>
        <translation>सेकंड बाकी</translation>
    </message>
</context>
<context>
    <name>ShiftDesk</name>
    <message>
        <source>Plan counter %1</source>
        <translation>काउंटर %1 की योजना</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name and enter your PIN.</source>
        <translation>अपना नाम चुनें और अपना PIN डालें।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Officers appear here when this machine has heard from the hub.</source>
        <translation>हब से जानकारी मिलने पर अधिकारी यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>No officer is known here yet</source>
        <translation>यहाँ अभी किसी अधिकारी की जानकारी नहीं है</translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message>
        <source>Sign with your finger inside the frame.</source>
        <translation>फ़्रेम के अंदर उँगली से हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>Draw with your finger inside the frame.</source>
        <translation>फ़्रेम के अंदर उँगली से बनाएँ।</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>चित्र बना</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>आपका पूरा नाम</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>आखिरी रेखा मिटाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Take a photo to draw on</source>
        <translation>चित्र बनाने के लिए फ़ोटो लें</translation>
    </message>
    <message>
        <source>I can’t sign here</source>
        <translation>मुझसे यहाँ हस्ताक्षर नहीं होंगे</translation>
    </message>
    <message>
        <source>I can’t draw here</source>
        <translation>मुझसे यहाँ चित्र नहीं बनेगा</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>हाथ से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>मेरा नाम टाइप करें</translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>This kiosk reads the whole page to you. Any touch stops it.</source>
        <translation>यह कियोस्क आपको पूरा पेज पढ़कर सुनाता है। कहीं भी छूने से रुक जाता है।</translation>
    </message>
    <message>
        <source>This kiosk has no voice. Staff at the counters read it to you.</source>
        <translation>यह कियोस्क बोल नहीं सकता। काउंटर के कर्मचारी आपको पढ़कर सुना देंगे।</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>यह पेज पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>पेज पर वापस</translation>
    </message>
    <message>
        <source>A headset is plugged in. Only you hear it.</source>
        <translation>हेडसेट लगा है। केवल आप सुनते हैं।</translation>
    </message>
    <message>
        <source>Others may hear it too, so your answers are left out. Plug in a headset to hear them.</source>
        <translation>दूसरे भी सुन सकते हैं, इसलिए आपके उत्तर नहीं पढ़े जाते। सुनने के लिए हेडसेट लगाएँ।</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>तेज़</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of this device</source>
        <translation>इस डिवाइस का हाल</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Whom you visit is sealed: only you and the office can read it.</source>
        <translation>किससे मिलना है, यह मुहरबंद है: केवल आप और कार्यालय पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>The place is shown as it is. Write no name of a person here.</source>
        <translation>जगह जैसी है वैसी दिखती है। यहाँ किसी व्यक्ति का नाम न लिखें।</translation>
    </message>
    <message>
        <source>Add a stop on %1</source>
        <translation>%1 को पड़ाव जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>मुहरबंद हो रहा है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>जैसे 09:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>What kind of stop</source>
        <translation>किस तरह का पड़ाव</translation>
    </message>
    <message>
        <source>Whom you visit</source>
        <translation>किससे मिलना है</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>What to know about the place</source>
        <translation>जगह के बारे में क्या जानें</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Places</source>
        <translation>भाग</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Go on with the next part</source>
        <translation>अगले भाग पर जाएँ</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>अपने जवाब जाँचें</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Tickets of the day</source>
        <translation>दिन के टोकन</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>There is no such answer. Choose one from the list.</source>
        <translation>ऐसा कोई जवाब नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>This question is not in the list. Look at it again.</source>
        <translation>यह सवाल सूची में नहीं है। फिर से देखें।</translation>
    </message>
    <message>
        <source>Only words that our own texts have are kept of a question. Leave out the others.</source>
        <translation>सवाल के केवल हमारे पाठों वाले शब्द रखे जाते हैं। बाकी छोड़ दें।</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>आपको क्या जानना है?</translation>
    </message>
    <message>
        <source>Ask in your own words</source>
        <translation>अपने शब्दों में पूछें</translation>
    </message>
    <message>
        <source>For example: my passport was stolen</source>
        <translation>उदाहरण: मेरा पासपोर्ट चोरी हो गया</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>अक्सर पूछे जाने वाले</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>%n जवाब या सेवा मिली</numerusform>
            <numerusform>%n जवाब और सेवाएँ मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>We looked for “{word}”, too.</source>
        <translation>हमने “{word}” भी खोजा।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Found by: {words}</source>
        <translation>इससे मिला: {words}</translation>
    </message>
    <message>
        <source>Open today until {time}.</source>
        <translation>आज {time} तक खुला है।</translation>
    </message>
    <message>
        <source>Open again on {when}.</source>
        <translation>फिर से {when} खुलेगा।</translation>
    </message>
    <message>
        <source>Checked on {day} {month} {year} by {owner}.</source>
        <translation>{owner} ने {day} {month} {year} को जाँचा।</translation>
    </message>
    <message>
        <source>Means the same: {words}</source>
        <translation>यही मतलब: {words}</translation>
    </message>
    <message>
        <source>None of our answers is about exactly that</source>
        <translation>हमारा कोई उत्तर ठीक उसी के बारे में नहीं है</translation>
    </message>
    <message>
        <source>A person can help you. What comes near stands below.</source>
        <translation>कोई कर्मचारी आपकी मदद कर सकता है। मिलती-जुलती बातें नीचे हैं।</translation>
    </message>
    <message>
        <source>We found nothing for these words</source>
        <translation>इन शब्दों के लिए कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try another word, or ask our staff. You do not have to know what it is called.</source>
        <translation>दूसरा शब्द आज़माएँ, या हमारे कर्मचारियों से पूछें। नाम जानना ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>किसी व्यक्ति से पूछें</translation>
    </message>
    <message>
        <source>Our staff help you at {office}. You need no appointment.</source>
        <translation>हमारे कर्मचारी {office} में आपकी मदद करते हैं। अपॉइंटमेंट ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Nobody has checked this answer for more than a year</source>
        <translation>एक साल से ज़्यादा समय से किसी ने यह जवाब नहीं जाँचा</translation>
    </message>
    <message>
        <source>Ask our staff whether it still holds.</source>
        <translation>हमारे कर्मचारियों से पूछें कि यह अब भी सही है या नहीं।</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>यह जवाब अभी केवल अंग्रेज़ी में है</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>हमारे कर्मचारी इसे आपकी भाषा में समझा सकते हैं।</translation>
    </message>
    <message>
        <source>Do it at our office</source>
        <translation>हमारे कार्यालय में करें</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>लोग यह भी पूछते हैं</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>सभी जवाब</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>ऐसा कोई जवाब नहीं है</translation>
    </message>
    <message>
        <source>It may have been replaced. Search again, or ask our staff.</source>
        <translation>शायद इसकी जगह दूसरा आ गया है। फिर खोजें, या हमारे कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>Too many questions came from here at once</source>
        <translation>यहाँ से एक साथ बहुत सवाल आए</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>एक मिनट रुकें, फिर खोजें।</translation>
    </message>
    <message>
        <source>We do not keep what you search for.</source>
        <translation>आप जो खोजते हैं उसे हम नहीं रखते।</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>पाठ पर जाएँ</translation>
    </message>
    <message>
        <source>Service (id)</source>
        <translation>सेवा (आईडी)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Last counter</source>
        <translation>आखिरी काउंटर</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>प्राथमिकता</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>पहुँचे</translation>
    </message>
    <message>
        <source>First called</source>
        <translation>पहली बार बुलाए गए</translation>
    </message>
    <message>
        <source>First served</source>
        <translation>पहली सेवा</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation>इंतज़ार (सेकंड)</translation>
    </message>
    <message>
        <source>Service (seconds)</source>
        <translation>सेवा (सेकंड)</translation>
    </message>
    <message>
        <source>Hold (seconds)</source>
        <translation>होल्ड (सेकंड)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>बुलावे</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>सेवा बदली</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>लौट आए</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>किसका</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>मामले</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>कैसे गिना जाता है</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>बुलावे</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Help by service</source>
        <translation>मदद, सेवा के अनुसार</translation>
    </message>
    <message>
        <source>{measure}, range</source>
        <translation>{measure}, सीमा</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>{file} names no format. End the name with .xlsx or .csv.</source>
        <translation>{file} के नाम में फ़ॉर्मैट नहीं है। नाम के अंत में .xlsx या .csv लिखें।</translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Close it if another program has it open, or choose another folder.</source>
        <translation>{file} लिखी नहीं जा सकी ({detail})। अगर यह किसी दूसरे प्रोग्राम में खुली है तो उसे बंद करें, या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>टोकन</translation>
    </message>
    <message>
        <source>Every ticket given on this day, by a kiosk, by staff or for an appointment. The states below add up to it.</source>
        <translation>इस दिन दिया गया हर टोकन, कियोस्क से, कर्मचारी से या अपॉइंटमेंट के लिए। नीचे की स्थितियों का जोड़ यही है।</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>सेवा दी गई</translation>
    </message>
    <message>
        <source>Tickets that were finished at a counter.</source>
        <translation>टोकन जो किसी काउंटर पर पूरे हुए।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>Tickets that wait to be called.</source>
        <translation>टोकन जो बुलाए जाने के इंतज़ार में हैं।</translation>
    </message>
    <message>
        <source>At counters</source>
        <translation>काउंटरों पर</translation>
    </message>
    <message>
        <source>Tickets that are called or being served.</source>
        <translation>टोकन जो बुलाए गए हैं या जिनकी सेवा जारी है।</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>होल्ड पर</translation>
    </message>
    <message>
        <source>Tickets set aside until something that is missing is there.</source>
        <translation>टोकन जो अलग रखे गए हैं, जब तक कोई कमी पूरी न हो।</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came. Who came back later is not among them.</source>
        <translation>टोकन जो बुलाए गए और कोई नहीं आया। जो बाद में लौट आए, वे इनमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>चले गए</translation>
    </message>
    <message>
        <source>Tickets whose people said that they do not wait any longer.</source>
        <translation>टोकन जिनके लोगों ने कहा कि वे और इंतज़ार नहीं करेंगे।</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Tickets that staff took out: given by mistake, or not printed.</source>
        <translation>टोकन जो कर्मचारियों ने हटाए: गलती से दिए गए, या नहीं छपे।</translation>
    </message>
    <message>
        <source>Steps that were taken back with Undo. The figures are counted as if those steps had not been made.</source>
        <translation>कदम जो “वापस लें” से वापस लिए गए। आँकड़े ऐसे गिने जाते हैं जैसे वे कदम उठाए ही न गए हों।</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>इंतज़ार, माध्यिका</translation>
    </message>
    <message>
        <source>From the arrival to the call that led to the first service: half of the people waited this long or less. An appointment counts from its time for who came early. Calls to which nobody came count as waiting; time on hold and time away do not. A move to another service starts no second wait. Who still waits or was never served is not in it.</source>
        <translation>आने से उस बुलावे तक, जिससे पहली सेवा मिली: आधे लोगों ने इतना या इससे कम इंतज़ार किया। जो जल्दी आए, उनका इंतज़ार अपॉइंटमेंट के समय से गिना जाता है। जिन बुलावों पर कोई नहीं आया, उनका समय इंतज़ार में गिना जाता है; होल्ड का और बाहर रहने का समय नहीं। सेवा बदलने से दूसरा इंतज़ार शुरू नहीं होता। जो अब भी इंतज़ार में हैं या जिन्हें सेवा नहीं मिली, वे इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Wait, 9 in 10</source>
        <translation>इंतज़ार, 10 में से 9</translation>
    </message>
    <message>
        <source>The same wait: nine in ten people waited this long or less (90th percentile by nearest rank).</source>
        <translation>वही इंतज़ार: 10 में से 9 लोगों ने इतना या इससे कम इंतज़ार किया (निकटतम क्रम से 90वाँ शतमक)।</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>तय समय में</translation>
    </message>
    <message>
        <source>Of those who were served, the share whose wait was not longer than the service standard of the pack.</source>
        <translation>जिन्हें सेवा मिली, उनमें से वह हिस्सा जिसका इंतज़ार सेवा पैक के तय समय से ज़्यादा नहीं था।</translation>
    </message>
    <message>
        <source>Called by the time told</source>
        <translation>बताए समय तक बुलाए गए</translation>
    </message>
    <message>
        <source>Of those who were told a wait with their ticket, the share that was called by its end. Left out is who asked for more time or came back; who left after that time counts as not called.</source>
        <translation>जिन्हें टोकन के साथ इंतज़ार का समय बताया गया, उनमें से वह हिस्सा जिसे उस समय तक बुलाया गया। जिन्होंने और समय माँगा या जो लौट आए, वे इसमें नहीं हैं; जो उस समय के बाद चले गए, उन्हें न बुलाया गया गिना जाता है।</translation>
    </message>
    <message>
        <source>Walk, median</source>
        <translation>चलकर आना, माध्यिका</translation>
    </message>
    <message>
        <source>From the call to the start of the service, for every call to which somebody came.</source>
        <translation>बुलाने से सेवा शुरू होने तक, हर उस बुलावे के लिए जिस पर कोई आया।</translation>
    </message>
    <message>
        <source>Service, median</source>
        <translation>सेवा, माध्यिका</translation>
    </message>
    <message>
        <source>Time at counters of each served ticket, all its counters together: half of them took this long or less. Time on hold in between does not count.</source>
        <translation>सेवा पा चुके हर टोकन का काउंटरों पर समय, सभी काउंटर मिलाकर: आधों में इतना या इससे कम लगा। बीच में होल्ड का समय नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Service, 9 in 10</source>
        <translation>सेवा, 10 में से 9</translation>
    </message>
    <message>
        <source>The same time at counters: nine in ten tickets took this long or less.</source>
        <translation>काउंटरों पर वही समय: 10 में से 9 टोकनों में इतना या इससे कम लगा।</translation>
    </message>
    <message>
        <source>Hold, median</source>
        <translation>होल्ड, माध्यिका</translation>
    </message>
    <message>
        <source>Time on hold of each ticket that was on hold at least once and is not any more.</source>
        <translation>हर उस टोकन का होल्ड पर समय जो कम से कम एक बार होल्ड पर था और अब नहीं है।</translation>
    </message>
    <message>
        <source>Before the ticket, median</source>
        <translation>टोकन से पहले, माध्यिका</translation>
    </message>
    <message>
        <source>From being counted at the door to the next ticket given, first come first counted; who took none within an hour is left out.</source>
        <translation>दरवाज़े पर गिने जाने से अगला टोकन मिलने तक, जो पहले आए वे पहले गिने जाते हैं; जिन्होंने एक घंटे में टोकन नहीं लिया, वे इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>घंटे से</translation>
    </message>
    <message>
        <source>A ticket counts in the hour in which its person came.</source>
        <translation>टोकन उस घंटे में गिना जाता है जिसमें व्यक्ति आया।</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>सेवा से</translation>
    </message>
    <message>
        <source>A ticket that was moved counts under the service that it has now.</source>
        <translation>जिस टोकन की सेवा बदली गई, वह अपनी अब की सेवा में गिना जाता है।</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>सीरीज़ से</translation>
    </message>
    <message>
        <source>A ticket counts under the letter that is printed on it.</source>
        <translation>टोकन उस अक्षर में गिना जाता है जो उस पर छपा है।</translation>
    </message>
    <message>
        <source>By counter</source>
        <translation>काउंटर से</translation>
    </message>
    <message>
        <source>A ticket counts at the counter that served it last. Nothing is told by officer.</source>
        <translation>टोकन उस काउंटर पर गिना जाता है जिसने आखिरी बार सेवा दी। अधिकारी के अनुसार कुछ नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>From the door to the end: tickets that were called at least once, served at least once, and finished. Who is counted at the door and takes no ticket is lost there; who left, did not come or was cancelled is lost where they were last. Who is still on the way is no loss.</source>
        <translation>दरवाज़े से काम पूरा होने तक: वे टोकन जो कम से कम एक बार बुलाए गए, कम से कम एक बार जिन पर काम हुआ, और जो पूरे हुए। जो दरवाज़े पर गिने गए पर टोकन नहीं लिया, वे वहीं छूटे; जो चले गए, नहीं आए या जिनका टोकन रद्द हुआ, वे अपनी आखिरी जगह पर छूटे। जो अभी रास्ते में हैं, वे छूटे हुए नहीं हैं।</translation>
    </message>
    <message>
        <source>Times of groups in which fewer than {least} people were served are not told: chance would rule them.</source>
        <translation>जिन समूहों में {least} से कम लोगों को सेवा मिली, उनके समय नहीं बताए जाते: वे सिर्फ़ संयोग होंगे।</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>मदद के बुलावे</translation>
    </message>
    <message>
        <source>Every press of Help at a kiosk on this day that became a call, whatever became of it.</source>
        <translation>इस दिन कियोस्क पर मदद का हर दबाव जो बुलावा बना, उसका नतीजा कुछ भी हो।</translation>
    </message>
    <message>
        <source>Still ringing</source>
        <translation>अभी बज रहे हैं</translation>
    </message>
    <message>
        <source>Calls of today that nobody has answered so far.</source>
        <translation>आज के वे बुलावे जिनका अब तक किसी ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>किसी ने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>Calls that were over before anybody answered: taken back, turned into a ticket, or the kiosk failed.</source>
        <translation>वे बुलावे जो जवाब से पहले खत्म हुए: वापस लिए गए, टोकन बन गए, या कियोस्क बंद पड़ गया।</translation>
    </message>
    <message>
        <source>Took a ticket instead</source>
        <translation>बदले में टोकन लिया</translation>
    </message>
    <message>
        <source>Of those that nobody answered, the calls that became a ticket.</source>
        <translation>जिनका जवाब नहीं मिला, उनमें से वे बुलावे जो टोकन बने।</translation>
    </message>
    <message>
        <source>Answered within a minute</source>
        <translation>एक मिनट में जवाब</translation>
    </message>
    <message>
        <source>Of all calls, the share that an officer took within 60 seconds; who was never answered counts as not. A call of less than a minute that still rings is left out.</source>
        <translation>सभी बुलावों में से वह हिस्सा जिसे किसी अधिकारी ने 60 सेकंड में लिया; जिसका जवाब कभी नहीं मिला वह चूका हुआ गिना जाता है। एक मिनट से कम से बज रहा बुलावा नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Until an answer, median</source>
        <translation>जवाब तक, माध्यिका</translation>
    </message>
    <message>
        <source>From the press to the first officer who took the call, for those that were answered: half of them this long or less. A number that was rung back counts too.</source>
        <translation>दबाने से पहले अधिकारी के बुलावा लेने तक, जिनका जवाब मिला उनके लिए: आधों में इतना या इससे कम लगा। जिस नंबर पर वापस फ़ोन किया गया वह भी गिना जाता है।</translation>
    </message>
    <message>
        <source>Until somebody was there, median</source>
        <translation>किसी के साथ होने तक, माध्यिका</translation>
    </message>
    <message>
        <source>From the press until the citizen let the officer join, or the officer stood beside them.</source>
        <translation>दबाने से तब तक, जब नागरिक ने अधिकारी को जुड़ने दिया या अधिकारी उनके पास आ गया।</translation>
    </message>
    <message>
        <source>Typed by helpers</source>
        <translation>सहायकों ने भरा</translation>
    </message>
    <message>
        <source>Of all fields that were typed in sessions, those that the helper typed. It should fall: people learn to do it themselves.</source>
        <translation>सत्रों में भरे गए सभी खानों में से वे जो सहायक ने भरे। यह घटना चाहिए: लोग खुद करना सीखते हैं।</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>फिर पूछे गए</translation>
    </message>
    <message>
        <source>Of the answers in forms that were handed over and are done, those that were asked or entered again. The aim is none.</source>
        <translation>सौंपे गए और पूरे हुए फ़ॉर्म के जवाबों में से वे जो फिर पूछे या फिर भरे गए। लक्ष्य है एक भी नहीं।</translation>
    </message>
    <message>
        <source>Call-backs open</source>
        <translation>वापसी फ़ोन बाकी</translation>
    </message>
    <message>
        <source>Citizens who left a number and have not been rung, or are being rung now.</source>
        <translation>वे नागरिक जिन्होंने नंबर छोड़ा और जिन्हें अभी फ़ोन नहीं किया गया, या अभी किया जा रहा है।</translation>
    </message>
    <message>
        <source>A call counts under the service that the kiosk was at. Nothing is told by officer.</source>
        <translation>बुलावा उस सेवा में गिना जाता है जो कियोस्क पर खुली थी। अधिकारी के अनुसार कुछ नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>कोई सेवा नहीं</translation>
    </message>
    <message>
        <source>The range after a share is Wilson’s: the true share lies in it 95 times in 100, if cases do not hang together. Fields of one session do, so that their range is wider than it says.</source>
        <translation>हिस्से के बाद दी सीमा विल्सन की है: असली हिस्सा 100 में से 95 बार इसमें होता है, अगर मामले आपस में जुड़े न हों। एक सत्र के खाने जुड़े होते हैं, इसलिए उनकी सीमा बताई गई से चौड़ी है।</translation>
    </message>
    <message>
        <source>Times and shares of fewer than {least} calls or sessions are not told. One service more is left out where a difference would tell it.</source>
        <translation>{least} से कम बुलावों या सत्रों के समय और हिस्से नहीं बताए जाते। जहाँ घटाने से पता चल जाए, वहाँ एक और सेवा छोड़ी जाती है।</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>January</source>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>February</source>
        <translation>फ़रवरी</translation>
    </message>
    <message>
        <source>March</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>April</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>June</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>July</source>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>August</source>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>September</source>
        <translation>सितंबर</translation>
    </message>
    <message>
        <source>October</source>
        <translation>अक्टूबर</translation>
    </message>
    <message>
        <source>November</source>
        <translation>नवंबर</translation>
    </message>
    <message>
        <source>December</source>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} को {time} बजे</translation>
    </message>
    <message>
        <source>The office is closed now. It opens on {when}.</source>
        <translation>कार्यालय अभी बंद है। यह {when} खुलेगा।</translation>
    </message>
    <message>
        <source>The office is closed: {reason}. It opens on {when}.</source>
        <translation>कार्यालय बंद है: {reason}। यह {when} खुलेगा।</translation>
    </message>
    <message>
        <source>The office is closed. Ask its staff when it opens again.</source>
        <translation>कार्यालय बंद है। यह कब खुलेगा, कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>The last ticket of today was given at {last}. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>आज का आखिरी टोकन {last} बजे दिया गया। कार्यालय {when} फिर खुलेगा। अगर काम रुक नहीं सकता, तो काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>So many people wait that no more can be served today. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>इतने लोग इंतज़ार में हैं कि आज और लोगों को सेवा नहीं दी जा सकती। कार्यालय {when} फिर खुलेगा। काम रुक न सकता हो तो काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>No tickets are given at the moment: {reason}</source>
        <translation>अभी टोकन नहीं दिए जा रहे: {reason}</translation>
    </message>
    <message>
        <source>That queue is stopped already. Let it go on first.</source>
        <translation>वह कतार पहले से रुकी है। पहले उसे चलने दें।</translation>
    </message>
    <message>
        <source>That queue is not stopped.</source>
        <translation>वह कतार रुकी नहीं है।</translation>
    </message>
    <message>
        <source>All queues are stopped together. Let all of them go on.</source>
        <translation>सभी कतारें एक साथ रोकी गई हैं। सबको चलने दें।</translation>
    </message>
    <message>
        <source>This office has no series {series}. It has {known}.</source>
        <translation>इस कार्यालय में सीरीज़ {series} नहीं है। यहाँ हैं: {known}।</translation>
    </message>
    <message>
        <source>Only who leads the office may do that. Ask one of them: {names}.</source>
        <translation>यह सिर्फ़ कार्यालय के प्रमुख कर सकते हैं। इनमें से किसी से पूछें: {names}।</translation>
    </message>
    <message>
        <source>{day} is not a day. Write it as 2026-11-23.</source>
        <translation>{day} कोई तारीख नहीं है। इसे ऐसे लिखें: 2026-11-23।</translation>
    </message>
    <message>
        <source>{day} is over. Plan today or a day to come.</source>
        <translation>{day} बीत चुका है। आज की या आने वाले दिन की योजना बनाएँ।</translation>
    </message>
    <message>
        <source>The office is closed on {day}. Plan another day.</source>
        <translation>{day} को कार्यालय बंद है। किसी और दिन की योजना बनाएँ।</translation>
    </message>
    <message>
        <source>No plan of that day is left that could be undone.</source>
        <translation>उस दिन की कोई योजना नहीं बची जिसे वापस लिया जा सके।</translation>
    </message>
    <message>
        <source>There is no counter {counter} here. There are {counters}.</source>
        <translation>यहाँ काउंटर {counter} नहीं है। यहाँ हैं: {counters}।</translation>
    </message>
    <message>
        <source>No officer here has the id {officer}.</source>
        <translation>यहाँ आईडी {officer} वाला कोई अधिकारी नहीं है।</translation>
    </message>
    <message>
        <source>Counter {counter}: {begins} to {ends} ends before it begins. Turn the times round.</source>
        <translation>काउंटर {counter}: {begins} से {ends} में अंत शुरुआत से पहले है। समय उलट दें।</translation>
    </message>
    <message>
        <source>Counter {counter}: the office is open from {first} to {last} on that day. Plan within it.</source>
        <translation>काउंटर {counter}: उस दिन कार्यालय {first} से {last} तक खुला है। योजना इसी के अंदर बनाएँ।</translation>
    </message>
    <message>
        <source>Counter {counter} would have two shifts at {time}. End one before the other begins.</source>
        <translation>काउंटर {counter} पर {time} बजे दो शिफ़्ट हो जाएँगी। एक को दूसरी से पहले खत्म करें।</translation>
    </message>
    <message>
        <source>{name} would be at counters {counter} and {other} at {time}. Take somebody else for one of them.</source>
        <translation>{name} {time} बजे काउंटर {counter} और {other} दोनों पर होंगे। किसी एक के लिए दूसरे व्यक्ति को चुनें।</translation>
    </message>
    <message>
        <source>too many people wait already. Come back later, or ask at a counter.</source>
        <translation>पहले से बहुत लोग इंतज़ार में हैं। बाद में आएँ, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>too few counters are open. Come back later, or ask at a counter.</source>
        <translation>बहुत कम काउंटर खुले हैं। बाद में आएँ, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>there is a technical fault. Ask at a counter.</source>
        <translation>तकनीकी खराबी है। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>there is an emergency. Do what staff tell you.</source>
        <translation>आपात स्थिति है। कर्मचारी जैसा कहें, वैसा करें।</translation>
    </message>
    <message>
        <source>staff have stopped them. Ask at a counter.</source>
        <translation>कर्मचारियों ने इन्हें रोका है। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>You are checked in for your appointment.</source>
        <translation>आपके अपॉइंटमेंट का चेक-इन हो गया।</translation>
    </message>
    <message>
        <source>You are a little late. Your appointment still holds.</source>
        <translation>आपको थोड़ी देर हो गई है। आपका अपॉइंटमेंट अब भी मान्य है।</translation>
    </message>
    <message>
        <source>You are too late for the time of your appointment. You are served as if you had come without one.</source>
        <translation>आपके अपॉइंटमेंट का समय निकल चुका है। आपको वैसे ही सेवा मिलेगी जैसे बिना अपॉइंटमेंट के आने पर।</translation>
    </message>
    <message>
        <source>There is no appointment with that code here. Compare it with your letter, or ask at a counter.</source>
        <translation>इस कोड का कोई अपॉइंटमेंट यहाँ नहीं है। कोड को अपने पत्र से मिलाएँ, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>ऐसा कोई अपॉइंटमेंट नहीं है।</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Take a ticket, or ask at a counter.</source>
        <translation>यह अपॉइंटमेंट रद्द हो गया था। टोकन लें, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>This appointment is not today. It is on {when}.</source>
        <translation>यह अपॉइंटमेंट आज नहीं है। यह {when} है।</translation>
    </message>
    <message>
        <source>This appointment was on {when}. Take a ticket, or ask at a counter for another.</source>
        <translation>यह अपॉइंटमेंट {when} था। टोकन लें, या नए अपॉइंटमेंट के लिए काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}. Come back here from {start}.</source>
        <translation>अभी जल्दी है: आपका अपॉइंटमेंट {time} बजे है। यहाँ {start} बजे से वापस आएँ।</translation>
    </message>
    <message>
        <source>Somebody has checked in for this appointment already, with ticket {label}.</source>
        <translation>इस अपॉइंटमेंट के लिए चेक-इन पहले ही हो चुका है, टोकन {label} के साथ।</translation>
    </message>
    <message>
        <source>An appointment has to be in the future, and within three years.</source>
        <translation>अपॉइंटमेंट आने वाले समय का और तीन साल के अंदर का होना चाहिए।</translation>
    </message>
    <message>
        <source>The office is closed at that time on {day}. Choose another time.</source>
        <translation>{day} को उस समय कार्यालय बंद है। कोई और समय चुनें।</translation>
    </message>
    <message>
        <source>A code for an appointment has 4 to 20 letters from A to Z and digits.</source>
        <translation>अपॉइंटमेंट के कोड में A से Z तक के अक्षर और अंक होते हैं, कुल 4 से 20।</translation>
    </message>
    <message>
        <source>Another appointment has that code. Choose another, or leave it out.</source>
        <translation>यह कोड किसी और अपॉइंटमेंट का है। दूसरा चुनें, या खाली छोड़ दें।</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>आना बाकी</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Somebody has settled this already. Look at it again.</source>
        <translation>किसी ने इसे पहले ही तय कर दिया है। इसे फिर से देखें।</translation>
    </message>
    <message>
        <source>Another version has come in meanwhile. Look at all of them before you choose.</source>
        <translation>इस बीच एक और रूप आ गया है। चुनने से पहले सभी को देखें।</translation>
    </message>
    <message>
        <source>Only somebody who may change this settles it: ask who leads the office.</source>
        <translation>इसे वही तय कर सकता है जो इसे बदल सकता है: कार्यालय के प्रमुख से पूछें।</translation>
    </message>
    <message>
        <source>Choose one of the versions. Anything else is changed at its own place.</source>
        <translation>इनमें से एक रूप चुनें। बाकी सब अपनी जगह पर बदला जाता है।</translation>
    </message>
    <message>
        <source>These times are not in order: arrived, called, served, ended. Look at the paper again.</source>
        <translation>ये समय क्रम में नहीं हैं: आए, बुलाए गए, सेवा शुरू, समाप्त। कागज़ फिर देखें।</translation>
    </message>
    <message>
        <source>One of these times is still to come. Look at the paper again.</source>
        <translation>इनमें से कोई समय अभी आया ही नहीं है। कागज़ फिर देखें।</translation>
    </message>
    <message>
        <source>Tickets on paper are entered within a week. This one is of {day}.</source>
        <translation>कागज़ के टोकन एक हफ़्ते के अंदर दर्ज किए जाते हैं। यह {day} का है।</translation>
    </message>
    <message>
        <source>All times of one ticket are of one day. Look at the paper again.</source>
        <translation>एक टोकन के सारे समय एक ही दिन के होते हैं। कागज़ फिर देखें।</translation>
    </message>
    <message>
        <source>Say at which counter the person was called or served.</source>
        <translation>बताएँ कि व्यक्ति को किस काउंटर पर बुलाया गया या सेवा दी गई।</translation>
    </message>
    <message>
        <source>A ticket that was called, or is of another day, needs the time at which it ended. Whoever still waits has only the time at which they came.</source>
        <translation>जो टोकन बुलाया गया, या किसी और दिन का है, उसके समाप्त होने का समय चाहिए। जो अब भी इंतज़ार में हैं, उनका सिर्फ़ आने का समय होता है।</translation>
    </message>
    <message>
        <source>Numbers on the paper roll look like {example}.</source>
        <translation>कागज़ के रोल पर नंबर ऐसे होते हैं: {example}।</translation>
    </message>
    <message>
        <source>{label} of that day was entered already.</source>
        <translation>उस दिन का {label} पहले ही दर्ज हो चुका है।</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>आपात सूची</translation>
    </message>
    <message>
        <source>As of {time}, {day}. What happened later is not in it.</source>
        <translation>{day} को {time} बजे की स्थिति। बाद में जो हुआ, वह इसमें नहीं है।</translation>
    </message>
    <message>
        <source>Write each time as it happens, and enter the list at a counter when the screens are back.</source>
        <translation>हर समय उसी वक्त लिखें जब काम हो, और स्क्रीनें लौटने पर सूची को काउंटर पर दर्ज करें।</translation>
    </message>
    <message>
        <source>Waiting, in the order of calling</source>
        <translation>इंतज़ार में, बुलाने के क्रम में</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>कोई इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>Appointments that are still expected</source>
        <translation>अपॉइंटमेंट जिनका आना अभी बाकी है</translation>
    </message>
    <message>
        <source>Whoever comes now: give them the next number of the paper roll</source>
        <translation>जो अभी आएँ: उन्हें कागज़ के रोल का अगला नंबर दें</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Language, needs</source>
        <translation>भाषा, ज़रूरतें</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>बुकिंग का समय</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आए</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>बुलाए गए</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पेज {page}, कुल {pages}</translation>
    </message>
    <message>
        <source>Keep this paper. Staff call your number.</source>
        <translation>यह कागज़ अपने पास रखें। कर्मचारी आपका नंबर बुलाएँगे।</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>व्हीलचेयर</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>सांकेतिक भाषा</translation>
    </message>
    <message>
        <source>Hears little</source>
        <translation>कम सुनाई देता है</translation>
    </message>
    <message>
        <source>Sees little</source>
        <translation>कम दिखाई देता है</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>पढ़ने में मदद</translation>
    </message>
    <message>
        <source>A quiet place</source>
        <translation>शांत जगह</translation>
    </message>
    <message>
        <source>Your ticket {label}</source>
        <translation>आपका टोकन {label}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>You are waiting</source>
        <translation>आपको इंतज़ार करना है</translation>
    </message>
    <message>
        <source>You were moved to this service, and you keep your place.</source>
        <translation>आपकी सेवा बदली गई है, और कतार में आपकी जगह वही है।</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>आपसे पहले %n व्यक्ति है</numerusform>
            <numerusform>आपसे पहले %n लोग हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>अगली बारी आपकी है</translation>
    </message>
    <message>
        <source>You are not called before {time}</source>
        <translation>आपको {time} बजे से पहले नहीं बुलाया जाएगा</translation>
    </message>
    <message>
        <source>Your wait from now</source>
        <translation>अब से आपका इंतज़ार</translation>
    </message>
    <message>
        <source>About {low} to {high} minutes</source>
        <translation>करीब {low} से {high} मिनट</translation>
    </message>
    <message>
        <source>We may close before it is your turn. Ask our staff now.</source>
        <translation>हो सकता है कि आपकी बारी से पहले हम बंद कर दें। अभी हमारे कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>Go to counter {counter} now</source>
        <translation>अब काउंटर {counter} पर जाएँ</translation>
    </message>
    <message>
        <source>We called you again. Go to counter {counter} now</source>
        <translation>हमने आपको फिर बुलाया है। अब काउंटर {counter} पर जाएँ</translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation>बाईं ओर</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>You are at counter {counter}</source>
        <translation>आप काउंटर {counter} पर हैं</translation>
    </message>
    <message>
        <source>Your ticket is on hold</source>
        <translation>आपका टोकन होल्ड पर है</translation>
    </message>
    <message>
        <source>Wait here: {place}</source>
        <translation>यहाँ इंतज़ार करें: {place}</translation>
    </message>
    <message>
        <source>Staff call you again.</source>
        <translation>कर्मचारी आपको फिर बुलाएँगे।</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>काम पूरा हुआ</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>आने के लिए धन्यवाद।</translation>
    </message>
    <message>
        <source>We called you and did not see you</source>
        <translation>हमने आपको बुलाया, पर मुलाकात नहीं हुई</translation>
    </message>
    <message>
        <source>Come to any counter before {time}, and you keep your place.</source>
        <translation>{time} बजे से पहले किसी भी काउंटर पर आएँ, आपकी जगह बनी रहेगी।</translation>
    </message>
    <message>
        <source>Come to any counter. Your place then counts from when you come.</source>
        <translation>किसी भी काउंटर पर आएँ। तब आपकी जगह आपके आने के समय से गिनी जाएगी।</translation>
    </message>
    <message>
        <source>You left the queue</source>
        <translation>आपने कतार छोड़ दी</translation>
    </message>
    <message>
        <source>If you want to stay after all, say so here before {time}.</source>
        <translation>अगर आप फिर भी रुकना चाहें, तो {time} बजे से पहले यहाँ बताएँ।</translation>
    </message>
    <message>
        <source>Take a new ticket if you still need us.</source>
        <translation>अब भी काम हो तो नया टोकन लें।</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>यह टोकन रद्द हो गया</translation>
    </message>
    <message>
        <source>Take a new ticket, or ask at a counter.</source>
        <translation>नया टोकन लें, या काउंटर पर पूछें।</translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>मुझे %n मिनट और चाहिए</numerusform>
            <numerusform>मुझे %n मिनट और चाहिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You keep your place. You can ask for this %n times.</source>
        <translation>
            <numerusform>आपकी जगह बनी रहेगी। आप %n बार और समय माँग सकते हैं।</numerusform>
            <numerusform>आपकी जगह बनी रहेगी। आप %n बार और समय माँग सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for more time as often as this office allows. If you cannot be here in time, tell our staff.</source>
        <translation>यह कार्यालय जितनी बार समय देता है, आप उतनी बार माँग चुके हैं। समय पर न पहुँच सकें तो हमारे कर्मचारियों को बताएँ।</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation>मुझे जाना है</translation>
    </message>
    <message>
        <source>Leave the queue?</source>
        <translation>कतार छोड़ें?</translation>
    </message>
    <message>
        <source>Nobody calls you any more, and others move up.</source>
        <translation>फिर आपको नहीं बुलाया जाएगा, और दूसरे लोग आगे बढ़ेंगे।</translation>
    </message>
    <message>
        <source>Yes, I’m leaving</source>
        <translation>हाँ, मुझे जाना है</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>नहीं, मुझे रुकना है</translation>
    </message>
    <message>
        <source>I want to stay after all</source>
        <translation>मुझे फिर भी रुकना है</translation>
    </message>
    <message>
        <source>Ticket {label} was left too long ago to go on with it. Take a new ticket, or ask at a counter.</source>
        <translation>टोकन {label} छोड़े बहुत समय हो गया, इसे जारी नहीं रखा जा सकता। नया टोकन लें, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Ring and shake when I am called</source>
        <translation>बुलाए जाने पर फ़ोन बजे और वाइब्रेट हो</translation>
    </message>
    <message>
        <source>This works while this page is open. Watch the board, too.</source>
        <translation>यह तभी काम करता है जब यह पेज खुला हो। बोर्ड भी देखते रहें।</translation>
    </message>
    <message>
        <source>Last news at {time}</source>
        <translation>पिछली खबर {time} बजे</translation>
    </message>
    <message>
        <source>This page has had no connection since {time}, and tries again by itself. Watch the board, or ask our staff.</source>
        <translation>{time} बजे से इस पेज का कनेक्शन नहीं है, और यह अपने आप फिर कोशिश करता है। बोर्ड देखें, या हमारे कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>We have had no news from the office since {time}. What stands here may be old, and what you do here arrives there later. Watch the board, or ask our staff.</source>
        <translation>{time} बजे से हमें कार्यालय से कोई खबर नहीं मिली। यहाँ लिखी बात पुरानी हो सकती है, और आप यहाँ जो करते हैं वह वहाँ देर से पहुँचेगा। बोर्ड देखें, या हमारे कर्मचारियों से पूछें।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message numerus="yes">
        <source>Look again every %n seconds</source>
        <translation>
            <numerusform>हर %n सेकंड में फिर से देखें</numerusform>
            <numerusform>हर %n सेकंड में फिर से देखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not look again by itself</source>
        <translation>अपने आप फिर से न देखें</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>यह टोकन यहाँ पता नहीं है</translation>
    </message>
    <message>
        <source>It may be from another day, or not have arrived yet. Your number counts.</source>
        <translation>यह किसी और दिन का हो सकता है, या अभी पहुँचा न हो। आपका नंबर मान्य है।</translation>
    </message>
    <message>
        <source>This page holds nothing about you: only a number and a place in the queue.</source>
        <translation>इस पेज पर आपके बारे में कुछ नहीं है: सिर्फ़ एक नंबर और कतार में जगह।</translation>
    </message>
    <message>
        <source>Your form {reference}</source>
        <translation>आपका फ़ॉर्म {reference}</translation>
    </message>
    <message>
        <source>Priority: {why}</source>
        <translation>प्राथमिकता: {why}</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>देर तक खड़े रहना मुश्किल</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>गर्भवती</translation>
    </message>
    <message>
        <source>with a small child</source>
        <translation>छोटे बच्चे के साथ</translation>
    </message>
    <message>
        <source>urgent today</source>
        <translation>आज ज़रूरी</translation>
    </message>
    <message>
        <source>Came back in time</source>
        <translation>समय पर लौट आए</translation>
    </message>
    <message>
        <source>Moved here, kept its place</source>
        <translation>सेवा बदली, जगह वही है</translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>सबसे लंबा इंतज़ार</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>क्रम से अगली बारी</translation>
    </message>
    <message>
        <source>Has an appointment</source>
        <translation>अपॉइंटमेंट है</translation>
    </message>
    <message>
        <source>Late for an appointment, waits from arrival</source>
        <translation>अपॉइंटमेंट में देर, इंतज़ार आने के समय से</translation>
    </message>
    <message>
        <source>Came back late, waits from then</source>
        <translation>देर से लौटे, इंतज़ार तब से</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n minutes more</source>
        <translation>
            <numerusform>%n मिनट और माँगे</numerusform>
            <numerusform>%n मिनट और माँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is called before somebody whose place counts from %n minutes earlier.</source>
        <translation>
            <numerusform>जिसकी जगह %n मिनट पहले से गिनी जाती है, उससे पहले किसी को नहीं बुलाया जाता।</numerusform>
            <numerusform>जिसकी जगह %n मिनट पहले से गिनी जाती है, उससे पहले किसी को नहीं बुलाया जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>प्रतीक्षालय</translation>
    </message>
    <message>
        <source>The office’s machines</source>
        <translation>कार्यालय की मशीनें</translation>
    </message>
    <message>
        <source>Operator’s code</source>
        <translation>संचालक का कोड</translation>
    </message>
    <message>
        <source>Make one on the server’s machine. It opens this page once.</source>
        <translation>सर्वर की मशीन पर एक बनाएँ। यह इस पन्ने को एक बार खोलता है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>That code opens nothing. It was used already, or is older than 10 minutes. Make a new one.</source>
        <translation>यह कोड कुछ नहीं खोलता। यह इस्तेमाल हो चुका है, या 10 मिनट से पुराना है। नया बनाएँ।</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>इस कनेक्शन पर नहीं</translation>
    </message>
    <message>
        <source>This page is shown over https, or on the server’s own machine. Start the server with --tls.</source>
        <translation>यह पन्ना https पर, या सर्वर की अपनी मशीन पर दिखता है। सर्वर को --tls के साथ चलाएँ।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Signed in until {time}</source>
        <translation>{time} तक साइन इन</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>{time} की स्थिति</translation>
    </message>
    <message>
        <source>This page renews itself every 30 seconds.</source>
        <translation>यह पन्ना हर 30 सेकंड में खुद ताज़ा होता है।</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>इसे रोकें</translation>
    </message>
    <message>
        <source>Let it renew itself</source>
        <translation>इसे ताज़ा होने दें</translation>
    </message>
    <message>
        <source>The server cannot read its log now</source>
        <translation>सर्वर अभी अपना लॉग नहीं पढ़ पा रहा</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>सब ठीक है</translation>
    </message>
    <message>
        <source>This needs somebody</source>
        <translation>इस पर किसी को ध्यान देना है</translation>
    </message>
    <message>
        <source>{name} waits to be let in: compare its fingerprint, then decide.</source>
        <translation>{name} अंदर आने की प्रतीक्षा में है: उसका फिंगरप्रिंट मिलाएँ, फिर तय करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in quarantine.</source>
        <translation>
            <numerusform>%n प्रविष्टि अलग रखी है।</numerusform>
            <numerusform>%n प्रविष्टियाँ अलग रखी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were written twice and wait for an officer.</source>
        <translation>
            <numerusform>%n चीज़ दो बार लिखी गई और अधिकारी की प्रतीक्षा में है।</numerusform>
            <numerusform>%n चीज़ें दो बार लिखी गईं और अधिकारी की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This server’s disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>इस गति से सर्वर की डिस्क लगभग %n दिन में भर जाएगी।</numerusform>
            <numerusform>इस गति से सर्वर की डिस्क लगभग %n दिनों में भर जाएगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %n days ago.</source>
        <translation>
            <numerusform>पिछला बैकअप %n दिन पहले लिया गया था।</numerusform>
            <numerusform>पिछला बैकअप %n दिन पहले लिया गया था।</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made of this server yet.</source>
        <translation>इस सर्वर का अभी तक कोई बैकअप नहीं लिया गया।</translation>
    </message>
    <message>
        <source>The server above does not answer.</source>
        <translation>ऊपर का सर्वर जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>The log is not signed any further: {problem}</source>
        <translation>लॉग पर आगे हस्ताक्षर नहीं हो रहे: {problem}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>पिछला संपर्क</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खाली जगह</translation>
    </message>
    <message>
        <source>No device was let in yet.</source>
        <translation>अभी तक किसी उपकरण को अंदर नहीं लिया गया।</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>यह सर्वर</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>साथ चल रहा है</translation>
    </message>
    <message>
        <source>Less than a minute behind</source>
        <translation>एक मिनट से कम पीछे</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind</source>
        <translation>
            <numerusform>%n मिनट पीछे</numerusform>
            <numerusform>%n मिनट पीछे</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind since {time}</source>
        <translation>{time} से पीछे</translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n प्रविष्टि भेजनी है</numerusform>
            <numerusform>%n प्रविष्टियाँ भेजनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to read</source>
        <translation>
            <numerusform>%n प्रविष्टि पढ़नी है</numerusform>
            <numerusform>%n प्रविष्टियाँ पढ़नी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard since {time}</source>
        <translation>{time} से कोई खबर नहीं</translation>
    </message>
    <message>
        <source>Not heard since this server began, {time}</source>
        <translation>इस सर्वर के शुरू होने ({time}) से कोई खबर नहीं</translation>
    </message>
    <message>
        <source>Away since {time}</source>
        <translation>{time} से बाहर</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>Speaks with another server: {name}</source>
        <translation>दूसरे सर्वर से बात करता है: {name}</translation>
    </message>
    <message>
        <source>Waits to be let in</source>
        <translation>अंदर आने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>अंदर नहीं लिया गया</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>बाहर कर दिया गया</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>{time} s fast</source>
        <translation>{time} से॰ तेज़</translation>
    </message>
    <message>
        <source>{time} s slow</source>
        <translation>{time} से॰ धीमी</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>कियोस्क</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>बोर्ड</translation>
    </message>
    <message>
        <source>Laptop for the field</source>
        <translation>क्षेत्र का लैपटॉप</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>अलग रखा गया</translation>
    </message>
    <message>
        <source>Nothing was put aside.</source>
        <translation>कुछ भी अलग नहीं रखा गया।</translation>
    </message>
    <message>
        <source>What is here holds nothing else up. This command writes all of it into a table: {command}</source>
        <translation>यहाँ जो है वह और कुछ नहीं रोकता। यह कमांड सब कुछ एक तालिका में लिखता है: {command}</translation>
    </message>
    <message>
        <source>From {name}, {time}</source>
        <translation>{name} से, {time}</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>एक प्रविष्टि जो पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Two machines wrote under one number, as a copied folder does. End the copy; the device goes on by itself.</source>
        <translation>दो मशीनों ने एक ही संख्या के नीचे लिखा, जैसे कॉपी किया फ़ोल्डर करता है। कॉपी बंद करें; उपकरण खुद आगे चलता है।</translation>
    </message>
    <message>
        <source>What came is not what the device has signed. Look at that device, and shut it out if in doubt.</source>
        <translation>जो आया वह उपकरण का हस्ताक्षरित नहीं है। उस उपकरण को देखें, और संदेह हो तो बाहर कर दें।</translation>
    </message>
    <message>
        <source>It was not the sender’s to send. If you do not know why it did, shut it out: {command}</source>
        <translation>यह भेजना भेजने वाले का काम नहीं था। कारण न पता हो तो उसे बाहर करें: {command}</translation>
    </message>
    <message>
        <source>Another server did not take it. Bring both to one release.</source>
        <translation>दूसरे सर्वर ने इसे नहीं लिया। दोनों को एक ही संस्करण पर लाएँ।</translation>
    </message>
    <message>
        <source>It cannot be read. Bring its device and this server to one release.</source>
        <translation>यह पढ़ा नहीं जा सकता। उसके उपकरण और इस सर्वर को एक ही संस्करण पर लाएँ।</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>दो बार लिखा गया</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>कुछ भी निपटाने को बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Officers settle them at a counter with Ctrl W, and on their laptops. The oldest is of {time}.</source>
        <translation>अधिकारी इन्हें काउंटर पर Ctrl W से, और अपने लैपटॉप पर निपटाते हैं। सबसे पुराना {time} का है।</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>ड्यूटी सूचियाँ</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>काउंटर</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>दौरे</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>भंडारण</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Sealed papers</source>
        <translation>मुहरबंद कागज़</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>बाकी सब</translation>
    </message>
    <message>
        <source>More every day</source>
        <translation>हर दिन बढ़त</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>एक दिन बाद पता चलेगा</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n days</source>
        <translation>
            <numerusform>लगभग %n दिन की जगह</numerusform>
            <numerusform>लगभग %n दिनों की जगह</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Decides for the office</source>
        <translation>कार्यालय के लिए निर्णय लेता है</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>तैयार खड़ा है</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>जवाब नहीं देता</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>This server stands by. Devices tell how they are to the one that decides: look there.</source>
        <translation>यह सर्वर तैयार खड़ा है। उपकरण अपना हाल निर्णय लेने वाले को बताते हैं: वहाँ देखें।</translation>
    </message>
    <message>
        <source>Server above</source>
        <translation>ऊपर का सर्वर</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>जुड़ा हुआ</translation>
    </message>
    <message>
        <source>Checkpoints and backups</source>
        <translation>जाँच-बिंदु और बैकअप</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>हस्ताक्षरित प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>पिछला जाँच-बिंदु</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>पिछला बैकअप</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>The database has backups of its own</source>
        <translation>डेटाबेस के अपने बैकअप हैं</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>फ़ोटो बूथ</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>कैश काउंटर</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>There is no such place to wait here. Places are: {known}.</source>
        <translation>यहाँ इंतज़ार की ऐसी कोई जगह नहीं है। जगहें हैं: {known}।</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>सूची में पहले</translation>
    </message>
    <message>
        <source>First of those whom this counter serves</source>
        <translation>इस काउंटर की सेवाओं में पहले</translation>
    </message>
    <message numerus="yes">
        <source>Has waited over %n minutes, so every counter helps</source>
        <translation>
            <numerusform>%n मिनट से ज़्यादा का इंतज़ार, इसलिए हर काउंटर मदद करता है</numerusform>
            <numerusform>%n मिनट से ज़्यादा का इंतज़ार, इसलिए हर काउंटर मदद करता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for this desk’s own services, so it helps out</source>
        <translation>इस काउंटर की अपनी सेवाओं में कोई इंतज़ार में नहीं, इसलिए यह मदद करता है</translation>
    </message>
    <message>
        <source>Ticket {label} is waiting. Call it first.</source>
        <translation>टोकन {label} इंतज़ार में है। पहले उसे बुलाएँ।</translation>
    </message>
    <message>
        <source>Ticket {label} was called. Say first whether the person came, or undo the call.</source>
        <translation>टोकन {label} बुलाया गया था। पहले बताएँ कि व्यक्ति आए या नहीं, या बुलावा वापस लें।</translation>
    </message>
    <message>
        <source>Ticket {label} is being served. Finish it, move it or put it on hold first.</source>
        <translation>टोकन {label} की सेवा जारी है। पहले उसे पूरा करें, उसकी सेवा बदलें या उसे होल्ड पर रखें।</translation>
    </message>
    <message>
        <source>Ticket {label} is on hold. Call it, or put it back to waiting first.</source>
        <translation>टोकन {label} होल्ड पर है। पहले उसे बुलाएँ, या फिर से इंतज़ार में रखें।</translation>
    </message>
    <message>
        <source>Ticket {label} is finished. Undo that, or give the person a new ticket.</source>
        <translation>टोकन {label} पूरा हो चुका है। उसे वापस लें, या व्यक्ति को नया टोकन दें।</translation>
    </message>
    <message>
        <source>Ticket {label} was called and nobody came. If the person is here now, put it back to waiting first.</source>
        <translation>टोकन {label} बुलाया गया और कोई नहीं आया। व्यक्ति अब यहाँ हों, तो पहले उसे फिर से इंतज़ार में रखें।</translation>
    </message>
    <message>
        <source>The person with ticket {label} left. If they are here now, put it back to waiting first.</source>
        <translation>टोकन {label} वाले व्यक्ति चले गए थे। वे अब यहाँ हों, तो पहले टोकन को फिर से इंतज़ार में रखें।</translation>
    </message>
    <message>
        <source>Ticket {label} was cancelled. Undo that, or give the person a new ticket.</source>
        <translation>टोकन {label} रद्द हो गया था। उसे वापस लें, या व्यक्ति को नया टोकन दें।</translation>
    </message>
    <message>
        <source>Nobody is waiting whom counter {counter} can serve now. The list shows who waits for others.</source>
        <translation>इंतज़ार में ऐसा कोई नहीं जिसे काउंटर {counter} अभी सेवा दे सके। सूची में दिखता है कि कौन दूसरों के लिए इंतज़ार में है।</translation>
    </message>
    <message>
        <source>The person with ticket {label} is at counter {counter} now, with ticket {other}. Wait until that ends.</source>
        <translation>टोकन {label} वाले व्यक्ति अभी टोकन {other} के साथ काउंटर {counter} पर हैं। उसके पूरा होने तक रुकें।</translation>
    </message>
    <message>
        <source>Type when the person came, such as 09:30.</source>
        <translation>व्यक्ति के आने का समय टाइप करें, जैसे 09:30।</translation>
    </message>
    <message>
        <source>There is no such visit today. Give a ticket without it, which begins a new one.</source>
        <translation>आज ऐसी कोई मुलाकात नहीं है। उसके बिना टोकन दें, जिससे नई मुलाकात शुरू होती है।</translation>
    </message>
    <message>
        <source>There is no need called “{need}”. Choose from: {needs}.</source>
        <translation>“{need}” नाम की कोई ज़रूरत नहीं है। इनमें से चुनें: {needs}।</translation>
    </message>
    <message>
        <source>There is no desk profile called “{profile}”. Choose from: {profiles}.</source>
        <translation>“{profile}” नाम की कोई काउंटर प्रोफ़ाइल नहीं है। इनमें से चुनें: {profiles}।</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Leave it first, or move from there.</source>
        <translation>{name} काउंटर {counter} पर हैं। पहले उसे छोड़ें, या वहाँ से बदलें।</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was called a moment ago. Give the person %n seconds more.</source>
        <translation>
            <numerusform>टोकन {label} अभी-अभी बुलाया गया है। व्यक्ति को %n सेकंड और दें।</numerusform>
            <numerusform>टोकन {label} अभी-अभी बुलाया गया है। व्यक्ति को %n सेकंड और दें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.</source>
        <translation>
            <numerusform>टोकन {label} %n बार टाला जा चुका है। बुलाए जाने पर आएँ, या काउंटर पर पूछें।</numerusform>
            <numerusform>टोकन {label} %n बार टाला जा चुका है। बुलाए जाने पर आएँ, या काउंटर पर पूछें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a first name. Without one the number alone is called.</source>
        <translation>पहला नाम टाइप करें। नाम के बिना सिर्फ़ नंबर बुलाया जाता है।</translation>
    </message>
    <message>
        <source>Use at most {most} letters. A short form of the name will do.</source>
        <translation>ज़्यादा से ज़्यादा {most} अक्षर लिखें। छोटा नाम भी चलेगा।</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes only. Leave out digits, emoji and other signs.</source>
        <translation>सिर्फ़ अक्षर, खाली जगह, हाइफ़न और अपॉस्ट्रॉफ़ी लिखें। अंक, इमोजी और दूसरे चिह्न न लिखें।</translation>
    </message>
    <message>
        <source>The name holds a sign that cannot be seen. Type it again.</source>
        <translation>नाम में ऐसा चिह्न है जो दिखता नहीं। उसे फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>The name did not reach the counters. The number is called. Try again in a moment.</source>
        <translation>नाम काउंटरों तक नहीं पहुँचा। नंबर बुलाया जाएगा। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The name could not be removed just now. Try again, or ask at a counter.</source>
        <translation>नाम अभी हटाया नहीं जा सका। फिर कोशिश करें, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>पहले कुछ लिखें।</translation>
    </message>
    <message>
        <source>A note has at most {most} letters. Say the rest in another one.</source>
        <translation>एक नोट में ज़्यादा से ज़्यादा {most} अक्षर होते हैं। बाक़ी दूसरे नोट में लिखें।</translation>
    </message>
    <message>
        <source>This visit has as many notes as it can have.</source>
        <translation>इस मुलाक़ात के नोट पूरे हो चुके हैं।</translation>
    </message>
    <message>
        <source>{name}, number {label}. Go to counter {counter}.</source>
        <translation>{name}, नंबर {label}। काउंटर {counter} पर जाएँ।</translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation>{low} से {high} मिनट</translation>
    </message>
    <message>
        <source>Less than {high} minutes</source>
        <translation>{high} मिनट से कम</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>अभी कोई काउंटर नहीं खुला है</translation>
    </message>
    <message>
        <source>Probably called between {from_time} and {to_time}</source>
        <translation>{from_time} और {to_time} बजे के बीच बुलाए जाने की संभावना</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose one from its list.</source>
        <translation>यह सेवा इस कार्यालय में नहीं मिलती। सूची में से कोई सेवा चुनें।</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>आज ऐसा कोई टोकन नहीं है।</translation>
    </message>
    <message>
        <source>There is no counter {counter} here.</source>
        <translation>यहाँ काउंटर {counter} नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>कोई इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>Ticket {label} is “{state}” now, so this cannot be done.</source>
        <translation>टोकन {label} की स्थिति अभी “{state}” है, इसलिए यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Choose another, or ask them to leave it.</source>
        <translation>{name} काउंटर {counter} पर हैं। दूसरा चुनें, या उनसे छोड़ने को कहें।</translation>
    </message>
    <message>
        <source>You are not signed in at counter {counter}.</source>
        <translation>आप काउंटर {counter} पर साइन इन नहीं हैं।</translation>
    </message>
    <message>
        <source>Ticket {label} is still at this counter. Finish it first.</source>
        <translation>टोकन {label} अब भी इस काउंटर पर है। पहले उसे पूरा करें।</translation>
    </message>
    <message>
        <source>There is nothing to undo for this ticket.</source>
        <translation>इस टोकन के लिए वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Ticket {label} was called {count} times. Mark that the person did not come.</source>
        <translation>टोकन {label} {count} बार बुलाया गया। दर्ज करें कि व्यक्ति नहीं आए।</translation>
    </message>
    <message>
        <source>This device has no numbers left and the hub does not answer. Ask at a counter.</source>
        <translation>इस डिवाइस के पास नंबर नहीं बचे और हब जवाब नहीं दे रहा। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>इस डिवाइस को यह करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The request cannot be read: {detail}</source>
        <translation>अनुरोध पढ़ा नहीं जा सका: {detail}</translation>
    </message>
    <message>
        <source>There is no act with that name.</source>
        <translation>इस नाम का कोई काम नहीं है।</translation>
    </message>
    <message>
        <source>It could not be saved on this machine: {detail}</source>
        <translation>यह इस मशीन पर सहेजा नहीं जा सका: {detail}</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>यह PIN सही नहीं है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another hub decides for this office now.</source>
        <translation>इस कार्यालय के लिए अब दूसरा हब फ़ैसला करता है।</translation>
    </message>
    <message>
        <source>The hub refused: {message}</source>
        <translation>हब ने मना किया: {message}</translation>
    </message>
    <message>
        <source>This form is not open here any more. Start it again.</source>
        <translation>यह फ़ॉर्म अब यहाँ खुला नहीं है। इसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The answers kept of this form were changed or cut ({detail}). Start it again, or ask at a counter.</source>
        <translation>इस फ़ॉर्म के सहेजे हुए जवाब बदले या काटे गए हैं ({detail})। इसे फिर से शुरू करें, या काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>That is too large. Use smaller or fewer files.</source>
        <translation>यह बहुत बड़ा है। छोटी या कम फ़ाइलें लें।</translation>
    </message>
    <message>
        <source>A file that was handed in could not be kept. Hand it in again, or leave it out.</source>
        <translation>जमा की गई एक फ़ाइल सहेजी नहीं जा सकी। उसे फिर से जमा करें, या छोड़ दें।</translation>
    </message>
    <message>
        <source>There is a slip in that code. Compare it with your paper.</source>
        <translation>इस कोड में कोई गलती है। उसे अपने कागज़ से मिलाएँ।</translation>
    </message>
    <message>
        <source>No form is kept under that code. It was sent, or its time is over.</source>
        <translation>इस कोड का कोई फ़ॉर्म नहीं है। वह भेज दिया गया, या उसका समय खत्म हो गया।</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What was typed here since is not in it.</source>
        <translation>यह फ़ॉर्म दूसरी जगह खोला गया और वहीं जारी है। उसके बाद यहाँ जो टाइप किया गया, वह उसमें नहीं है।</translation>
    </message>
    <message>
        <source>Forms cannot be kept or fetched now, because the office’s server does not answer. Ask at a counter.</source>
        <translation>फ़ॉर्म अभी न सहेजे जा सकते हैं, न लाए जा सकते हैं, क्योंकि कार्यालय का सर्वर जवाब नहीं दे रहा। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>This form was sent already. Its reference is {reference}.</source>
        <translation>यह फ़ॉर्म पहले ही भेजा जा चुका है। इसका संदर्भ नंबर {reference} है।</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait a minute.</source>
        <translation>बहुत बार गलत कोड डाला गया। एक मिनट रुकें।</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This form cannot be sent from here, because nobody has been named who may read it. Ask at a counter.</source>
        <translation>यह फ़ॉर्म यहाँ से नहीं भेजा जा सकता, क्योंकि यह तय नहीं किया गया है कि इसे कौन पढ़ सकता है। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>This was sealed for somebody else, or was changed.</source>
        <translation>यह किसी और के लिए सीलबंद किया गया था, या बदला गया है।</translation>
    </message>
    <message>
        <source>This service has no form that can be filled in.</source>
        <translation>इस सेवा का ऐसा कोई फ़ॉर्म नहीं है जिसे भरा जा सके।</translation>
    </message>
    <message>
        <source>This machine cannot show that form ({detail}). Its pack may be older than the form.</source>
        <translation>यह मशीन वह फ़ॉर्म नहीं दिखा सकती ({detail})। हो सकता है कि इसका सेवा पैक फ़ॉर्म से पुराना हो।</translation>
    </message>
    <message>
        <source>No form was sent under that reference.</source>
        <translation>इस संदर्भ नंबर से कोई फ़ॉर्म नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The form is “{state}” now, so this cannot be done.</source>
        <translation>फ़ॉर्म की स्थिति अभी “{state}” है, इसलिए यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This form cannot be opened here. Ask at a counter.</source>
        <translation>यह फ़ॉर्म यहाँ नहीं खुल सकता। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Only officers with the role “edit” may do that. Those here: {names}.</source>
        <translation>यह केवल “edit” भूमिका वाले अधिकारी कर सकते हैं। यहाँ: {names}।</translation>
    </message>
    <message>
        <source>Sign in at a counter of this machine first.</source>
        <translation>पहले इस मशीन के किसी काउंटर पर साइन इन करें।</translation>
    </message>
    <message>
        <source>The office’s server decides this and does not answer now. Nothing was changed; try again later.</source>
        <translation>यह कार्यालय का सर्वर तय करता है और वह अभी जवाब नहीं दे रहा। कुछ नहीं बदला; बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>यह आपने ही प्रस्तावित किया है। किसी और को इसे मंज़ूर करना होगा।</translation>
    </message>
    <message>
        <source>Only who proposed it can withdraw it. Send it back with a reason.</source>
        <translation>केवल प्रस्ताव रखने वाला इसे वापस ले सकता है। कारण के साथ लौटाएँ।</translation>
    </message>
    <message>
        <source>Whoever signed this office’s pack does not let it change this. Ask them for a new version.</source>
        <translation>इस कार्यालय के पैक पर हस्ताक्षर करने वाला इसे बदलने नहीं देता। उनसे नया संस्करण माँगें।</translation>
    </message>
    <message>
        <source>The pack has nothing called {target}. Choose from the list.</source>
        <translation>पैक में {target} नाम का कुछ नहीं है। सूची से चुनें।</translation>
    </message>
    <message>
        <source>This changes more than texts, their order or opening hours. That needs a new version of the pack.</source>
        <translation>यह पाठ, उनके क्रम या खुलने के समय से अधिक बदलता है। इसके लिए पैक का नया संस्करण चाहिए।</translation>
    </message>
    <message>
        <source>Nothing is different from what is shown now.</source>
        <translation>अभी जो दिखता है उससे कुछ भी अलग नहीं है।</translation>
    </message>
    <message>
        <source>That is too much at once. Propose it in parts.</source>
        <translation>एक बार में यह बहुत अधिक है। हिस्सों में प्रस्ताव रखें।</translation>
    </message>
    <message>
        <source>{count} amendments wait to be approved already. Have some of them approved first.</source>
        <translation>{count} संशोधन पहले से मंज़ूरी की प्रतीक्षा में हैं। पहले उनमें से कुछ मंज़ूर करवाएँ।</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>थोड़े शब्दों में बताएँ क्यों।</translation>
    </message>
    <message>
        <source>What is shown has changed at this place meanwhile ({place}). Look at it again and propose it anew.</source>
        <translation>इस बीच इस जगह ({place}) पर दिखने वाली बात बदल गई है। फिर से देखें और नया प्रस्ताव रखें।</translation>
    </message>
    <message>
        <source>It cannot be shown like this. {fault}</source>
        <translation>इसे ऐसे नहीं दिखाया जा सकता। {fault}</translation>
    </message>
    <message>
        <source>There is no such amendment.</source>
        <translation>ऐसा कोई संशोधन नहीं है।</translation>
    </message>
    <message>
        <source>It is “{state}” by now, so this cannot be done.</source>
        <translation>यह अब “{state}” है, इसलिए यह नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>A later amendment builds on this one ({reason}). Undo that one first.</source>
        <translation>बाद का एक संशोधन इसी पर टिका है ({reason})। पहले उसे वापस लें।</translation>
    </message>
    <message>
        <source>Write it in English: it stands in where a translation is missing.</source>
        <translation>इसे अंग्रेज़ी में लिखें: जहाँ अनुवाद न हो वहाँ यही दिखता है।</translation>
    </message>
    <message>
        <source>It has {count} characters. Write at most {most}.</source>
        <translation>इसमें {count} अक्षर हैं। अधिक से अधिक {most} लिखें।</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown. Type it anew.</source>
        <translation>इसमें ऐसे अक्षर हैं जो दिखाए नहीं जा सकते। फिर से टाइप करें।</translation>
    </message>
    <message>
        <source>Write a time of day such as 08:30.</source>
        <translation>08:30 जैसा समय लिखें।</translation>
    </message>
    <message>
        <source>Write a day such as 2026-12-24.</source>
        <translation>2026-12-24 जैसी तारीख लिखें।</translation>
    </message>
    <message>
        <source>These times are not in order. The office opens first, then comes the last ticket, then it closes.</source>
        <translation>ये समय क्रम में नहीं हैं। पहले कार्यालय खुलता है, फिर आखिरी टिकट, फिर बंद होता है।</translation>
    </message>
    <message>
        <source>It ends before it begins. Turn the days round.</source>
        <translation>यह शुरू होने से पहले खत्म होता है। दिनों को उलट दें।</translation>
    </message>
    <message>
        <source>This day is there twice. Take one of them out.</source>
        <translation>यह दिन दो बार है। एक को निकालें।</translation>
    </message>
    <message>
        <source>It does not fit here: {detail}.</source>
        <translation>यह यहाँ ठीक नहीं: {detail}।</translation>
    </message>
    <message>
        <source>Signs such as &lt;b&gt; are shown as they stand.</source>
        <translation>&lt;b&gt; जैसे चिह्न वैसे ही दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>It is not written in: {languages}. English is shown there.</source>
        <translation>इनमें नहीं लिखा है: {languages}। वहाँ अंग्रेज़ी दिखती है।</translation>
    </message>
    <message>
        <source>The English was changed and these were not: {languages}. See that they still say the same.</source>
        <translation>अंग्रेज़ी बदली गई पर ये नहीं: {languages}। देखें कि ये अब भी वही कहते हैं।</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Waits to be approved</source>
        <translation>मंज़ूरी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिखाया जा रहा है</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिल गया</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>काम जारी है</translation>
    </message>
    <message>
        <source>Something is missing. Ask at a counter.</source>
        <translation>कुछ कम है। काउंटर पर पूछें।</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>फ़ैसला हो गया</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>सेवा जारी</translation>
    </message>
    <message>
        <source>{name} is not heard of: see that it is switched on and that its network cable is in.</source>
        <translation>{name} से कोई खबर नहीं: देखें कि वह चालू है और नेटवर्क का तार लगा है।</translation>
    </message>
    <message>
        <source>{name} is nearly out of paper: have a roll of 80 mm ready.</source>
        <translation>{name} में कागज़ खत्म होने वाला है: 80 mm का रोल तैयार रखें।</translation>
    </message>
    <message>
        <source>{name} is out of paper: put in a roll of 80 mm.</source>
        <translation>{name} में कागज़ खत्म है: 80 mm का रोल लगाएँ।</translation>
    </message>
    <message>
        <source>The printer of {name} is open: close its cover.</source>
        <translation>{name} का प्रिंटर खुला है: उसका ढक्कन बंद करें।</translation>
    </message>
    <message>
        <source>The printer of {name} reports a fault: take out jammed paper, then switch it off and on.</source>
        <translation>{name} के प्रिंटर में खराबी है: फँसा कागज़ निकालें, फिर उसे बंद करके चालू करें।</translation>
    </message>
    <message>
        <source>The printer of {name} does not answer: see that it is switched on and that its cable is in.</source>
        <translation>{name} का प्रिंटर जवाब नहीं दे रहा: देखें कि वह चालू है और उसका तार लगा है।</translation>
    </message>
    <message>
        <source>The disk of {name} is nearly full ({left} MB left): delete what does not belong to the program.</source>
        <translation>{name} की डिस्क भरने वाली है ({left} MB बाकी): जो प्रोग्राम का नहीं है, उसे मिटाएँ।</translation>
    </message>
    <message>
        <source>{name} cannot send everything: {problem}</source>
        <translation>{name} सब कुछ नहीं भेज पा रहा: {problem}</translation>
    </message>
    <message>
        <source>{name} does not show the new content: {problem} Publish it anew, or go back with `pack rollback`.</source>
        <translation>{name} नई सामग्री नहीं दिखाता: {problem} इसे फिर से प्रकाशित करें, या `pack rollback` से पीछे जाएँ।</translation>
    </message>
    <message>
        <source>The clock of {name} is wrong by {seconds} seconds: set it, or turn on its network time.</source>
        <translation>{name} की घड़ी {seconds} सेकंड गलत है: उसे ठीक करें, या उसका नेटवर्क समय चालू करें।</translation>
    </message>
    <message>
        <source>{name} runs version {theirs}, the office {ours}: bring both to one release.</source>
        <translation>{name} पर संस्करण {theirs} है, कार्यालय में {ours}: दोनों को एक ही संस्करण पर लाएँ।</translation>
    </message>
    <message>
        <source>Number {label}. Go to counter {counter}.</source>
        <translation>नंबर {label}। काउंटर {counter} पर जाएँ।</translation>
    </message>
    <message>
        <source>This board has lost its connection. Listen for staff.</source>
        <translation>इस बोर्ड का कनेक्शन टूट गया है। कर्मचारियों की आवाज़ पर ध्यान दें।</translation>
    </message>
    <message>
        <source>Wait from now: {wait}</source>
        <translation>अब से इंतज़ार: {wait}</translation>
    </message>
    <message>
        <source>Take a seat. The board shows your number and a counter.</source>
        <translation>बैठ जाइए। बोर्ड पर आपका नंबर और काउंटर दिखेगा।</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>आपका अपॉइंटमेंट {time} बजे है।</translation>
    </message>
    <message>
        <source>Your appointment was at {time}. You are called as if you had come without one.</source>
        <translation>आपका अपॉइंटमेंट {time} बजे था। आपको वैसे ही बुलाया जाएगा जैसे बिना अपॉइंटमेंट के आने पर।</translation>
    </message>
    <message>
        <source>Your other numbers: {labels}</source>
        <translation>आपके दूसरे नंबर: {labels}</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow the queue.</source>
        <translation>फ़ोन पर कतार का हाल देखने के लिए कैमरा कोड की ओर करें।</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>कनेक्शन लौटने पर कोड वाला पेज खुलेगा।</translation>
    </message>
    <message>
        <source>Type the six words, or scan the picture beside them.</source>
        <translation>छह शब्द टाइप करें, या उनके पास का चित्र स्कैन करें।</translation>
    </message>
    <message>
        <source>Words so far: {count}. A code has {of}. Type all of them, in their order.</source>
        <translation>अब तक शब्द: {count}। कोड में {of} होते हैं। सब को क्रम से टाइप करें।</translation>
    </message>
    <message>
        <source>“{word}” is in none of the lists. Look at this word again.</source>
        <translation>“{word}” किसी सूची में नहीं है। इस शब्द को फिर देखें।</translation>
    </message>
    <message>
        <source>This may be one of two codes. Type the words exactly as they stand.</source>
        <translation>यह दो कोडों में से कोई एक हो सकता है। शब्द ठीक वैसे ही टाइप करें जैसे लिखे हैं।</translation>
    </message>
    <message>
        <source>These words do not belong together. One is another word, or two changed places.</source>
        <translation>ये शब्द साथ के नहीं हैं। एक दूसरा शब्द है, या दो ने जगह बदल ली है।</translation>
    </message>
    <message>
        <source>The office’s hub does not answer, so nothing can be handed over now. Your answers stay here.</source>
        <translation>कार्यालय का हब उत्तर नहीं देता, इसलिए अभी कुछ सौंपा नहीं जा सकता। आपके उत्तर यहीं रहते हैं।</translation>
    </message>
    <message>
        <source>Nothing waits under these words at this office.</source>
        <translation>इस कार्यालय में इन शब्दों के नीचे कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This was opened at {time}. Words open once: go on where they were opened, or hand over again.</source>
        <translation>यह {time} पर खोला गया। शब्द एक बार खोलते हैं: जहाँ खोला गया वहीं आगे बढ़ें, या फिर से सौंपें।</translation>
    </message>
    <message>
        <source>The time of these words was over at {time}. Hand over again where the form was filled in.</source>
        <translation>इन शब्दों का समय {time} पर समाप्त हुआ। जहाँ फ़ॉर्म भरा गया वहाँ फिर से सौंपें।</translation>
    </message>
    <message>
        <source>This was handed over at another office ({office}). It opens only there.</source>
        <translation>यह दूसरे कार्यालय ({office}) में सौंपा गया। यह केवल वहीं खुलता है।</translation>
    </message>
    <message>
        <source>What was handed over arrived damaged. Hand over again where the form was filled in.</source>
        <translation>जो सौंपा गया वह ख़राब पहुँचा। जहाँ फ़ॉर्म भरा गया वहाँ फिर से सौंपें।</translation>
    </message>
    <message>
        <source>That is too much to hand over at once.</source>
        <translation>एक साथ सौंपने के लिए यह बहुत अधिक है।</translation>
    </message>
    <message>
        <source>Only the place that opened it can close it.</source>
        <translation>जिस जगह ने इसे खोला केवल वही इसे बंद कर सकती है।</translation>
    </message>
    <message>
        <source>Its time is not over yet.</source>
        <translation>इसका समय अभी समाप्त नहीं हुआ।</translation>
    </message>
    <message>
        <source>Your form</source>
        <translation>आपका फ़ॉर्म</translation>
    </message>
    <message>
        <source>Scan the picture on your paper with this phone. What you see then stays between your paper and you.</source>
        <translation>इस फ़ोन से अपने काग़ज़ का चित्र स्कैन करें। तब जो दिखता है वह आपके काग़ज़ और आपके बीच रहता है।</translation>
    </message>
    <message>
        <source>This phone cannot open it here. Your words still work at any kiosk or counter of this office.</source>
        <translation>यह फ़ोन इसे यहाँ नहीं खोल सकता। आपके शब्द इस कार्यालय के किसी भी कियोस्क या काउंटर पर अब भी काम करते हैं।</translation>
    </message>
    <message>
        <source>There is nothing here any more. It was opened at the office, or its time is over.</source>
        <translation>यहाँ अब कुछ नहीं है। इसे कार्यालय में खोला गया, या इसका समय समाप्त हुआ।</translation>
    </message>
    <message>
        <source>Your answers are not on this page. Whoever has your paper can open your form: keep it to yourself.</source>
        <translation>आपके उत्तर इस पृष्ठ पर नहीं हैं। जिसके पास आपका काग़ज़ है वह आपका फ़ॉर्म खोल सकता है: उसे अपने पास रखें।</translation>
    </message>
    <message>
        <source>Choose by what right this person helps. Nobody acts for another without one.</source>
        <translation>चुनें कि यह व्यक्ति किस अधिकार से मदद करता है। बिना अधिकार के कोई दूसरे की ओर से काम नहीं करता।</translation>
    </message>
    <message>
        <source>There is no such call for help today.</source>
        <translation>आज मदद का ऐसा कोई बुलावा नहीं है।</translation>
    </message>
    <message>
        <source>Help was called from this screen already. Wait a moment, or take that call back first.</source>
        <translation>इस स्क्रीन से मदद पहले ही बुलाई जा चुकी है। थोड़ा रुकें, या पहले वह बुलावा वापस लें।</translation>
    </message>
    <message>
        <source>Nobody can walk over to a laptop in the field. Ask to be talked through it instead.</source>
        <translation>क्षेत्र में रखे लैपटॉप तक कोई चलकर नहीं आ सकता। इसके बजाय बातचीत से मदद माँगें।</translation>
    </message>
    <message>
        <source>This call for help is over.</source>
        <translation>मदद का यह बुलावा समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>{name} at counter {counter} has this call for help.</source>
        <translation>मदद का यह बुलावा काउंटर {counter} पर {name} के पास है।</translation>
    </message>
    <message>
        <source>Nobody has answered this call for help yet.</source>
        <translation>मदद के इस बुलावे का अभी किसी ने जवाब नहीं दिया है।</translation>
    </message>
    <message>
        <source>Only the other side of this call for help can say that.</source>
        <translation>यह केवल मदद के इस बुलावे का दूसरा पक्ष कह सकता है।</translation>
    </message>
    <message>
        <source>That cannot be done now. The helper or the citizen went on.</source>
        <translation>यह अभी नहीं हो सकता। मददगार या नागरिक आगे बढ़ चुके हैं।</translation>
    </message>
    <message>
        <source>Trainees do not answer calls for help. Ask a colleague.</source>
        <translation>प्रशिक्षु मदद के बुलावों का जवाब नहीं देते। किसी सहकर्मी से कहें।</translation>
    </message>
    <message>
        <source>Choose a service first, so that a ticket can be given.</source>
        <translation>पहले कोई सेवा चुनें, ताकि टोकन दिया जा सके।</translation>
    </message>
    <message>
        <source>That is no telephone number. It has 6 to 15 digits.</source>
        <translation>यह फ़ोन नंबर नहीं है। उसमें 6 से 15 अंक होते हैं।</translation>
    </message>
    <message>
        <source>No number can be left now, because the office’s server does not answer. Take a ticket instead.</source>
        <translation>नंबर अभी नहीं छोड़ा जा सकता, क्योंकि कार्यालय का सर्वर जवाब नहीं दे रहा। इसके बजाय टोकन लें।</translation>
    </message>
    <message>
        <source>The number is not there any more. It is forgotten when a call ends.</source>
        <translation>नंबर अब नहीं है। बुलावा समाप्त होने पर उसे भुला दिया जाता है।</translation>
    </message>
    <message>
        <source>There is no such emergency call today.</source>
        <translation>आज ऐसा कोई आपात बुलावा नहीं है।</translation>
    </message>
    <message>
        <source>This emergency call is over.</source>
        <translation>यह आपात बुलावा समाप्त हो चुका है।</translation>
    </message>
    <message>
        <source>This emergency call was raised here. A colleague answers it.</source>
        <translation>यह आपात बुलावा यहीं से किया गया। इसका जवाब कोई सहकर्मी देता है।</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation>हाँ, यह सही है</translation>
    </message>
    <message>
        <source>No, that is not so</source>
        <translation>नहीं, ऐसा नहीं है</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>मुझे दिखाएँ कहाँ</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>इसका क्या मतलब है?</translation>
    </message>
    <message>
        <source>Go more slowly</source>
        <translation>थोड़ा धीरे चलें</translation>
    </message>
    <message>
        <source>Say that in another way</source>
        <translation>इसे दूसरे शब्दों में कहें</translation>
    </message>
    <message>
        <source>I do not have that with me</source>
        <translation>वह मेरे पास अभी नहीं है</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>धन्यवाद</translation>
    </message>
    <message>
        <source>Hello, I am here to help</source>
        <translation>नमस्ते, मैं मदद के लिए यहाँ हूँ</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>आराम से, कोई जल्दी नहीं</translation>
    </message>
    <message>
        <source>I am pointing at it on your screen</source>
        <translation>मेरा इशारा आपकी स्क्रीन पर उसी की ओर है</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>क्या यह सही है?</translation>
    </message>
    <message>
        <source>You can leave that one empty</source>
        <translation>आप उसे खाली छोड़ सकते हैं</translation>
    </message>
    <message>
        <source>You are nearly done</source>
        <translation>आपका काम लगभग पूरा हो गया है</translation>
    </message>
    <message>
        <source>That could not be sent: it is too long, or not what a help session says. Shorten it and try again.</source>
        <translation>यह भेजा नहीं जा सका: यह बहुत लंबा है, या सहायता-वार्ता का हिस्सा नहीं है। इसे छोटा करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Go on with a form</source>
        <translation>फ़ॉर्म आगे भरें</translation>
    </message>
    <message>
        <source>Your six words, or the code of your form</source>
        <translation>आपके छह शब्द, या आपके फ़ॉर्म का कोड</translation>
    </message>
    <message>
        <source>They stand on your paper. Capitals and small slips do not matter.</source>
        <translation>ये आपके काग़ज़ पर लिखे हैं। बड़े अक्षर और छोटी चूक से फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>मेरा फ़ॉर्म खोलें</translation>
    </message>
    <message>
        <source>The words open your form once. From then on it is open on this page, and nowhere else.</source>
        <translation>शब्द आपका फ़ॉर्म एक बार खोलते हैं। उसके बाद वह इसी पन्ने पर खुला रहता है, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>You can go on with this form here, on this phone or computer.</source>
        <translation>आप यह फ़ॉर्म यहीं, इसी फ़ोन या कंप्यूटर पर आगे भर सकते हैं।</translation>
    </message>
    <message>
        <source>If this page closes, your form goes on with this code: {code}</source>
        <translation>यह पन्ना बंद हो जाए, तो आपका फ़ॉर्म इस कोड से आगे चलता है: {code}</translation>
    </message>
    <message>
        <source>It works until {day}, here and at kiosks and counters. Whoever has it can read your form.</source>
        <translation>यह {day} तक यहाँ, कियोस्कों और काउंटरों पर चलता है। जिसके पास यह हो, वह आपका फ़ॉर्म पढ़ सकता है।</translation>
    </message>
    <message>
        <source>This page stays open until {time}. Every step gives {minutes} minutes more.</source>
        <translation>यह पन्ना {time} तक खुला रहता है। हर क़दम पर {minutes} मिनट और मिलते हैं।</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>सवाल {position}, कुल {total}</translation>
    </message>
    <message>
        <source>Question {position} of about {total}</source>
        <translation>सवाल {position}, कुल लगभग {total}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(वैकल्पिक)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>कोई जवाब चुनें</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>जो भी सही हों, सब चुनें</translation>
    </message>
    <message>
        <source>Look for an answer in the list</source>
        <translation>सूची में उत्तर खोजें</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>इन शब्दों से कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Choose from what was found, or search again.</source>
        <translation>जो मिला उसमें से चुनें, या फिर से खोजें।</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it, and show the place on the map at a kiosk or counter.</source>
        <translation>न पता हो तो ख़ाली छोड़ें, और कियोस्क या काउंटर पर नक़्शे में जगह दिखाएँ।</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>स्थान {place}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>This question needs a kiosk or counter. Go on with the others: your answers are kept.</source>
        <translation>इस प्रश्न के लिए कियोस्क या काउंटर चाहिए। बाक़ी आगे भरें: आपके उत्तर रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Your answer brings more questions. They are on this page.</source>
        <translation>आपके उत्तर से और प्रश्न आते हैं। वे इसी पन्ने पर हैं।</translation>
    </message>
    <message>
        <source>The form has changed since you began. Look over your answers before you send it.</source>
        <translation>आपके शुरू करने के बाद फ़ॉर्म बदला है। भेजने से पहले अपने उत्तर देख लें।</translation>
    </message>
    <message>
        <source>That page is no longer part of your form. Go on here.</source>
        <translation>वह पन्ना अब आपके फ़ॉर्म में नहीं है। यहाँ से आगे बढ़ें।</translation>
    </message>
    <message>
        <source>Your form is not kept at the office right now ({why}). Do not close this page before it is sent.</source>
        <translation>आपका फ़ॉर्म अभी कार्यालय में नहीं रखा जा रहा ({why})। भेजने से पहले यह पन्ना बंद न करें।</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>कुछ ठीक करना है</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>जवाब लिखें</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>तारीख लिखें</translation>
    </message>
    <message>
        <source>Enter a time, for example 14:30</source>
        <translation>समय लिखें, जैसे 14:30</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>आगे बढ़ने के लिए बॉक्स चुनें</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>इस जवाब को फिर से देखें</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>पूर्ण संख्या लिखें</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>संख्या लिखें</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}</source>
        <translation>{low} से {high} तक की संख्या लिखें</translation>
    </message>
    <message>
        <source>Enter two numbers, for example −41.2865 and 174.7762</source>
        <translation>दो संख्याएँ लिखें, जैसे −41.2865 और 174.7762</translation>
    </message>
    <message>
        <source>Choose each answer once</source>
        <translation>हर उत्तर एक बार चुनें</translation>
    </message>
    <message>
        <source>That is too long. Use fewer words.</source>
        <translation>यह बहुत लंबा है। कम शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>{label}: this needs a kiosk or counter</source>
        <translation>{label}: इसके लिए कियोस्क या काउंटर चाहिए</translation>
    </message>
    <message>
        <source>Added so far: {count}</source>
        <translation>अब तक जोड़े: {count}</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>आपने यहाँ कुछ नहीं जोड़ा है</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>एक जोड़ें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>अपने जवाब जाँचें</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>और सवाल</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Parts of this form</source>
        <translation>इस फ़ॉर्म के भाग</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Before you send this form</source>
        <translation>यह फ़ॉर्म भेजने से पहले</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Goes sealed to {names} and to this office. Nobody else can read it.</source>
        <translation>सीलबंद होकर {names} और इस कार्यालय को जाता है। कोई और इसे नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>सीलबंद होकर इस कार्यालय को जाता है। कोई और इसे नहीं पढ़ सकता।</translation>
    </message>
    <message numerus="yes">
        <source>%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.</source>
        <translation>
            <numerusform>%n प्रश्न के लिए कियोस्क या काउंटर चाहिए। भेजने के लिए फ़ॉर्म वहाँ ले जाएँ: कुछ भी दोबारा नहीं बताना पड़ता।</numerusform>
            <numerusform>%n प्रश्नों के लिए कियोस्क या काउंटर चाहिए। भेजने के लिए फ़ॉर्म वहाँ ले जाएँ: कुछ भी दोबारा नहीं बताना पड़ता।</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>इस फ़ॉर्म में खराबी है और यह भेजा नहीं जा सकता। आपके जवाब सहेजे हुए हैं। कृपया मदद माँगें।</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>आपका फ़ॉर्म भेज दिया गया</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>आपका संदर्भ नंबर</translation>
    </message>
    <message>
        <source>Note it. With it, staff find your form.</source>
        <translation>इसे लिख लें। इससे कर्मचारी आपका फ़ॉर्म ढूँढते हैं।</translation>
    </message>
    <message>
        <source>Other ways to go on or to stop</source>
        <translation>आगे बढ़ने या रुकने के दूसरे तरीक़े</translation>
    </message>
    <message>
        <source>Finish it at a kiosk or counter instead</source>
        <translation>इसके बजाय कियोस्क या काउंटर पर पूरा करें</translation>
    </message>
    <message>
        <source>You get six new words. They open your form once, at any kiosk or counter of {office}, or here again.</source>
        <translation>आपको छह नए शब्द मिलते हैं। वे आपका फ़ॉर्म {office} के किसी भी कियोस्क या काउंटर पर, या फिर यहीं, एक बार खोलते हैं।</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>मुझे छह शब्द दें</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>आपके छह शब्द</translation>
    </message>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>जिसके पास ये शब्द हैं वह आपका फ़ॉर्म खोलकर पढ़ सकता है। इन्हें अपने पास रखें।</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>{day} तक रखा जाएगा</translation>
    </message>
    <message>
        <source>For staff: {words}</source>
        <translation>कर्मचारियों के लिए: {words}</translation>
    </message>
    <message>
        <source>I am finished: wipe it</source>
        <translation>मेरा काम पूरा: मिटा दें</translation>
    </message>
    <message>
        <source>Wipe everything?</source>
        <translation>सब कुछ मिटाएँ?</translation>
    </message>
    <message>
        <source>Your answers are deleted, here and at the office, for good. To go on later, take six words instead.</source>
        <translation>आपके उत्तर यहाँ और कार्यालय में हमेशा के लिए मिट जाते हैं। बाद में आगे बढ़ना हो, तो छह शब्द ले लें।</translation>
    </message>
    <message>
        <source>What you sent stays with the office. Only this page forgets it.</source>
        <translation>आपने जो भेजा वह कार्यालय के पास रहता है। केवल यह पन्ना उसे भूलता है।</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>हाँ, सब कुछ मिटाएँ</translation>
    </message>
    <message>
        <source>Everything is wiped</source>
        <translation>सब कुछ मिट गया</translation>
    </message>
    <message>
        <source>Nothing of your form is on this page any more. Where others use this machine, close the browser as well.</source>
        <translation>आपके फ़ॉर्म का कुछ भी अब इस पन्ने पर नहीं है। जहाँ दूसरे भी यह मशीन इस्तेमाल करते हैं, वहाँ ब्राउज़र भी बंद करें।</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>फ़ॉर्म पर वापस</translation>
    </message>
    <message>
        <source>Your form was closed here</source>
        <translation>आपका फ़ॉर्म यहाँ बंद किया गया</translation>
    </message>
    <message>
        <source>Nothing happened for {minutes} minutes, so it was closed before somebody else could read it.</source>
        <translation>{minutes} मिनट तक कुछ नहीं हुआ, इसलिए किसी और के पढ़ने से पहले इसे बंद किया गया।</translation>
    </message>
    <message>
        <source>No form is open here</source>
        <translation>यहाँ कोई फ़ॉर्म खुला नहीं है</translation>
    </message>
    <message>
        <source>Open forms are held in memory only. This one was finished, its time was over, or the server was started anew.</source>
        <translation>खुले फ़ॉर्म केवल मेमोरी में रहते हैं। यह पूरा हो चुका था, इसका समय बीत गया, या सर्वर फिर से शुरू हुआ।</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there.</source>
        <translation>यह फ़ॉर्म दूसरी जगह खोला गया और वहीं आगे चलता है।</translation>
    </message>
    <message>
        <source>What you sent with “Continue” is kept. With the code of your form you go on here, or at a kiosk or counter.</source>
        <translation>“आगे बढ़ें” से भेजा गया सब रखा है। फ़ॉर्म के कोड से आप यहाँ, या कियोस्क या काउंटर पर आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>That did not come from the page of your form, so nothing was changed.</source>
        <translation>वह आपके फ़ॉर्म के पन्ने से नहीं आया, इसलिए कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Go back to your form and try again. If this happens again, open the page anew.</source>
        <translation>अपने फ़ॉर्म पर लौटें और फिर कोशिश करें। फिर ऐसा हो, तो पन्ना नए सिरे से खोलें।</translation>
    </message>
    <message>
        <source>That was too much at once, so nothing was changed.</source>
        <translation>एक साथ बहुत ज़्यादा था, इसलिए कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Go back, and send less.</source>
        <translation>वापस जाएँ, और कम भेजें।</translation>
    </message>
    <message>
        <source>Too many forms are open here at once. Your words still work: try again in a few minutes.</source>
        <translation>यहाँ एक साथ बहुत फ़ॉर्म खुले हैं। आपके शब्द अब भी चलते हैं: कुछ मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Too many pages were asked for from here. Wait a minute, then load this page again.</source>
        <translation>यहाँ से बहुत ज़्यादा पन्ने माँगे गए। एक मिनट रुकें, फिर यह पन्ना दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Nothing of your form is stored on this machine or stands in the address of this page.</source>
        <translation>आपके फ़ॉर्म का कुछ भी इस मशीन पर नहीं रखा जाता, न इस पन्ने के पते में होता है।</translation>
    </message>
    <message>
        <source>This laptop works for {officers}. Days and cases of somebody else are not on it.</source>
        <translation>यह लैपटॉप {officers} के लिए है। किसी और के दिन और मामले इस पर नहीं हैं।</translation>
    </message>
    <message>
        <source>There is no such stop on this laptop.</source>
        <translation>इस लैपटॉप पर ऐसा कोई पड़ाव नहीं है।</translation>
    </message>
    <message>
        <source>There is no such case on this laptop.</source>
        <translation>इस लैपटॉप पर ऐसा कोई मामला नहीं है।</translation>
    </message>
    <message>
        <source>You have not arrived at this stop yet. Arrive first.</source>
        <translation>आप अभी इस पड़ाव पर नहीं पहुँचे हैं। पहले पहुँचना दर्ज करें।</translation>
    </message>
    <message>
        <source>You are at this stop. Close it first.</source>
        <translation>आप इसी पड़ाव पर हैं। पहले इसे बंद करें।</translation>
    </message>
    <message>
        <source>This stop is closed. Open it again first.</source>
        <translation>यह पड़ाव बंद है। पहले इसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>This stop was left out. Open it again first.</source>
        <translation>यह पड़ाव छोड़ दिया गया था। पहले इसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>A home has no name that everybody may know. Write it into the address, which is sealed.</source>
        <translation>किसी घर का ऐसा नाम नहीं होता जिसे सब जान सकें। उसे पते में लिखें, जो सीलबंद है।</translation>
    </message>
    <message>
        <source>There is no day {day}. Write it as 2026-11-21.</source>
        <translation>{day} जैसा कोई दिन नहीं है। इसे 2026-11-21 की तरह लिखें।</translation>
    </message>
    <message>
        <source>There is no field {name} here. Fields are: {names}.</source>
        <translation>यहाँ {name} नाम का कोई खाना नहीं है। खाने हैं: {names}।</translation>
    </message>
    <message>
        <source>This case holds as many papers as it can. Open another one.</source>
        <translation>इस मामले में जितने कागज़ आ सकते थे, आ चुके हैं। दूसरा मामला खोलें।</translation>
    </message>
    <message>
        <source>There is no such report here.</source>
        <translation>यहाँ ऐसी कोई रिपोर्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no such answer here.</source>
        <translation>यहाँ ऐसा कोई उत्तर नहीं है।</translation>
    </message>
    <message>
        <source>Only who runs the office, or edits what it shows, may do that.</source>
        <translation>यह केवल वही कर सकता है जो कार्यालय चलाता है, या जो दिखता है उसे बदलता है।</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>लिखें कि क्या कहा गया, क्या किया गया, और किसने किया।</translation>
    </message>
    <message>
        <source>The office’s server holds the reports and does not answer now. Try again later.</source>
        <translation>रिपोर्टें कार्यालय के सर्वर पर हैं, जो अभी उत्तर नहीं दे रहा। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This paper is at the office already. Write a note that it is not to be used.</source>
        <translation>यह काग़ज़ कार्यालय के पास पहुँच चुका है। टिप्पणी लिखें कि इसका उपयोग न किया जाए।</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>इस फ़ाइल में कुछ नहीं है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Choose a smaller one, or send its pages one by one.</source>
        <translation>यह फ़ाइल {most} MB से बड़ी है। छोटी चुनें, या पन्ने एक-एक करके भेजें।</translation>
    </message>
    <message>
        <source>This kind of file is not taken. Choose a picture, a PDF, a text or an office document.</source>
        <translation>इस तरह की फ़ाइल नहीं ली जाती। तस्वीर, PDF, पाठ या ऑफ़िस दस्तावेज़ चुनें।</translation>
    </message>
    <message>
        <source>This has not arrived here yet. It comes with the next meeting with the office.</source>
        <translation>यह अभी यहाँ नहीं पहुँचा है। कार्यालय से अगले संपर्क में आ जाएगा।</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. Try again.</source>
        <translation>यह इस लैपटॉप का पासफ़्रेज़ नहीं है। कुछ नहीं बदला गया। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. You can try again in {time}.</source>
        <translation>यह इस लैपटॉप का पासफ़्रेज़ नहीं है। कुछ नहीं बदला गया। आप {time} बाद फिर से कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>There were {count} wrong passphrases. You can try again in {time}.</source>
        <translation>{count} बार ग़लत पासफ़्रेज़ डाला गया। आप {time} बाद फिर से कोशिश कर सकते हैं।</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters, for example four words that do not belong together.</source>
        <translation>कम से कम {least} अक्षरों का पासफ़्रेज़ चुनें, जैसे चार शब्द जिनका आपस में संबंध न हो।</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>पासफ़्रेज़ में अधिक से अधिक {most} अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same. Type both again.</source>
        <translation>दोनों नए पासफ़्रेज़ एक जैसे नहीं हैं। दोनों फिर से लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.</source>
        <translation>
            <numerusform>सफ़र के लिए तैयार। इस लैपटॉप पर: %n मामला, {forms} फ़ॉर्म, सभी {answers} उत्तर, {day} {time} तक के।</numerusform>
            <numerusform>सफ़र के लिए तैयार। इस लैपटॉप पर: %n मामले, {forms} फ़ॉर्म, सभी {answers} उत्तर, {day} {time} तक के।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready for the road yet.</source>
        <translation>अभी सफ़र के लिए तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Everything that the office had on {day} at {time}</source>
        <translation>{day} को {time} बजे कार्यालय के पास जो कुछ था, सब</translation>
    </message>
    <message>
        <source>This laptop has not heard from the office yet</source>
        <translation>इस लैपटॉप को कार्यालय से अभी कुछ नहीं मिला है</translation>
    </message>
    <message>
        <source>Stops from {first} to {last}: {count}</source>
        <translation>{first} से {last} तक के पड़ाव: {count}</translation>
    </message>
    <message>
        <source>Open cases: {count}</source>
        <translation>खुले मामले: {count}</translation>
    </message>
    <message>
        <source>Forms: {forms}. Answers: {answers}</source>
        <translation>फ़ॉर्म: {forms}। उत्तर: {answers}</translation>
    </message>
    <message>
        <source>Ticket numbers from {first} to {last}</source>
        <translation>{first} से {last} तक के टिकट नंबर</translation>
    </message>
    <message>
        <source>No ticket numbers for {day}: tickets get this laptop&apos;s own letter</source>
        <translation>{day} के लिए टिकट नंबर नहीं हैं: टिकटों पर इस लैपटॉप का अपना अक्षर होगा</translation>
    </message>
    <message>
        <source>Still to come: {count} sealed papers of stops and cases</source>
        <translation>अभी आना बाकी: पड़ावों और मामलों के {count} सीलबंद काग़ज़</translation>
    </message>
    <message>
        <source>Still to come: newer forms and answers</source>
        <translation>अभी आना बाकी: नए फ़ॉर्म और उत्तर</translation>
    </message>
    <message>
        <source>It is on the stick and was read back. Entries: {events}. Papers: {papers}. Take the stick to the office.</source>
        <translation>यह पेन ड्राइव पर है और पढ़कर जाँचा गया। प्रविष्टियाँ: {events}। काग़ज़: {papers}। पेन ड्राइव दफ़्तर ले जाएँ।</translation>
    </message>
    <message>
        <source>There is nothing to put on a stick: the office has everything.</source>
        <translation>पेन ड्राइव पर रखने को कुछ नहीं: दफ़्तर के पास सब है।</translation>
    </message>
    <message>
        <source>The office has what was on the stick. Entries: {events}. Papers: {papers}.</source>
        <translation>पेन ड्राइव पर जो था वह दफ़्तर के पास है। प्रविष्टियाँ: {events}। काग़ज़: {papers}।</translation>
    </message>
    <message>
        <source>Entries that the office could not take, and put aside: {count}.</source>
        <translation>प्रविष्टियाँ जो दफ़्तर नहीं ले सका और अलग रखीं: {count}।</translation>
    </message>
    <message>
        <source>Entries that have to go once more, on another stick: {count}.</source>
        <translation>प्रविष्टियाँ जिन्हें दूसरी पेन ड्राइव पर फिर जाना है: {count}।</translation>
    </message>
    <message>
        <source>News from the office: {count}.</source>
        <translation>दफ़्तर से नई बातें: {count}।</translation>
    </message>
    <message>
        <source>Space on this laptop: {gigabytes} GB</source>
        <translation>इस लैपटॉप पर जगह: {gigabytes} GB</translation>
    </message>
    <message>
        <source>Erased on {day}, because {why}.</source>
        <translation>{day} को मिटाया गया, क्योंकि {why}।</translation>
    </message>
    <message>
        <source>Erased on {day} by {name}, because {why}.</source>
        <translation>{day} को {name} ने मिटाया, क्योंकि {why}।</translation>
    </message>
    <message>
        <source>the person whom it is about asked for it</source>
        <translation>जिस व्यक्ति के बारे में है, उसने कहा</translation>
    </message>
    <message>
        <source>it was sent by mistake</source>
        <translation>वह ग़लती से भेजा गया था</translation>
    </message>
    <message>
        <source>a law or a court says so</source>
        <translation>क़ानून या अदालत ऐसा कहती है</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>उसका समय पूरा हो गया</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>कोई कारण नहीं दिया गया</translation>
    </message>
    <message>
        <source>What was written down of this person was erased for good. Add them as somebody new.</source>
        <translation>इस व्यक्ति के बारे में लिखी बातें हमेशा के लिए मिटा दी गईं। उन्हें नए व्यक्ति के रूप में जोड़ें।</translation>
    </message>
    <message>
        <source>Shut out by the office. Ask whoever looks after its devices.</source>
        <translation>कार्यालय ने इसे बाहर कर दिया है। उपकरण देखने वाले से पूछें।</translation>
    </message>
    <message>
        <source>Not of the same release as the office’s server. Ask whoever looks after its devices.</source>
        <translation>कार्यालय के सर्वर वाले संस्करण का नहीं है। उपकरण देखने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The office’s server does not let this machine in. Ask whoever looks after its devices.</source>
        <translation>कार्यालय का सर्वर इस मशीन को अंदर नहीं लेता। उपकरण देखने वाले से पूछें।</translation>
    </message>
    <message>
        <source>It stays on this machine until that is mended.</source>
        <translation>ठीक होने तक यह इसी मशीन पर रहता है।</translation>
    </message>
    <message numerus="yes">
        <source>The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.</source>
        <translation>
            <numerusform>कार्यालय इस मशीन से %n चीज़ नहीं ले सका: {what}, {when}। यह यहीं रहती है। यह उसे दिखाएँ जो उपकरणों की देखभाल करता है।</numerusform>
            <numerusform>कार्यालय इस मशीन से %n चीज़ें नहीं ले सका। पिछली थी {what}, {when}। वे यहीं रहती हैं। यह उसे दिखाएँ जो उपकरणों की देखभाल करता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>एक टिकट</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>एक अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>एक फ़ॉर्म</translation>
    </message>
    <message>
        <source>a visit on the day list</source>
        <translation>दिन की सूची की एक मुलाक़ात</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>एक मामला</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>एक प्रविष्टि</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>यह कियोस्क बंद है। काउंटर पर पूछें।</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Hide what I typed</source>
        <translation>मेरा टाइप किया छिपाएँ</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>मेरा टाइप किया दिखाएँ</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>इसे आसान बनाएँ</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>ऐसा ही रखें</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>सामान्य अक्षर</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>सबसे बड़े अक्षर</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Words, height and movement</source>
        <translation>शब्द, ऊँचाई और हलचल</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>फ़ोन पर इस टोकन का हाल जानने का कोड</translation>
    </message>
</context>
<context>
    <name>TicketMore</name>
    <message>
        <source>Staff know: %1</source>
        <translation>कर्मचारी जानते हैं: %1</translation>
    </message>
    <message>
        <source>Back to my list: %1</source>
        <translation>मेरी सूची पर लौटें: %1</translation>
    </message>
    <message>
        <source>I need something else too</source>
        <translation>मुझे कुछ और भी चाहिए</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Printing</source>
        <translation>छप रहा है</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>दोबारा छापें</translation>
    </message>
    <message>
        <source>This is your ticket</source>
        <translation>यह आपका टोकन है</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>प्रतीक्षालय में बैठ जाएँ।</translation>
    </message>
    <message>
        <source>Go to that counter when your number is called.</source>
        <translation>जब आपका नंबर बुलाया जाए, तब उस काउंटर पर जाएँ।</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>The link is down for the moment. Your place is kept and joins the list by itself. One ticket is enough.</source>
        <translation>अभी कनेक्शन नहीं है। आपकी जगह बनी हुई है और अपने आप सूची में जुड़ जाएगी। एक ही टोकन काफ़ी है।</translation>
    </message>
    <message>
        <source>Saved here, not yet sent to the counters</source>
        <translation>यहाँ सहेजा है, काउंटरों को अभी नहीं भेजा गया</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Your tickets are being made</source>
        <translation>आपके टोकन बन रहे हैं</translation>
    </message>
    <message>
        <source>Get these tickets</source>
        <translation>ये टोकन लें</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>अभी टोकन नहीं बना है</translation>
    </message>
    <message>
        <source>You have %1, and no ticket for the rest</source>
        <translation>आपके पास %1 है, बाकी के लिए टोकन नहीं है</translation>
    </message>
    <message>
        <source>Go on with what I have</source>
        <translation>जो है उसी से आगे बढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>At most %n tickets. The counters call you for one after the other.</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n टोकन। काउंटर आपको एक-एक करके बुलाते हैं।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n टोकन। काउंटर आपको एक-एक करके बुलाते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want a ticket for?</source>
        <translation>टोकन किस काम के लिए चाहिए?</translation>
    </message>
</context>
<context>
    <name>TimeBox</name>
    <message>
        <source>Earlier</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>Hour</source>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>By one hour</source>
        <translation>एक घंटे से</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>By five minutes</source>
        <translation>पाँच मिनट से</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Start empty</source>
        <translation>खाली से शुरू करें</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>भर दें</translation>
    </message>
    <message>
        <source>You can change each of them here. The other form stays as it is.</source>
        <translation>यहाँ आप इनमें से हर एक बदल सकते हैं। दूसरा फ़ॉर्म वैसा ही रहेगा।</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>%1: services</source>
        <translation>%1: सेवाएँ</translation>
    </message>
    <message>
        <source>Choose a service to see what to bring and how long the wait is.</source>
        <translation>क्या साथ लाएँ और कितना इंतज़ार है, यह देखने के लिए सेवा चुनें।</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>this machine</source>
        <translation>यह मशीन</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1 की योजना</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>अपॉइंटमेंट %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>काउंटर %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>टोकन %1</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>कब है</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>कौन-सी सेवा</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>कितना समय लगता है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>व्यक्ति की ज़रूरतें</translation>
    </message>
    <message>
        <source>Called off, and changed</source>
        <translation>रद्द भी हुआ और बदला भी</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>कौन कहाँ बैठता है</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>काउंटर किसलिए है</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>It is to be</source>
        <translation>होना है</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n पाली</numerusform>
            <numerusform>%n पालियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are the same in each</source>
        <translation>
            <numerusform>%n पाली सबमें एक जैसी है</numerusform>
            <numerusform>%n पालियाँ सबमें एक जैसी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>कोई पाली नहीं</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>सामान्य योजना</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Written within a minute. Whoever wrote one had not seen the other.</source>
        <translation>एक मिनट के भीतर लिखे गए। एक लिखने वाले ने दूसरा नहीं देखा था।</translation>
    </message>
    <message>
        <source>%1. Whoever wrote one had not seen the other.</source>
        <translation>%1। एक लिखने वाले ने दूसरा नहीं देखा था।</translation>
    </message>
    <message numerus="yes">
        <source>Written %n minutes apart</source>
        <translation>
            <numerusform>%n मिनट के अंतर से लिखे गए</numerusform>
            <numerusform>%n मिनट के अंतर से लिखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n hours apart</source>
        <translation>
            <numerusform>%n घंटे के अंतर से लिखे गए</numerusform>
            <numerusform>%n घंटे के अंतर से लिखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n days apart</source>
        <translation>
            <numerusform>%n दिन के अंतर से लिखे गए</numerusform>
            <numerusform>%n दिन के अंतर से लिखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>%1. Settled by %2, %3</source>
        <translation>%1। %2 ने तय किया, %3</translation>
    </message>
    <message>
        <source>Settled. Everybody sees it so from now on.</source>
        <translation>तय हो गया। अब से सबको यही दिखेगा।</translation>
    </message>
    <message>
        <source>Taken back. All versions wait again.</source>
        <translation>वापस लिया गया। सभी रूप फिर प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>%1 के लिए बुक हुआ</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>%1 पर ले जाया गया</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>योजना में: %1</translation>
    </message>
    <message>
        <source>The last plan was taken back</source>
        <translation>पिछली योजना वापस ली गई</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 के लिए</translation>
    </message>
    <message>
        <source>Given for %1</source>
        <translation>%1 के लिए दिया गया</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>तय हुआ: %1</translation>
    </message>
    <message>
        <source>The settlement was taken back</source>
        <translation>निर्णय वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>Two versions</source>
        <translation>दो रूप</translation>
    </message>
    <message>
        <source>To settle (%1)</source>
        <translation>तय करना है (%1)</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>तय करना है</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>तय हुए</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 पर वापस</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
</context>
<context>
    <name>VersionsItem</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Plan it anew…</source>
        <translation>नई योजना बनाएँ…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>कुछ और…</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>पिछला वापस लें</translation>
    </message>
</context>
<context>
    <name>VersionsKeysDialog</name>
    <message>
        <source>Take version 1</source>
        <translation>रूप 1 लें</translation>
    </message>
    <message>
        <source>Take version 2</source>
        <translation>रूप 2 लें</translation>
    </message>
    <message>
        <source>Take version 3</source>
        <translation>रूप 3 लें</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>कुछ और…</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>तय करना है</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>तय हुए</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>पिछला वापस लें</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>काउंटर पर वापस</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>सभी शॉर्टकट</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Tab और तीर वाले बटनों से बाकी सब तक पहुँचें; Space या Enter से दबाएँ।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>VersionsOwnDialog</name>
    <message>
        <source>All versions stay in the record; from now on everybody sees what you choose here.</source>
        <translation>सभी रूप रिकॉर्ड में रहते हैं; अब से सबको वही दिखेगा जो आप यहाँ चुनेंगे।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>यह समय</translation>
    </message>
    <message>
        <source>Year, month and day, then the time, as in %1</source>
        <translation>साल, महीना और दिन, फिर समय, जैसे %1</translation>
    </message>
    <message>
        <source>When it is to be</source>
        <translation>कब होना है</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>काउंटर किसलिए है</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>कुछ नहीं बदला</translation>
    </message>
</context>
<context>
    <name>VersionsSettled</name>
    <message>
        <source>What somebody has chosen stays here, with who chose it, until the thing is over or is changed again.</source>
        <translation>किसी ने जो चुना वह चुनने वाले के नाम के साथ यहाँ रहता है, जब तक काम पूरा न हो या फिर न बदले।</translation>
    </message>
    <message>
        <source>Nothing had to be settled</source>
        <translation>कुछ तय नहीं करना पड़ा</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Shows now</source>
        <translation>अभी यही दिखता है</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>रूप %1</translation>
    </message>
    <message>
        <source>Take version %1</source>
        <translation>रूप %1 लें</translation>
    </message>
</context>
<context>
    <name>VersionsWaiting</name>
    <message>
        <source>Where two people change the same thing while their machines do not reach each other, both versions come here, and nothing is lost.</source>
        <translation>जब दो लोग एक ही चीज़ बदलें और उनकी मशीनें आपस में न जुड़ी हों, तो दोनों रूप यहाँ आते हैं और कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Nothing was written twice</source>
        <translation>कुछ भी दो बार नहीं लिखा गया</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Also in this visit: %1</source>
        <translation>इस मुलाकात में ये भी: %1</translation>
    </message>
    <message>
        <source>Finish and take it</source>
        <translation>पूरा करें और इसे लें</translation>
    </message>
    <message>
        <source>Call it</source>
        <translation>इसे बुलाएँ</translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message>
        <source>Wait from now</source>
        <translation>अब से इंतज़ार</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>इंतज़ार में</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this order</source>
        <translation>यह क्रम क्यों</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>अगला %1 है</translation>
    </message>
    <message>
        <source>A ticket that is moved to another service keeps the time at which the person came.</source>
        <translation>जिस टोकन की सेवा बदली जाती है, उसमें व्यक्ति के आने का समय वही रहता है।</translation>
    </message>
</context>
<context>
    <name>WipedWindow</name>
    <message>
        <source>Field</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Everything that it held is gone for good. What it had sent is at the office.</source>
        <translation>इसमें जो था वह हमेशा के लिए मिट गया। जो भेजा जा चुका था वह दफ़्तर में है।</translation>
    </message>
    <message>
        <source>This laptop was wiped</source>
        <translation>यह लैपटॉप मिटा दिया गया</translation>
    </message>
    <message>
        <source>On %1 (UTC).</source>
        <translation>%1 को, ग्रीनविच के समय से।</translation>
    </message>
    <message>
        <source>If you are its officer, ring your office. If you found it, please bring it back there.</source>
        <translation>अगर आप इसके अधिकारी हैं तो दफ़्तर को फ़ोन करें। अगर आपको यह मिला है तो कृपया वहाँ लौटा दें।</translation>
    </message>
    <message>
        <source>To set it up anew, whoever looks after the devices chooses an empty folder and asks for a new code.</source>
        <translation>इसे नए सिरे से लगाने के लिए उपकरणों की देखभाल करने वाला ख़ाली फ़ोल्डर चुनता है और नया कोड माँगता है।</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>खिड़की बंद करें</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>For staff: %1</source>
        <translation>कर्मचारियों के लिए: %1</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>शब्द चित्र के रूप में</translation>
    </message>
</context>
<context>
    <name>WorkColumn</name>
    <message>
        <source>Called twice</source>
        <translation>दो जगह से बुलाया</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>मैंने पढ़ लिया है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>It is sealed. Only you and the office can read it.</source>
        <translation>यह मुहरबंद है। केवल आप और कार्यालय पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <translation>%1 के बारे में टिप्पणी</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 का विवरण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>जैसा अभी है</translation>
    </message>
</context>
</TS>
