<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AcknowledgeAnswer</name>
    <message>
        <source>I have read this and I agree</source>
        <translation>قرأت هذا وأوافق عليه</translation>
    </message>
</context>
<context>
    <name>AddedEntry</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>أضف آخر</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>أضف</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Which agency is it?</source>
        <translation>ما الجهة المطلوبة؟</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>AnswerJudge</name>
    <message>
        <source>Did this answer it?</source>
        <translation>هل أجاب هذا عن سؤالك؟</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>شكرًا لإخبارنا.</translation>
    </message>
    <message>
        <source>Then a person can help you</source>
        <translation>إذًا يمكن لأحد الموظفين أن يساعدك</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>نعم، أجاب</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>لا، لم يُجب</translation>
    </message>
    <message>
        <source>Answers that come near</source>
        <translation>إجابات قريبة من سؤالك</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>يمكن لموظفينا أن يشرحوا لك ذلك بلغتك.</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>هذه الإجابة بالإنجليزية فقط حتى الآن</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>اسأل أحد الموظفين</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>اسأل عند أحد الشبابيك هل ما زال ساريًا.</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>لم يراجع أحد هذا النص منذ أكثر من عام</translation>
    </message>
    <message>
        <source>Do it here</source>
        <translation>أنجزها هنا</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Ask for help</source>
        <translation>اطلب المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your appointment is being looked up</source>
        <translation>يجري البحث عن موعدك</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>سجّل حضوري</translation>
    </message>
    <message>
        <source>It stands in your letter. Capitals, spaces and dashes do not matter.</source>
        <translation>تجده في رسالتك. لا فرق بين الحروف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات.</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>ما رمز موعدك؟</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Is here</source>
        <translation>حضر</translation>
    </message>
</context>
<context>
    <name>AppointmentsDialog</name>
    <message>
        <source>Appointments today</source>
        <translation>مواعيد اليوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It is in the letter. Enter checks in.</source>
        <translation>تجده في الرسالة. مفتاح الإدخال يسجّل الحضور.</translation>
    </message>
    <message>
        <source>Code of the appointment</source>
        <translation>رمز الموعد</translation>
    </message>
    <message>
        <source>What this machine has heard of is listed here, also while the hub is out of reach.</source>
        <translation>يُعرض هنا ما وصل إلى هذا الجهاز، حتى حين يتعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>No appointment is known for today</source>
        <translation>لا يُعرف موعد لليوم</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>It is sealed with its name. Only you and the office can open it.</source>
        <translation>يُختم مع اسمه. لا يفتحه إلا أنت والمكتب.</translation>
    </message>
    <message>
        <source>Attach something of %1</source>
        <translation>إرفاق شيء يخص %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>جارٍ الختم</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>أرفقه</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>نسخة ضوئية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>On hold, or away</source>
        <translation>مؤجّلة أو غائب أصحابها</translation>
    </message>
</context>
<context>
    <name>AwayRow</name>
    <message>
        <source>Call</source>
        <translation>نداء</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>The board has lost its connection. Listen for staff.</source>
        <translation>انقطع اتصال اللوحة. استمعوا إلى نداء الموظفين.</translation>
    </message>
    <message>
        <source>Called last</source>
        <translation>آخر نداء</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>النداء الآن</translation>
    </message>
    <message>
        <source>Now calling %1. Go to counter %2.</source>
        <translation>النداء الآن على %1. توجه إلى الشباك %2.</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>لم يُفتح أي شباك بعد</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>بالدقائق</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>جهة اليسار</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>جهة اليمين</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>لا اتصال بعد</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى الساعة %1</translation>
    </message>
</context>
<context>
    <name>BreakChoices</name>
    <message>
        <source>Not said how long</source>
        <translation>دون تحديد المدة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Nobody is called here until F2 ends it. How long is only a plan, for your colleagues.</source>
        <translation>لا يُنادى أحد هنا حتى تنهيها بمفتاح F2. المدة تقدير يفيد زملاءك فقط.</translation>
    </message>
    <message>
        <source>A break, or work in the back office</source>
        <translation>استراحة أو عمل في المكتب الخلفي</translation>
    </message>
    <message>
        <source>Stay at the counter</source>
        <translation>البقاء في الشباك</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Back-office work</source>
        <translation>عمل في المكتب الخلفي</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
    <message>
        <source>Something missing? Come anyway. We tell you what can wait.</source>
        <translation>ينقصك شيء؟ تعال على أي حال، وسنخبرك بما يمكن تأجيله.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>CalendarTurns</name>
    <message>
        <source>One year back</source>
        <translation>سنة إلى الوراء</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>شهر إلى الوراء</translation>
    </message>
    <message>
        <source>One month on</source>
        <translation>شهر إلى الأمام</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>سنة إلى الأمام</translation>
    </message>
</context>
<context>
    <name>CallPlate</name>
    <message>
        <source>Nobody is called now</source>
        <translation>لا نداء الآن</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلاً بكم</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Your number appears here, and is said aloud.</source>
        <translation>يظهر رقمك هنا ويُنادى بصوت مسموع.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, counter %2</source>
        <translation>%1، الشباك %2</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>It leaves the queue and nobody is called. Undo brings it back.</source>
        <translation>تخرج من الطابور ولا يُنادى أحد. التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Cancel ticket %1, because…</source>
        <translation>إلغاء التذكرة %1، لأن…</translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>إبقاء التذكرة</translation>
    </message>
    <message>
        <source>It was not printed, and the person has another one</source>
        <translation>لم تُطبع، ولدى الشخص تذكرة أخرى</translation>
    </message>
    <message>
        <source>It was taken by mistake</source>
        <translation>أُخذت بالخطأ</translation>
    </message>
    <message>
        <source>The same person took two</source>
        <translation>أخذ الشخص نفسه تذكرتين</translation>
    </message>
    <message>
        <source>It is for a service that is not given here</source>
        <translation>هي لخدمة لا تُقدَّم هنا</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>راجع إجاباتك</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Take this list along</source>
        <translation>خذ هذه القائمة معك</translation>
    </message>
    <message>
        <source>Get tickets from this list</source>
        <translation>خذ تذاكر من هذه القائمة</translation>
    </message>
    <message>
        <source>Your list: %1</source>
        <translation>قائمتك: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا يخصّني</translation>
    </message>
    <message>
        <source>Your ticket: %1</source>
        <translation>تذكرتك: %1</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>املأ النموذج</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>لم يتمّ بعد</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>أنجزت هذا</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>بل هو يخصّني</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>These are the answers</source>
        <translation>هذه هي الإجابات</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>أغلق القائمة</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>These are my answers</source>
        <translation>هذه إجاباتي</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>أغلق القائمة</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Find it by agency</source>
        <translation>ابحث حسب الجهة</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>اكتب ما تريد بكلماتك</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>لأي خدمة تريد رقماً؟</translation>
    </message>
    <message>
        <source>Meanwhile you can read here what each service needs, so that you come prepared.</source>
        <translation>يمكنك في هذه الأثناء أن تقرأ هنا ما تحتاج إليه كل خدمة، فتأتي مستعدًا.</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>لا أرقام الآن</translation>
    </message>
    <message>
        <source>What most people come for</source>
        <translation>ما يأتي الناس من أجله غالبًا</translation>
    </message>
    <message>
        <source>Or what has happened in your life</source>
        <translation>أو ما الذي حدث في حياتك</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>One press closes the stop. Undo opens it again.</source>
        <translation>ضغطة واحدة تغلق المحطة، والتراجع يفتحها من جديد.</translation>
    </message>
    <message>
        <source>It is not over</source>
        <translation>لم تنتهِ بعد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>تمت كما خُطّط لها</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>العودة في يوم آخر</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>لم يكن أحد هناك</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>لم يرغبوا في ذلك اليوم</translation>
    </message>
</context>
<context>
    <name>CodeAnswer</name>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>ضع الرمز أمام الكاميرا على بُعد شبر. تتم قراءته تلقائياً.</translation>
    </message>
    <message>
        <source>Read the code with the camera</source>
        <translation>اقرأ الرمز بالكاميرا</translation>
    </message>
    <message>
        <source>Read another code</source>
        <translation>اقرأ رمزاً آخر</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>أغلق الكاميرا</translation>
    </message>
    <message>
        <source>Or type what stands below the code</source>
        <translation>أو اكتب ما هو مدوّن تحت الرمز</translation>
    </message>
    <message>
        <source>Type what stands below the code</source>
        <translation>اكتب ما هو مدوّن تحت الرمز</translation>
    </message>
    <message>
        <source>The code was read</source>
        <translation>تمت قراءة الرمز</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>No sign typed yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Typed so far: %1</source>
        <translation>ما كُتب حتى الآن: %1</translation>
    </message>
</context>
<context>
    <name>CodeCamera</name>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>ضع الرمز أمام الكاميرا على بُعد شبر. تتم قراءته تلقائياً.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message>
        <source>Close the camera and type the code</source>
        <translation>أغلق الكاميرا واكتب الرمز</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The code as a picture</source>
        <translation>الرمز كصورة</translation>
    </message>
</context>
<context>
    <name>CodeLook</name>
    <message>
        <source>Show the code of your letter to the camera</source>
        <translation>اعرض رمز رسالتك على الكاميرا</translation>
    </message>
</context>
<context>
    <name>CodeProblem</name>
    <message>
        <source>You are not checked in yet</source>
        <translation>لم يُسجَّل حضورك بعد</translation>
    </message>
</context>
<context>
    <name>CodeTrouble</name>
    <message>
        <source>This kiosk has no camera for the code of your letter. Type it.</source>
        <translation>لا توجد في هذا الجهاز كاميرا لقراءة رمز رسالتك. اكتبه.</translation>
    </message>
</context>
<context>
    <name>ComeBackButton</name>
    <message>
        <source>Go on with a form you saved</source>
        <translation>تابع نموذجاً حفظته</translation>
    </message>
</context>
<context>
    <name>ComeBackPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your form is being fetched</source>
        <translation>يجري إحضار نموذجك</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>افتح نموذجي</translation>
    </message>
</context>
<context>
    <name>CompanionDialog</name>
    <message>
        <source>Look at the paper where there has to be one. Only the role and the right are kept, with the visit and in the form.</source>
        <translation>انظر إلى الورقة حيث يجب أن توجد. لا يُحفظ إلا الدور والحق، مع الزيارة وفي الاستمارة.</translation>
    </message>
    <message>
        <source>Who helps this person?</source>
        <translation>من يساعد هذا الشخص؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CompanionSheet</name>
    <message>
        <source>Staff see it with your ticket and your form. Nobody’s name is kept.</source>
        <translation>يراه الموظفون مع تذكرتك واستمارتك. ولا يُحفظ اسم أحد.</translation>
    </message>
    <message>
        <source>Does somebody help you?</source>
        <translation>هل يساعدك أحد؟</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>اطبع الاتفاق</translation>
    </message>
    <message>
        <source>Nobody helps me</source>
        <translation>لا أحد يساعدني</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>بأي حق؟</translation>
    </message>
    <message>
        <source>The agreement is printed. Sign it, and take it with you.</source>
        <translation>طُبع الاتفاق. وقّعه وخذه معك.</translation>
    </message>
    <message>
        <source>The agreement was not printed. Ask for it at a counter.</source>
        <translation>لم يُطبع الاتفاق. اطلبه عند أحد الشبابيك.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening hours and closures</source>
        <translation>ساعات العمل وأيام الإغلاق</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>حدث في الحياة</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>السطر تحت العنوان</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Words by which it is found</source>
        <translation>كلمات يُعثر عليه بها</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>لمن هذه الخدمة</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>What becomes of what is told</source>
        <translation>ما يحدث لما يُقال لنا</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>طرق أخرى</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا بعد ذلك</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>آخر مراجعة في</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>الخطوات بترتيبها</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Days on which the office is closed</source>
        <translation>أيام يكون فيها المكتب مغلقاً</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>بكلمات قليلة</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>بكلمات أكثر</translation>
    </message>
    <message>
        <source>what is special</source>
        <translation>ما يميزه</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>حتى متى</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>يفتح الساعة</translation>
    </message>
    <message>
        <source>last ticket at</source>
        <translation>آخر رقم الساعة</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>يغلق الساعة</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>من يمكنه ذلك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>عند الشباك</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>At the agency</source>
        <translation>لدى الجهة</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Proposed. Somebody else has to approve it.</source>
        <translation>تم الاقتراح. على شخص آخر أن يوافق عليه.</translation>
    </message>
    <message>
        <source>Approved. Kiosks show it after the visit that is under way.</source>
        <translation>تمت الموافقة. تعرضه الأجهزة بعد انتهاء الزيارة الجارية.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Undone. What was shown before comes back.</source>
        <translation>تم التراجع. يعود ما كان معروضاً من قبل.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>اقتُرح</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Approved, but not shown: %1</source>
        <translation>تمت الموافقة، لكنه لا يُعرض: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <translation>بالإنجليزية: %1</translation>
    </message>
    <message>
        <source>Off the list: there is an answer for it.</source>
        <translation>أُزيل من القائمة: له إجابة.</translation>
    </message>
    <message>
        <source>Off the list: it is not for us.</source>
        <translation>أُزيل من القائمة: ليس من اختصاصنا.</translation>
    </message>
    <message>
        <source>%1, last asked on %2</source>
        <translation>%1، آخر مرة سُئل فيها: %2</translation>
    </message>
    <message>
        <source>No word that our texts have</source>
        <translation>لا كلمة موجودة في نصوصنا</translation>
    </message>
    <message>
        <source>%1 said yes, %2 said no</source>
        <translation>%1 قالوا نعم، %2 قالوا لا</translation>
    </message>
</context>
<context>
    <name>ContentAmendment</name>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>أنت من اقترح هذا. على شخص آخر أن يوافق عليه.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>إعادة…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>اعرض الصفحة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>تابع العمل عليه</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>ContentBar</name>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>To approve (%1)</source>
        <translation>للموافقة (%1)</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>للموافقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>الأسئلة (%1)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>ContentChange</name>
    <message>
        <source>What is to be changed?</source>
        <translation>ما الذي يُراد تغييره؟</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Texts, the steps of a checklist and opening hours can be changed here. A second officer approves it before anybody sees it.</source>
        <translation>يمكن هنا تغيير النصوص وخطوات القوائم وساعات العمل. يوافق موظف ثانٍ قبل أن يراه أحد.</translation>
    </message>
    <message>
        <source>Choose what is to be changed</source>
        <translation>اختر ما يُراد تغييره</translation>
    </message>
</context>
<context>
    <name>ContentDialogs</name>
    <message>
        <source>Why is it to be changed?</source>
        <translation>لماذا يُراد تغييره؟</translation>
    </message>
    <message>
        <source>A second officer sees the difference and approves it. Nothing is shown otherwise before.</source>
        <translation>يرى موظف ثانٍ الفرق ويوافق عليه. لا يتغير شيء معروض قبل ذلك.</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>اقتراح التغيير</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>What is to be mended first?</source>
        <translation>ما الذي يجب إصلاحه أولاً؟</translation>
    </message>
    <message>
        <source>Who proposed it can take it up again from the history.</source>
        <translation>يمكن لمن اقترحه أن يتابعه من السجل.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>ContentDiff</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
</context>
<context>
    <name>ContentEditorBody</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend first</source>
        <translation>
            <numerusform>لا شيء للإصلاح</numerusform>
            <numerusform>شيء واحد يجب إصلاحه أولاً</numerusform>
            <numerusform>شيئان يجب إصلاحهما أولاً</numerusform>
            <numerusform>%n أشياء يجب إصلاحها أولاً</numerusform>
            <numerusform>%n شيئاً يجب إصلاحه أولاً</numerusform>
            <numerusform>%n شيء يجب إصلاحه أولاً</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed, not proposed yet</source>
        <translation>
            <numerusform>لم يتغير أي موضع</numerusform>
            <numerusform>تغيّر موضع واحد ولم يُقترح بعد</numerusform>
            <numerusform>تغيّر موضعان ولم يُقترحا بعد</numerusform>
            <numerusform>تغيّرت %n مواضع ولم تُقترح بعد</numerusform>
            <numerusform>تغيّر %n موضعاً ولم يُقترح بعد</numerusform>
            <numerusform>تغيّر %n موضع ولم يُقترح بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is shown now</source>
        <translation>كما هو معروض الآن</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>اقتراح…</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>اعرض الصفحة</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>أضف</translation>
    </message>
</context>
<context>
    <name>ContentKeysDialog</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>للموافقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>اعرض الصفحة</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>اقتراح…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>يصل Tab ومفاتيح الأسهم إلى كل شيء آخر، ويضغطه مفتاح المسافة أو Enter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>A newer pack says something else at these places. Look at them under History, and undo them or propose them anew.</source>
        <translation>تقول حزمة أحدث شيئاً آخر في هذه المواضع. انظر إليها في السجل، وتراجع عنها أو اقترحها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved changes are not shown</source>
        <translation>
            <numerusform>لا تغيير غير معروض</numerusform>
            <numerusform>تغيير واحد تمت الموافقة عليه لا يُعرض</numerusform>
            <numerusform>تغييران تمت الموافقة عليهما لا يُعرضان</numerusform>
            <numerusform>%n تغييرات تمت الموافقة عليها لا تُعرض</numerusform>
            <numerusform>%n تغييراً تمت الموافقة عليه لا يُعرض</numerusform>
            <numerusform>%n تغيير تمت الموافقة عليه لا يُعرض</numerusform>
        </translation>
    </message>
    <message>
        <source>What officers propose waits here until somebody else has looked at it.</source>
        <translation>ما يقترحه الموظفون ينتظر هنا حتى ينظر فيه شخص آخر.</translation>
    </message>
    <message>
        <source>Nothing waits to be approved</source>
        <translation>لا شيء ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Every change stays in this list, with who wanted it and who approved it.</source>
        <translation>يبقى كل تغيير في هذه القائمة، مع من أراده ومن وافق عليه.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>لم يتغير شيء هنا بعد</translation>
    </message>
</context>
<context>
    <name>ContentPreviewDialog</name>
    <message>
        <source>The page is being drawn. This takes a few seconds.</source>
        <translation>يجري رسم الصفحة. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The page could not be drawn. The differences in words still hold.</source>
        <translation>تعذر رسم الصفحة. الفروق بالكلمات ما زالت صحيحة.</translation>
    </message>
    <message>
        <source>With this change, at a kiosk, in the middle of a day.</source>
        <translation>مع هذا التغيير، على جهاز، في وسط اليوم.</translation>
    </message>
    <message>
        <source>As citizens will see it</source>
        <translation>كما سيراه المواطنون</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ContentQuestion</name>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Of a question only words that our own texts have are kept. Choose the answer that is there for it, or have one written first.</source>
        <translation>لا يُحتفظ من السؤال إلا بالكلمات الموجودة في نصوصنا. اختر الإجابة الموجودة له، أو اطلب كتابة إجابة أولًا.</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>كلمات من الإجابة</translation>
    </message>
    <message>
        <source>Find the answer</source>
        <translation>ابحث عن الإجابة</translation>
    </message>
    <message>
        <source>This answers it</source>
        <translation>هذه تجيب عنه</translation>
    </message>
    <message>
        <source>It is not for us</source>
        <translation>ليس من اختصاصنا</translation>
    </message>
</context>
<context>
    <name>ContentQuestionsPage</name>
    <message>
        <source>Where a citizen finds no answer and lets us know, the words of ours that they used come here.</source>
        <translation>عندما لا يجد أحد المواطنين إجابة ويخبرنا، تظهر هنا الكلمات التي استخدمها من نصوصنا.</translation>
    </message>
    <message>
        <source>No question waits for an answer</source>
        <translation>لا سؤال ينتظر إجابة</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مُختار</translation>
    </message>
    <message>
        <source>Answers that did not help everybody</source>
        <translation>إجابات لم تُفِد الجميع</translation>
    </message>
</context>
<context>
    <name>ContentReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ContentReviewPage</name>
    <message>
        <source>Choose one to see what changes</source>
        <translation>اختر واحداً لترى ما يتغير</translation>
    </message>
</context>
<context>
    <name>ContentTargets</name>
    <message>
        <source>Service, life event, hours</source>
        <translation>خدمة، حدث، ساعات</translation>
    </message>
    <message>
        <source>Find what is to be changed</source>
        <translation>ابحث عما يُراد تغييره</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مُختار</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type to find them.</source>
        <translation>
            <numerusform>لا مزيد. اكتب للعثور عليها.</numerusform>
            <numerusform>واحد آخر. اكتب للعثور عليه.</numerusform>
            <numerusform>اثنان آخران. اكتب للعثور عليهما.</numerusform>
            <numerusform>%n أخرى. اكتب للعثور عليها.</numerusform>
            <numerusform>%n أخرى. اكتب للعثور عليها.</numerusform>
            <numerusform>%n أخرى. اكتب للعثور عليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that may be changed here fits these words.</source>
        <translation>لا شيء مما يمكن تغييره هنا يطابق هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>seconds left</source>
        <translation>ثانية متبقية</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Not printed</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>انتظار طويل</translation>
    </message>
    <message>
        <source>Served at other counters</source>
        <translation>يُخدم في شبابيك أخرى</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليس قبل %1</translation>
    </message>
    <message>
        <source>same person as %1</source>
        <translation>الشخص نفسه صاحب %1</translation>
    </message>
    <message>
        <source>Not printed, seen on screen</source>
        <translation>لم تُطبع، ورآها صاحبها على الشاشة</translation>
    </message>
    <message>
        <source>Not known whether it was printed</source>
        <translation>لا يُعرف هل طُبعت</translation>
    </message>
    <message numerus="yes">
        <source>called again %n times</source>
        <translation>
            <numerusform>لم يُعد النداء</numerusform>
            <numerusform>أُعيد النداء مرة</numerusform>
            <numerusform>أُعيد النداء مرتين</numerusform>
            <numerusform>أُعيد النداء %n مرات</numerusform>
            <numerusform>أُعيد النداء %n مرة</numerusform>
            <numerusform>أُعيد النداء %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>هنا منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>لا أحد حاضر</numerusform>
            <numerusform>موظف واحد حاضر</numerusform>
            <numerusform>موظفان حاضران</numerusform>
            <numerusform>%n موظفين حاضرون</numerusform>
            <numerusform>%n موظفاً حاضرون</numerusform>
            <numerusform>%n موظف حاضرون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>مع مراجع</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Hub connected</source>
        <translation>متصل بالخادم</translation>
    </message>
    <message>
        <source>This machine is the whole office</source>
        <translation>هذا الجهاز يعمل وحده للمكتب كله</translation>
    </message>
    <message>
        <source>Working alone: the hub has not answered yet</source>
        <translation>يعمل وحده: لم يرد الخادم بعد</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>يعمل وحده منذ %1</translation>
    </message>
    <message>
        <source>Last saved %1</source>
        <translation>آخر حفظ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here, not yet sent</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال</numerusform>
            <numerusform>واحد محفوظ هنا لم يُرسل بعد</numerusform>
            <numerusform>اثنان محفوظان هنا لم يُرسلا بعد</numerusform>
            <numerusform>%n محفوظة هنا لم تُرسل بعد</numerusform>
            <numerusform>%n محفوظاً هنا لم تُرسل بعد</numerusform>
            <numerusform>%n محفوظ هنا لم تُرسل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>لا شيء ينتظر الإرسال</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the office: %n</source>
        <translation>
            <numerusform>لم يقبل المكتب: %n</numerusform>
            <numerusform>لم يقبل المكتب: %n</numerusform>
            <numerusform>لم يقبل المكتب: %n</numerusform>
            <numerusform>لم يقبل المكتب: %n</numerusform>
            <numerusform>لم يقبل المكتب: %n</numerusform>
            <numerusform>لم يقبل المكتب: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved and sent</source>
        <translation>كل شيء محفوظ ومُرسل</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, not yet sent: %n</source>
        <translation>
            <numerusform>محفوظ هنا ولم يُرسل بعد: %n</numerusform>
            <numerusform>محفوظ هنا ولم يُرسل بعد: %n</numerusform>
            <numerusform>محفوظ هنا ولم يُرسل بعد: %n</numerusform>
            <numerusform>محفوظ هنا ولم يُرسل بعد: %n</numerusform>
            <numerusform>محفوظ هنا ولم يُرسل بعد: %n</numerusform>
            <numerusform>محفوظ هنا ولم يُرسل بعد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>في طريقه الآن.</translation>
    </message>
    <message>
        <source>It goes by itself when the hub is back. You need do nothing.</source>
        <translation>يُرسل تلقائياً عند عودة الخادم. لا يلزمك شيء.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 fast. The times shown are right.</source>
        <translation>ساعة هذا الجهاز متقدمة %1. الأوقات المعروضة صحيحة.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 slow. The times shown are right.</source>
        <translation>ساعة هذا الجهاز متأخرة %1. الأوقات المعروضة صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. Try again in %n seconds.</source>
        <translation>
            <numerusform>الرمز غير صحيح. حاول من جديد الآن.</numerusform>
            <numerusform>الرمز غير صحيح. حاول من جديد بعد ثانية.</numerusform>
            <numerusform>الرمز غير صحيح. حاول من جديد بعد ثانيتين.</numerusform>
            <numerusform>الرمز غير صحيح. حاول من جديد بعد %n ثوانٍ.</numerusform>
            <numerusform>الرمز غير صحيح. حاول من جديد بعد %n ثانية.</numerusform>
            <numerusform>الرمز غير صحيح. حاول من جديد بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>عند الشباك %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغر</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>نداء %1</translation>
    </message>
    <message>
        <source>Call the next person</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Finish and call %1</source>
        <translation>إنهاء ونداء %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>إنهاء %1</translation>
    </message>
    <message>
        <source>You are at work in the back office</source>
        <translation>أنت في عمل بالمكتب الخلفي</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>أنت في استراحة</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>لا أحد عند شباكك</translation>
    </message>
    <message>
        <source>F2 ends it. Until then nobody is sent to you.</source>
        <translation>المفتاح F2 ينهيها. لن يُرسل إليك أحد حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>منذ %1.</translation>
    </message>
    <message>
        <source>Since %1, planned until %2.</source>
        <translation>منذ %1، والمتوقع حتى %2.</translation>
    </message>
    <message>
        <source>F2 calls %1.</source>
        <translation>المفتاح F2 ينادي %1.</translation>
    </message>
    <message>
        <source>Those who wait are for other counters, or asked for more time.</source>
        <translation>من ينتظرون يخصّون شبابيك أخرى، أو طلبوا مزيدًا من الوقت.</translation>
    </message>
    <message>
        <source>F2 calls the next person as soon as somebody waits.</source>
        <translation>المفتاح F2 ينادي التالي حالما ينتظر أحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>أطولها %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>انتهت %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>نودي %1</translation>
    </message>
    <message>
        <source>Started with %1</source>
        <translation>بدأت خدمة %1</translation>
    </message>
    <message>
        <source>%1 called again</source>
        <translation>أُعيد نداء %1</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>أُجّلت %1</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>لم يحضر %1</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 ينتظر من جديد</translation>
    </message>
    <message>
        <source>%1 moved, it keeps its place</source>
        <translation>نُقلت %1 وتحتفظ بدورها</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>أُلغيت %1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>عادت %1 كما كانت</translation>
    </message>
    <message>
        <source>A new day has begun, and every counter was left. Sign in again.</source>
        <translation>بدأ يوم جديد وأُخليت كل الشبابيك. سجّل دخولك من جديد.</translation>
    </message>
    <message>
        <source>Counter %1 was released from another machine. Sign in again.</source>
        <translation>أُخلي الشباك %1 من جهاز آخر. سجّل دخولك من جديد.</translation>
    </message>
    <message>
        <source>%1 took counter %2 on another machine. Choose another counter.</source>
        <translation>تولّى %1 الشباك %2 من جهاز آخر. اختر شباكًا آخر.</translation>
    </message>
    <message>
        <source>%1 was called at counter %2 as well while the link was down.</source>
        <translation>نودي %1 عند الشباك %2 أيضاً أثناء انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>It is theirs.</source>
        <translation>هو لهم.</translation>
    </message>
    <message>
        <source>Your next is %1.</source>
        <translation>التالي عندك %1.</translation>
    </message>
    <message>
        <source>Whoever has waited longest is next. Priority counts as %1 minutes more, coming back in time as %2, and an appointment as %3, from the time it was made for.</source>
        <translation>التالي هو من انتظر أطول. تُحسب الأولوية كانتظار أطول بمقدار %1 دقيقة، والعودة في الوقت بمقدار %2، والموعد بمقدار %3 ابتداءً من وقته.</translation>
    </message>
    <message>
        <source>Nobody is called before somebody who has waited %1 minutes longer.</source>
        <translation>لا يُنادى أحد قبل من انتظر أكثر منه بمقدار %1 دقيقة.</translation>
    </message>
    <message>
        <source>This counter does not print.</source>
        <translation>هذا الشباك لا يطبع.</translation>
    </message>
    <message>
        <source>Ticket %1 is printed. Hand it over.</source>
        <translation>طُبعت التذكرة %1. سلّمها.</translation>
    </message>
    <message>
        <source>Ticket %1. Tell the person this number.</source>
        <translation>التذكرة %1. أخبر الشخص بهذا الرقم.</translation>
    </message>
    <message>
        <source>The printer does not say whether the ticket came out. Look there first.</source>
        <translation>لا تُعلم الطابعة إن كانت التذكرة قد خرجت. انظر إليها أولًا.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>لا ورق في الطابعة.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>الطابعة مفتوحة.</translation>
    </message>
    <message>
        <source>The printer did not print the ticket.</source>
        <translation>لم تطبع الطابعة التذكرة.</translation>
    </message>
    <message>
        <source>They write the number down, or point their phone at the code.</source>
        <translation>يكتب الشخص الرقم، أو يوجّه هاتفه إلى الرمز.</translation>
    </message>
    <message>
        <source>They write the number down.</source>
        <translation>يكتب الشخص الرقم.</translation>
    </message>
    <message>
        <source>Ticket %1, too late for the appointment: it waits from now.</source>
        <translation>التذكرة %1، فات وقت الموعد: يُحسب الانتظار من الآن.</translation>
    </message>
    <message>
        <source>Ticket %1, checked in for the appointment.</source>
        <translation>التذكرة %1، سُجّل الحضور للموعد.</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n came in today</source>
        <translation>
            <numerusform>لم يدخل أحد اليوم</numerusform>
            <numerusform>عُدّ: دخل شخص واحد اليوم</numerusform>
            <numerusform>عُدّ: دخل شخصان اليوم</numerusform>
            <numerusform>عُدّ: دخل %n أشخاص اليوم</numerusform>
            <numerusform>عُدّ: دخل %n شخصًا اليوم</numerusform>
            <numerusform>عُدّ: دخل %n شخص اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>أُدخلت %1</translation>
    </message>
    <message>
        <source>Leave that one, and sit at counter %1</source>
        <translation>ترك ذاك الشباك والجلوس في الشباك %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>الشباك %1</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>جهة اليسار</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>جهة اليمين</translation>
    </message>
    <message>
        <source>There is a slip in this code. It has twelve letters and digits, such as BDFG-HJKM-NPQR.</source>
        <translation>في هذا الرمز خطأ في الكتابة. يتألف من اثني عشر حرفًا ورقمًا، مثل BDFG-HJKM-NPQR.</translation>
    </message>
    <message>
        <source>No form is kept under this code. It was sent, or its time is over. You can start it anew here.</source>
        <translation>لا نموذج محفوظ بهذا الرمز. إما أنه أُرسل، وإما أن مدته انتهت. يمكنك أن تبدأه هنا من جديد.</translation>
    </message>
    <message>
        <source>The office’s server does not answer. Try again when the line below says that the hub answers.</source>
        <translation>خادم المكتب لا يجيب. حاول مجددًا حين يقول السطر في الأسفل إن الخادم يجيب.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What you typed here is not in it.</source>
        <translation>فُتح هذا النموذج في مكان آخر وهو يُستكمل هناك. ما كتبته هنا ليس فيه.</translation>
    </message>
    <message>
        <source>The office’s server does not answer, so this form cannot be given back now. Try again in a while, or send it from here.</source>
        <translation>خادم المكتب لا يجيب، لذلك لا يمكن إعادة هذا النموذج الآن. حاول بعد قليل، أو أرسله من هنا.</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>A helper</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>المواطن</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>سؤال لم يعد يُطرح</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>أُفرغ</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل ذلك: %1</translation>
    </message>
    <message>
        <source>Changed by %1 at %2. Before: %3</source>
        <translation>غيّره %1 في %2. قبل ذلك: %3</translation>
    </message>
    <message>
        <source>Answered by %1 at %2</source>
        <translation>أجاب %1 في %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>Empty, may stay so</source>
        <translation>فارغ، ويجوز أن يبقى كذلك</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>Begun at %1</source>
        <translation>بدأ في %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>للتذكرة %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تراجعت عن: %1</translation>
    </message>
    <message>
        <source>This form has changed since it was filled in. Some answers may be missing.</source>
        <translation>تغيّر هذا النموذج بعد تعبئته. قد تكون بعض الإجابات ناقصة.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. What the citizen answered is not taken back.</source>
        <translation>لم يتغير شيء هنا بعد. ما أجاب به المواطن لا يُتراجع عنه.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>last step by %1</source>
        <translation>آخر خطوة من %1</translation>
    </message>
    <message>
        <source>Opened as a PDF file: print it from there. It is deleted with the form.</source>
        <translation>فُتح ملف PDF: اطبعه من هناك. يُحذف مع النموذج.</translation>
    </message>
    <message>
        <source>Saved as a PDF file, deleted when the form is closed: %1</source>
        <translation>حُفظ ملف PDF ويُحذف عند إغلاق النموذج: %1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك ما ينقص</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>النموذج %1: %2</translation>
    </message>
    <message>
        <source>Sent at %1 by %2 for the citizen</source>
        <translation>أرسله %2 في %1 نيابة عن المواطن</translation>
    </message>
    <message>
        <source>Sent at %1 by the citizen</source>
        <translation>أرسله المواطن في %1</translation>
    </message>
    <message>
        <source>Type the code that stands on the citizen’s paper, or scan it.</source>
        <translation>اكتب الرمز الموجود على ورقة المواطن، أو امسحه ضوئيًا.</translation>
    </message>
    <message>
        <source>No form with this reference has reached this office. Compare it with the paper.</source>
        <translation>لم يصل إلى هذا المكتب نموذج بهذا المرجع. قارنه بالورقة.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer, then try again.</source>
        <translation>لم يُطبع شيء. افحص الطابعة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>لا أحد بعد</numerusform>
            <numerusform>موعد واحد لاحق</numerusform>
            <numerusform>موعدان لاحقان</numerusform>
            <numerusform>%n مواعيد لاحقة</numerusform>
            <numerusform>%n موعدًا لاحقًا</numerusform>
            <numerusform>%n موعد لاحق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is called by name as well.</source>
        <translation>يُنادى %1 بالاسم أيضاً.</translation>
    </message>
    <message>
        <source>%1 is called by its number alone.</source>
        <translation>يُنادى %1 برقمه فقط.</translation>
    </message>
    <message>
        <source>Somebody interprets</source>
        <translation>شخص يترجم شفهيًا</translation>
    </message>
    <message>
        <source>With a carer or supporter</source>
        <translation>مع مرافق أو داعم</translation>
    </message>
    <message>
        <source>Acts for somebody else</source>
        <translation>يتصرف نيابة عن غيره</translation>
    </message>
    <message>
        <source>the person is here and wants it</source>
        <translation>صاحب الشأن حاضر ويريد ذلك</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>كتابةً</translation>
    </message>
    <message>
        <source>as parent or guardian</source>
        <translation>بصفة والد أو وصي</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>وكالة</translation>
    </message>
    <message>
        <source>by order of a court</source>
        <translation>بأمر من المحكمة</translation>
    </message>
    <message>
        <source>Nobody helps</source>
        <translation>لا أحد يساعد</translation>
    </message>
    <message>
        <source>Here since %1, %2 before this was handed over</source>
        <translation>هنا منذ %1، أي %2 قبل التسليم</translation>
    </message>
    <message>
        <source>Stopped at question %1 of %2</source>
        <translation>توقف عند السؤال %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>Called for help %n times</source>
        <translation>
            <numerusform>لم يطلب المساعدة (%n)</numerusform>
            <numerusform>طلب المساعدة مرة واحدة</numerusform>
            <numerusform>طلب المساعدة مرتين</numerusform>
            <numerusform>طلب المساعدة %n مرات</numerusform>
            <numerusform>طلب المساعدة %n مرة</numerusform>
            <numerusform>طلب المساعدة %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n answers</source>
        <translation>
            <numerusform>لم يقرأ إجابات (%n)</numerusform>
            <numerusform>قرأ إجابة واحدة</numerusform>
            <numerusform>قرأ إجابتين</numerusform>
            <numerusform>قرأ %n إجابات</numerusform>
            <numerusform>قرأ %n إجابة</numerusform>
            <numerusform>قرأ %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this office fits these words.</source>
        <translation>لا خدمة في هذا المكتب تطابق هذه الكلمات.</translation>
    </message>
    <message>
        <source>None of these is about exactly that.</source>
        <translation>لا شيء من هذه يتعلق بذلك تماماً.</translation>
    </message>
    <message>
        <source>The server does not answer. Notes of other counters are missing here until it does.</source>
        <translation>الخادم لا يجيب. ملاحظات الشبابيك الأخرى غير موجودة هنا إلى أن يجيب.</translation>
    </message>
    <message>
        <source>Kept until this visit ends</source>
        <translation>تبقى حتى نهاية هذه الزيارة</translation>
    </message>
    <message>
        <source>while helping</source>
        <translation>أثناء المساعدة</translation>
    </message>
    <message>
        <source>Struck out at counter %1</source>
        <translation>شُطبت في الشباك %1</translation>
    </message>
    <message>
        <source>Only at this counter so far</source>
        <translation>في هذا الشباك فقط حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>The form and %n files with it</source>
        <translation>
            <numerusform>النموذج، من دون ملفات</numerusform>
            <numerusform>النموذج وملف واحد معه</numerusform>
            <numerusform>النموذج وملفان معه</numerusform>
            <numerusform>النموذج و%n ملفات معه</numerusform>
            <numerusform>النموذج و%n ملفاً معه</numerusform>
            <numerusform>النموذج و%n ملف معه</numerusform>
        </translation>
    </message>
    <message>
        <source>The form, with no files</source>
        <translation>النموذج، من دون ملفات</translation>
    </message>
    <message>
        <source>Kept until %1, then it is erased by itself.</source>
        <translation>يُحفظ حتى %1، ثم يُمحى تلقائياً.</translation>
    </message>
    <message>
        <source>Form %1: what was written in it is erased.</source>
        <translation>النموذج %1: مُحي ما كُتب فيه.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
</context>
<context>
    <name>CounterHelp</name>
    <message>
        <source>It rings at the others again</source>
        <translation>يرن عند الآخرين من جديد</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 at hand</source>
        <translation>%1 من %2 متوفر</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>أُرسلت: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Fits what they do now</source>
        <translation>يناسب ما يفعلونه الآن</translation>
    </message>
    <message>
        <source>None is about exactly that</source>
        <translation>لا شيء يتعلق بذلك تماماً</translation>
    </message>
    <message>
        <source>It is not written in %1: they get it in English.</source>
        <translation>ليست مكتوبة بلغة %1: تصلهم بالإنجليزية.</translation>
    </message>
    <message>
        <source>As they will read it, in %1.</source>
        <translation>كما سيقرؤونها، بلغة %1.</translation>
    </message>
    <message>
        <source>Nobody has assured it for more than a year.</source>
        <translation>لم يؤكدها أحد منذ أكثر من عام.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>كتبتَه أنت</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>بطاقة: %1</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>جهاز خدمة</translation>
    </message>
    <message>
        <source>%1: to be called back</source>
        <translation>%1: بانتظار معاودة الاتصال</translation>
    </message>
    <message>
        <source>%1 asks for help</source>
        <translation>%1 يطلب المساعدة</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>جاء أحدهم</translation>
    </message>
    <message>
        <source>Talked through at the screen</source>
        <translation>إرشاد عند الشاشة</translation>
    </message>
    <message>
        <source>No service chosen yet</source>
        <translation>لم تُختر خدمة بعد</translation>
    </message>
    <message>
        <source>in the field, an officer is with them</source>
        <translation>في الميدان، ومعهم موظف</translation>
    </message>
    <message>
        <source>at the first page</source>
        <translation>عند الصفحة الأولى</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>أثناء البحث</translation>
    </message>
    <message>
        <source>reading about it</source>
        <translation>يقرأ عنها</translation>
    </message>
    <message>
        <source>at a life event</source>
        <translation>عند حدث من أحداث الحياة</translation>
    </message>
    <message>
        <source>at a checklist</source>
        <translation>عند قائمة</translation>
    </message>
    <message>
        <source>at a question of the form</source>
        <translation>عند سؤال في النموذج</translation>
    </message>
    <message>
        <source>at the ticket</source>
        <translation>عند التذكرة</translation>
    </message>
    <message>
        <source>Rings where language and skills fit</source>
        <translation>يرن حيث تناسب اللغة والخبرة</translation>
    </message>
    <message>
        <source>Rings at every open counter</source>
        <translation>يرن عند كل شباك مفتوح</translation>
    </message>
    <message>
        <source>I ring them</source>
        <translation>سأتصل بهم</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>Asked. They have yet to say yes or no.</source>
        <translation>طُلب الإذن. لم يجيبوا بعد بنعم أو لا.</translation>
    </message>
    <message>
        <source>They let you fill this in.</source>
        <translation>سمحوا لك بملء هذا.</translation>
    </message>
    <message>
        <source>They ask you to fill this in.</source>
        <translation>يطلبون منك ملء هذا.</translation>
    </message>
    <message>
        <source>They fill this in by themselves now.</source>
        <translation>يملؤون هذا بأنفسهم الآن.</translation>
    </message>
    <message>
        <source>You left it to them, and point at it.</source>
        <translation>تركته لهم، وتشير إليه.</translation>
    </message>
    <message>
        <source>That is none of its choices. Nothing was changed.</source>
        <translation>هذا ليس من خياراته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The box does not take that. Nothing was changed.</source>
        <translation>لا تقبل الخانة ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>They want to fill this in by themselves.</source>
        <translation>يريدون ملء هذا بأنفسهم.</translation>
    </message>
    <message>
        <source>Typed. It is being read back to them.</source>
        <translation>كُتب. تُقرأ عليهم الآن للتأكيد.</translation>
    </message>
    <message>
        <source>Typed by you, and they say that it is right.</source>
        <translation>كتبتَه أنت، ويقولون إنه صحيح.</translation>
    </message>
    <message>
        <source>They say that it is not right. It was taken out.</source>
        <translation>يقولون إنه غير صحيح. أُزيل.</translation>
    </message>
    <message>
        <source>They ask you to fill in “%1”</source>
        <translation>يطلبون منك ملء «%1»</translation>
    </message>
    <message>
        <source>No choice is written like this.</source>
        <translation>لا يوجد خيار يُكتب هكذا.</translation>
    </message>
    <message>
        <source>%1 of %2 choices</source>
        <translation>%1 من %2 خيارات</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>مملوء</translation>
    </message>
    <message>
        <source>Not yet right</source>
        <translation>غير صحيح بعد</translation>
    </message>
    <message>
        <source>●●● filled</source>
        <translation>●●● مملوء</translation>
    </message>
    <message>
        <source>This question stays with the citizen</source>
        <translation>يبقى هذا السؤال عند المواطن</translation>
    </message>
    <message>
        <source>%1: they are being asked</source>
        <translation>%1: يُسألون الآن</translation>
    </message>
    <message>
        <source>%1: they said no</source>
        <translation>%1: قالوا لا</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine</source>
        <translation>لا يمكن الوصول إلى %1 من هذا الجهاز</translation>
    </message>
    <message>
        <source>The link to %1 is lost</source>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 is with somebody else now</source>
        <translation>%1 مع شخص آخر الآن</translation>
    </message>
    <message>
        <source>%1 asks somebody to come</source>
        <translation>%1 يطلب أن يأتي أحد</translation>
    </message>
    <message>
        <source>Past a minute: rings where whoever leads is on a break as well</source>
        <translation>بعد دقيقة: يرن أيضاً عند المسؤول في استراحته</translation>
    </message>
    <message>
        <source>They no longer need help</source>
        <translation>لم يعودوا بحاجة إلى مساعدة</translation>
    </message>
    <message>
        <source>The kiosk went silent, and the session is over</source>
        <translation>صمت الجهاز، وانتهت الجلسة</translation>
    </message>
    <message>
        <source>They ended the session</source>
        <translation>أنهوا الجلسة</translation>
    </message>
    <message>
        <source>You ended the session</source>
        <translation>أنهيتَ الجلسة</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can let somebody else answer, or end it.</source>
        <translation>لم يُعرض عليك شيء. يمكنك أن تدع غيرك يجيب، أو أن تنهيها.</translation>
    </message>
    <message>
        <source>Let somebody else answer.</source>
        <translation>دع غيرك يجيب.</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the laptop has a network again.</source>
        <translation>ما ترسله ينتظر ويخرج بترتيبه متى عادت الشبكة إلى الحاسوب.</translation>
    </message>
    <message>
        <source>Everything is wiped. The officer with them calls again if they need to.</source>
        <translation>مُحي كل شيء. يتصل الموظف الذي معهم من جديد إن لزم.</translation>
    </message>
    <message>
        <source>They read who you are and what you will see, and say yes or no. Nothing of theirs is shown before.</source>
        <translation>يقرؤون من أنت وما الذي ستراه، ثم يقولون نعم أو لا. قبل ذلك لا يظهر شيء مما لديهم.</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can go there, let somebody else answer, or end the call.</source>
        <translation>لم يُعرض عليك شيء. يمكنك الذهاب إليهم، أو ترك غيرك يجيب، أو إنهاء الطلب.</translation>
    </message>
    <message>
        <source>They said yes. Their page appears here in a moment.</source>
        <translation>قالوا نعم. تظهر صفحتهم هنا بعد لحظة.</translation>
    </message>
    <message>
        <source>Go there, or let somebody else answer.</source>
        <translation>اذهب إليهم، أو اترك غيرك يجيب.</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the link is back. If it stays away, go there.</source>
        <translation>ما ترسله ينتظر ويُرسل بترتيبه عند عودة الاتصال. إن طال الانقطاع فاذهب إليهم.</translation>
    </message>
    <message>
        <source>Everything that was shown or said is wiped here and at the kiosk.</source>
        <translation>مُحي كل ما عُرض أو قيل هنا وعند الجهاز.</translation>
    </message>
    <message>
        <source>Everything is wiped. Somebody may still stand there: go and look.</source>
        <translation>مُحي كل شيء. قد يكون أحد ما زال واقفاً هناك: اذهب وانظر.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>لا شيء آخر للقيام به.</translation>
    </message>
    <message>
        <source>It rings at other counters, or somebody there has it.</source>
        <translation>يرن عند شبابيك أخرى، أو أخذه أحد هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields typed by the citizen</source>
        <translation>
            <numerusform>لم يكتب المواطن أي حقل</numerusform>
            <numerusform>حقل واحد كتبه المواطن</numerusform>
            <numerusform>حقلان كتبهما المواطن</numerusform>
            <numerusform>%n حقول كتبها المواطن</numerusform>
            <numerusform>%n حقلاً كتبها المواطن</numerusform>
            <numerusform>%n حقل كتبها المواطن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by the helper</source>
        <translation>
            <numerusform>لم يكتب المساعد شيئاً</numerusform>
            <numerusform>واحد كتبه المساعد</numerusform>
            <numerusform>اثنان كتبهما المساعد</numerusform>
            <numerusform>%n كتبها المساعد</numerusform>
            <numerusform>%n كتبها المساعد</numerusform>
            <numerusform>%n كتبها المساعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Emergency at counter %1</source>
        <translation>طوارئ عند الشباك %1</translation>
    </message>
    <message>
        <source>%1, since %2. Nothing is heard or seen there.</source>
        <translation>%1، منذ %2. لا يُسمع ولا يُرى شيء هناك.</translation>
    </message>
    <message>
        <source>%1 is going there.</source>
        <translation>%1 في الطريق إلى هناك.</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>أغلق التقويم</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>اختر من التقويم</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>اختر الشهر</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>إلغاؤها…</translation>
    </message>
    <message>
        <source>Another service in the same visit</source>
        <translation>خدمة أخرى في الزيارة نفسها</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Hold at…</source>
        <translation>تأجيل في…</translation>
    </message>
    <message>
        <source>Call by first name too, because they ask for it</source>
        <translation>النداء بالاسم الأول أيضاً لأن المراجع طلب ذلك</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>الاسم…</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>ماذا يخدم هذا الشباك؟</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Changed at two machines that could not reach each other</source>
        <translation>غُيّر على جهازين لم يكن بينهما اتصال</translation>
    </message>
    <message>
        <source>Two versions (%1)</source>
        <translation>نسختان (%1)</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>تغيير ما يُعرض</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Content (%1)</source>
        <translation>المحتوى (%1)</translation>
    </message>
    <message>
        <source>Live board</source>
        <translation>اللوحة الحية</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>Colleagues come at once. Nothing is heard or seen here.</source>
        <translation>يأتي الزملاء فوراً. لا يُسمع ولا يُرى شيء هنا.</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>نداء طوارئ</translation>
    </message>
    <message>
        <source>What goes wrong for people, and what the office made of it</source>
        <translation>ما الذي يتعثر فيه الناس، وماذا فعل المكتب بشأنه</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Waited</source>
        <translation>انتظر</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>النهاية المعتادة</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>مشى</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>DeskToast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DeskWays</name>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Done here</source>
        <translation>ما تم هنا</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
    <message>
        <source>Nothing yet. What you do with tickets is listed here, and can be undone.</source>
        <translation>لا شيء بعد. يُسجل هنا ما تفعله بالتذاكر، ويمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Usual words</source>
        <translation>الكلمات المعتادة</translation>
    </message>
    <message>
        <source>Simple words</source>
        <translation>كلمات بسيطة</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>ارفع الشاشة</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>أنزل الشاشة</translation>
    </message>
</context>
<context>
    <name>EaseTiles</name>
    <message>
        <source>Simple words, with pictures</source>
        <translation>كلمات بسيطة مع صور</translation>
    </message>
    <message>
        <source>The screen stands lower</source>
        <translation>الشاشة أخفض</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>لا شيء يتحرك</translation>
    </message>
</context>
<context>
    <name>EraseKey</name>
    <message>
        <source>Take the last sign back</source>
        <translation>امسح آخر رمز</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>A list of what to do, step by step</source>
        <translation>قائمة بما تفعله، خطوة خطوة</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>المحطات: %n</numerusform>
            <numerusform>المحطات: %n</numerusform>
            <numerusform>المحطات: %n</numerusform>
            <numerusform>المحطات: %n</numerusform>
            <numerusform>المحطات: %n</numerusform>
            <numerusform>المحطات: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>زيارة منزلية</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>طاولة مفتوحة</translation>
    </message>
    <message>
        <source>Errand, nobody to meet</source>
        <translation>مهمة بلا لقاء أحد</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>أنت هنا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُركت</translation>
    </message>
    <message>
        <source>Done, not yet sent</source>
        <translation>تمت، ولم تُرسل بعد</translation>
    </message>
    <message>
        <source>Done and sent</source>
        <translation>تمت وأُرسلت</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>تمت كما خُطّط لها</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>العودة في يوم آخر</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>لم يكن أحد هناك</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>لم يرغبوا في ذلك اليوم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people seen</source>
        <translation>
            <numerusform>الأشخاص الذين قوبلوا: %n</numerusform>
            <numerusform>الأشخاص الذين قوبلوا: %n</numerusform>
            <numerusform>الأشخاص الذين قوبلوا: %n</numerusform>
            <numerusform>الأشخاص الذين قوبلوا: %n</numerusform>
            <numerusform>الأشخاص الذين قوبلوا: %n</numerusform>
            <numerusform>الأشخاص الذين قوبلوا: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>النماذج: %n</numerusform>
            <numerusform>النماذج: %n</numerusform>
            <numerusform>النماذج: %n</numerusform>
            <numerusform>النماذج: %n</numerusform>
            <numerusform>النماذج: %n</numerusform>
            <numerusform>النماذج: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not on this laptop yet</source>
        <translation>الاسم ليس على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>مُحي الاسم</translation>
    </message>
    <message>
        <source>No name written down</source>
        <translation>لم يُكتب اسم</translation>
    </message>
    <message>
        <source>How did it go: %1?</source>
        <translation>كيف كان الأمر: %1؟</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>وصلت: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>أُغلقت: %1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>عادت %1 كما كانت</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>Written down, ticket %1</source>
        <translation>كُتب، التذكرة %1</translation>
    </message>
    <message>
        <source>Kept here, sealed</source>
        <translation>محفوظ هنا ومختوم</translation>
    </message>
    <message>
        <source>Settled. The other version stays in the history.</source>
        <translation>سُوّي الأمر. تبقى الصيغة الأخرى في السجل.</translation>
    </message>
    <message>
        <source>With you now</source>
        <translation>معك الآن</translation>
    </message>
    <message>
        <source>Kept, not yet sent</source>
        <translation>محفوظ، ولم يُرسل بعد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>لا حاجة إليه</translation>
    </message>
    <message numerus="yes">
        <source>%n written twice</source>
        <translation>
            <numerusform>كُتب مرتين: %n</numerusform>
            <numerusform>كُتب مرتين: %n</numerusform>
            <numerusform>كُتب مرتين: %n</numerusform>
            <numerusform>كُتب مرتين: %n</numerusform>
            <numerusform>كُتب مرتين: %n</numerusform>
            <numerusform>كُتب مرتين: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation>صيغتان: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>كيف حاله</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>من يخصه</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم تستغرق</translation>
    </message>
    <message>
        <source>%1: two versions of “%2”</source>
        <translation>%1: صيغتان من «%2»</translation>
    </message>
    <message>
        <source>%1 wrote %2, %3.</source>
        <translation>بقلم %1: %2، %3.</translation>
    </message>
    <message>
        <source>Both are kept until you choose.</source>
        <translation>كلتاهما محفوظتان حتى تختار.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استعمل %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>المكتب</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>الأشخاص حتى الآن: %n</numerusform>
            <numerusform>الأشخاص حتى الآن: %n</numerusform>
            <numerusform>الأشخاص حتى الآن: %n</numerusform>
            <numerusform>الأشخاص حتى الآن: %n</numerusform>
            <numerusform>الأشخاص حتى الآن: %n</numerusform>
            <numerusform>الأشخاص حتى الآن: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>نسخة ضوئية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>اكتب الوقت هكذا: 09:30.</translation>
    </message>
    <message>
        <source>Say where it is, or whom you visit.</source>
        <translation>اكتب أين المكان أو من تزور.</translation>
    </message>
    <message>
        <source>The people on this laptop</source>
        <translation>الأشخاص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>الأشخاص: %n</numerusform>
            <numerusform>الأشخاص: %n</numerusform>
            <numerusform>الأشخاص: %n</numerusform>
            <numerusform>الأشخاص: %n</numerusform>
            <numerusform>الأشخاص: %n</numerusform>
            <numerusform>الأشخاص: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of what you saw</source>
        <translation>
            <numerusform>بلاغات عمّا رأيت: %n</numerusform>
            <numerusform>بلاغات عمّا رأيت: %n</numerusform>
            <numerusform>بلاغات عمّا رأيت: %n</numerusform>
            <numerusform>بلاغات عمّا رأيت: %n</numerusform>
            <numerusform>بلاغات عمّا رأيت: %n</numerusform>
            <numerusform>بلاغات عمّا رأيت: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>التذاكر: %n</numerusform>
            <numerusform>التذاكر: %n</numerusform>
            <numerusform>التذاكر: %n</numerusform>
            <numerusform>التذاكر: %n</numerusform>
            <numerusform>التذاكر: %n</numerusform>
            <numerusform>التذاكر: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of your day waits to be sent.</source>
        <translation>لا شيء من يومك ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Nothing waits. Everything from this laptop is at the office.</source>
        <translation>لا شيء ينتظر. كل ما في هذا الحاسوب وصل إلى المكتب.</translation>
    </message>
    <message numerus="yes">
        <source>things are safe on this laptop. They go by themselves when there is a network.</source>
        <translation>
            <numerusform>أشياء محفوظة بأمان على هذا الحاسوب. تُرسل وحدها متى توفرت الشبكة.</numerusform>
            <numerusform>أشياء محفوظة بأمان على هذا الحاسوب. تُرسل وحدها متى توفرت الشبكة.</numerusform>
            <numerusform>أشياء محفوظة بأمان على هذا الحاسوب. تُرسل وحدها متى توفرت الشبكة.</numerusform>
            <numerusform>أشياء محفوظة بأمان على هذا الحاسوب. تُرسل وحدها متى توفرت الشبكة.</numerusform>
            <numerusform>أشياء محفوظة بأمان على هذا الحاسوب. تُرسل وحدها متى توفرت الشبكة.</numerusform>
            <numerusform>أشياء محفوظة بأمان على هذا الحاسوب. تُرسل وحدها متى توفرت الشبكة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n to send</source>
        <translation>
            <numerusform>متصل، بقي للإرسال: %n</numerusform>
            <numerusform>متصل، بقي للإرسال: %n</numerusform>
            <numerusform>متصل، بقي للإرسال: %n</numerusform>
            <numerusform>متصل، بقي للإرسال: %n</numerusform>
            <numerusform>متصل، بقي للإرسال: %n</numerusform>
            <numerusform>متصل، بقي للإرسال: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n not taken by the office</source>
        <translation>
            <numerusform>متصل، لم يقبل المكتب: %n</numerusform>
            <numerusform>متصل، لم يقبل المكتب: %n</numerusform>
            <numerusform>متصل، لم يقبل المكتب: %n</numerusform>
            <numerusform>متصل، لم يقبل المكتب: %n</numerusform>
            <numerusform>متصل، لم يقبل المكتب: %n</numerusform>
            <numerusform>متصل، لم يقبل المكتب: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>متصل، أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Connected, sending</source>
        <translation>متصل، جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Offline, all kept here</source>
        <translation>غير متصل، كل شيء محفوظ هنا</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n days, all kept here</source>
        <translation>
            <numerusform>غير متصل منذ أيام (%n)، كل شيء محفوظ هنا</numerusform>
            <numerusform>غير متصل منذ أيام (%n)، كل شيء محفوظ هنا</numerusform>
            <numerusform>غير متصل منذ أيام (%n)، كل شيء محفوظ هنا</numerusform>
            <numerusform>غير متصل منذ أيام (%n)، كل شيء محفوظ هنا</numerusform>
            <numerusform>غير متصل منذ أيام (%n)، كل شيء محفوظ هنا</numerusform>
            <numerusform>غير متصل منذ أيام (%n)، كل شيء محفوظ هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, all kept here</source>
        <translation>غير متصل منذ %1، كل شيء محفوظ هنا</translation>
    </message>
    <message>
        <source>No network since this laptop was opened</source>
        <translation>لا شبكة منذ فُتح هذا الحاسوب</translation>
    </message>
    <message>
        <source>No network since %1</source>
        <translation>لا شبكة منذ %1</translation>
    </message>
    <message>
        <source>Saved here %1, sealed with your key</source>
        <translation>حُفظ هنا %1، مختوماً بمفتاحك</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes without a touch</source>
        <translation>
            <numerusform>يُقفل بعد دقائق (%n) بلا لمس</numerusform>
            <numerusform>يُقفل بعد دقائق (%n) بلا لمس</numerusform>
            <numerusform>يُقفل بعد دقائق (%n) بلا لمس</numerusform>
            <numerusform>يُقفل بعد دقائق (%n) بلا لمس</numerusform>
            <numerusform>يُقفل بعد دقائق (%n) بلا لمس</numerusform>
            <numerusform>يُقفل بعد دقائق (%n) بلا لمس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation>
            <numerusform>التغييرات المرسلة: %n</numerusform>
            <numerusform>التغييرات المرسلة: %n</numerusform>
            <numerusform>التغييرات المرسلة: %n</numerusform>
            <numerusform>التغييرات المرسلة: %n</numerusform>
            <numerusform>التغييرات المرسلة: %n</numerusform>
            <numerusform>التغييرات المرسلة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>كامل</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
            <numerusform>المتبقي: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Kept here, not sent yet</source>
        <translation>محفوظ هنا، لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Kept here as a draft: %1</source>
        <translation>محفوظ هنا مسودةً: %1</translation>
    </message>
    <message>
        <source>Finished, and kept here until it has gone: %1</source>
        <translation>اكتمل ويبقى هنا حتى يُرسل: %1</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>حُذفت: %1</translation>
    </message>
    <message>
        <source>This form is not on this laptop: it was begun on another one, or is lost. Begin it anew.</source>
        <translation>هذه الاستمارة ليست على هذا الحاسوب: بُدئت على غيره أو فُقدت. ابدأها من جديد.</translation>
    </message>
    <message>
        <source>Attached and sealed: %1</source>
        <translation>أُرفق وخُتم: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>There is nothing to attach yet.</source>
        <translation>لا يوجد ما يُرفق بعد.</translation>
    </message>
    <message>
        <source>Papers that people bring</source>
        <translation>الأوراق التي يحضرها الناس</translation>
    </message>
    <message>
        <source>Words that nobody understands</source>
        <translation>كلمات لا يفهمها أحد</translation>
    </message>
    <message>
        <source>The form does not fit</source>
        <translation>الاستمارة لا تناسب</translation>
    </message>
    <message>
        <source>The way there is too far</source>
        <translation>الطريق إليه بعيد جداً</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>يستغرق وقتاً طويلاً</translation>
    </message>
    <message>
        <source>Not everybody can use it</source>
        <translation>لا يستطيع الجميع استعماله</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Kept here, and sent to the office when there is a network</source>
        <translation>محفوظ هنا، ويُرسل إلى المكتب متى وُجدت شبكة</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Write in a sentence what goes wrong.</source>
        <translation>اكتب في جملة ما الذي يتعثّر.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The office answered</source>
        <translation>أجاب المكتب</translation>
    </message>
    <message>
        <source>The office has read it</source>
        <translation>قرأه المكتب</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>وصل إلى المكتب</translation>
    </message>
    <message>
        <source>A photo from the camera of this laptop, or a picture file.</source>
        <translation>صورة من كاميرا هذا الحاسوب، أو ملف صورة.</translation>
    </message>
    <message>
        <source>A PDF or picture file, as a scanner or telephone makes it; at most 12 MB.</source>
        <translation>ملف PDF أو صورة، كما يصنعها الماسح أو الهاتف؛ 12 ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>With finger, pen or mouse; or the name is typed.</source>
        <translation>بالإصبع أو القلم أو الفأرة؛ أو يُكتب الاسم.</translation>
    </message>
    <message>
        <source>A PDF, a text or an office document; at most 12 MB.</source>
        <translation>ملف PDF أو نص أو مستند مكتبي؛ 12 ميغابايت على الأكثر.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
    <message>
        <source>Erase all that is written down of them?</source>
        <translation>محو كل ما دُوِّن عنه؟</translation>
    </message>
    <message>
        <source>Erase all that is written down of %1?</source>
        <translation>محو كل ما دُوِّن عن %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%n things that are known of them</source>
        <translation>
            <numerusform>لا شيء معروف عنه</numerusform>
            <numerusform>معلومة واحدة معروفة عنه</numerusform>
            <numerusform>معلومتان معروفتان عنه</numerusform>
            <numerusform>%n معلومات معروفة عنه</numerusform>
            <numerusform>%n معلومة معروفة عنه</numerusform>
            <numerusform>%n معلومة معروفة عنه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>the form that is finished</source>
        <translation>النموذج المكتمل</translation>
    </message>
    <message>
        <source>the form that is begun</source>
        <translation>النموذج الذي بدأ</translation>
    </message>
    <message>
        <source>whom the visit was to</source>
        <translation>مَن كانت الزيارة له</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>لم يُدوَّن شيء بعد</translation>
    </message>
    <message>
        <source>Deleted here at once, and within seconds at the office. Machines that are away delete it when they are back.</source>
        <translation>يُحذف هنا فوراً، وخلال ثوانٍ في المكتب. والأجهزة الغائبة تحذفه عند عودتها.</translation>
    </message>
    <message>
        <source>Deleted here at once. There is no network: what the office has already stays there until this laptop has reached it, or a stick has been brought.</source>
        <translation>يُحذف هنا فوراً. لا توجد شبكة: ما لدى المكتب بالفعل يبقى هناك حتى يصل إليه هذا الحاسوب أو تُجلب ذاكرة USB.</translation>
    </message>
    <message>
        <source>All that was written down of them is erased.</source>
        <translation>مُحي كل ما دُوِّن عنه.</translation>
    </message>
    <message>
        <source>Erased here. The office hears of it when there is a network.</source>
        <translation>مُحي هنا. سيعلم المكتب بذلك عند توفر الشبكة.</translation>
    </message>
</context>
<context>
    <name>FieldAnswersPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>اكتب ما تريد بكلماتك</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>البحث عن إجابة</translation>
    </message>
    <message>
        <source>Nothing fits exactly</source>
        <translation>لا شيء يطابق تماماً</translation>
    </message>
    <message>
        <source>All answers of the office are on this laptop.</source>
        <translation>كل إجابات المكتب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>Ask as the person asked you</source>
        <translation>اسأل كما سألك الشخص</translation>
    </message>
    <message>
        <source>No answer fits these words</source>
        <translation>لا إجابة تناسب هذه الكلمات</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>اقرأها بلغة</translation>
    </message>
</context>
<context>
    <name>FieldBar</name>
    <message>
        <source>Field</source>
        <translation>الميدان</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>FieldDesk</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>FieldEraseDialog</name>
    <message>
        <source>Why is what was written down of them to be erased?</source>
        <translation>لماذا يُمحى ما دُوِّن عنه؟</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>طلب ذلك الشخص المعني</translation>
    </message>
    <message>
        <source>It was written down by mistake</source>
        <translation>دُوِّن بالخطأ</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>يقضي بذلك قانون أو محكمة</translation>
    </message>
    <message>
        <source>It stays written down that somebody came, when and what for, and that you erased it, because %1.</source>
        <translation>يبقى مدوَّناً أن أحداً أتى، ومتى ولأي غرض، وأنك محوت ما دُوِّن، لأن السبب: %1.</translation>
    </message>
</context>
<context>
    <name>FieldFormDone</name>
    <message>
        <source>The form is finished</source>
        <translation>اكتمل النموذج</translation>
    </message>
    <message>
        <source>The reference. Write it down for the person: with it anybody at a counter finds the form, and it says nothing about them.</source>
        <translation>رقم المرجع. اكتبه للشخص: به يجد أي موظف في الشباك الاستمارة، ولا يقول شيئاً عنه.</translation>
    </message>
    <message>
        <source>It is sealed on this laptop and goes by itself when there is a network.</source>
        <translation>مختومة على هذا الحاسوب وتُرسل وحدها متى وُجدت شبكة.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>محفوظ هنا ولم يُرسل بعد</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>العودة إلى الاستمارات</translation>
    </message>
</context>
<context>
    <name>FieldFormHead</name>
    <message>
        <source>Every answer is kept here, sealed, as soon as it is given.</source>
        <translation>تُحفظ كل إجابة هنا مختومةً فور إعطائها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>FieldFormLists</name>
    <message>
        <source>Each opens where it was</source>
        <translation>تُفتح كل منها حيث توقفت</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بُدئت</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open a person of a stop, and press “Begin the form”.</source>
        <translation>افتح شخصاً في محطة واضغط «بدء الاستمارة».</translation>
    </message>
    <message>
        <source>No form begun yet</source>
        <translation>لم تبدأ أي استمارة بعد</translation>
    </message>
    <message>
        <source>Finished here</source>
        <translation>اكتملت هنا</translation>
    </message>
    <message>
        <source>A finished form stays here, sealed, until the office has it.</source>
        <translation>تبقى الاستمارة المكتملة هنا مختومةً حتى تصل إلى المكتب.</translation>
    </message>
    <message>
        <source>None finished yet</source>
        <translation>لم تكتمل أي استمارة بعد</translation>
    </message>
</context>
<context>
    <name>FieldFormThrow</name>
    <message>
        <source>What was answered is destroyed and cannot come back. Who the person is, and their notes and papers, stay.</source>
        <translation>تُتلف الإجابات ولا يمكن استعادتها. أما بيانات الشخص وملاحظاته وأوراقه فتبقى.</translation>
    </message>
    <message>
        <source>Throw this form away?</source>
        <translation>هل تُحذف هذه الاستمارة؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفها</translation>
    </message>
</context>
<context>
    <name>FieldFormsPage</name>
    <message>
        <source>They come with the office’s pack.</source>
        <translation>تأتي مع حزمة المكتب.</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translation>لا استمارات على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>FieldHelpAsk</name>
    <message>
        <source>Somebody at the office joins on this screen once the person beside you says yes.</source>
        <translation>ينضم شخص من المكتب على هذه الشاشة بعد أن يوافق من بجانبك.</translation>
    </message>
    <message>
        <source>A call needs a network. It is never made later by itself.</source>
        <translation>يحتاج الاتصال إلى شبكة. ولا يُجرى لاحقاً من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Call a helper at the office</source>
        <translation>استدعاء مساعد من المكتب</translation>
    </message>
    <message>
        <source>There is no network now</source>
        <translation>لا توجد شبكة الآن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>They join here</source>
        <translation>ينضمون هنا</translation>
    </message>
    <message>
        <source>Any telephone reaches it in its opening hours.</source>
        <translation>يمكن الوصول إليه من أي هاتف في ساعات العمل.</translation>
    </message>
    <message>
        <source>Ring the office: %1</source>
        <translation>اتصل بالمكتب: %1</translation>
    </message>
    <message>
        <source>Keep the question as a note about %1</source>
        <translation>احفظ السؤال ملاحظةً عن %1</translation>
    </message>
    <message>
        <source>The bar above says when there is one.</source>
        <translation>يبيّن الشريط أعلاه متى تعود.</translation>
    </message>
    <message>
        <source>Press F3 again as soon as there is a network.</source>
        <translation>اضغط F3 مجددًا متى وُجدت شبكة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>أو يعاودون الاتصال بهاتف</translation>
    </message>
</context>
<context>
    <name>FieldHelpCalling</name>
    <message>
        <source>Stop calling</source>
        <translation>أوقف النداء</translation>
    </message>
    <message>
        <source>Go on meanwhile</source>
        <translation>تابع في هذه الأثناء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>اتصلوا بهذا الرقم</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>أو يعاودون الاتصال بهاتف</translation>
    </message>
</context>
<context>
    <name>FieldHelpConsent</name>
    <message>
        <source>No, not now</source>
        <translation>لا، ليس الآن</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ما سيرونه</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>ما لن يروه</translation>
    </message>
</context>
<context>
    <name>FieldHelpRead</name>
    <message>
        <source>It is here.</source>
        <translation>موجود هنا.</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>ما زال مطلوبًا.</translation>
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
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>في المرة القادمة يمكنك فعل ذلك بنفسك</translation>
    </message>
</context>
<context>
    <name>FieldHelpTalk</name>
    <message>
        <source>What to bring</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>بكلماتك</translation>
    </message>
</context>
<context>
    <name>FieldKept</name>
    <message>
        <source>Kept here, will be sent</source>
        <translation>محفوظ هنا وسيُرسل</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>The road, or a stick</source>
        <translation>الطريق، أو وحدة ذاكرة</translation>
    </message>
</context>
<context>
    <name>FieldKeysDialog</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>إغلاق المحطة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>إضافة محطة</translation>
    </message>
    <message>
        <source>The stop before</source>
        <translation>المحطة السابقة</translation>
    </message>
    <message>
        <source>The next stop</source>
        <translation>المحطة التالية</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>They are done, or back</source>
        <translation>انتهوا أو عادوا</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>استدعاء مساعد</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>أوقف المشاركة</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>بدء الاستمارة</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>البحث في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Erase what is known of them</source>
        <translation>محو ما هو معروف عنه</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>افتحه من جديد</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>يصل Tab ومفاتيح الأسهم إلى كل شيء آخر، ويضغطه مفتاح المسافة أو Enter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FieldKnown</name>
    <message>
        <source>What is known</source>
        <translation>المعروف</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>أوراق وصور</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
</context>
<context>
    <name>FieldLocked</name>
    <message>
        <source>What is kept on it cannot be read without your passphrase.</source>
        <translation>لا يمكن قراءة ما حُفظ عليه من دون عبارة المرور.</translation>
    </message>
    <message>
        <source>It opens what is kept on this laptop. Without it nobody can, not even the office: write it down and keep it at home.</source>
        <translation>هي تفتح ما يُحفظ على هذا الحاسوب. لا يفتحه أحد من دونها، ولا المكتب: اكتبها واحفظها في البيت.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>This laptop is locked</source>
        <translation>هذا الحاسوب مقفل</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words of your own</source>
        <translation>12 حرفاً على الأقل، مثل أربع كلمات من عندك</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Wrong passphrases make the wait longer. Nothing is lost.</source>
        <translation>عبارات المرور الخاطئة تطيل الانتظار. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>المحاولة التالية بعد %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>FieldMeetings</name>
    <message>
        <source>Last contact with the office</source>
        <translation>آخر اتصال بالمكتب</translation>
    </message>
    <message>
        <source>This laptop has not reached the office yet.</source>
        <translation>لم يصل هذا الحاسوب إلى المكتب بعد.</translation>
    </message>
</context>
<context>
    <name>FieldPaperRow</name>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>FieldPeople</name>
    <message>
        <source>People here</source>
        <translation>الأشخاص هنا</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>جاء من أجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Nobody to meet here</source>
        <translation>لا أحد للقائه هنا</translation>
    </message>
    <message>
        <source>Room for the next person</source>
        <translation>مكان للشخص التالي</translation>
    </message>
    <message>
        <source>You are not here yet</source>
        <translation>لم تصل إلى هنا بعد</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Nobody was met here</source>
        <translation>لم يُقابَل أحد هنا</translation>
    </message>
    <message>
        <source>Press F2. Language and access needs first, so that nobody is asked twice.</source>
        <translation>اضغط F2. اللغة والاحتياجات أولاً، كي لا يُسأل أحد مرتين.</translation>
    </message>
    <message>
        <source>Press F5 when you have arrived.</source>
        <translation>اضغط F5 عندما تصل.</translation>
    </message>
</context>
<context>
    <name>FieldPersonActions</name>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>متابعة الاستمارة</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>بدء الاستمارة</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>استدعاء مساعد</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>FieldPersonCard</name>
    <message>
        <source>Everybody here</source>
        <translation>كل من هنا</translation>
    </message>
    <message>
        <source>They are done</source>
        <translation>انتهوا</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>عادوا</translation>
    </message>
</context>
<context>
    <name>FieldReady</name>
    <message>
        <source>Ready for the road</source>
        <translation>الاستعداد للطريق</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>يُفحص ما هو هنا</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ الاستعداد</translation>
    </message>
    <message>
        <source>Fetch it all again</source>
        <translation>جلب الكل من جديد</translation>
    </message>
    <message>
        <source>Get ready for the road</source>
        <translation>استعد للطريق</translation>
    </message>
    <message>
        <source>You can go on working. If it stops, it goes on from there.</source>
        <translation>يمكنك مواصلة العمل. إن توقف، واصل من حيث كان.</translation>
    </message>
</context>
<context>
    <name>FieldRoad</name>
    <message numerus="yes">
        <source>Reading what the office has: %n entries</source>
        <translation>
            <numerusform>قراءة ما لدى المكتب، القيود: %n</numerusform>
            <numerusform>قراءة ما لدى المكتب، القيود: %n</numerusform>
            <numerusform>قراءة ما لدى المكتب، القيود: %n</numerusform>
            <numerusform>قراءة ما لدى المكتب، القيود: %n</numerusform>
            <numerusform>قراءة ما لدى المكتب، القيود: %n</numerusform>
            <numerusform>قراءة ما لدى المكتب، القيود: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching sealed papers: %1 of %2</source>
        <translation>جلب الأوراق المختومة: %1 من %2</translation>
    </message>
    <message>
        <source>Leasing ticket numbers: %1 of %2 days</source>
        <translation>حجز أرقام التذاكر: %1 من %2 من الأيام</translation>
    </message>
    <message>
        <source>Fetching forms and answers: %1</source>
        <translation>جلب النماذج والإجابات: %1</translation>
    </message>
    <message>
        <source>Reaching the office</source>
        <translation>جارٍ الوصول إلى المكتب</translation>
    </message>
    <message>
        <source>Writing on the stick: %1 of %2</source>
        <translation>الكتابة على وحدة الذاكرة: %1 من %2</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>قراءة وحدة الذاكرة</translation>
    </message>
    <message>
        <source>Counting what is left</source>
        <translation>يُعدّ ما بقي</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translation>لم يبق شيء للإرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left to send</source>
        <translation>
            <numerusform>بقي للإرسال: %n</numerusform>
            <numerusform>بقي للإرسال: %n</numerusform>
            <numerusform>بقي للإرسال: %n</numerusform>
            <numerusform>بقي للإرسال: %n</numerusform>
            <numerusform>بقي للإرسال: %n</numerusform>
            <numerusform>بقي للإرسال: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from this laptop is at the office.</source>
        <translation>كل ما في هذا الحاسوب وصل إلى المكتب.</translation>
    </message>
    <message>
        <source>%1 MB of papers.</source>
        <translation>أوراق بحجم %1 ميغابايت.</translation>
    </message>
    <message>
        <source>It goes by itself as soon as there is a network.</source>
        <translation>يُرسل من تلقاء نفسه متى وُجدت شبكة.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes at the pace of the last minute.</source>
        <translation>
            <numerusform>نحو %n من الدقائق بسرعة الدقيقة الأخيرة.</numerusform>
            <numerusform>نحو %n من الدقائق بسرعة الدقيقة الأخيرة.</numerusform>
            <numerusform>نحو %n من الدقائق بسرعة الدقيقة الأخيرة.</numerusform>
            <numerusform>نحو %n من الدقائق بسرعة الدقيقة الأخيرة.</numerusform>
            <numerusform>نحو %n من الدقائق بسرعة الدقيقة الأخيرة.</numerusform>
            <numerusform>نحو %n من الدقائق بسرعة الدقيقة الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>هو في الطريق.</translation>
    </message>
    <message numerus="yes">
        <source>%n large papers wait (%1 MB): this network costs by the megabyte.</source>
        <translation>
            <numerusform>أوراق كبيرة تنتظر: %n (%1 ميغابايت): هذه الشبكة تُحسب بالميغابايت.</numerusform>
            <numerusform>أوراق كبيرة تنتظر: %n (%1 ميغابايت): هذه الشبكة تُحسب بالميغابايت.</numerusform>
            <numerusform>أوراق كبيرة تنتظر: %n (%1 ميغابايت): هذه الشبكة تُحسب بالميغابايت.</numerusform>
            <numerusform>أوراق كبيرة تنتظر: %n (%1 ميغابايت): هذه الشبكة تُحسب بالميغابايت.</numerusform>
            <numerusform>أوراق كبيرة تنتظر: %n (%1 ميغابايت): هذه الشبكة تُحسب بالميغابايت.</numerusform>
            <numerusform>أوراق كبيرة تنتظر: %n (%1 ميغابايت): هذه الشبكة تُحسب بالميغابايت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Large papers go on this network too, until you lock the laptop.</source>
        <translation>تُرسل الأوراق الكبيرة على هذه الشبكة أيضًا حتى تقفل الحاسوب.</translation>
    </message>
    <message>
        <source>The office cannot be reached now. What is here stays; try again with a network.</source>
        <translation>لا يمكن الوصول إلى المكتب الآن. ما هنا يبقى؛ أعد المحاولة مع شبكة.</translation>
    </message>
</context>
<context>
    <name>FieldSaid</name>
    <message>
        <source>Tell us what you saw</source>
        <translation>أخبرنا بما رأيت</translation>
    </message>
</context>
<context>
    <name>FieldSend</name>
    <message>
        <source>Left to send</source>
        <translation>ما بقي للإرسال</translation>
    </message>
    <message>
        <source>Send them anyway</source>
        <translation>أرسلها على أي حال</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>على وحدة ذاكرة</translation>
    </message>
    <message>
        <source>No network? Put it on a stick, take it to the office, and bring the receipt back. Only the office can read it.</source>
        <translation>لا شبكة؟ ضعه على وحدة ذاكرة وخذها إلى المكتب وأعد الإيصال. لا يقرؤه إلا المكتب.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>جارٍ الكتابة</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>ضعه على وحدة ذاكرة…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Take the receipt from a stick…</source>
        <translation>خذ الإيصال من وحدة ذاكرة…</translation>
    </message>
    <message>
        <source>Choose the stick with the receipt</source>
        <translation>اختر وحدة الذاكرة التي عليها الإيصال</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>اختر وحدة الذاكرة</translation>
    </message>
</context>
<context>
    <name>FieldStopActions</name>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>إغلاق المحطة</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>افتحه من جديد</translation>
    </message>
</context>
<context>
    <name>FieldStops</name>
    <message>
        <source>The day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>The plan comes from the office when there is a network. Ctrl N adds your own stop.</source>
        <translation>تأتي الخطة من المكتب متى توفرت الشبكة. يضيف Ctrl N محطة من عندك.</translation>
    </message>
    <message>
        <source>No stops on this day</source>
        <translation>لا محطات في هذا اليوم</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>إضافة محطة</translation>
    </message>
</context>
<context>
    <name>FieldStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>FieldTabs</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>الاستمارات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>محفوظ هنا</translation>
    </message>
</context>
<context>
    <name>FieldWaits</name>
    <message>
        <source>Ring whoever looks after the devices of your office, and read this to them. They compare it, and let the laptop in.</source>
        <translation>اتصل بمن يرعى أجهزة مكتبك واقرأ له هذا. يقارنه ويُدخل الحاسوب.</translation>
    </message>
    <message>
        <source>This laptop waits to be let in</source>
        <translation>هذا الحاسوب ينتظر الإذن بالدخول</translation>
    </message>
    <message>
        <source>It goes on by itself then. You can close the window and come back with the same code.</source>
        <translation>ثم يتابع من تلقاء نفسه. يمكنك إغلاق النافذة والعودة بالرمز نفسه.</translation>
    </message>
</context>
<context>
    <name>FieldWindow</name>
    <message>
        <source>Field</source>
        <translation>الميدان</translation>
    </message>
</context>
<context>
    <name>FieldWork</name>
    <message>
        <source>Add one with Ctrl N, or look at another day.</source>
        <translation>أضف واحدة بالضغط على Ctrl N، أو انظر إلى يوم آخر.</translation>
    </message>
    <message>
        <source>No stop to look at</source>
        <translation>لا محطة للنظر إليها</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>خُدموا</translation>
    </message>
    <message>
        <source>middle wait</source>
        <translation>الانتظار الأوسط</translation>
    </message>
    <message>
        <source>longest now</source>
        <translation>الأطول الآن</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>تذاكر</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضروا</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>answers asked again, of those that came with a form</source>
        <translation>إجابات سُئل عنها مجددًا، من التي جاءت مع استمارة</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>This machine takes no files</source>
        <translation>لا يستقبل هذا الجهاز ملفات</translation>
    </message>
    <message>
        <source>The file is made ready.</source>
        <translation>يجري تجهيز الملف.</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>لا يوجد ملف بعد.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>اختر ملفاً آخر</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفاً</translation>
    </message>
    <message>
        <source>Carry on without it, and hand it in at any counter.</source>
        <translation>تابع بدونه، وسلّمه عند أي شباك.</translation>
    </message>
    <message>
        <source>A person at a counter can add it to your form.</source>
        <translation>يستطيع موظف عند أي شباك إضافته إلى نموذجك.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</source>
        <translation>صور (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Remove it</source>
        <translation>أزله</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation>أغلق الفيديو</translation>
    </message>
</context>
<context>
    <name>FilmSlot</name>
    <message>
        <source>Watch in sign language</source>
        <translation>شاهد بلغة الإشارة</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>شاهد الفيديو</translation>
    </message>
    <message>
        <source>Video in sign language</source>
        <translation>فيديو بلغة الإشارة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>What it says stands here in words. Staff at the counters help you further.</source>
        <translation>ما يقوله مكتوب هنا. والموظفون عند الشبابيك يساعدونك.</translation>
    </message>
    <message>
        <source>This kiosk cannot show the video</source>
        <translation>لا يستطيع هذا الجهاز عرض الفيديو</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Looks only on this laptop. Nothing that you type leaves it.</source>
        <translation>يبحث في هذا الحاسوب فقط. لا يخرج منه شيء مما تكتب.</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>البحث في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A name, a place, a service, a word of a note</source>
        <translation>اسم أو مكان أو خدمة أو كلمة من ملاحظة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>People stand here once you have written them down.</source>
        <translation>يظهر الأشخاص هنا متى كتبتهم.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>Nobody on this laptop yet</source>
        <translation>لا أحد على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Nothing fits these words</source>
        <translation>لا شيء يوافق هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>What is happening?</source>
        <translation>بماذا نساعدك؟</translation>
    </message>
    <message>
        <source>For example: passport, new baby, moved</source>
        <translation>مثلاً: جواز سفر، مولود جديد، انتقال</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>اكتب ما تريد بكلماتك</translation>
    </message>
    <message>
        <source>Try another word, choose below, or ask a person.</source>
        <translation>جرّب كلمة أخرى، أو اختر مما يلي، أو اسأل أحد الموظفين.</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>لم نجد شيئاً بهذه الكلمات</translation>
    </message>
    <message>
        <source>Or choose from these</source>
        <translation>أو اختر من هنا</translation>
    </message>
    <message>
        <source>Find it by agency</source>
        <translation>ابحث حسب الجهة</translation>
    </message>
</context>
<context>
    <name>FormAgreeDialog</name>
    <message>
        <source>Read the answers and the declaration to the citizen. They decide, you only press.</source>
        <translation>اقرأ الأجوبة والإقرار على المواطن. القرار له، وأنت تضغط فقط.</translation>
    </message>
    <message>
        <source>Has the citizen agreed?</source>
        <translation>هل وافق المواطن؟</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>They agreed: send it</source>
        <translation>وافق: أرسله</translation>
    </message>
    <message>
        <source>It also says when. Shopfront cannot hear what was spoken: you answer for it.</source>
        <translation>ويسجل الوقت أيضًا. لا يسمع Shopfront ما قيل: المسؤولية عليك.</translation>
    </message>
    <message>
        <source>The record will say that %1 sent this form for the citizen.</source>
        <translation>سيقول السجل إن %1 أرسل هذا النموذج نيابة عن المواطن.</translation>
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
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>أُرسل مرتين</translation>
    </message>
    <message>
        <source>No form of this ticket has been sent. If the citizen has a code, open theirs; else fill it in here together.</source>
        <translation>لم يُرسل نموذج لهذه التذكرة. إن كان لدى المواطن رمز فافتح نموذجه، وإلا فاملآه معًا هنا.</translation>
    </message>
    <message>
        <source>If the citizen has begun a form, their code opens it here as it stands.</source>
        <translation>إن كان المواطن قد بدأ نموذجًا، فرمزه يفتحه هنا كما هو.</translation>
    </message>
    <message>
        <source>Open by code</source>
        <translation>فتح بالرمز</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>بدء نموذج</translation>
    </message>
    <message>
        <source>Somebody helps this person</source>
        <translation>هناك من يساعد هذا الشخص</translation>
    </message>
    <message>
        <source>Change who helps</source>
        <translation>غيّر من يساعد</translation>
    </message>
</context>
<context>
    <name>FormChangeRow</name>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
</context>
<context>
    <name>FormChanges</name>
    <message>
        <source>only while it is open</source>
        <translation>ما دام مفتوحًا فقط</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>من غيّر ماذا</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer that is given or changed is listed here with who did it.</source>
        <translation>لا شيء بعد. كل جواب يُعطى أو يُغيَّر يُذكر هنا مع من فعل ذلك.</translation>
    </message>
</context>
<context>
    <name>FormCodeDialog</name>
    <message>
        <source>Ask for the paper, or for the six words. That you opened the form is written down, with your name and the time.</source>
        <translation>اطلب الورقة أو الكلمات الست. يُدوَّن أنك فتحت الاستمارة، مع اسمك والوقت.</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ سؤال الخادم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>Six words, in any language, as they are said; or twelve letters and digits, such as BDFG-HJKM-NPQR; or scan the picture. A reference finds a form that was sent.</source>
        <translation>ست كلمات بأي لغة كما تُنطق؛ أو اثنا عشر حرفًا ورقمًا مثل BDFG-HJKM-NPQR؛ أو امسح الصورة. والرقم المرجعي يجد استمارة أُرسلت.</translation>
    </message>
    <message>
        <source>Words or code</source>
        <translation>الكلمات أو الرمز</translation>
    </message>
</context>
<context>
    <name>FormContextCard</name>
    <message>
        <source>Told once, do not ask again</source>
        <translation>قيل مرة، فلا تسأل مجددًا</translation>
    </message>
</context>
<context>
    <name>FormDone</name>
    <message>
        <source>Given back: the citizen goes on with it</source>
        <translation>أُعيد: المواطن يكمله</translation>
    </message>
    <message>
        <source>The form is finished</source>
        <translation>اكتمل النموذج</translation>
    </message>
    <message>
        <source>The form is sent</source>
        <translation>أُرسل النموذج</translation>
    </message>
    <message>
        <source>The same code opens it at every kiosk and counter of this office. Whoever has it can read the form: hand it to the citizen only.</source>
        <translation>الرمز نفسه يفتحه عند كل كشك وشباك في هذا المكتب. من يملكه يستطيع قراءة النموذج: سلّمه للمواطن وحده.</translation>
    </message>
    <message>
        <source>Or six words, for today</source>
        <translation>أو ست كلمات، لليوم</translation>
    </message>
    <message>
        <source>At a kiosk they open the form at the same page, once.</source>
        <translation>عند الكشك تفتح الاستمارة في الصفحة نفسها، مرة واحدة.</translation>
    </message>
    <message>
        <source>At a kiosk, or on the citizen’s own phone at %1, they open the form at the same page, once.</source>
        <translation>عند جهاز، أو على هاتف المواطن نفسه على %1، تفتح النموذج عند الصفحة نفسها، مرة واحدة.</translation>
    </message>
    <message>
        <source>The reference. Tell the citizen, or print it: with it anybody at a counter finds the form, and it says nothing about a person.</source>
        <translation>المرجع. أخبر به المواطن أو اطبعه: به يجد أي شباك النموذج، وهو لا يقول شيئًا عن أحد.</translation>
    </message>
    <message>
        <source>It is sealed on this machine and goes by itself as soon as the hub answers.</source>
        <translation>هو مختوم على هذا الجهاز ويذهب من تلقاء نفسه حالما يجيب الخادم.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>محفوظ هنا ولم يُرسل بعد</translation>
    </message>
    <message>
        <source>Nothing of the form is on this machine any more.</source>
        <translation>لم يبق على هذا الجهاز شيء من النموذج.</translation>
    </message>
    <message>
        <source>When you close this, nothing of the answers stays on this machine.</source>
        <translation>حين تغلق هذه الصفحة لا يبقى شيء من الأجوبة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>طباعة الرمز</translation>
    </message>
    <message>
        <source>Print reference and answers</source>
        <translation>طباعة المرجع والأجوبة</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى الشباك</translation>
    </message>
</context>
<context>
    <name>FormEraseDialog</name>
    <message>
        <source>Why is what was written in this form to be erased?</source>
        <translation>لماذا يُمحى ما كُتب في هذا النموذج؟</translation>
    </message>
    <message>
        <source>This cannot be taken back. Compare the reference with the paper first.</source>
        <translation>لا يمكن التراجع عن هذا. قارن الرقم المرجعي بالورقة أولاً.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>هل تريد محو %1 نهائياً؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>جارٍ المحو</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>طلب ذلك الشخص المعني</translation>
    </message>
    <message>
        <source>It was sent by mistake</source>
        <translation>أُرسل بالخطأ</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>يقضي بذلك قانون أو محكمة</translation>
    </message>
    <message>
        <source>Deleted on every machine of the office, and at the central service. Machines that are away delete it when they are back.</source>
        <translation>يُحذف من كل أجهزة المكتب ومن الخدمة المركزية. والأجهزة الغائبة تحذفه عند عودتها.</translation>
    </message>
    <message>
        <source>It stays written down that there was a form, when, and that you erased it, because %1.</source>
        <translation>يبقى مدوَّناً أنه كان هناك نموذج، ومتى، وأنك محوته، لأن السبب: %1.</translation>
    </message>
</context>
<context>
    <name>FormFoundDialog</name>
    <message>
        <source>Nothing that was typed is lost. Go on only if the same citizen is still with you.</source>
        <translation>لم يضع شيء مما كُتب. تابع فقط إن كان المواطن نفسه لا يزال عندك.</translation>
    </message>
    <message>
        <source>You had a form open here when the program ended</source>
        <translation>كان لديك نموذج مفتوح هنا حين توقف البرنامج</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>إبعاده</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Put away, a form that came by a code waits under that code; one that was begun here is gone.</source>
        <translation>إذا أُبعد، فالنموذج الذي فُتح برمز ينتظر بذلك الرمز؛ والذي بدأ هنا يزول.</translation>
    </message>
</context>
<context>
    <name>FormKeysDialog</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>تحقق وإرسال</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>الانتقال إلى سؤال</translation>
    </message>
    <message>
        <source>Give the form back</source>
        <translation>إعادة النموذج</translation>
    </message>
    <message>
        <source>Undo the last answer given here</source>
        <translation>التراجع عن آخر جواب أُعطي هنا</translation>
    </message>
    <message>
        <source>Print the answers</source>
        <translation>طباعة الأجوبة</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>إغلاق النموذج</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>كتابة ملاحظة لمن يخدم هذه الزيارة بعد ذلك</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>مفتاح Tab والأسهم تصل إلى كل ما عدا ذلك؛ والمسافة أو Enter تضغطه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FormLeaveDialog</name>
    <message>
        <source>Something was changed here. Give it back, and the citizen goes on with the same code; or close it, and the form stays as it was last kept.</source>
        <translation>تغيّر شيء هنا. أعده فيكمله المواطن بالرمز نفسه؛ أو أغلقه فيبقى النموذج كما حُفظ آخر مرة.</translation>
    </message>
    <message>
        <source>This form was begun here. Give it back, and the citizen gets a code to go on with; or close it, and nothing of it stays anywhere.</source>
        <translation>بدأ هذا النموذج هنا. أعده فيحصل المواطن على رمز يتابع به؛ أو أغلقه فلا يبقى منه شيء في أي مكان.</translation>
    </message>
    <message>
        <source>Close this form?</source>
        <translation>إغلاق هذا النموذج؟</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>البقاء فيه</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Close it without my changes</source>
        <translation>إغلاقه من دون تغييراتي</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>التخلص منه</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>تحقق وإرسال</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال</translation>
    </message>
</context>
<context>
    <name>FormOn</name>
    <message>
        <source>Sending your form</source>
        <translation>يجري إرسال نموذجك</translation>
    </message>
    <message>
        <source>Send my form</source>
        <translation>أرسل نموذجي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>إرسال النموذج</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Your copy is printing</source>
        <translation>تُطبع نسختك الآن</translation>
    </message>
    <message>
        <source>Your copy is printed. Take it with you.</source>
        <translation>طُبعت نسختك. خذها معك.</translation>
    </message>
    <message>
        <source>Your copy was not printed. Note what stands here.</source>
        <translation>لم تُطبع نسختك. دوّن المكتوب هنا.</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>Some of your answers may be missing. Look at all of them before you send the form.</source>
        <translation>قد تكون بعض إجاباتك ناقصة. راجعها كلها قبل إرسال النموذج.</translation>
    </message>
    <message>
        <source>That did not work. Your answers are still here.</source>
        <translation>لم ينجح ذلك. إجاباتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>This form has changed since you filled it in</source>
        <translation>تغيّر هذا النموذج منذ أن عبّأته</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>Give back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FormStepDialog</name>
    <message>
        <source>Start work on it</source>
        <translation>بدء العمل عليه</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>هناك ما ينقص</translation>
    </message>
    <message>
        <source>It is decided</source>
        <translation>تم البت فيه</translation>
    </message>
    <message>
        <source>Withdrawn by the citizen</source>
        <translation>سحبه المواطن</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It went on at two places, and both were sent. The first counts. Whoever decides reads both.</source>
        <translation>استُكمل في مكانين، وأُرسل كلاهما. الأول هو المعتمد. ومن يبت فيه يقرأ الاثنين.</translation>
    </message>
    <message>
        <source>Sent twice, with different answers</source>
        <translation>أُرسل مرتين بأجوبة مختلفة</translation>
    </message>
    <message>
        <source>Erase what was written in it</source>
        <translation>محو ما كُتب فيه</translation>
    </message>
</context>
<context>
    <name>FormTrouble</name>
    <message>
        <source>It goes on there, without what you typed here. You can still send it from here: what is sent first counts, and if both are sent, an officer sees both. Or close it here.</source>
        <translation>هو يُستكمل هناك من دون ما كتبته هنا. لا يزال بإمكانك إرساله من هنا: المعتمد ما يُرسل أولًا، وإن أُرسل كلاهما يرى موظف الاثنين. أو أغلقه هنا.</translation>
    </message>
    <message>
        <source>Somebody opened this form at another place</source>
        <translation>فتح أحدهم هذا النموذج في مكان آخر</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>The camera does not answer. Type what stands below the code.</source>
        <translation>الكاميرا لا تستجيب. اكتب ما هو مدوّن تحت الرمز.</translation>
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
        <translation>أدخل ساعة من 0 إلى 23</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 59</source>
        <translation>أدخل دقائق من 0 إلى 59</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>أدخل اليوم</translation>
    </message>
    <message>
        <source>Enter a day from 1 to 31</source>
        <translation>أدخل يوماً من 1 إلى 31</translation>
    </message>
    <message>
        <source>Enter the month</source>
        <translation>أدخل الشهر</translation>
    </message>
    <message>
        <source>Enter a month from 1 to 12, or its name</source>
        <translation>أدخل شهراً من 1 إلى 12 أو اسمه</translation>
    </message>
    <message>
        <source>Enter the year</source>
        <translation>أدخل السنة</translation>
    </message>
    <message>
        <source>Enter the year with four digits</source>
        <translation>أدخل السنة بأربعة أرقام</translation>
    </message>
    <message>
        <source>%1 %2 %3 does not exist. That month has %4 days</source>
        <comment>day, month, year, days</comment>
        <translation>التاريخ %1 %2 %3 غير موجود. عدد أيام ذلك الشهر %4</translation>
    </message>
    <message>
        <source>This number is too large. Enter a smaller one</source>
        <translation>هذا الرقم كبير جداً. أدخل رقماً أصغر</translation>
    </message>
    <message>
        <source>Enter a whole number in figures, such as 12</source>
        <translation>أدخل عدداً صحيحاً بالأرقام، مثل 12</translation>
    </message>
    <message>
        <source>Enter a number in figures, such as 3.5</source>
        <translation>أدخل عدداً بالأرقام، مثل 3.5</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>درجات</translation>
    </message>
    <message>
        <source>No camera answers on this machine. Choose a picture file.</source>
        <translation>لا تستجيب كاميرا على هذا الجهاز. اختر ملف صورة.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask at any counter: somebody takes the photo with you.</source>
        <translation>الكاميرا لا تستجيب. اسأل عند أي شباك، وسيلتقط أحدهم الصورة معك.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>This file is larger than %1 MB. Choose a smaller one.</source>
        <translation>هذا الملف أكبر من %1 ميغابايت. اختر ملفاً أصغر.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>هذا الملف فارغ. اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one, such as a JPEG or PNG picture.</source>
        <translation>تعذّر فتح هذا الملف. اختر ملفاً آخر، مثل صورة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>Add at least %1 points</source>
        <translation>أضف %1 نقاط على الأقل</translation>
    </message>
    <message>
        <source>Enter the latitude in degrees from -90 to 90</source>
        <translation>أدخل خط العرض بالدرجات من -90 إلى 90</translation>
    </message>
    <message>
        <source>Enter the longitude in degrees from -180 to 180</source>
        <translation>أدخل خط الطول بالدرجات من -180 إلى 180</translation>
    </message>
    <message>
        <source>This machine does not know where it stands. Choose the place in another way.</source>
        <translation>لا يعرف هذا الجهاز مكانه. اختر المكان بطريقة أخرى.</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>قرب %1</translation>
    </message>
    <message>
        <source>Enter the time too</source>
        <translation>أدخل الوقت أيضاً</translation>
    </message>
    <message>
        <source>Enter the date too</source>
        <translation>أدخل التاريخ أيضاً</translation>
    </message>
    <message>
        <source>am</source>
        <translation>ص</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>م</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, am or pm</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <translation>السؤال %1 من نحو %2</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions seen</source>
        <translation>
            <numerusform>لم تُطرح أسئلة</numerusform>
            <numerusform>رأيت السؤال الوحيد</numerusform>
            <numerusform>رأيت السؤالين كليهما</numerusform>
            <numerusform>رأيت الأسئلة الـ%n كلها</numerusform>
            <numerusform>رأيت الأسئلة الـ%n كلها</numerusform>
            <numerusform>رأيت الأسئلة الـ%n كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>الجزء %1 من %2</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختر إجابة</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>أدخل تاريخاً</translation>
    </message>
    <message>
        <source>Add this before you go on</source>
        <translation>أضف هذا قبل أن تتابع</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>ضع علامة في المربع لتتابع</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>أدخل إجابة</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>راجع هذه الإجابة</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was added, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>لم تُضف شيئاً هنا</translation>
    </message>
    <message>
        <source>Added so far: %1</source>
        <translation>أُضيف حتى الآن: %1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <translation>أُزيل: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد الإنجاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 of %2 parts are done</source>
        <translation>أُنجز %1 من %2 أجزاء</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message numerus="yes">
        <source>We can fill in %n answers</source>
        <translation>
            <numerusform>لا توجد أجوبة لنملأها</numerusform>
            <numerusform>يمكننا ملء جواب واحد</numerusform>
            <numerusform>يمكننا ملء جوابين</numerusform>
            <numerusform>يمكننا ملء %n أجوبة</numerusform>
            <numerusform>يمكننا ملء %n جواباً</numerusform>
            <numerusform>يمكننا ملء %n جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave them on this visit. They go to %2 once you send “%1”.</source>
        <translation>أعطيتها في هذه الزيارة. تصل إلى %2 حين ترسل «%1».</translation>
    </message>
    <message>
        <source>You gave them on this visit. They go with “%1” once you send it.</source>
        <translation>أعطيتها في هذه الزيارة. تُرسل مع «%1» حين ترسله.</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>من «%1»</translation>
    </message>
    <message>
        <source>You told us this in “%1”. Change it if it is different here.</source>
        <translation>أخبرتنا بهذا في «%1». غيّره إن كان مختلفاً هنا.</translation>
    </message>
    <message>
        <source>A member of staff typed this for you.</source>
        <translation>كتب أحد الموظفين هذا لك.</translation>
    </message>
    <message>
        <source>Goes sealed to %1 and to this office. Nobody else can read it.</source>
        <translation>يُرسل مختوماً إلى %1 وإلى هذا المكتب. لا يستطيع أحد سواهم قراءته.</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>يُرسل مختوماً إلى هذا المكتب. لا يستطيع أحد غيره قراءته.</translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>في هذا النموذج خلل ولا يمكن إرساله. إجاباتك محفوظة. يُرجى طلب المساعدة.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>محفوظ حتى %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>A drawing is added</source>
        <translation>أُضيف رسم</translation>
    </message>
    <message>
        <source>A photo is added</source>
        <translation>أُضيفت صورة</translation>
    </message>
    <message>
        <source>A recording is added</source>
        <translation>أُضيف تسجيل</translation>
    </message>
    <message>
        <source>A file is added</source>
        <translation>أُضيف ملف</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>رقمك المرجعي</translation>
    </message>
    <message>
        <source>With it, staff find your form at once.</source>
        <translation>به يجد الموظفون نموذجك فوراً.</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>عند أي جهاز أو شباك في هذا المكتب اختر «تابع نموذجاً».</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>من يملك هذا الرمز يستطيع فتح نموذجك وقراءته. احتفظ به لنفسك.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>This screen stopped for a moment. If a form here is yours, you can go on with it. If not, we clear it at once.</source>
        <translation>توقفت هذه الشاشة لحظة. إن كان النموذج هنا لك فيمكنك متابعته. وإلا مسحناه فوراً.</translation>
    </message>
    <message>
        <source>This screen stopped while a form was being sent. The form is finished.</source>
        <translation>توقفت هذه الشاشة أثناء إرسال نموذج. اكتمل النموذج.</translation>
    </message>
    <message>
        <source>This screen lost its power while a form was open. Nothing of the form is left here. Start it again, or ask at a counter.</source>
        <translation>انقطعت الكهرباء عن هذه الشاشة وكان عليها نموذج مفتوح. لم يبقَ منه شيء هنا. ابدأه من جديد أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>Were you filling in a form?</source>
        <translation>هل كنت تملأ نموذجاً؟</translation>
    </message>
    <message>
        <source>A form was sent from here</source>
        <translation>أُرسل نموذج من هنا</translation>
    </message>
    <message>
        <source>A form was lost</source>
        <translation>فُقد نموذج</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>لم يُفتح النموذج</translation>
    </message>
    <message>
        <source>Yes, go on with my form</source>
        <translation>نعم، تابع نموذجي</translation>
    </message>
    <message>
        <source>No, clear it</source>
        <translation>لا، امسحه</translation>
    </message>
    <message>
        <source>I have noted my reference</source>
        <translation>دوّنت رقمي المرجعي</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
</context>
<context>
    <name>GridAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>اختر كل ما ينطبق</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Hide the explanation</source>
        <translation>أخفِ الشرح</translation>
    </message>
    <message>
        <source>Explain this question</source>
        <translation>اشرح هذا السؤال</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What is yours alone is left out. Plug in a headset to hear your answers.</source>
        <translation>يُترك ما يخصك وحدك. صِل سماعة رأس لتسمع إجاباتك.</translation>
    </message>
    <message>
        <source>The headset is out.</source>
        <translation>فُصلت سماعة الرأس.</translation>
    </message>
    <message>
        <source>The arrows lead from one thing to the next. Select chooses.</source>
        <translation>تنقلك الأسهم من شيء إلى آخر. زر الاختيار يختار.</translation>
    </message>
    <message>
        <source>Help, back, repeat and volume have keys of their own.</source>
        <translation>للمساعدة والرجوع والإعادة ومستوى الصوت أزرار خاصة بها.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>مستوى الصوت %1 من %2</translation>
    </message>
    <message>
        <source>No way leads back from here.</source>
        <translation>لا طريق للرجوع من هنا.</translation>
    </message>
    <message>
        <source>Capital %1</source>
        <translation>%1 كبير</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>زر</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>إجابة من عدة إجابات</translation>
    </message>
    <message>
        <source>Box to tick</source>
        <translation>مربع للتحديد</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>قائمة إجابات</translation>
    </message>
    <message>
        <source>Box to type in</source>
        <translation>خانة للكتابة</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>مُختار</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير مُختار</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Show this to the person</source>
        <translation>اعرض هذا على الشخص</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها مرة أخرى</translation>
    </message>
    <message>
        <source>They have the number</source>
        <translation>الرقم معه</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Somebody interprets for me</source>
        <translation>شخص يترجم لي</translation>
    </message>
    <message>
        <source>Somebody cares for me or supports me</source>
        <translation>شخص يرعاني أو يدعمني</translation>
    </message>
    <message>
        <source>I act for somebody else</source>
        <translation>أتصرف نيابة عن غيري</translation>
    </message>
    <message>
        <source>The person is here and wants it</source>
        <translation>صاحب الشأن حاضر ويريد ذلك</translation>
    </message>
    <message>
        <source>The person has written it down</source>
        <translation>كتب صاحب الشأن ذلك</translation>
    </message>
    <message>
        <source>As parent or guardian</source>
        <translation>بصفتي والدًا أو وصيًا</translation>
    </message>
    <message>
        <source>By power of attorney</source>
        <translation>بموجب وكالة</translation>
    </message>
    <message>
        <source>By order of a court</source>
        <translation>بأمر من المحكمة</translation>
    </message>
    <message>
        <source>They say everything that I say, and everything that staff say, and add nothing.</source>
        <translation>يقول كل ما أقوله وكل ما يقوله الموظفون، ولا يضيف شيئًا.</translation>
    </message>
    <message>
        <source>They may hear what is said and see my answers. I decide.</source>
        <translation>يجوز له سماع ما يقال ورؤية إجاباتي. والقرار لي.</translation>
    </message>
    <message>
        <source>I may answer and sign for the person, for this service, and in their interest.</source>
        <translation>يجوز لي أن أجيب وأوقّع عن صاحب الشأن، لهذه الخدمة، ولمصلحته.</translation>
    </message>
    <message>
        <source>Whose matter it is (name)</source>
        <translation>صاحب الشأن (الاسم)</translation>
    </message>
    <message>
        <source>Who helps or acts (name)</source>
        <translation>من يساعد أو يتصرف (الاسم)</translation>
    </message>
    <message>
        <source>What we agree to</source>
        <translation>ما نتفق عليه</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>إلى متى</translation>
    </message>
    <message>
        <source>For this visit, on %1.</source>
        <translation>لهذه الزيارة، في %1.</translation>
    </message>
    <message>
        <source>How to end it</source>
        <translation>كيف يُنهى</translation>
    </message>
    <message>
        <source>Either of us can end it at any time: tell any member of staff.</source>
        <translation>يمكن لأي منا إنهاؤه في أي وقت: أخبر أي موظف.</translation>
    </message>
    <message>
        <source>Signature of whose matter it is</source>
        <translation>توقيع صاحب الشأن</translation>
    </message>
    <message>
        <source>Signature of who helps or acts</source>
        <translation>توقيع من يساعد أو يتصرف</translation>
    </message>
    <message>
        <source>Agreement with somebody who helps</source>
        <translation>اتفاق مع من يساعد</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>The words work once, until %1.</source>
        <translation>تعمل الكلمات مرة واحدة، حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in your form.</source>
        <translation>
            <numerusform>لا إجابات في استمارتك (%n).</numerusform>
            <numerusform>في استمارتك إجابة واحدة.</numerusform>
            <numerusform>في استمارتك إجابتان.</numerusform>
            <numerusform>في استمارتك %n إجابات.</numerusform>
            <numerusform>في استمارتك %n إجابة.</numerusform>
            <numerusform>في استمارتك %n إجابة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions still have to be answered.</source>
        <translation>
            <numerusform>لم يبق أي سؤال (%n).</numerusform>
            <numerusform>بقي سؤال واحد للإجابة.</numerusform>
            <numerusform>بقي سؤالان للإجابة.</numerusform>
            <numerusform>بقيت %n أسئلة للإجابة.</numerusform>
            <numerusform>بقي %n سؤالًا للإجابة.</numerusform>
            <numerusform>بقي %n سؤال للإجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: press “Open my form” below, and go on on this phone or computer.</source>
        <translation>هنا: اضغط “افتح نموذجي” أدناه، وتابع على هذا الهاتف أو الحاسوب.</translation>
    </message>
    <message>
        <source>Or go to a kiosk or counter of %1.</source>
        <translation>أو اذهب إلى جهاز أو شباك في %1.</translation>
    </message>
    <message>
        <source>Choose “Go on with a form”, and give the six words on your paper, or show its picture.</source>
        <translation>اختر «متابعة استمارة»، وأدخل الكلمات الست التي على ورقتك، أو اعرض صورتها.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>ما هو موجود</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>أين تتابع</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>امسح الصورة بهاتفك لتتابع عليه، أو افتح %1 واكتب الكلمات.</translation>
    </message>
    <message>
        <source>Give the words, or show the picture, at a counter or kiosk of this office.</source>
        <translation>قل الكلمات أو اعرض الصورة عند شباك أو كشك في هذا المكتب.</translation>
    </message>
    <message>
        <source>Whoever has this paper can open your form and read it. Keep it to yourself.</source>
        <translation>من يملك هذه الورقة يستطيع فتح استمارتك وقراءتها. احتفظ بها لنفسك.</translation>
    </message>
    <message>
        <source>Your form goes along</source>
        <translation>استمارتك ترافقك</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>كلماتك الست</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>You get six words. They open your form at any counter or kiosk here, once, for a short time.</source>
        <translation>تحصل على ست كلمات. تفتح استمارتك عند أي شباك أو كشك هنا، مرة واحدة، لوقت قصير.</translation>
    </message>
    <message>
        <source>To a counter now</source>
        <translation>إلى شباك الآن</translation>
    </message>
    <message>
        <source>Look up what is missing at home, then come back. The words work for some days.</source>
        <translation>ابحث عما ينقص في البيت، ثم عد. تعمل الكلمات بضعة أيام.</translation>
    </message>
    <message>
        <source>Go on with this form on your own phone or computer, or come back here. The words work for some days.</source>
        <translation>تابع هذا النموذج على هاتفك أو حاسوبك، أو عد إلى هنا. تعمل الكلمات بضعة أيام.</translation>
    </message>
    <message>
        <source>Home, and come back</source>
        <translation>إلى البيت ثم العودة</translation>
    </message>
    <message>
        <source>To my phone, or home</source>
        <translation>إلى هاتفي، أو إلى البيت</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Say the words, or show the picture. Staff go on where you stopped, and you tell nothing twice.</source>
        <translation>قل الكلمات أو اعرض الصورة. يتابع الموظفون من حيث توقفت، ولا تكرر شيئًا.</translation>
    </message>
    <message>
        <source>Your answers go along, with your language and what you need. They stay here as well until you leave.</source>
        <translation>ترافقك إجاباتك ولغتك وما تحتاج إليه. وتبقى هنا أيضًا حتى تغادر.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>كلماتك الست</translation>
    </message>
    <message>
        <source>Take this along</source>
        <translation>خذ هذا معك</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>دوّنت الكلمات</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>من يعرف الكلمات يستطيع فتح استمارتك وقراءتها. احتفظ بها لنفسك.</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>امسح الصورة بهاتفك لتتابع عليه، أو افتح %1 واكتب الكلمات.</translation>
    </message>
    <message>
        <source>Come back with the words to any kiosk or counter of this office.</source>
        <translation>عد بالكلمات إلى أي جهاز أو شباك في هذا المكتب.</translation>
    </message>
    <message>
        <source>Your words are printing</source>
        <translation>تُطبع كلماتك</translation>
    </message>
    <message>
        <source>Your words are printed. Take them with you.</source>
        <translation>طُبعت كلماتك. خذها معك.</translation>
    </message>
    <message>
        <source>Your words were not printed. Note what stands here.</source>
        <translation>لم تُطبع كلماتك. دوّن ما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>اطبع الكلمات</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 asks you something.</source>
        <translation>يسألك %1 شيئًا.</translation>
    </message>
    <message>
        <source>%1 points at “%2”.</source>
        <translation>يشير %1 إلى «%2».</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>أرني</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>اقرأ وأجب</translation>
    </message>
    <message>
        <source>%1 sent you a card to read.</source>
        <translation>أرسل إليك %1 بطاقة للقراءة.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأها</translation>
    </message>
    <message>
        <source>%1 wrote on the list of what to bring.</source>
        <translation>كتب %1 في قائمة ما تحضره معك.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>اعرض القائمة</translation>
    </message>
    <message>
        <source>%1 can point and write to you here.</source>
        <translation>يمكن لـ%1 الإشارة والكتابة إليك هنا.</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>اكتب شيئًا</translation>
    </message>
    <message>
        <source>The help session is over</source>
        <translation>انتهت جلسة المساعدة</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>أنت أنهيتها.</translation>
    </message>
    <message>
        <source>%1 ended it.</source>
        <translation>أنهاها %1.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Nobody sees your screen now. The conversation is wiped.</source>
        <translation>لا أحد يرى شاشتك الآن. مُحيت المحادثة.</translation>
    </message>
    <message>
        <source>%1 at counter %2 helped you.</source>
        <translation>ساعدك %1 في الشباك %2.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>To complain or to ask about it, go to any counter and give the reference %1.</source>
        <translation>للشكوى أو للسؤال عنها، توجّه إلى أي شباك واذكر الرقم المرجعي %1.</translation>
    </message>
    <message>
        <source>They saw: %1.</source>
        <translation>رأوا: %1.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>الرقم المرجعي</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>في المرة القادمة يمكنك فعل ذلك بنفسك</translation>
    </message>
    <message>
        <source>They typed nothing.</source>
        <translation>لم يكتبوا شيئًا.</translation>
    </message>
    <message>
        <source>They typed: %1.</source>
        <translation>كتبوا: %1.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>وغيرها</translation>
    </message>
    <message>
        <source>the name of the page</source>
        <translation>اسم الصفحة</translation>
    </message>
    <message>
        <source>They will know that you chose %1.</source>
        <translation>سيعرفون أنك اخترت %1.</translation>
    </message>
    <message>
        <source>It is ringing</source>
        <translation>الجرس يرنّ</translation>
    </message>
    <message numerus="yes">
        <source>It rings at %n counters now. You can go on meanwhile.</source>
        <translation>
            <numerusform>لا يرنّ عند أي شباك الآن (%n). يمكنك المتابعة في هذه الأثناء.</numerusform>
            <numerusform>يرنّ الآن عند شباك واحد. يمكنك المتابعة في هذه الأثناء.</numerusform>
            <numerusform>يرنّ الآن عند شباكين. يمكنك المتابعة في هذه الأثناء.</numerusform>
            <numerusform>يرنّ الآن عند %n شبابيك. يمكنك المتابعة في هذه الأثناء.</numerusform>
            <numerusform>يرنّ الآن عند %n شباكًا. يمكنك المتابعة في هذه الأثناء.</numerusform>
            <numerusform>يرنّ الآن عند %n شباك. يمكنك المتابعة في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has heard it yet</source>
        <translation>لم يسمعه أحد بعد</translation>
    </message>
    <message>
        <source>The network is down. As soon as it is back, it rings. Until then, go to a counter if you can.</source>
        <translation>الشبكة متوقفة. سيرنّ الجرس حالما تعود. إلى ذلك الحين توجّه إلى شباك إن استطعت.</translation>
    </message>
    <message>
        <source>There is no network. As soon as there is one again, it rings.</source>
        <translation>لا توجد شبكة. يرنّ متى عادت.</translation>
    </message>
    <message>
        <source>No counter is open now</source>
        <translation>لا يوجد شباك مفتوح الآن</translation>
    </message>
    <message>
        <source>It rings as soon as somebody opens one. You can go on meanwhile.</source>
        <translation>سيرنّ حالما يُفتح شباك. يمكنك المتابعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>لا أحد متفرغ الآن</translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>على الأرجح يأتي أحد خلال %n دقيقة. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال دقيقة. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال دقيقتين. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %n دقائق. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %n دقيقة. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %n دقيقة. سيستمر الجرس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>على الأرجح يأتي أحد خلال %1 إلى %n دقيقة. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %1 إلى %n دقيقة. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %1 إلى %n دقيقة. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %1 إلى %n دقائق. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %1 إلى %n دقيقة. سيستمر الجرس.</numerusform>
            <numerusform>على الأرجح يأتي أحد خلال %1 إلى %n دقيقة. سيستمر الجرس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%n). يستمر الرنين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%1 إلى %n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%1 إلى %n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%1 إلى %n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%1 إلى %n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%1 إلى %n). يستمر الرنين.</numerusform>
            <numerusform>يُرجّح أن يجيب أحد خلال دقائق (%1 إلى %n). يستمر الرنين.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes. It goes on ringing.</source>
        <translation>لا نعرف بعد كم سيستغرق. سيستمر الجرس.</translation>
    </message>
    <message>
        <source>The page behind stays, with everything that you entered.</source>
        <translation>تبقى الصفحة خلفها، مع كل ما أدخلته.</translation>
    </message>
    <message>
        <source>On which number do we ring you?</source>
        <translation>على أي رقم نتصل بك؟</translation>
    </message>
    <message>
        <source>Whoever is free first rings you. The number is written nowhere, and forgotten after that.</source>
        <translation>يتصل بك أول من يتفرغ. لا يُكتب الرقم في أي مكان، ويُنسى بعد ذلك.</translation>
    </message>
    <message>
        <source>We ring you back</source>
        <translation>سنتصل بك</translation>
    </message>
    <message>
        <source>You can go on, or leave. Whoever is free first rings you.</source>
        <translation>يمكنك المتابعة أو المغادرة. يتصل بك أول من يتفرغ.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>%1 في الطريق إليك</translation>
    </message>
    <message>
        <source>%1 is here with you</source>
        <translation>%1 هنا معك</translation>
    </message>
    <message>
        <source>From counter %1. Nobody sees your screen from there.</source>
        <translation>من الشباك %1. لا أحد يرى شاشتك من هناك.</translation>
    </message>
    <message>
        <source>Nobody sees your screen</source>
        <translation>لا أحد يرى شاشتك</translation>
    </message>
    <message>
        <source>You said no. %1 may walk over to you.</source>
        <translation>قلت لا. قد يأتي %1 إليك.</translation>
    </message>
    <message>
        <source>%1 would like to join you</source>
        <translation>يريد %1 الانضمام إليك</translation>
    </message>
    <message>
        <source>Nothing is shown before you say yes.</source>
        <translation>لا يُعرض شيء قبل أن توافق.</translation>
    </message>
    <message>
        <source>Staff at counter %1, %2.</source>
        <translation>موظف في الشباك %1، %2.</translation>
    </message>
    <message>
        <source>Staff of %1, at a desk in another place.</source>
        <translation>موظف من %1، في مكتب في مكان آخر.</translation>
    </message>
    <message>
        <source>And: %1.</source>
        <translation>وأيضًا: %1.</translation>
    </message>
    <message>
        <source>Yes, let %1 join</source>
        <translation>نعم، لينضم %1</translation>
    </message>
    <message>
        <source>which page you are on, and its questions</source>
        <translation>في أي صفحة أنت، وأسئلتها</translation>
    </message>
    <message>
        <source>which boxes are filled, and which are not right yet</source>
        <translation>أي الخانات مملوءة، وأيها غير صحيحة بعد</translation>
    </message>
    <message>
        <source>your answers where it says that they are shared</source>
        <translation>إجاباتك حيث يُذكر أنها مشتركة</translation>
    </message>
    <message>
        <source>answers that are hidden from them: they see only “filled”</source>
        <translation>الإجابات المخفية عنهم: يرون فقط أنها مملوءة</translation>
    </message>
    <message>
        <source>private questions and their answers</source>
        <translation>الأسئلة الخاصة وإجاباتها</translation>
    </message>
    <message>
        <source>anything after you stop</source>
        <translation>أي شيء بعد أن توقفها</translation>
    </message>
    <message>
        <source>They can point and write to you. They type only in a box that you hand over. You can stop at any time.</source>
        <translation>يمكنهم الإشارة والكتابة إليك. لا يكتبون إلا في خانة تسلّمها لهم. يمكنك التوقف في أي وقت.</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 معك</translation>
    </message>
    <message>
        <source>Sees this page.</source>
        <translation>يرى هذه الصفحة.</translation>
    </message>
    <message>
        <source>Sees %1 of %2 answers.</source>
        <translation>يرى %1 من %2 من الإجابات.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n دقيقة.</numerusform>
            <numerusform>دقيقة.</numerusform>
            <numerusform>دقيقتان.</numerusform>
            <numerusform>%n دقائق.</numerusform>
            <numerusform>%n دقيقة.</numerusform>
            <numerusform>%n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>يجري الاتصال.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Nothing is lost.</source>
        <translation>انقطع الاتصال. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Let %1 fill this in?</source>
        <translation>هل يملأ %1 هذه الخانة؟</translation>
    </message>
    <message>
        <source>They type in this one box only. Then you see it and say whether it is right.</source>
        <translation>يكتبون في هذه الخانة وحدها. ثم تراها وتقول إن كانت صحيحة.</translation>
    </message>
    <message>
        <source>Yes, let %1 type</source>
        <translation>نعم، ليكتب %1</translation>
    </message>
    <message>
        <source>No, I do it myself</source>
        <translation>لا، سأفعل ذلك بنفسي</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>%1 typed in this box:</source>
        <translation>كتب %1 في هذه الخانة:</translation>
    </message>
    <message>
        <source>%1 typed in “%2”: %3. Is that right?</source>
        <translation>كتب %1 في «%2»: %3. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>No, take it out</source>
        <translation>لا، احذفها</translation>
    </message>
    <message>
        <source>A card from %1</source>
        <translation>بطاقة من %1</translation>
    </message>
    <message>
        <source>A card for you</source>
        <translation>بطاقة لك</translation>
    </message>
    <message>
        <source>You and %1 keep this list together.</source>
        <translation>تحفظ أنت و%1 هذه القائمة معًا.</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>أنت و%1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 sees what you type here.</source>
        <translation>يرى %1 ما تكتبه هنا.</translation>
    </message>
    <message>
        <source>%1 sees only whether this is filled.</source>
        <translation>يرى %1 فقط إن كانت مملوءة.</translation>
    </message>
    <message>
        <source>Private. %1 sees neither the question nor your answer.</source>
        <translation>خاص. لا يرى %1 السؤال ولا إجابتك.</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>أحد الموظفين</translation>
    </message>
    <message>
        <source>To type an answer</source>
        <translation>لكتابة إجابة</translation>
    </message>
    <message>
        <source>Touch the box. A keyboard comes up. Touch one letter after the other, then Continue.</source>
        <translation>المس الخانة فتظهر لوحة مفاتيح. المس الحروف واحداً بعد آخر، ثم متابعة.</translation>
    </message>
    <message>
        <source>To type a number</source>
        <translation>لكتابة رقم</translation>
    </message>
    <message>
        <source>Touch the box. Digits come up. Touch one after the other, then Continue.</source>
        <translation>المس الخانة فتظهر الأرقام. المسها واحداً بعد آخر، ثم متابعة.</translation>
    </message>
    <message>
        <source>To enter a date</source>
        <translation>لإدخال تاريخ</translation>
    </message>
    <message>
        <source>Type day, month and year, each in its own box. Or open the calendar and touch the day.</source>
        <translation>اكتب اليوم والشهر والسنة، كلاً في خانته. أو افتح التقويم والمس اليوم.</translation>
    </message>
    <message>
        <source>To enter a month</source>
        <translation>لإدخال شهر</translation>
    </message>
    <message>
        <source>Type the month and the year, each in its own box.</source>
        <translation>اكتب الشهر والسنة، كلاً في خانته.</translation>
    </message>
    <message>
        <source>To enter a time</source>
        <translation>لإدخال وقت</translation>
    </message>
    <message>
        <source>Type hours and minutes, each in its own box. Half past two is 2 and 30.</source>
        <translation>اكتب الساعات والدقائق، كلاً في خانتها. الثانية والنصف هي 2 و30.</translation>
    </message>
    <message>
        <source>To choose an answer</source>
        <translation>لاختيار إجابة</translation>
    </message>
    <message>
        <source>Touch the row that fits. In a long list, type a few letters first.</source>
        <translation>المس السطر المناسب. في قائمة طويلة، اكتب أولاً بضعة أحرف.</translation>
    </message>
    <message>
        <source>To choose several answers</source>
        <translation>لاختيار عدة إجابات</translation>
    </message>
    <message>
        <source>Touch each row that fits. Touch it again to take it back.</source>
        <translation>المس كل سطر مناسب. المسه مرة أخرى للتراجع عنه.</translation>
    </message>
    <message>
        <source>Let %1 type this</source>
        <translation>دع %1 يكتب هذا</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>أكتبه بنفسي</translation>
    </message>
    <message>
        <source>You let %1 type this. You see it before it counts.</source>
        <translation>سمحت لـ%1 بكتابة هذا. ستراه قبل أن يُعتمد.</translation>
    </message>
    <message>
        <source>You let %1 type an answer.</source>
        <translation>سمحت لـ%1 بكتابة إجابة.</translation>
    </message>
    <message>
        <source>You type it yourself.</source>
        <translation>ستكتبه بنفسك.</translation>
    </message>
    <message>
        <source>%1 asks you to try it, and shows you where.</source>
        <translation>يقترح %1 أن تجرّب بنفسك، ويريك أين.</translation>
    </message>
</context>
<context>
    <name>HelpAlarmMark</name>
    <message>
        <source>The emergency call of this counter stands. Press to end it.</source>
        <translation>نداء طوارئ هذا الشباك قائم. اضغط لإنهائه.</translation>
    </message>
</context>
<context>
    <name>HelpAlarmStrip</name>
    <message>
        <source>I am going there</source>
        <translation>أنا ذاهب إلى هناك</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>انتهى الأمر</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Exit now</source>
        <translation>خروج الآن</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Help bar</source>
        <translation>شريط المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpBody</name>
    <message>
        <source>Talk</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Ask a person for help</source>
        <translation>اطلب مساعدة موظف</translation>
    </message>
</context>
<context>
    <name>HelpCallSheet</name>
    <message>
        <source>Take a ticket that keeps my place</source>
        <translation>خذ تذكرة تحفظ دوري</translation>
    </message>
    <message>
        <source>Ring me back on my phone</source>
        <translation>اتصلوا بي على هاتفي</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>لم أعد أحتاج إلى أحد</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>أوقف النداء</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
</context>
<context>
    <name>HelpCallbackSheet</name>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>اتصلوا بهذا الرقم</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>HelpCardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>إرسال البطاقة</translation>
    </message>
</context>
<context>
    <name>HelpCardSheet</name>
    <message>
        <source>Read it aloud</source>
        <translation>اقرأها بصوت</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>البحث عن إجابة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>No answer fits. Write it in your own words.</source>
        <translation>لا توجد إجابة مناسبة. اكتبها بكلماتك.</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>بكلماتك…</translation>
    </message>
</context>
<context>
    <name>HelpConsentSheet</name>
    <message>
        <source>No, not now</source>
        <translation>لا، ليس الآن</translation>
    </message>
    <message>
        <source>I would rather talk. Come over to me.</source>
        <translation>أفضّل التحدث. تعالوا إليّ.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>ما سيرونه</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>ما لن يروه</translation>
    </message>
</context>
<context>
    <name>HelpEarlier</name>
    <message>
        <source>Earlier in this visit</source>
        <translation>سابقاً في هذه الزيارة</translation>
    </message>
</context>
<context>
    <name>HelpEndDialog</name>
    <message>
        <source>Everything that was shown or said is wiped on both screens. The record keeps when, how long and how much, never what.</source>
        <translation>يُمحى كل ما عُرض أو قيل على الشاشتين. يحفظ السجل متى وكم من الوقت وكم العدد، ولا يحفظ المضمون أبداً.</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>إنهاء الجلسة؟</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
</context>
<context>
    <name>HelpFieldActions</name>
    <message>
        <source>Stop pointing</source>
        <translation>إيقاف الإشارة</translation>
    </message>
    <message>
        <source>Point here</source>
        <translation>الإشارة هنا</translation>
    </message>
    <message>
        <source>Ask to fill it in</source>
        <translation>طلب ملئه</translation>
    </message>
</context>
<context>
    <name>HelpFieldBox</name>
    <message>
        <source>Type a few letters</source>
        <translation>اكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>Look for a choice</source>
        <translation>البحث عن خيار</translation>
    </message>
    <message>
        <source>They are shown where it is.</source>
        <translation>يُشار لهم إلى مكانه.</translation>
    </message>
    <message>
        <source>Let them try it</source>
        <translation>دعهم يجرّبون</translation>
    </message>
    <message>
        <source>It is read back to them, and they say whether it is right.</source>
        <translation>يُقرأ عليهم، ويقولون هل هو صحيح.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>ملؤه</translation>
    </message>
</context>
<context>
    <name>HelpFieldRow</name>
    <message>
        <source>They are here</source>
        <translation>هم هنا</translation>
    </message>
    <message>
        <source>You point here</source>
        <translation>تشير إلى هنا</translation>
    </message>
</context>
<context>
    <name>HelpKeysDialog</name>
    <message>
        <source>Answer the next call for help</source>
        <translation>الرد على طلب المساعدة التالي</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>الجلسة السابقة</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>الجلسة التالية</translation>
    </message>
    <message>
        <source>To their page</source>
        <translation>إلى صفحتهم</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>الكتابة إليهم</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>البحث عن إجابة</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>إلى الأوراق</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>ردود سريعة</translation>
    </message>
    <message>
        <source>Point at the field that is meant</source>
        <translation>الإشارة إلى الحقل المقصود</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>أنا هناك</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>End the session, or put it away</source>
        <translation>إنهاء الجلسة، أو إغلاقها</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back to the desk; the sessions go on</source>
        <translation>عودة إلى الشباك؛ تستمر الجلسات</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>كتابة ملاحظة لمن يخدم هذه الزيارة بعد ذلك</translation>
    </message>
    <message>
        <source>Ask to fill it in, or fill it in</source>
        <translation>طلب ملئه، أو ملؤه</translation>
    </message>
    <message>
        <source>Let them try it, and point at it</source>
        <translation>دعهم يجرّبون، والإشارة إليه</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>يصل Tab ومفاتيح الأسهم إلى كل شيء آخر، ويضغطه مفتاح المسافة أو Enter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HelpMirror</name>
    <message>
        <source>Their page</source>
        <translation>صفحتهم</translation>
    </message>
    <message>
        <source>Fields of their page</source>
        <translation>حقول صفحتهم</translation>
    </message>
    <message>
        <source>You see which page they are at. What they type appears once they are at a form.</source>
        <translation>ترى في أي صفحة هم. يظهر ما يكتبونه عندما يصلون إلى نموذج.</translation>
    </message>
    <message>
        <source>No fields on this page</source>
        <translation>لا حقول في هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>HelpOwnDialog</name>
    <message>
        <source>It is shown to them as you write it, and translated by nobody. They read %1.</source>
        <translation>تُعرض عليهم كما تكتبها، ولا يترجمها أحد. لغتهم %1.</translation>
    </message>
    <message>
        <source>A card in your own words</source>
        <translation>بطاقة بكلماتك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>إرسال البطاقة</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>ما ينبغي أن يعرفوه</translation>
    </message>
</context>
<context>
    <name>HelpPapers</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>On their list</source>
        <translation>في قائمتهم</translation>
    </message>
    <message>
        <source>Put it on their list</source>
        <translation>إضافته إلى قائمتهم</translation>
    </message>
    <message>
        <source>Something else to have at hand</source>
        <translation>شيء آخر ينبغي توفره</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>HelpPapersSheet</name>
    <message>
        <source>What to bring</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>موجود هنا.</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>ما زال مطلوبًا.</translation>
    </message>
</context>
<context>
    <name>HelpProblem</name>
    <message>
        <source>That was not done</source>
        <translation>لم يتم ذلك</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
</context>
<context>
    <name>HelpReceiptSheet</name>
    <message>
        <source>It is being printed</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبعها مرة أخرى</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>اطبعها</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>It was not printed. Write it down, or ask at a counter.</source>
        <translation>لم تُطبع. اكتبها، أو اسأل عند شباك.</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>في المرة القادمة يمكنك فعل ذلك بنفسك</translation>
    </message>
</context>
<context>
    <name>HelpRings</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>You stay on this page, and everything you entered stays.</source>
        <translation>تبقى في هذه الصفحة، ويبقى كل ما أدخلته.</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Somebody sees this page with you, if you allow it.</source>
        <translation>يرى أحدهم هذه الصفحة معك، إن سمحت.</translation>
    </message>
    <message>
        <source>Talk me through it here</source>
        <translation>أرشدوني خطوة خطوة هنا</translation>
    </message>
    <message>
        <source>A member of staff walks over to you.</source>
        <translation>يأتي إليك أحد الموظفين.</translation>
    </message>
    <message>
        <source>Ask somebody to come</source>
        <translation>اطلب أن يأتي أحد</translation>
    </message>
    <message>
        <source>Change what I need</source>
        <translation>غيّر ما أحتاجه</translation>
    </message>
    <message>
        <source>Somebody helps me</source>
        <translation>شخص يساعدني</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>خذ هذا إلى شباك</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>كيف نساعدك؟</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>Stop sharing</source>
        <translation>أوقف المشاركة</translation>
    </message>
</context>
<context>
    <name>HelpTalk</name>
    <message>
        <source>Talk</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>الكتابة إليهم</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>عودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>ردود سريعة</translation>
    </message>
</context>
<context>
    <name>HelpTalkList</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>المواطن</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
</context>
<context>
    <name>HelpTalkSheet</name>
    <message>
        <source>Your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>أرسل</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>لم يُقل شيء بعد.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
</context>
<context>
    <name>HelpTop</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>أنا هناك</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>إنهاء…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source>Back to the session</source>
        <translation>عودة إلى الجلسة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>I rang them</source>
        <translation>اتصلتُ بهم</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>أنا هناك</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>تمرير</translation>
    </message>
</context>
<context>
    <name>HelperPoints</name>
    <message>
        <source>%1 points here</source>
        <translation>%1 يشير إلى هنا</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Their place is kept. Where do they wait? It is shown to your colleagues and on their phone.</source>
        <translation>يبقى دوره محفوظًا. أين ينتظر؟ يظهر ذلك لزملائك وعلى هاتفه.</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>تأجيل %1</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>البقاء معه</translation>
    </message>
    <message>
        <source>Hold, no special place</source>
        <translation>تعليق بلا مكان محدد</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>يمكنك تغيير رأيك في أي وقت.</translation>
    </message>
    <message>
        <source>Kia ora. How can we help?</source>
        <translation>أهلاً بك. كيف نساعدك؟</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>لا أرقام الآن</translation>
    </message>
    <message>
        <source>Have a seat. We call your number.</source>
        <translation>اجلس وسننادي رقمك.</translation>
    </message>
    <message>
        <source>Get a ticket</source>
        <translation>خذ رقماً</translation>
    </message>
    <message>
        <source>What it is, what to bring, and how long it takes.</source>
        <translation>ما هي، وما الذي تحضره، وكم تستغرق.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>ابحث عن خدمة</translation>
    </message>
    <message>
        <source>Tell us that you have arrived.</source>
        <translation>أخبرنا أنك وصلت.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>لديّ موعد</translation>
    </message>
    <message>
        <source>Go on with a form you saved</source>
        <translation>تابع نموذجاً حفظته</translation>
    </message>
</context>
<context>
    <name>HomeShortcuts</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Yes, carry on</source>
        <translation>نعم، أريد المتابعة</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Nothing was touched for a while. If you have left, we clear the screen so that nobody else can read it.</source>
        <translation>لم تُلمس الشاشة منذ فترة. إن كنت قد غادرت فسنمسح الشاشة حتى لا يقرأها أحد غيرك.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>This is also said aloud. Touch anywhere to carry on.</source>
        <translation>نقول هذا بالصوت أيضاً. المس أي مكان للمتابعة.</translation>
    </message>
    <message>
        <source>Touch anywhere to carry on.</source>
        <translation>المس أي مكان للمتابعة.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>The same visit: its place, language and needs are kept.</source>
        <translation>الزيارة نفسها: يبقى الدور واللغة والاحتياجات.</translation>
    </message>
    <message>
        <source>Say what is to be known, then choose the service: that gives the ticket.</source>
        <translation>حدّد ما ينبغي معرفته، ثم اختر الخدمة: عندها تُعطى التذكرة.</translation>
    </message>
    <message>
        <source>Another service for %1</source>
        <translation>خدمة أخرى لصاحب %1</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>إعطاء تذكرة</translation>
    </message>
    <message>
        <source>A ticket of a paper day…</source>
        <translation>تذكرة من يوم ورقي…</translation>
    </message>
    <message>
        <source>Give none</source>
        <translation>عدم الإعطاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
</context>
<context>
    <name>KeepLink</name>
    <message>
        <source>Save and come back later</source>
        <translation>احفظ وعد لاحقاً</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>خذ هذا إلى شباك</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Go on with the form now</source>
        <translation>تابع النموذج الآن</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>دوّنت الرمز</translation>
    </message>
    <message>
        <source>Your form waits for you</source>
        <translation>نموذجك في انتظارك</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>من يملك هذا الرمز يستطيع فتح نموذجك وقراءته. احتفظ به لنفسك.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>اطبع الرمز</translation>
    </message>
    <message>
        <source>How to come back</source>
        <translation>كيف تعود</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>عند أي جهاز أو شباك في هذا المكتب اختر «تابع نموذجاً».</translation>
    </message>
    <message>
        <source>Type the code, or hold a photo of it before the camera.</source>
        <translation>اكتب الرمز، أو ضع صورته أمام الكاميرا.</translation>
    </message>
    <message>
        <source>When you leave now, nothing of it stays on this screen.</source>
        <translation>إذا غادرت الآن فلن يبقى منه شيء على هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Delete the last letter</source>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation>لغة المفاتيح</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Call again</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Move to another service</source>
        <translation>نقل إلى خدمة أخرى</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Finish, and call nobody</source>
        <translation>إنهاء دون نداء أحد</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>اختيار من يُنادى</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>لماذا هذا الترتيب</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>بدء استراحة أو إنهاؤها</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>The next step: call, they are here, finish and call</source>
        <translation>الخطوة التالية: نداء، حضر، إنهاء ونداء</translation>
    </message>
    <message>
        <source>Open a form by its code</source>
        <translation>فتح نموذج برمزه</translation>
    </message>
    <message>
        <source>Begin a form for who is here</source>
        <translation>بدء نموذج لمن هو هنا</translation>
    </message>
    <message>
        <source>Live board of the office</source>
        <translation>اللوحة الحية للمكتب</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>دخل شخص</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>إعطاء تذكرة</translation>
    </message>
    <message>
        <source>Hold at a place</source>
        <translation>تأجيل في مكان</translation>
    </message>
    <message>
        <source>Add a service to this visit</source>
        <translation>إضافة خدمة إلى هذه الزيارة</translation>
    </message>
    <message>
        <source>Go on with the next ticket of this person</source>
        <translation>المتابعة بالتذكرة التالية للشخص نفسه</translation>
    </message>
    <message>
        <source>What this counter serves</source>
        <translation>ما يخدمه هذا الشباك</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>إدخال تذكرة من يوم ورقي</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>تغيير ما يُعرض</translation>
    </message>
    <message>
        <source>Answer a call for help, or back to the session</source>
        <translation>الرد على طلب مساعدة، أو عودة إلى الجلسة</translation>
    </message>
    <message>
        <source>I am there, and then done</source>
        <translation>أنا هناك، ثم انتهيت</translation>
    </message>
    <message>
        <source>Pass the help on</source>
        <translation>تمرير المساعدة</translation>
    </message>
    <message>
        <source>Emergency call, without a sound</source>
        <translation>نداء طوارئ بلا صوت</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>كتابة ملاحظة لمن يخدم هذه الزيارة بعد ذلك</translation>
    </message>
    <message>
        <source>What was written twice</source>
        <translation>ما كُتب مرتين</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>يصل مفتاح Tab والأسهم إلى كل ما عدا ذلك، ويضغطه مفتاح المسافة أو Enter.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Connected to the counters.</source>
        <translation>متصل بالشبابيك.</translation>
    </message>
    <message>
        <source>This kiosk works by itself.</source>
        <translation>يعمل هذا الجهاز وحده.</translation>
    </message>
    <message>
        <source>No link to the counters since %1. Tickets work.</source>
        <translation>لا اتصال بالشبابيك منذ %1. الأرقام متاحة.</translation>
    </message>
    <message>
        <source>No link to the counters yet. Tickets work.</source>
        <translation>لا اتصال بالشبابيك بعد. التذاكر تعمل.</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>جهاز الخدمة الذاتية هذا خارج الخدمة. اسأل في أحد الشبابيك.</translation>
    </message>
    <message>
        <source>This kiosk does not print. Note your number.</source>
        <translation>هذا الجهاز لا يطبع. دوّن رقمك.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>الطابعة جاهزة.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>الورق على وشك النفاد.</translation>
    </message>
    <message>
        <source>The printer has no paper. Note your number.</source>
        <translation>لا ورق في الطابعة. دوّن رقمك.</translation>
    </message>
    <message>
        <source>The printer is open. Note your number.</source>
        <translation>الطابعة مفتوحة. دوّن رقمك.</translation>
    </message>
    <message>
        <source>The printer does not work. Note your number.</source>
        <translation>الطابعة لا تعمل. دوّن رقمك.</translation>
    </message>
    <message>
        <source>The printer does not answer. Note your number.</source>
        <translation>الطابعة لا تستجيب. دوّن رقمك.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are saved here and not yet sent.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>قيد واحد محفوظ هنا ولم يُرسل بعد.</numerusform>
            <numerusform>قيدان محفوظان هنا ولم يُرسلا بعد.</numerusform>
            <numerusform>%n قيود محفوظة هنا ولم تُرسل بعد.</numerusform>
            <numerusform>%n قيداً محفوظاً هنا ولم يُرسل بعد.</numerusform>
            <numerusform>%n قيد محفوظ هنا ولم يُرسل بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to carry on.</source>
        <translation>هل ما زلت هنا؟ المس الشاشة للمتابعة.</translation>
    </message>
    <message>
        <source>No counter for this is open at the moment</source>
        <translation>لا شباك مفتوحاً لهذه الخدمة حالياً</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>لم يُفتح أي شباك بعد</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes’ wait now</source>
        <translation>
            <numerusform>الانتظار الآن أقل من %n دقيقة</numerusform>
            <numerusform>الانتظار الآن أقل من دقيقة</numerusform>
            <numerusform>الانتظار الآن أقل من دقيقتين</numerusform>
            <numerusform>الانتظار الآن أقل من %n دقائق</numerusform>
            <numerusform>الانتظار الآن أقل من %n دقيقة</numerusform>
            <numerusform>الانتظار الآن أقل من %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes’ wait now</source>
        <translation>
            <numerusform>الانتظار الآن من %1 إلى %n دقيقة</numerusform>
            <numerusform>الانتظار الآن من %1 إلى %n دقيقة</numerusform>
            <numerusform>الانتظار الآن من %1 إلى %n دقيقة</numerusform>
            <numerusform>الانتظار الآن من %1 إلى %n دقائق</numerusform>
            <numerusform>الانتظار الآن من %1 إلى %n دقيقة</numerusform>
            <numerusform>الانتظار الآن من %1 إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>لا أرقام الآن</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <translation>وهو في الساعة %1.</translation>
    </message>
    <message>
        <source>Also yours: %1</source>
        <translation>ولك أيضاً: %1</translation>
    </message>
    <message>
        <source>This number was called already. Ask at a counter.</source>
        <translation>سبق أن نودي هذا الرقم. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes</source>
        <translation>
            <numerusform>أقل من %n دقيقة</numerusform>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>أقل من دقيقتين</numerusform>
            <numerusform>أقل من %n دقائق</numerusform>
            <numerusform>أقل من %n دقيقة</numerusform>
            <numerusform>أقل من %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes</source>
        <translation>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقائق</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
            <numerusform>من %1 إلى %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably called between %1 and %2</source>
        <translation>سننادي رقمك غالباً بين %1 و%2</translation>
    </message>
    <message>
        <source>Probably called before %1</source>
        <translation>سننادي رقمك غالباً قبل %1</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>حسب المعروف عند %1.</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow.</source>
        <translation>وجّه هاتفك إلى الرمز لتتابع دورك.</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>تعمل صفحة الرمز عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Nobody is before you.</source>
        <translation>لا أحد قبلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>لا أحد قبلك.</numerusform>
            <numerusform>شخص واحد قبلك.</numerusform>
            <numerusform>شخصان قبلك.</numerusform>
            <numerusform>%n أشخاص قبلك.</numerusform>
            <numerusform>%n شخصاً قبلك.</numerusform>
            <numerusform>%n شخص قبلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters are open.</source>
        <translation>
            <numerusform>لا شباك مفتوح.</numerusform>
            <numerusform>شباك واحد مفتوح.</numerusform>
            <numerusform>شباكان مفتوحان.</numerusform>
            <numerusform>%n شبابيك مفتوحة.</numerusform>
            <numerusform>%n شباكاً مفتوحاً.</numerusform>
            <numerusform>%n شباك مفتوح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets until %1 today.</source>
        <translation>تُعطى الأرقام اليوم حتى %1.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>مفتوح حتى %1.</translation>
    </message>
    <message>
        <source>Checked by its owner on %1</source>
        <translation>راجعتها الجهة المسؤولة في %1</translation>
    </message>
    <message>
        <source>Watch the board. We show and say %1 and a counter.</source>
        <translation>تابع اللوحة. نعرض وننادي الرقم %1 ورقم الشباك.</translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>توجّه إلى الشباك %1 الآن</translation>
    </message>
    <message>
        <source>None of these is about exactly that. A person can help you.</source>
        <translation>لا شيء من هذه يتعلق بسؤالك تماماً. يمكن لموظف أن يساعدك.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>لم يُعثر على إجابات أو خدمات</numerusform>
            <numerusform>عُثر على إجابة أو خدمة واحدة</numerusform>
            <numerusform>عُثر على إجابتين أو خدمتين</numerusform>
            <numerusform>عُثر على %n إجابات وخدمات</numerusform>
            <numerusform>عُثر على %n إجابة وخدمة</numerusform>
            <numerusform>عُثر على %n إجابة وخدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>وُجد بكلمة: %1</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <translation>له المعنى نفسه: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>قرأناها: %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>من ضمن: %1</translation>
    </message>
    <message>
        <source>Answer · %1</source>
        <translation>إجابة · %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Checked on %1 by %2</source>
        <translation>تمت المراجعة في %1 من قِبل %2</translation>
    </message>
    <message>
        <source>Only that somebody asked, and in which language. None of your words is kept.</source>
        <translation>فقط أن أحدًا سأل، وبأي لغة. لا نحتفظ بأي كلمة من كلماتك.</translation>
    </message>
    <message>
        <source>Only these words of ours: %1. Nothing else of what you wrote, and nothing about you.</source>
        <translation>فقط هذه الكلمات الموجودة في نصوصنا: %1. لا شيء آخر مما كتبت، ولا شيء عنك.</translation>
    </message>
    <message>
        <source>What was found belongs to it.</source>
        <translation>ما وُجد جزء منه.</translation>
    </message>
    <message>
        <source>Because you wrote: %1</source>
        <translation>لأنك كتبت: %1</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <translation>رقمك قيد الطباعة</translation>
    </message>
    <message>
        <source>It comes out below this screen.</source>
        <translation>تخرج التذكرة أسفل هذه الشاشة.</translation>
    </message>
    <message>
        <source>I have noted my number</source>
        <translation>دوّنت رقمي</translation>
    </message>
    <message>
        <source>I have my ticket</source>
        <translation>معي رقمي</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>نعم، التذكرة معي</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>لا، اطبع من جديد</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبع من جديد</translation>
    </message>
    <message>
        <source>This kiosk does not print</source>
        <translation>هذا الجهاز لا يطبع</translation>
    </message>
    <message>
        <source>The paper is nearly used up. If your ticket is cut short, note your number.</source>
        <translation>أوشك الورق على النفاد. إذا خرجت تذكرتك ناقصة فدوّن رقمك.</translation>
    </message>
    <message>
        <source>Your ticket is printed</source>
        <translation>طُبعت تذكرتك</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>خذها معك.</translation>
    </message>
    <message>
        <source>The printer does not say. Look below this screen.</source>
        <translation>لم تجب الطابعة. انظر أسفل هذه الشاشة.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>هل خرجت تذكرتك؟</translation>
    </message>
    <message>
        <source>Note your number. It counts without paper.</source>
        <translation>دوّن رقمك. يُعتدّ به من دون ورق.</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>لا ورق في الطابعة</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Your ticket was not printed</source>
        <translation>لم تُطبع تذكرتك</translation>
    </message>
    <message>
        <source>What is the code of your form?</source>
        <translation>ما رمز نموذجك؟</translation>
    </message>
    <message>
        <source>It has three groups of four signs. Or give your six words. Capitals do not matter.</source>
        <translation>فيه ثلاث مجموعات من أربع علامات. أو أدخل كلماتك الست. لا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>Type the code of your letter first.</source>
        <translation>اكتب أولاً الرمز الذي في رسالتك.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n seconds.</source>
        <translation>
            <numerusform>يمكنك المحاولة من جديد الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>أستخدم كرسياً متحركاً</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>أحتاج إلى مترجم</translation>
    </message>
    <message>
        <source>I use sign language</source>
        <translation>أستخدم لغة الإشارة</translation>
    </message>
    <message>
        <source>I do not hear well</source>
        <translation>لا أسمع جيداً</translation>
    </message>
    <message>
        <source>I do not see well</source>
        <translation>لا أرى جيداً</translation>
    </message>
    <message>
        <source>I want help with reading</source>
        <translation>أريد مساعدة في القراءة</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>أحتاج إلى مكان هادئ</translation>
    </message>
    <message>
        <source>You are also called by your name: %1</source>
        <translation>نناديك باسمك أيضاً: %1</translation>
    </message>
    <message>
        <source>Choose an answer, or “I would rather not say”.</source>
        <translation>اختر جوابًا، أو «أفضّل عدم الإجابة».</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>أفضّل عدم الإجابة</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>ربما: %1</translation>
    </message>
    <message>
        <source>Nothing is left on this list.</source>
        <translation>لم يبقَ شيء في هذه القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>لا شيء لعمله.</numerusform>
            <numerusform>أمر واحد لعمله.</numerusform>
            <numerusform>أمران لعملهما.</numerusform>
            <numerusform>%n أمور لعملها.</numerusform>
            <numerusform>%n أمرًا لعمله.</numerusform>
            <numerusform>%n أمر لعمله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>لمن هذه الخدمة</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>كم تكلّف</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما الذي تحضره معك</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم تستغرق</translation>
    </message>
    <message>
        <source>Ways to get it</source>
        <translation>طرق الحصول عليها</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا بعد ذلك</translation>
    </message>
    <message>
        <source>What happens with what you tell us</source>
        <translation>ماذا نفعل بما تخبرنا به</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>السند القانوني</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>الجهة المسؤولة</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>لأجل: %1</translation>
    </message>
    <message>
        <source>You can have it erased sooner: ask at a counter, with your reference.</source>
        <translation>يمكنك طلب محوه قبل ذلك: اسأل عند أحد الشبابيك ومعك رقمك المرجعي.</translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n years after its last step</source>
        <translation>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد سنة من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد سنتين من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد %n سنوات من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد %n سنة من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد %n سنة من آخر خطوة فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n days after its last step</source>
        <translation>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد يوم من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد يومين من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد %n أيام من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد %n يوماً من آخر خطوة فيه</numerusform>
            <numerusform>يمحو هذا المكتب النموذج الذي ترسله هنا بعد %n يوم من آخر خطوة فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>نفسك</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>منشأة</translation>
    </message>
    <message>
        <source>somebody you act for</source>
        <translation>شخص تنوب عنه</translation>
    </message>
    <message>
        <source>At a counter here</source>
        <translation>عند شباك هنا</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>At the agency itself</source>
        <translation>لدى الجهة نفسها</translation>
    </message>
    <message>
        <source>At your home</source>
        <translation>في بيتك</translation>
    </message>
    <message>
        <source>run by the council</source>
        <translation>تديرها البلدية</translation>
    </message>
    <message>
        <source>run by the state</source>
        <translation>تديرها الولاية</translation>
    </message>
    <message>
        <source>run by the federal government</source>
        <translation>تديرها الحكومة الاتحادية</translation>
    </message>
    <message>
        <source>run by the national government</source>
        <translation>تديرها الحكومة الوطنية</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>الرمز %1 من %2</translation>
    </message>
    <message>
        <source>This list helps you to prepare. It decides nothing: the agencies do.</source>
        <translation>تساعدك هذه القائمة على الاستعداد. هي لا تقرر شيئًا: القرار للجهات.</translation>
    </message>
    <message>
        <source>Choose what you want a ticket for.</source>
        <translation>اختر ما تريد تذكرة له.</translation>
    </message>
    <message>
        <source>This page is read aloud. Any touch stops it.</source>
        <translation>تُقرأ هذه الصفحة بصوت عالٍ. أي لمسة توقفها.</translation>
    </message>
    <message>
        <source>What this page says is said in your headset.</source>
        <translation>ما تقوله هذه الصفحة يُقال في سماعتك.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>You stay on the same page.</source>
        <translation>ستبقى في الصفحة نفسها.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Make my list</source>
        <translation>أعدّ قائمتي</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>اعرض القائمة</translation>
    </message>
    <message>
        <source>You may leave each of them out.</source>
        <translation>يمكنك ترك أي سؤال منها.</translation>
    </message>
    <message numerus="yes">
        <source>%n short questions make the list fit you.</source>
        <translation>
            <numerusform>لا أسئلة: القائمة لك كما هي.</numerusform>
            <numerusform>سؤال قصير واحد يجعل القائمة مناسبة لك.</numerusform>
            <numerusform>سؤالان قصيران يجعلان القائمة مناسبة لك.</numerusform>
            <numerusform>%n أسئلة قصيرة تجعل القائمة مناسبة لك.</numerusform>
            <numerusform>%n سؤالًا قصيرًا تجعل القائمة مناسبة لك.</numerusform>
            <numerusform>%n سؤال قصير تجعل القائمة مناسبة لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when you leave, and go into a form only if you say so.</source>
        <translation>تُنسى عند مغادرتك، ولا تدخل في نموذج إلا إذا أردت.</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>تبقى إجاباتك على هذه الشاشة.</translation>
    </message>
    <message>
        <source>You get a list of what to do, at which agency, and when.</source>
        <translation>تحصل على قائمة بما تفعله، وعند أي جهة، ومتى.</translation>
    </message>
    <message>
        <source>Show me the whole list, without questions</source>
        <translation>اعرض القائمة كاملة من دون أسئلة</translation>
    </message>
    <message>
        <source>All services about this</source>
        <translation>كل الخدمات المتعلقة بهذا</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Only %1 can unlock it. The queue goes on meanwhile.</source>
        <translation>لا يفتحه إلا %1. الطابور مستمر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 مقفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Somebody else works here now: sign out</source>
        <translation>يعمل هنا شخص آخر الآن: خروج</translation>
    </message>
</context>
<context>
    <name>LoweredNote</name>
    <message>
        <source>The page stands lower now. “Raise the screen” brings it back up.</source>
        <translation>الصفحة الآن أخفض. «ارفع الشاشة» يعيدها إلى أعلى.</translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>Ask a person</source>
        <translation>اسأل أحد الموظفين</translation>
    </message>
    <message>
        <source>Tell us that this answer is missing</source>
        <translation>أخبرنا أن هذه الإجابة غير موجودة</translation>
    </message>
    <message>
        <source>May we keep this for those who write the answers?</source>
        <translation>هل نحتفظ بهذا لمن يكتبون الإجابات؟</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>نعم، احتفظوا به</translation>
    </message>
    <message>
        <source>No, keep nothing</source>
        <translation>لا، لا تحتفظوا بشيء</translation>
    </message>
    <message>
        <source>Thank you. Somebody reads it, and an answer may come of it.</source>
        <translation>شكرًا لك. سيقرؤه أحد الموظفين، وقد تأتي منه إجابة.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>لم يُحتفظ بأي شيء.</translation>
    </message>
</context>
<context>
    <name>MoreAsked</name>
    <message>
        <source>People also ask</source>
        <translation>يسأل الناس أيضًا</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>اسأل عند أحد الشبابيك هل ما زال ساريًا.</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>لم يراجع أحد هذا النص منذ أكثر من عام</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Do not move</source>
        <translation>دون نقل</translation>
    </message>
    <message>
        <source>The ticket keeps its number, and its place counts from when the person came.</source>
        <translation>تحتفظ التذكرة برقمها، ويُحسب دورها من وقت حضور صاحبها.</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>نقل %1 إلى</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>ابحث عن الخدمة</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Call me by my first name</source>
        <translation>نادوني باسمي الأول</translation>
    </message>
    <message>
        <source>Remove my name</source>
        <translation>إزالة اسمي</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Only if they ask for it. Everybody in the room sees and hears it. It is not written down, and forgotten when the ticket ends.</source>
        <translation>فقط إذا طلب المراجع ذلك. يراه ويسمعه كل من في القاعة. لا يُدوَّن، ويُنسى عند انتهاء التذكرة.</translation>
    </message>
    <message>
        <source>Call %1 by first name too</source>
        <translation>نداء %1 بالاسم الأول أيضاً</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Call by name</source>
        <translation>النداء بالاسم</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>جارٍ سؤال الخادم</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>20 حرفاً على الأكثر. يكفي اسم مختصر.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The counters are being told</source>
        <translation>جارٍ إبلاغ الشبابيك</translation>
    </message>
    <message>
        <source>Call me by this name</source>
        <translation>نادوني بهذا الاسم</translation>
    </message>
    <message>
        <source>Be called by your first name</source>
        <translation>النداء باسمك الأول</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>20 حرفاً على الأكثر. يكفي اسم مختصر.</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>ما اسمك الأول؟</translation>
    </message>
    <message>
        <source>It is shown and said together with your number, on the board and at the counter. It is never written down, and forgotten when your ticket ends. You can remove it at any time: here until you leave, then at any counter.</source>
        <translation>يُعرض ويُنادى به مع رقمك على اللوحة وعند الشباك. لا يُدوَّن أبداً، ويُنسى عند انتهاء تذكرتك. يمكنك إزالته في أي وقت: هنا قبل أن تغادر، ثم عند أي شباك.</translation>
    </message>
    <message>
        <source>Everybody in the room can see and hear it</source>
        <translation>يمكن لكل من في القاعة رؤيته وسماعه</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Choose what fits. Staff see it with your ticket, so that you do not have to say it twice.</source>
        <translation>اختر ما يناسبك. يراه الموظفون مع رقمك، فلا تضطر إلى قوله مرتين.</translation>
    </message>
    <message>
        <source>Do you need anything?</source>
        <translation>هل تحتاج إلى شيء؟</translation>
    </message>
    <message>
        <source>I need none of this</source>
        <translation>لا أحتاج إلى شيء من هذا</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
</context>
<context>
    <name>NoAnswerButton</name>
    <message>
        <source>Take my answer back</source>
        <translation>تراجع عن إجابتي</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Counters that serve this visit read it, nobody else. Only what they need to know.</source>
        <translation>تقرؤها الشبابيك التي تخدم هذه الزيارة ولا أحد غيرها. اكتب ما تحتاج إلى معرفته فقط.</translation>
    </message>
    <message>
        <source>Note for whoever serves this visit next</source>
        <translation>ملاحظة لمن يخدم هذه الزيارة بعد ذلك</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Put back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>شطب</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>None yet. Whoever serves this visit next sees what you write.</source>
        <translation>لا توجد بعد. من يخدم هذه الزيارة بعد ذلك يرى ما تكتبه.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>رمز لمتابعة هذه التذكرة على هاتفك</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Counters</source>
        <translation>الشبابيك</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Pick one</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>لماذا هذا الترتيب</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>people</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Most came at %1: %2 of %3 people.</source>
        <translation>حضر أكثرهم في الساعة %1: %2 من %3 شخصاً.</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>الحضور حسب الساعة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>لم يحضر أحد بعد</translation>
    </message>
    <message>
        <source>Wait by hour of arrival</source>
        <translation>الانتظار حسب ساعة الحضور</translation>
    </message>
    <message>
        <source>Wait by series</source>
        <translation>الانتظار حسب السلسلة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Most at counter %1: %2 of %3 people.</source>
        <translation>أكثرهم عند الشباك %1: %2 من %3 شخصاً.</translation>
    </message>
    <message>
        <source>Most of series %1: %2 of %3 people.</source>
        <translation>أكثرهم من السلسلة %1: %2 من %3 شخصاً.</translation>
    </message>
    <message>
        <source>Served by counter</source>
        <translation>المخدومون حسب الشباك</translation>
    </message>
    <message>
        <source>Served by series</source>
        <translation>المخدومون حسب السلسلة</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>المخدومون</translation>
    </message>
    <message>
        <source>Nobody has been served yet</source>
        <translation>لم يُخدم أحد بعد</translation>
    </message>
    <message>
        <source>Most tickets were given on %1: %2.</source>
        <translation>أُعطي أكثر الأرقام يوم %1: %2.</translation>
    </message>
    <message>
        <source>Tickets by day</source>
        <translation>الأرقام حسب اليوم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>No tickets in these days</source>
        <translation>لا أرقام في هذه الأيام</translation>
    </message>
    <message>
        <source>Wait by day</source>
        <translation>الانتظار حسب اليوم</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>ضمن المعيار</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were served within the standard.</source>
        <translation>يوم %1 خُدم %2 من كل 100 شخص ضمن المعيار.</translation>
    </message>
    <message>
        <source>Waits kept as told</source>
        <translation>الانتظار كما قيل للناس</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were called by the time they had been told.</source>
        <translation>يوم %1 نودي على %2 من كل 100 شخص في الوقت الذي قيل لهم.</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <translation>الهدف: %1</translation>
    </message>
    <message>
        <source>Longest: %1. Half waited %2 min or less, nine in ten %3 min or less.</source>
        <translation>الأطول: %1. انتظر النصف %2 دقيقة أو أقل، وتسعة من عشرة %3 دقيقة أو أقل.</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>المعيار: %1</translation>
    </message>
    <message>
        <source>median, 9 in 10, in minutes</source>
        <translation>الوسيط، 9 من 10، بالدقائق</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>9 من 10</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n people have to be served</source>
        <translation>
            <numerusform>لا شيء بعد: لا بد من خدمة %n</numerusform>
            <numerusform>لا شيء بعد: لا بد من خدمة شخص واحد على الأقل</numerusform>
            <numerusform>لا شيء بعد: لا بد من خدمة شخصين على الأقل</numerusform>
            <numerusform>لا شيء بعد: لا بد من خدمة %n أشخاص على الأقل</numerusform>
            <numerusform>لا شيء بعد: لا بد من خدمة %n شخصاً على الأقل</numerusform>
            <numerusform>لا شيء بعد: لا بد من خدمة %n شخص على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <translation>المتوسط: %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>ينتظرون الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>لم يعد أحد</numerusform>
            <numerusform>عاد شخص واحد</numerusform>
            <numerusform>عاد شخصان</numerusform>
            <numerusform>عاد %n أشخاص</numerusform>
            <numerusform>عاد %n شخصاً</numerusform>
            <numerusform>عاد %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>أطول انتظار</translation>
    </message>
    <message>
        <source>%1, standard %2 min</source>
        <translation>%1، المعيار %2 دقيقة</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>will pass %1 minutes</source>
        <translation>سيتجاوزون %1 دقيقة</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 عند %2</translation>
    </message>
    <message>
        <source>%1 has passed it</source>
        <translation>تجاوزه %1</translation>
    </message>
    <message>
        <source>none in the next %1 min</source>
        <translation>لا أحد خلال %1 دقيقة</translation>
    </message>
    <message>
        <source>counters busy</source>
        <translation>شبابيك مشغولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>لا شباك خالياً</numerusform>
            <numerusform>شباك واحد خالٍ</numerusform>
            <numerusform>شباكان خاليان</numerusform>
            <numerusform>%n شبابيك خالية</numerusform>
            <numerusform>%n شباكاً خالياً</numerusform>
            <numerusform>%n شباك خالٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a break</source>
        <translation>
            <numerusform>لا استراحات</numerusform>
            <numerusform>واحد في استراحة</numerusform>
            <numerusform>اثنان في استراحة</numerusform>
            <numerusform>%n في استراحة</numerusform>
            <numerusform>%n في استراحة</numerusform>
            <numerusform>%n في استراحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>none idle, no breaks</source>
        <translation>لا شباك خالياً ولا استراحات</translation>
    </message>
    <message>
        <source>within the standard</source>
        <translation>ضمن المعيار</translation>
    </message>
    <message>
        <source>called as told</source>
        <translation>نودوا كما قيل لهم</translation>
    </message>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>من %n</numerusform>
            <numerusform>من شخص واحد</numerusform>
            <numerusform>من شخصين</numerusform>
            <numerusform>من %n أشخاص</numerusform>
            <numerusform>من %n شخصاً</numerusform>
            <numerusform>من %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>عمل مكتبي</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>لا أحد هناك</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خالٍ</translation>
    </message>
    <message>
        <source>Called, on the way</source>
        <translation>نودي عليه وهو في الطريق</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>مع شخص</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>في استراحة</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>المعتاد %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>العودة %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>passes at %1</source>
        <translation>يتجاوز عند %1</translation>
    </message>
    <message>
        <source>passed at %1</source>
        <translation>تجاوز عند %1</translation>
    </message>
    <message>
        <source>called at about %1</source>
        <translation>النداء نحو %1</translation>
    </message>
    <message>
        <source>no counter is open for it</source>
        <translation>لا شباك مفتوحاً له</translation>
    </message>
    <message numerus="yes">
        <source>%n will pass</source>
        <translation>
            <numerusform>لا أحد سيتجاوز</numerusform>
            <numerusform>واحد سيتجاوز</numerusform>
            <numerusform>اثنان سيتجاوزان</numerusform>
            <numerusform>%n سيتجاوزون</numerusform>
            <numerusform>%n سيتجاوزون</numerusform>
            <numerusform>%n سيتجاوزون</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 دقيقة</translation>
    </message>
    <message>
        <source>under %1 min</source>
        <translation>أقل من %1 دقيقة</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>حي، %1</translation>
    </message>
    <message>
        <source>The hub does not answer. What other machines did after %1 is not in these figures.</source>
        <translation>الخادم لا يجيب. ما فعلته الأجهزة الأخرى بعد %1 ليس في هذه الأرقام.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. These figures know this machine only.</source>
        <translation>لم يجب الخادم بعد. هذه الأرقام لا تعرف إلا هذا الجهاز.</translation>
    </message>
    <message>
        <source>What is counter %1 for?</source>
        <translation>ما الذي يخدمه الشباك %1؟</translation>
    </message>
    <message>
        <source>Nobody is at counter %1. Choose what it is for once somebody is there.</source>
        <translation>لا أحد عند الشباك %1. اختر ما يخدمه حين يحضر موظف.</translation>
    </message>
    <message>
        <source>The hub has not told yet how the devices are.</source>
        <translation>لم يخبر الخادم بعد عن حال الأجهزة.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, nothing to do</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد، لا شيء مطلوب</numerusform>
            <numerusform>جهازان، لا شيء مطلوب</numerusform>
            <numerusform>%n أجهزة، لا شيء مطلوب</numerusform>
            <numerusform>%n جهازاً، لا شيء مطلوب</numerusform>
            <numerusform>%n جهاز، لا شيء مطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter %1: %2</source>
        <translation>الشباك %1: %2</translation>
    </message>
    <message>
        <source>Kiosks give no tickets now</source>
        <translation>الأكشاك لا تعطي أرقاماً الآن</translation>
    </message>
    <message>
        <source>Kiosks give no tickets of %1 now</source>
        <translation>الأكشاك لا تعطي أرقام %1 الآن</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>كل السلاسل</translation>
    </message>
    <message>
        <source>Stop all series</source>
        <translation>إيقاف كل السلاسل</translation>
    </message>
    <message>
        <source>Stop series %1</source>
        <translation>إيقاف السلسلة %1</translation>
    </message>
    <message>
        <source>Give tickets again</source>
        <translation>إعطاء الأرقام من جديد</translation>
    </message>
    <message>
        <source>Give tickets of %1 again</source>
        <translation>إعطاء أرقام %1 من جديد</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>The waiting room is full</source>
        <translation>قاعة الانتظار ممتلئة</translation>
    </message>
    <message>
        <source>Too few officers</source>
        <translation>الموظفون قليلون</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>شيء لا يعمل</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>ن %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليل جداً</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Kiosks give tickets again</source>
        <translation>الأكشاك تعطي الأرقام من جديد</translation>
    </message>
    <message>
        <source>%1 days to %2</source>
        <translation>%1 يوماً حتى %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Whoever comes</source>
        <translation>أي موظف يحضر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3, %4, %5</source>
        <translation>الشباك %1، من %2 إلى %3، %4، %5</translation>
    </message>
    <message>
        <source>Plan counter %1</source>
        <translation>تخطيط الشباك %1</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>حسب الخطة</translation>
    </message>
    <message>
        <source>Planned from %1, nobody is there</source>
        <translation>مخطط من %1 ولا أحد هناك</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>المخطط: %1</translation>
    </message>
    <message>
        <source>Planned for: %1</source>
        <translation>مخطط لـ: %1</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>ليس في الخطة</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>يفتح في %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>Open %1 to %2</source>
        <translation>مفتوح من %1 إلى %2</translation>
    </message>
    <message>
        <source>No counter is planned for now.</source>
        <translation>لا شباك مخطط الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n counters are planned for now</source>
        <translation>
            <numerusform>لا شباك مخطط الآن</numerusform>
            <numerusform>شباك واحد مخطط الآن</numerusform>
            <numerusform>شباكان مخططان الآن</numerusform>
            <numerusform>%n شبابيك مخططة الآن</numerusform>
            <numerusform>%n شباكاً مخططاً الآن</numerusform>
            <numerusform>%n شباك مخطط الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody is at %n of them</source>
        <translation>
            <numerusform>لا شباك بلا موظف</numerusform>
            <numerusform>أحدها بلا موظف</numerusform>
            <numerusform>اثنان منها بلا موظف</numerusform>
            <numerusform>%n منها بلا موظف</numerusform>
            <numerusform>%n منها بلا موظف</numerusform>
            <numerusform>%n منها بلا موظف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are planned.</source>
        <translation>
            <numerusform>لا نوبات مخططة.</numerusform>
            <numerusform>نوبة واحدة مخططة.</numerusform>
            <numerusform>نوبتان مخططتان.</numerusform>
            <numerusform>%n نوبات مخططة.</numerusform>
            <numerusform>%n نوبة مخططة.</numerusform>
            <numerusform>%n نوبة مخططة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>لا شيء مخطط لهذا اليوم.</translation>
    </message>
    <message>
        <source>Planned for this day</source>
        <translation>مخطط لهذا اليوم</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>الخطة المعتادة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>نُسخت إلى %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>نسخ إلى %1</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3: %4</source>
        <translation>الشباك %1، من %2 إلى %3: %4</translation>
    </message>
    <message>
        <source>Counter %1 is not open from %2 to %3</source>
        <translation>الشباك %1 غير مفتوح من %2 إلى %3</translation>
    </message>
    <message>
        <source>The usual plan holds</source>
        <translation>الخطة المعتادة سارية</translation>
    </message>
    <message>
        <source>The plan before holds again</source>
        <translation>الخطة السابقة سارية من جديد</translation>
    </message>
    <message>
        <source>Counter %1 is planned all day. Choose one of its shifts.</source>
        <translation>الشباك %1 مخطط طوال اليوم. اختر إحدى نوباته.</translation>
    </message>
    <message>
        <source>%1 of %2 people were served to the end.</source>
        <translation>خُدم %1 من %2 شخصاً حتى النهاية.</translation>
    </message>
    <message>
        <source>From the door to the end</source>
        <translation>من الباب إلى النهاية</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>فُقدوا هنا</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضروا</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>أخذوا رقماً</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>نودي عليهم</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت خدمتهم</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ticket</source>
        <translation>
            <numerusform>لا أحد بلا رقم</numerusform>
            <numerusform>واحد بلا رقم</numerusform>
            <numerusform>اثنان بلا رقم</numerusform>
            <numerusform>%n بلا رقم</numerusform>
            <numerusform>%n بلا رقم</numerusform>
            <numerusform>%n بلا رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يغادر أحد</numerusform>
            <numerusform>غادر واحد</numerusform>
            <numerusform>غادر اثنان</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>لم يتخلف أحد</numerusform>
            <numerusform>لم يحضر واحد</numerusform>
            <numerusform>لم يحضر اثنان</numerusform>
            <numerusform>لم يحضر %n</numerusform>
            <numerusform>لم يحضر %n</numerusform>
            <numerusform>لم يحضر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لم يُلغَ شيء</numerusform>
            <numerusform>أُلغي واحد</numerusform>
            <numerusform>أُلغي اثنان</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
            <numerusform>أُلغي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered within a minute: %3 in 100, range %4 to %5.</source>
        <translation>أُجيب %1 من %2 نداء خلال دقيقة: %3 من كل 100، والمدى من %4 إلى %5.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>How soon somebody answered</source>
        <translation>متى أجاب أحدهم</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>نداءات</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>الوقت حتى الإجابة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Helpers typed %1 in 100 fields. It should fall.</source>
        <translation>كتب المساعدون %1 من كل 100 حقل. ينبغي أن تنخفض هذه النسبة.</translation>
    </message>
    <message>
        <source>Typed by helpers, by service</source>
        <translation>ما كتبه المساعدون حسب الخدمة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>line: the range that chance leaves</source>
        <translation>الخط: المدى الذي تتركه الصدفة</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n sessions with something typed</source>
        <translation>
            <numerusform>لا شيء بعد: لا بد من %n جلسة كُتب فيها شيء</numerusform>
            <numerusform>لا شيء بعد: لا بد من جلسة واحدة على الأقل كُتب فيها شيء</numerusform>
            <numerusform>لا شيء بعد: لا بد من جلستين على الأقل كُتب فيهما شيء</numerusform>
            <numerusform>لا شيء بعد: لا بد من %n جلسات على الأقل كُتب فيها شيء</numerusform>
            <numerusform>لا شيء بعد: لا بد من %n جلسة على الأقل كُتب فيها شيء</numerusform>
            <numerusform>لا شيء بعد: لا بد من %n جلسة على الأقل كُتب فيها شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by helpers, by day</source>
        <translation>ما كتبه المساعدون حسب اليوم</translation>
    </message>
    <message>
        <source>On %1, helpers typed %2 in 100 fields. It should fall.</source>
        <translation>يوم %1 كتب المساعدون %2 من كل 100 حقل. ينبغي أن تنخفض هذه النسبة.</translation>
    </message>
    <message>
        <source>%1 of %2 answers that came with forms were asked again. The aim is none.</source>
        <translation>سُئل من جديد عن %1 من %2 جواباً وصل مع الاستمارات. الهدف ألا يتكرر أي سؤال.</translation>
    </message>
    <message>
        <source>Asked again, by day</source>
        <translation>ما سُئل عنه من جديد حسب اليوم</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>أجوبة</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>سُئل عنه من جديد</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation>الأجوبة التي وصلت</translation>
    </message>
    <message>
        <source>No form was handed over in these days</source>
        <translation>لم تُسلَّم أي استمارة في هذه الأيام</translation>
    </message>
    <message>
        <source>up to 30 s</source>
        <translation>حتى 30 ث</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>من 30 ث إلى 1 د</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>من 1 إلى 2 د</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>من 2 إلى 5 د</translation>
    </message>
    <message>
        <source>over 5 min</source>
        <translation>أكثر من 5 د</translation>
    </message>
    <message>
        <source>Nobody has called for help</source>
        <translation>لم يطلب أحد المساعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n calls. Of so few only their number is told.</source>
        <translation>
            <numerusform>%n نداء. لا يُذكر من هذا القليل إلا عدده.</numerusform>
            <numerusform>نداء واحد. لا يُذكر من هذا القليل إلا عدده.</numerusform>
            <numerusform>نداءان. لا يُذكر من هذا القليل إلا عدده.</numerusform>
            <numerusform>%n نداءات. لا يُذكر من هذا القليل إلا عددها.</numerusform>
            <numerusform>%n نداءً. لا يُذكر من هذا القليل إلا عددها.</numerusform>
            <numerusform>%n نداء. لا يُذكر من هذا القليل إلا عددها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service</source>
        <translation>بلا خدمة</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Live board</source>
        <translation>اللوحة الحية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>الشبابيك</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>OverviewCounterRow</name>
    <message>
        <source>Counter %1</source>
        <translation>الشباك %1</translation>
    </message>
</context>
<context>
    <name>OverviewCountersCard</name>
    <message>
        <source>Press one to say what it is for</source>
        <translation>اضغط شباكاً لتحدد ما يخدمه</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>الشبابيك</translation>
    </message>
</context>
<context>
    <name>OverviewDayBar</name>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>عرض المخططات</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>عرض الجداول</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>كيف يُحسب هذا؟</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>حفظ الأرقام…</translation>
    </message>
</context>
<context>
    <name>OverviewDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>OverviewFiguresCard</name>
    <message>
        <source>times in min:s</source>
        <translation>الأوقات بالدقائق والثواني</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>OverviewHow</name>
    <message>
        <source>How is this counted?</source>
        <translation>كيف يُحسب هذا؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>By hour, service, series and counter</source>
        <translation>حسب الساعة والخدمة والسلسلة والشباك</translation>
    </message>
    <message>
        <source>By service, and how sure a share is</source>
        <translation>حسب الخدمة، ومدى الوثوق بالنسبة</translation>
    </message>
</context>
<context>
    <name>OverviewKeysDialog</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>All charts as tables, and back</source>
        <translation>كل المخططات كجداول، والعودة</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>كيف يُحسب هذا؟</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>حفظ الأرقام…</translation>
    </message>
    <message>
        <source>Stop the queue, or let it go on</source>
        <translation>إيقاف الطابور أو متابعته</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>الشبابيك</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>التراجع عن آخر خطة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>مفتاح Tab والأسهم تصل إلى كل ما سوى ذلك، والمسافة أو Enter تضغطه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>OverviewLateCard</name>
    <message>
        <source>Longer than the standard, now or soon</source>
        <translation>أطول من المعيار، الآن أو قريباً</translation>
    </message>
    <message>
        <source>Whoever will pass the standard in the next half hour appears here by itself.</source>
        <translation>من سيتجاوز المعيار في نصف الساعة القادم يظهر هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nobody will wait too long</source>
        <translation>لن ينتظر أحد طويلاً</translation>
    </message>
</context>
<context>
    <name>OverviewNow</name>
    <message>
        <source>Stop the queue…</source>
        <translation>إيقاف الطابور…</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>somebody was there</source>
        <translation>كان هناك موظف</translation>
    </message>
</context>
<context>
    <name>OverviewPlanBar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>التراجع عن آخر خطة</translation>
    </message>
    <message>
        <source>Use the usual plan</source>
        <translation>استخدام الخطة المعتادة</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>عرض الرسوم</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>عرض الجداول</translation>
    </message>
</context>
<context>
    <name>OverviewProfileDialog</name>
    <message>
        <source>Whom this counter calls follows it from now on.</source>
        <translation>يتبعه من يناديه هذا الشباك من الآن.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>دون تغيير</translation>
    </message>
</context>
<context>
    <name>OverviewSaveDialog</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنف (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Its tickets and its statistics, each figure with how it is counted. No officer and nothing about a person is in it.</source>
        <translation>أرقامه وإحصاءاته، وكل رقم مع طريقة حسابه. ليس فيها موظف ولا شيء عن أي شخص.</translation>
    </message>
    <message>
        <source>Save the figures of %1</source>
        <translation>حفظ أرقام %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>يُكتب الملف</translation>
    </message>
    <message>
        <source>Workbook with two sheets (XLSX)…</source>
        <translation>مصنف من ورقتين (XLSX)…</translation>
    </message>
    <message>
        <source>Two tables (CSV)…</source>
        <translation>جدولان (CSV)…</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesCard</name>
    <message>
        <source>Who waits, by series</source>
        <translation>من ينتظر، حسب السلسلة</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Who comes now</source>
        <translation>من يحضر الآن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesRow</name>
    <message>
        <source>waiting: %1</source>
        <translation>في الانتظار: %1</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>الأطول: %1</translation>
    </message>
    <message>
        <source>who comes now: %1</source>
        <translation>من يحضر الآن: %1</translation>
    </message>
    <message>
        <source>no new tickets</source>
        <translation>لا أرقام جديدة</translation>
    </message>
</context>
<context>
    <name>OverviewShiftDialog</name>
    <message>
        <source>One press plans it. Who is at the counter now stays until they leave.</source>
        <translation>ضغطة واحدة تخططه. ومن هو عند الشباك الآن يبقى حتى يغادر.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم تغيير شيء</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Plan it so</source>
        <translation>خطّطه هكذا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لأجل</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>30 min earlier</source>
        <translation>أبكر بـ 30 دقيقة</translation>
    </message>
    <message>
        <source>30 min later</source>
        <translation>أبعد بـ 30 دقيقة</translation>
    </message>
</context>
<context>
    <name>OverviewStopDialog</name>
    <message>
        <source>Kiosks give no more tickets and say why. Who has a ticket or an appointment is served, and staff may still give tickets.</source>
        <translation>لا تعطي الأكشاك أرقاماً بعد الآن وتقول السبب. من لديه رقم أو موعد يُخدم، ويمكن للموظفين إعطاء أرقام.</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>إيقاف الطابور</translation>
    </message>
    <message>
        <source>Which tickets?</source>
        <translation>أي أرقام؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>دعه يستمر</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Times of fewer than 5 people are not told by group</source>
        <translation>أوقات أقل من 5 أشخاص لا تُذكر للمجموعات</translation>
    </message>
    <message>
        <source>Times and shares of fewer than 5 calls are not told</source>
        <translation>لا تُذكر الأوقات والنسب لأقل من 5 نداءات</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Times as on the paper, such as 09:30; of an earlier day such as 2026-11-20 09:30. Then choose the service: that enters it.</source>
        <translation>الأوقات كما على الورقة مثل 09:30، وليوم سابق مثل 2026-11-20 09:30. ثم اختر الخدمة: عندها تُدخل.</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>إدخال تذكرة من يوم ورقي</translation>
    </message>
    <message>
        <source>Enter none</source>
        <translation>عدم الإدخال</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>النداء</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>الانتهاء</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>No, I have noted my number</source>
        <translation>لا، لكني دوّنت رقمي</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>Write the number down, or take a picture of this screen.</source>
        <translation>اكتب الرقم أو صوّر هذه الشاشة.</translation>
    </message>
    <message>
        <source>You cannot write it down? Ask for help</source>
        <translation>لا تستطيع تدوينه؟ اطلب المساعدة</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The name is sealed: nobody reads it without this laptop’s passphrase.</source>
        <translation>الاسم مختوم: لا يقرؤه أحد من دون عبارة مرور هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language and needs first, then what they came for.</source>
        <translation>اللغة والاحتياجات أولاً، ثم سبب المجيء.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>جارٍ الختم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>اكتبه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>As they say it. It may stay empty.</source>
        <translation>كما يقوله صاحبه. يمكن أن يبقى فارغاً.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>There is no photo yet.</source>
        <translation>لا توجد صورة بعد.</translation>
    </message>
    <message>
        <source>The camera is on. Only this page sees it.</source>
        <translation>الكاميرا تعمل. لا يرى صورتها إلا هذه الصفحة.</translation>
    </message>
    <message>
        <source>Can everything be read?</source>
        <translation>هل كل شيء مقروء؟</translation>
    </message>
    <message>
        <source>The photo is made ready.</source>
        <translation>يجري تجهيز الصورة.</translation>
    </message>
    <message>
        <source>This photo is handed in (%1).</source>
        <translation>تم تسليم هذه الصورة (%1).</translation>
    </message>
</context>
<context>
    <name>PhotoButtons</name>
    <message>
        <source>Take another photo</source>
        <translation>التقط صورة أخرى</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>افتح الكاميرا</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقط الصورة</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>استخدم هذه الصورة</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>أعد التقاطها</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>أغلق الكاميرا</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose an answer</source>
        <translation>اختر إجابة</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>Keep the order</source>
        <translation>إبقاء الترتيب</translation>
    </message>
    <message>
        <source>%1 is finished first. Everybody else keeps their place.</source>
        <translation>تُنهى %1 أولاً. ويبقى الآخرون في أدوارهم.</translation>
    </message>
    <message>
        <source>Everybody else keeps their place.</source>
        <translation>يبقى الآخرون في أدوارهم.</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>اختيار من يُنادى</translation>
    </message>
    <message>
        <source>Call the first one by first name too, because they ask for it</source>
        <translation>نداء الأول في القائمة بالاسم الأول أيضاً لأنه طلب ذلك</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>الاسم…</translation>
    </message>
    <message>
        <source>Cancel the first one</source>
        <translation>إلغاء الأولى في القائمة</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>إلغاؤها…</translation>
    </message>
    <message>
        <source>Ticket or service</source>
        <translation>تذكرة أو خدمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the ticket</source>
        <translation>ابحث عن التذكرة</translation>
    </message>
    <message>
        <source>Nobody who waits fits these words.</source>
        <translation>لا أحد من المنتظرين يطابق هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>الرمز السري: %1</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>التحقق من الرمز</translation>
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
        <translation>المس الخريطة حيث يقع المكان. اقترب لتحديد أدق.</translation>
    </message>
    <message>
        <source>Looking for the place</source>
        <translation>يجري تحديد المكان</translation>
    </message>
    <message>
        <source>Where this machine stands</source>
        <translation>مكان هذا الجهاز</translation>
    </message>
    <message>
        <source>Hide the degrees</source>
        <translation>أخفِ الدرجات</translation>
    </message>
    <message>
        <source>Type degrees instead</source>
        <translation>اكتب الدرجات بدلاً من ذلك</translation>
    </message>
</context>
<context>
    <name>PlaceBoxes</name>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Arrow keys move the mark. Enter ends.</source>
        <translation>تحرّك الأسهم العلامة. اضغط Enter للإنهاء.</translation>
    </message>
    <message>
        <source>Press Enter, then move the mark with the arrow keys.</source>
        <translation>اضغط Enter ثم حرّك العلامة بالأسهم.</translation>
    </message>
    <message>
        <source>Map. %1</source>
        <translation>خريطة. %1</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>أبعد</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>The board sends people to the counter that you choose.</source>
        <translation>توجّه اللوحة الناس إلى الشباك الذي تختاره.</translation>
    </message>
    <message>
        <source>Where do you sit, %1?</source>
        <translation>أين تجلس يا %1؟</translation>
    </message>
    <message>
        <source>That is not me: back to signing in</source>
        <translation>هذا ليس أنا: العودة إلى الدخول</translation>
    </message>
</context>
<context>
    <name>PlanCode</name>
    <message>
        <source>Your list as a code for a phone</source>
        <translation>قائمتك رمزًا للهاتف</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>على هاتفك</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It holds the words of the list themselves: it opens no page, and nothing of you is in it.</source>
        <translation>وجّه كاميرا هاتفك إلى الرمز. يحمل كلمات القائمة نفسها: لا يفتح أي صفحة، ولا شيء عنك فيه.</translation>
    </message>
    <message>
        <source>Show the next code</source>
        <translation>اعرض الرمز التالي</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>اطبع قائمتي</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>أعد الطباعة</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>لا شيء لعمله.</numerusform>
            <numerusform>أمر واحد لعمله.</numerusform>
            <numerusform>أمران لعملهما.</numerusform>
            <numerusform>%n أمور لعملها.</numerusform>
            <numerusform>%n أمرًا لعمله.</numerusform>
            <numerusform>%n أمر لعمله.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your list along</source>
        <translation>خذ قائمتك معك</translation>
    </message>
    <message>
        <source>Take it with the code, or ask at a counter.</source>
        <translation>خذها بالرمز، أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>Take it with you. It comes out below this screen.</source>
        <translation>خذها معك. تخرج من أسفل هذه الشاشة.</translation>
    </message>
    <message>
        <source>Your list was not printed</source>
        <translation>لم تُطبع قائمتك</translation>
    </message>
    <message>
        <source>Your list is printed</source>
        <translation>طُبعت قائمتك</translation>
    </message>
    <message>
        <source>Everything is done, or not for you, or left off because somebody else may read it.</source>
        <translation>كل شيء قد تمّ، أو لا يخصّك، أو استُبعد لأن غيرك قد يقرؤه.</translation>
    </message>
    <message>
        <source>There is nothing to take along</source>
        <translation>لا شيء لتأخذه معك</translation>
    </message>
    <message>
        <source>Whoever finds your list can read this, too.</source>
        <translation>من يجد قائمتك يستطيع قراءة هذا أيضًا.</translation>
    </message>
    <message>
        <source>Somebody else may read your list. This stays off it unless you want it on.</source>
        <translation>قد يقرأ غيرك قائمتك. لا يُدرج هذا فيها إلا إذا أردت.</translation>
    </message>
    <message>
        <source>Leave it off my list</source>
        <translation>استبعده من قائمتي</translation>
    </message>
    <message>
        <source>Put it on my list, too</source>
        <translation>أضفه إلى قائمتي أيضًا</translation>
    </message>
    <message>
        <source>This kiosk does not print. Take the list along on your phone.</source>
        <translation>هذا الكشك لا يطبع. خذ القائمة معك على هاتفك.</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Add this point</source>
        <translation>أضف هذه النقطة</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>لا توجد نقاط بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). The last is joined to the first.</source>
        <translation>
            <numerusform>لا نقاط.</numerusform>
            <numerusform>نقطة واحدة. الأخيرة موصولة بالأولى.</numerusform>
            <numerusform>نقطتان. الأخيرة موصولة بالأولى.</numerusform>
            <numerusform>%n نقاط. الأخيرة موصولة بالأولى.</numerusform>
            <numerusform>%n نقطة. الأخيرة موصولة بالأولى.</numerusform>
            <numerusform>%n نقطة. الأخيرة موصولة بالأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Whom F2 calls follows it at once. When nobody of these waits, the counter helps out with the others.</source>
        <translation>يتبعه نداء F2 فورًا. وإن لم ينتظر أحد من هؤلاء ساعد الشباك في الباقين.</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>ماذا يخدم هذا الشباك؟</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>عدم التغيير</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>تبقى إجاباتك على هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
    </message>
    <message>
        <source>Optional. You can leave this empty.</source>
        <translation>اختياري. يمكنك ترك هذا فارغاً.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Before you send this form</source>
        <translation>قبل إرسال هذا النموذج</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Asking the hub</source>
        <translation>سؤال الخادم</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Whoever takes a ticket appears here by itself.</source>
        <translation>يظهر هنا تلقائياً كل من يأخذ تذكرة.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Next because</source>
        <translation>التالي لأنه</translation>
    </message>
</context>
<context>
    <name>RangeAnswer</name>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>تراجع عن إجابتي</translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <translation>المس ما يأتي أولاً، ثم ما يأتي ثانياً، وهكذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to number</source>
        <translation>
            <numerusform>لم يبقَ شيء لترقيمه</numerusform>
            <numerusform>بقي واحد لترقيمه</numerusform>
            <numerusform>بقي اثنان لترقيمهما</numerusform>
            <numerusform>بقيت %n لترقيمها</numerusform>
            <numerusform>بقي %n لترقيمها</numerusform>
            <numerusform>بقي %n لترقيمها</numerusform>
        </translation>
    </message>
    <message>
        <source>All are numbered</source>
        <translation>كلها مرقّمة</translation>
    </message>
    <message>
        <source>Number them anew</source>
        <translation>رقّمها من جديد</translation>
    </message>
</context>
<context>
    <name>RankButton</name>
    <message>
        <source>Number %1. Touch to take the number away.</source>
        <translation>الرقم %1. المس لإزالة الرقم.</translation>
    </message>
    <message>
        <source>Not numbered. Touch to give it the next number.</source>
        <translation>بلا رقم. المس لإعطائه الرقم التالي.</translation>
    </message>
</context>
<context>
    <name>RankEntry</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
</context>
<context>
    <name>RatingAnswer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>تراجع عن إجابتي</translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
    <message>
        <source>Without a ticket</source>
        <translation>دون تذكرة</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>إعطاء تذكرة</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>دخل شخص</translation>
    </message>
</context>
<context>
    <name>RecordingAnswer</name>
    <message>
        <source>This machine records no film</source>
        <translation>لا يسجّل هذا الجهاز مقاطع مصوّرة</translation>
    </message>
    <message>
        <source>This machine records no sound</source>
        <translation>لا يسجّل هذا الجهاز الصوت</translation>
    </message>
</context>
<context>
    <name>RowsAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>اختر كل ما ينطبق</translation>
    </message>
</context>
<context>
    <name>Saw</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The words have not arrived at this server, or only the server above can open them.</source>
        <translation>لم تصل الكلمات إلى هذا الخادم، أو لا يفتحها إلا الخادم الأعلى.</translation>
    </message>
    <message>
        <source>Published. Everybody here and in the field can read it.</source>
        <translation>نُشر. يستطيع الجميع هنا وفي الميدان قراءته.</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>وُضعت عليه علامة «تم»</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>فُتح من جديد</translation>
    </message>
    <message>
        <source>Taken back. Nobody reads this answer any more.</source>
        <translation>سُحب. لن يقرأ أحد هذا الجواب بعد الآن.</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>اكتب ما قيل وما فُعل ومن فعله.</translation>
    </message>
</context>
<context>
    <name>SawAnswer</name>
    <message>
        <source>Everybody here and in the field reads your answer. Name nobody, and do not copy the report.</source>
        <translation>يقرأ جوابك الجميع هنا وفي الميدان. لا تذكر اسم أحد ولا تنسخ البلاغ.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلت</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>فعلنا</translation>
    </message>
    <message>
        <source>A name and an office</source>
        <translation>اسم ومكتب</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعله</translation>
    </message>
</context>
<context>
    <name>SawBar</name>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>أخبر</translation>
    </message>
    <message>
        <source>To answer (%1)</source>
        <translation>للإجابة (%1)</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>للإجابة</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>SawKeysDialog</name>
    <message>
        <source>Tell the office</source>
        <translation>أخبر المكتب</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>أخبر</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>للإجابة</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>انشر الجواب</translation>
    </message>
    <message>
        <source>Done, no answer needed; or open again</source>
        <translation>تم ولا حاجة إلى جواب؛ أو افتحه من جديد</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>اسحب الجواب</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>اسأل الخادم من جديد</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>يصل Tab ومفاتيح الأسهم إلى كل شيء آخر، ويضغطه مفتاح المسافة أو Enter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SawPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SawReport</name>
    <message>
        <source>It is done without an answer. You can still write one, or open it again.</source>
        <translation>تم من دون جواب. ما زال بإمكانك كتابة جواب أو فتحه من جديد.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>انشر الجواب</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>افتحه من جديد</translation>
    </message>
    <message>
        <source>Done, no answer needed</source>
        <translation>تم ولا حاجة إلى جواب</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>اسحب الجواب</translation>
    </message>
</context>
<context>
    <name>SawReportsPage</name>
    <message>
        <source>The reports cannot be read now</source>
        <translation>لا يمكن قراءة البلاغات الآن</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <source>What officers tell here and in the field comes to this page. Press F5 to ask again.</source>
        <translation>ما يخبر به الموظفون هنا وفي الميدان يصل إلى هذه الصفحة. اضغط F5 للسؤال من جديد.</translation>
    </message>
    <message>
        <source>Nobody has told anything</source>
        <translation>لم يخبر أحد بشيء</translation>
    </message>
</context>
<context>
    <name>SawSaid</name>
    <message>
        <source>You said, we did</source>
        <translation>قلتم وفعلنا</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلت</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>قال أحدهم</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>فعلنا</translation>
    </message>
    <message>
        <source>No answers yet. Tell what goes wrong for people: the office reads it.</source>
        <translation>لا أجوبة بعد. أخبر بما يتعثر فيه الناس: المكتب يقرؤه.</translation>
    </message>
</context>
<context>
    <name>SawTell</name>
    <message>
        <source>What I saw</source>
        <translation>ما رأيته</translation>
    </message>
    <message>
        <source>What goes wrong for people with a service? Write what happens, not who it was. It is sealed for the office.</source>
        <translation>ما الذي يتعثّر للناس في خدمة ما؟ اكتب ما يحدث، لا مَن كان. يُختم للمكتب.</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما موضوعه؟</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>في أي خدمة؟</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>جارٍ الختم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tell the office</source>
        <translation>أخبر المكتب</translation>
    </message>
</context>
<context>
    <name>SawTold</name>
    <message>
        <source>What you told</source>
        <translation>ما أخبرت به</translation>
    </message>
    <message>
        <source>You have told nothing yet.</source>
        <translation>لم تخبر بشيء بعد.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Back up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Type a few letters</source>
        <translation>اكتب بضعة أحرف</translation>
    </message>
    <message>
        <source>Nothing is written like this. Try fewer letters.</source>
        <translation>لا يوجد ما يُكتب هكذا. جرّب أحرفاً أقل.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>اطبع نسخة</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>Your form is finished</source>
        <translation>اكتمل نموذجك</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>أُرسل نموذجك</translation>
    </message>
    <message>
        <source>With it, staff find your form at once. It says nothing about you.</source>
        <translation>به يجد الموظفون نموذجك فوراً. وهو لا يقول شيئاً عنك.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>رقمك المرجعي</translation>
    </message>
    <message>
        <source>The link is down for the moment. Your form is sealed here and goes by itself. You need do nothing.</source>
        <translation>الاتصال مقطوع الآن. نموذجك مختوم هنا ويُرسل من تلقاء نفسه. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>محفوظ هنا ولم يُرسل بعد</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا بعد ذلك</translation>
    </message>
    <message>
        <source>Note the reference, or print a copy.</source>
        <translation>دوّن الرقم المرجعي أو اطبع نسخة.</translation>
    </message>
    <message>
        <source>Note the reference.</source>
        <translation>دوّن الرقم المرجعي.</translation>
    </message>
    <message>
        <source>An officer reads your form. Nobody decides it by machine.</source>
        <translation>يقرأ موظف نموذجك. لا تقرر فيه آلة.</translation>
    </message>
    <message>
        <source>You hear from us. With the reference you can ask at any counter how far it is.</source>
        <translation>نتواصل معك. بالرقم المرجعي تستطيع أن تسأل عند أي شباك عن مرحلته.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter too</source>
        <translation>خذ أيضاً تذكرة لشباك</translation>
    </message>
</context>
<context>
    <name>ServiceElsewhere</name>
    <message>
        <source>Where else you can get it</source>
        <translation>أين يمكنك الحصول عليها أيضاً</translation>
    </message>
</context>
<context>
    <name>ServiceFoot</name>
    <message>
        <source>The form for this is not at this kiosk. It is filled in with you at the counter.</source>
        <translation>نموذج هذه الخدمة غير متوفر في هذا الكشك. يُملأ معك عند الشباك.</translation>
    </message>
    <message>
        <source>Do you need anything? (wheelchair, interpreter, sign language …)</source>
        <translation>هل تحتاج إلى شيء؟ (كرسي متحرك، مترجم، لغة إشارة …)</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>المزيد عن هذه الخدمة</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>ابحث عن الخدمة</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The form is being opened</source>
        <translation>يُفتح النموذج</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>تابع النموذج</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>املأ النموذج</translation>
    </message>
    <message>
        <source>Your ticket is being made</source>
        <translation>نجهّز رقمك الآن</translation>
    </message>
    <message>
        <source>Get a ticket for this</source>
        <translation>خذ رقماً لهذه الخدمة</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>لم يصدر رقم بعد</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>لم يُفتح النموذج</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>seconds left</source>
        <translation>ثانية متبقية</translation>
    </message>
</context>
<context>
    <name>ShiftDesk</name>
    <message>
        <source>Plan counter %1</source>
        <translation>تخطيط الشباك %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name and enter your PIN.</source>
        <translation>اختر اسمك وأدخل رمزك السري.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Officers appear here when this machine has heard from the hub.</source>
        <translation>يظهر الموظفون هنا بعد أن يتصل هذا الجهاز بالخادم.</translation>
    </message>
    <message>
        <source>No officer is known here yet</source>
        <translation>لا يُعرف هنا أي موظف بعد</translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message>
        <source>Sign with your finger inside the frame.</source>
        <translation>وقّع بإصبعك داخل الإطار.</translation>
    </message>
    <message>
        <source>Draw with your finger inside the frame.</source>
        <translation>ارسم بإصبعك داخل الإطار.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>تم التوقيع</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>تم الرسم</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>اسمك الكامل</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>تراجع عن آخر خط</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>التقط الصورة</translation>
    </message>
    <message>
        <source>Take a photo to draw on</source>
        <translation>التقط صورة لترسم عليها</translation>
    </message>
    <message>
        <source>I can’t sign here</source>
        <translation>لا أستطيع التوقيع هنا</translation>
    </message>
    <message>
        <source>I can’t draw here</source>
        <translation>لا أستطيع الرسم هنا</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>وقّع بيدك بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>اكتب اسمي بدلاً من ذلك</translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>اقرأ هذه الصفحة بصوت</translation>
    </message>
    <message>
        <source>This kiosk reads the whole page to you. Any touch stops it.</source>
        <translation>يقرأ لك هذا الجهاز الصفحة كلها. أي لمسة توقف القراءة.</translation>
    </message>
    <message>
        <source>This kiosk has no voice. Staff at the counters read it to you.</source>
        <translation>لا صوت لهذا الجهاز. الموظفون عند الشبابيك يقرؤون لك.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>اقرأ من جديد</translation>
    </message>
    <message>
        <source>A headset is plugged in. Only you hear it.</source>
        <translation>سماعة الرأس موصولة. أنت وحدك تسمع.</translation>
    </message>
    <message>
        <source>Others may hear it too, so your answers are left out. Plug in a headset to hear them.</source>
        <translation>قد يسمعه غيرك أيضًا، لذلك تُترك إجاباتك. صِل سماعة رأس لتسمعها.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of this device</source>
        <translation>حالة هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Whom you visit is sealed: only you and the office can read it.</source>
        <translation>من تزوره مختوم: لا يقرؤه إلا أنت والمكتب.</translation>
    </message>
    <message>
        <source>The place is shown as it is. Write no name of a person here.</source>
        <translation>يظهر المكان كما هو. لا تكتب هنا اسم شخص.</translation>
    </message>
    <message>
        <source>Add a stop on %1</source>
        <translation>إضافة محطة يوم %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>جارٍ الختم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>أضفها</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>مثل 09:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What kind of stop</source>
        <translation>نوع المحطة</translation>
    </message>
    <message>
        <source>Whom you visit</source>
        <translation>من تزور</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What to know about the place</source>
        <translation>ما يجب معرفته عن المكان</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Places</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Go on with the next part</source>
        <translation>تابع الجزء التالي</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>راجع إجاباتك</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Priority: {why}</source>
        <translation>أولوية: {why}</translation>
    </message>
    <message>
        <source>Tickets of the day</source>
        <translation>أرقام اليوم</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Service (id)</source>
        <translation>الخدمة (المعرف)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last counter</source>
        <translation>آخر شباك</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>أولوية</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>First called</source>
        <translation>أول نداء</translation>
    </message>
    <message>
        <source>First served</source>
        <translation>أول خدمة</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation>الانتظار (بالثواني)</translation>
    </message>
    <message>
        <source>Service (seconds)</source>
        <translation>الخدمة (بالثواني)</translation>
    </message>
    <message>
        <source>Hold (seconds)</source>
        <translation>التعليق (بالثواني)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>النداءات</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>عاد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>لأي</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>كيف يُحسب</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>اليوم كله</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>نداءات</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>أجوبة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help by service</source>
        <translation>المساعدة حسب الخدمة</translation>
    </message>
    <message>
        <source>{measure}, range</source>
        <translation>{measure}، المدى</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليل جداً</translation>
    </message>
    <message>
        <source>{file} names no format. End the name with .xlsx or .csv.</source>
        <translation>لا يحدد {file} صيغة. أنهِ الاسم بـ .xlsx أو .csv.</translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Close it if another program has it open, or choose another folder.</source>
        <translation>تعذرت كتابة {file} ({detail}). أغلقه إن كان مفتوحاً في برنامج آخر، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>لا يستطيع الوقوف طويلًا</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>حامل</translation>
    </message>
    <message>
        <source>with a small child</source>
        <translation>مع طفل صغير</translation>
    </message>
    <message>
        <source>urgent today</source>
        <translation>أمر عاجل اليوم</translation>
    </message>
    <message>
        <source>Came back in time</source>
        <translation>عاد في الوقت</translation>
    </message>
    <message>
        <source>Moved here, kept its place</source>
        <translation>نُقل إلى هنا وحافظ على دوره</translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>الأطول انتظاراً</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>التالي في الدور</translation>
    </message>
    <message>
        <source>Has an appointment</source>
        <translation>لديه موعد</translation>
    </message>
    <message>
        <source>Late for an appointment, waits from arrival</source>
        <translation>تأخر عن موعده، فيُحسب دوره من وقت وصوله</translation>
    </message>
    <message>
        <source>Came back late, waits from then</source>
        <translation>عاد متأخراً، فيُحسب دوره من وقت عودته</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n minutes more</source>
        <translation>
            <numerusform>انتهت المهلة التي طلبها</numerusform>
            <numerusform>طلب دقيقة واحدة إضافية</numerusform>
            <numerusform>طلب دقيقتين إضافيتين</numerusform>
            <numerusform>طلب %n دقائق إضافية</numerusform>
            <numerusform>طلب %n دقيقة إضافية</numerusform>
            <numerusform>طلب %n دقيقة إضافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is called before somebody whose place counts from %n minutes earlier.</source>
        <translation>
            <numerusform>لا يُنادى أحد قبل من يُحسب دوره من وقت أسبق.</numerusform>
            <numerusform>لا يُنادى أحد قبل من يُحسب دوره من وقت أسبق بدقيقة واحدة.</numerusform>
            <numerusform>لا يُنادى أحد قبل من يُحسب دوره من وقت أسبق بدقيقتين.</numerusform>
            <numerusform>لا يُنادى أحد قبل من يُحسب دوره من وقت أسبق بـ %n دقائق.</numerusform>
            <numerusform>لا يُنادى أحد قبل من يُحسب دوره من وقت أسبق بـ %n دقيقة.</numerusform>
            <numerusform>لا يُنادى أحد قبل من يُحسب دوره من وقت أسبق بـ %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>قاعة الانتظار</translation>
    </message>
    <message>
        <source>The office’s machines</source>
        <translation>أجهزة المكتب</translation>
    </message>
    <message>
        <source>Operator’s code</source>
        <translation>رمز المشغّل</translation>
    </message>
    <message>
        <source>Make one on the server’s machine. It opens this page once.</source>
        <translation>أنشئ رمزاً على جهاز الخادم. يفتح هذه الصفحة مرة واحدة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>That code opens nothing. It was used already, or is older than 10 minutes. Make a new one.</source>
        <translation>هذا الرمز لا يفتح شيئاً. استُعمل من قبل، أو مضى عليه أكثر من 10 دقائق. أنشئ رمزاً جديداً.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>ليس عبر هذا الاتصال</translation>
    </message>
    <message>
        <source>This page is shown over https, or on the server’s own machine. Start the server with --tls.</source>
        <translation>تُعرض هذه الصفحة عبر https، أو على جهاز الخادم نفسه. شغّل الخادم مع --tls.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سجّل الخروج</translation>
    </message>
    <message>
        <source>Signed in until {time}</source>
        <translation>مسجَّل الدخول حتى {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>كما في {time}</translation>
    </message>
    <message>
        <source>This page renews itself every 30 seconds.</source>
        <translation>تتجدد هذه الصفحة تلقائياً كل 30 ثانية.</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>أوقف التجديد</translation>
    </message>
    <message>
        <source>Let it renew itself</source>
        <translation>دعها تتجدد تلقائياً</translation>
    </message>
    <message>
        <source>The server cannot read its log now</source>
        <translation>لا يستطيع الخادم قراءة سجله الآن</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>This needs somebody</source>
        <translation>هذا يحتاج إلى من يتولاه</translation>
    </message>
    <message>
        <source>{name} waits to be let in: compare its fingerprint, then decide.</source>
        <translation>{name} ينتظر السماح له بالدخول: قارن بصمته ثم قرّر.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in quarantine.</source>
        <translation>
            <numerusform>لا قيود في الحجر.</numerusform>
            <numerusform>قيد واحد في الحجر.</numerusform>
            <numerusform>قيدان في الحجر.</numerusform>
            <numerusform>%n قيود في الحجر.</numerusform>
            <numerusform>%n قيداً في الحجر.</numerusform>
            <numerusform>%n قيد في الحجر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were written twice and wait for an officer.</source>
        <translation>
            <numerusform>لا شيء كُتب مرتين.</numerusform>
            <numerusform>شيء واحد كُتب مرتين وينتظر موظفاً.</numerusform>
            <numerusform>شيئان كُتبا مرتين وينتظران موظفاً.</numerusform>
            <numerusform>%n أشياء كُتبت مرتين وتنتظر موظفاً.</numerusform>
            <numerusform>%n شيئاً كُتب مرتين وينتظر موظفاً.</numerusform>
            <numerusform>%n شيء كُتب مرتين وينتظر موظفاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This server’s disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>سيمتلئ قرص هذا الخادم اليوم بهذه الوتيرة.</numerusform>
            <numerusform>سيمتلئ قرص هذا الخادم خلال يوم تقريباً بهذه الوتيرة.</numerusform>
            <numerusform>سيمتلئ قرص هذا الخادم خلال يومين تقريباً بهذه الوتيرة.</numerusform>
            <numerusform>سيمتلئ قرص هذا الخادم خلال %n أيام تقريباً بهذه الوتيرة.</numerusform>
            <numerusform>سيمتلئ قرص هذا الخادم خلال %n يوماً تقريباً بهذه الوتيرة.</numerusform>
            <numerusform>سيمتلئ قرص هذا الخادم خلال %n يوم تقريباً بهذه الوتيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %n days ago.</source>
        <translation>
            <numerusform>أُجري آخر نسخ احتياطي اليوم.</numerusform>
            <numerusform>أُجري آخر نسخ احتياطي قبل يوم.</numerusform>
            <numerusform>أُجري آخر نسخ احتياطي قبل يومين.</numerusform>
            <numerusform>أُجري آخر نسخ احتياطي قبل %n أيام.</numerusform>
            <numerusform>أُجري آخر نسخ احتياطي قبل %n يوماً.</numerusform>
            <numerusform>أُجري آخر نسخ احتياطي قبل %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made of this server yet.</source>
        <translation>لم يُجرَ أي نسخ احتياطي لهذا الخادم بعد.</translation>
    </message>
    <message>
        <source>The server above does not answer.</source>
        <translation>الخادم الأعلى لا يجيب.</translation>
    </message>
    <message>
        <source>The log is not signed any further: {problem}</source>
        <translation>لم يعد السجل يُوقَّع: {problem}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حالته</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>المساحة الخالية</translation>
    </message>
    <message>
        <source>No device was let in yet.</source>
        <translation>لم يُسمح لأي جهاز بالدخول بعد.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Less than a minute behind</source>
        <translation>متأخر أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind</source>
        <translation>
            <numerusform>متأخر أقل من دقيقة</numerusform>
            <numerusform>متأخر دقيقة واحدة</numerusform>
            <numerusform>متأخر دقيقتين</numerusform>
            <numerusform>متأخر %n دقائق</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
            <numerusform>متأخر %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind since {time}</source>
        <translation>متأخر منذ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>لا قيود للإرسال</numerusform>
            <numerusform>قيد واحد للإرسال</numerusform>
            <numerusform>قيدان للإرسال</numerusform>
            <numerusform>%n قيود للإرسال</numerusform>
            <numerusform>%n قيداً للإرسال</numerusform>
            <numerusform>%n قيد للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to read</source>
        <translation>
            <numerusform>لا قيود للقراءة</numerusform>
            <numerusform>قيد واحد للقراءة</numerusform>
            <numerusform>قيدان للقراءة</numerusform>
            <numerusform>%n قيود للقراءة</numerusform>
            <numerusform>%n قيداً للقراءة</numerusform>
            <numerusform>%n قيد للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard since {time}</source>
        <translation>لم يُسمع منه منذ {time}</translation>
    </message>
    <message>
        <source>Not heard since this server began, {time}</source>
        <translation>لم يُسمع منه منذ بدء هذا الخادم، {time}</translation>
    </message>
    <message>
        <source>Away since {time}</source>
        <translation>في الميدان منذ {time}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>في الميدان</translation>
    </message>
    <message>
        <source>Speaks with another server: {name}</source>
        <translation>يتحدث مع خادم آخر: {name}</translation>
    </message>
    <message>
        <source>Waits to be let in</source>
        <translation>ينتظر السماح له بالدخول</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>لم يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>مُستبعَد</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>{time} s fast</source>
        <translation>متقدمة {time} ث</translation>
    </message>
    <message>
        <source>{time} s slow</source>
        <translation>متأخرة {time} ث</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>جهاز الخدمة الذاتية</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة العرض</translation>
    </message>
    <message>
        <source>Laptop for the field</source>
        <translation>حاسوب محمول للميدان</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>خادم</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>الحجر</translation>
    </message>
    <message>
        <source>Nothing was put aside.</source>
        <translation>لم يُوضع شيء جانباً.</translation>
    </message>
    <message>
        <source>What is here holds nothing else up. This command writes all of it into a table: {command}</source>
        <translation>ما هنا لا يعطّل شيئاً آخر. هذا الأمر يكتب كل ذلك في جدول: {command}</translation>
    </message>
    <message>
        <source>From {name}, {time}</source>
        <translation>من {name}، {time}</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>قيد لا يمكن قراءته</translation>
    </message>
    <message>
        <source>Two machines wrote under one number, as a copied folder does. End the copy; the device goes on by itself.</source>
        <translation>كتب جهازان تحت رقم واحد، كما يحدث مع مجلد منسوخ. أوقف النسخة؛ والجهاز يتابع وحده.</translation>
    </message>
    <message>
        <source>What came is not what the device has signed. Look at that device, and shut it out if in doubt.</source>
        <translation>ما وصل ليس ما وقّعه الجهاز. افحص ذلك الجهاز، واستبعده عند الشك.</translation>
    </message>
    <message>
        <source>It was not the sender’s to send. If you do not know why it did, shut it out: {command}</source>
        <translation>لم يكن للمرسل أن يرسله. إن لم تعرف السبب فاستبعده: {command}</translation>
    </message>
    <message>
        <source>Another server did not take it. Bring both to one release.</source>
        <translation>لم يقبله خادم آخر. اجعل الاثنين على الإصدار نفسه.</translation>
    </message>
    <message>
        <source>It cannot be read. Bring its device and this server to one release.</source>
        <translation>لا يمكن قراءته. اجعل جهازه وهذا الخادم على الإصدار نفسه.</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>كُتب مرتين</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>لا شيء ينتظر التسوية.</translation>
    </message>
    <message>
        <source>Officers settle them at a counter with Ctrl W, and on their laptops. The oldest is of {time}.</source>
        <translation>يسويها الموظفون في شباك بـ Ctrl W، وعلى حواسيبهم المحمولة. أقدمها من {time}.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>جداول العمل</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>الشبابيك</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Sealed papers</source>
        <translation>أوراق مختومة</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>More every day</source>
        <translation>الزيادة كل يوم</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>يُعرف بعد يوم</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n days</source>
        <translation>
            <numerusform>لا متسع ليوم آخر</numerusform>
            <numerusform>متسع ليوم تقريباً</numerusform>
            <numerusform>متسع ليومين تقريباً</numerusform>
            <numerusform>متسع لنحو %n أيام</numerusform>
            <numerusform>متسع لنحو %n يوماً</numerusform>
            <numerusform>متسع لنحو %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Decides for the office</source>
        <translation>يقرر للمكتب</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>احتياطي</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا يجيب</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الدورة</translation>
    </message>
    <message>
        <source>This server stands by. Devices tell how they are to the one that decides: look there.</source>
        <translation>هذا الخادم احتياطي. تخبر الأجهزة عن حالها الخادمَ الذي يقرر: انظر هناك.</translation>
    </message>
    <message>
        <source>Server above</source>
        <translation>الخادم الأعلى</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Checkpoints and backups</source>
        <translation>نقاط التحقق والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>القيود الموقَّعة</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>آخر نقطة تحقق</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخ احتياطي</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>The database has backups of its own</source>
        <translation>لقاعدة البيانات نسخها الاحتياطية الخاصة</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>كشك التصوير</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>There is no such place to wait here. Places are: {known}.</source>
        <translation>لا يوجد هنا مكان انتظار كهذا. الأماكن هي: {known}.</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>الأول في القائمة</translation>
    </message>
    <message>
        <source>First of those whom this counter serves</source>
        <translation>الأول ممن يخدمهم هذا الشباك</translation>
    </message>
    <message numerus="yes">
        <source>Has waited over %n minutes, so every counter helps</source>
        <translation>
            <numerusform>انتظر طويلاً، فتساعد كل الشبابيك</numerusform>
            <numerusform>انتظر أكثر من دقيقة، فتساعد كل الشبابيك</numerusform>
            <numerusform>انتظر أكثر من دقيقتين، فتساعد كل الشبابيك</numerusform>
            <numerusform>انتظر أكثر من %n دقائق، فتساعد كل الشبابيك</numerusform>
            <numerusform>انتظر أكثر من %n دقيقة، فتساعد كل الشبابيك</numerusform>
            <numerusform>انتظر أكثر من %n دقيقة، فتساعد كل الشبابيك</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for this desk’s own services, so it helps out</source>
        <translation>لا أحد ينتظر خدمات هذا المكتب، فهو يساعد غيره</translation>
    </message>
    <message>
        <source>Ticket {label} is waiting. Call it first.</source>
        <translation>التذكرة {label} في الانتظار. نادِها أولاً.</translation>
    </message>
    <message>
        <source>Ticket {label} was called. Say first whether the person came, or undo the call.</source>
        <translation>نوديت التذكرة {label}. سجّل أولاً هل حضر صاحبها، أو تراجع عن النداء.</translation>
    </message>
    <message>
        <source>Ticket {label} is being served. Finish it, move it or put it on hold first.</source>
        <translation>التذكرة {label} تُقدَّم لصاحبها الخدمة. أنهِها أو انقلها أو علّقها أولاً.</translation>
    </message>
    <message>
        <source>Ticket {label} is on hold. Call it, or put it back to waiting first.</source>
        <translation>التذكرة {label} معلّقة. نادِها، أو أعدها إلى الانتظار أولاً.</translation>
    </message>
    <message>
        <source>Ticket {label} is finished. Undo that, or give the person a new ticket.</source>
        <translation>انتهت التذكرة {label}. تراجع عن ذلك، أو أعطِ صاحبها تذكرة جديدة.</translation>
    </message>
    <message>
        <source>Ticket {label} was called and nobody came. If the person is here now, put it back to waiting first.</source>
        <translation>نوديت التذكرة {label} ولم يحضر أحد. إن كان صاحبها هنا الآن فأعدها إلى الانتظار أولاً.</translation>
    </message>
    <message>
        <source>The person with ticket {label} left. If they are here now, put it back to waiting first.</source>
        <translation>غادر صاحب التذكرة {label}. إن كان هنا الآن فأعدها إلى الانتظار أولاً.</translation>
    </message>
    <message>
        <source>Ticket {label} was cancelled. Undo that, or give the person a new ticket.</source>
        <translation>أُلغيت التذكرة {label}. تراجع عن ذلك، أو أعطِ صاحبها تذكرة جديدة.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom counter {counter} can serve now. The list shows who waits for others.</source>
        <translation>لا ينتظر الآن أحد يمكن للشباك {counter} خدمته. تُظهر القائمة من ينتظر شبابيك أخرى.</translation>
    </message>
    <message>
        <source>The person with ticket {label} is at counter {counter} now, with ticket {other}. Wait until that ends.</source>
        <translation>صاحب التذكرة {label} عند الشباك {counter} الآن بالتذكرة {other}. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>Type when the person came, such as 09:30.</source>
        <translation>اكتب وقت حضور الشخص، مثل 09:30.</translation>
    </message>
    <message>
        <source>There is no such visit today. Give a ticket without it, which begins a new one.</source>
        <translation>لا توجد زيارة كهذه اليوم. أعطِ تذكرة من دونها لتبدأ زيارة جديدة.</translation>
    </message>
    <message>
        <source>There is no need called “{need}”. Choose from: {needs}.</source>
        <translation>لا يوجد احتياج باسم «{need}». اختر من: {needs}.</translation>
    </message>
    <message>
        <source>There is no desk profile called “{profile}”. Choose from: {profiles}.</source>
        <translation>لا يوجد نوع مكتب باسم «{profile}». اختر من: {profiles}.</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Leave it first, or move from there.</source>
        <translation>{name} عند الشباك {counter}. اتركه أولاً، أو انتقل منه.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was called a moment ago. Give the person %n seconds more.</source>
        <translation>
            <numerusform>نوديت التذكرة {label} قبل لحظات. أمهل صاحبها قليلاً.</numerusform>
            <numerusform>نوديت التذكرة {label} قبل لحظات. أمهل صاحبها ثانية واحدة أخرى.</numerusform>
            <numerusform>نوديت التذكرة {label} قبل لحظات. أمهل صاحبها ثانيتين أخريين.</numerusform>
            <numerusform>نوديت التذكرة {label} قبل لحظات. أمهل صاحبها %n ثوانٍ أخرى.</numerusform>
            <numerusform>نوديت التذكرة {label} قبل لحظات. أمهل صاحبها %n ثانية أخرى.</numerusform>
            <numerusform>نوديت التذكرة {label} قبل لحظات. أمهل صاحبها %n ثانية أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.</source>
        <translation>
            <numerusform>لا يمكن تأجيل التذكرة {label}. احضر عند النداء، أو اسأل عند أحد الشبابيك.</numerusform>
            <numerusform>أُجّلت التذكرة {label} مرة واحدة من قبل. احضر عند النداء، أو اسأل عند أحد الشبابيك.</numerusform>
            <numerusform>أُجّلت التذكرة {label} مرتين من قبل. احضر عند النداء، أو اسأل عند أحد الشبابيك.</numerusform>
            <numerusform>أُجّلت التذكرة {label} %n مرات من قبل. احضر عند النداء، أو اسأل عند أحد الشبابيك.</numerusform>
            <numerusform>أُجّلت التذكرة {label} %n مرة من قبل. احضر عند النداء، أو اسأل عند أحد الشبابيك.</numerusform>
            <numerusform>أُجّلت التذكرة {label} %n مرة من قبل. احضر عند النداء، أو اسأل عند أحد الشبابيك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a first name. Without one the number alone is called.</source>
        <translation>اكتب اسماً أول. من دونه يُنادى الرقم فقط.</translation>
    </message>
    <message>
        <source>Use at most {most} letters. A short form of the name will do.</source>
        <translation>استخدم {most} حرفاً على الأكثر. يكفي اسم مختصر.</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes only. Leave out digits, emoji and other signs.</source>
        <translation>استخدم الحروف والمسافات والشرطات والفواصل العليا فقط، من دون أرقام أو رموز تعبيرية أو علامات أخرى.</translation>
    </message>
    <message>
        <source>The name holds a sign that cannot be seen. Type it again.</source>
        <translation>في الاسم علامة لا تُرى. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>The name did not reach the counters. The number is called. Try again in a moment.</source>
        <translation>لم يصل الاسم إلى الشبابيك. سيُنادى الرقم. حاول من جديد بعد قليل.</translation>
    </message>
    <message>
        <source>The name could not be removed just now. Try again, or ask at a counter.</source>
        <translation>تعذّرت إزالة الاسم الآن. حاول من جديد، أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئاً أولاً.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters. Say the rest in another one.</source>
        <translation>لا تزيد الملاحظة على {most} حرف. اكتب الباقي في ملاحظة أخرى.</translation>
    </message>
    <message>
        <source>This visit has as many notes as it can have.</source>
        <translation>بلغت ملاحظات هذه الزيارة الحد الأقصى.</translation>
    </message>
    <message>
        <source>{name}, number {label}. Go to counter {counter}.</source>
        <translation>{name}، الرقم {label}. توجّه إلى الشباك {counter}.</translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation>من {low} إلى {high} دقيقة</translation>
    </message>
    <message>
        <source>Less than {high} minutes</source>
        <translation>أقل من {high} دقيقة</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>لم يُفتح أي شباك بعد</translation>
    </message>
    <message>
        <source>Probably called between {from_time} and {to_time}</source>
        <translation>سننادي رقمك غالباً بين {from_time} و{to_time}</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose one from its list.</source>
        <translation>لا يقدّم هذا المكتب تلك الخدمة. اختر واحدة من قائمته.</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>لا توجد تذكرة كهذه اليوم.</translation>
    </message>
    <message>
        <source>There is no counter {counter} here.</source>
        <translation>لا يوجد شباك {counter} هنا.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Ticket {label} is “{state}” now, so this cannot be done.</source>
        <translation>حالة التذكرة {label} الآن «{state}»، فلا يمكن فعل ذلك.</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Choose another, or ask them to leave it.</source>
        <translation>{name} عند الشباك {counter}. اختر شباكاً آخر، أو اطلب إخلاءه.</translation>
    </message>
    <message>
        <source>You are not signed in at counter {counter}.</source>
        <translation>لم تسجّل الدخول عند الشباك {counter}.</translation>
    </message>
    <message>
        <source>Ticket {label} is still at this counter. Finish it first.</source>
        <translation>ما زالت التذكرة {label} عند هذا الشباك. أنهِها أولاً.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this ticket.</source>
        <translation>لا شيء للتراجع عنه في هذه التذكرة.</translation>
    </message>
    <message>
        <source>Ticket {label} was called {count} times. Mark that the person did not come.</source>
        <translation>نوديت التذكرة {label} عدة مرات ({count}). سجّل أن صاحبها لم يحضر.</translation>
    </message>
    <message>
        <source>This device has no numbers left and the hub does not answer. Ask at a counter.</source>
        <translation>لم تبقَ أرقام في هذا الجهاز والخادم لا يستجيب. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>لا يُسمح لهذا الجهاز بذلك.</translation>
    </message>
    <message>
        <source>The request cannot be read: {detail}</source>
        <translation>تعذّرت قراءة الطلب: {detail}</translation>
    </message>
    <message>
        <source>There is no act with that name.</source>
        <translation>لا يوجد إجراء بهذا الاسم.</translation>
    </message>
    <message>
        <source>It could not be saved on this machine: {detail}</source>
        <translation>تعذّر الحفظ على هذا الجهاز: {detail}</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>الرمز السري غير صحيح. حاول من جديد.</translation>
    </message>
    <message>
        <source>Another hub decides for this office now.</source>
        <translation>يقرر خادم آخر لهذا المكتب الآن.</translation>
    </message>
    <message>
        <source>The hub refused: {message}</source>
        <translation>رفض الخادم: {message}</translation>
    </message>
    <message>
        <source>This form is not open here any more. Start it again.</source>
        <translation>لم يعد هذا النموذج مفتوحًا هنا. ابدأه من جديد.</translation>
    </message>
    <message>
        <source>The answers kept of this form were changed or cut ({detail}). Start it again, or ask at a counter.</source>
        <translation>الإجابات المحفوظة لهذا النموذج تغيّرت أو نقصت ({detail}). ابدأه من جديد، أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>That is too large. Use smaller or fewer files.</source>
        <translation>هذا كبير جدًا. استخدم ملفات أصغر أو أقل عددًا.</translation>
    </message>
    <message>
        <source>A file that was handed in could not be kept. Hand it in again, or leave it out.</source>
        <translation>تعذّر حفظ ملف من الملفات المقدَّمة. قدّمه مرة أخرى أو استغنِ عنه.</translation>
    </message>
    <message>
        <source>There is a slip in that code. Compare it with your paper.</source>
        <translation>في هذا الرمز خطأ. قارنه بالورقة التي معك.</translation>
    </message>
    <message>
        <source>No form is kept under that code. It was sent, or its time is over.</source>
        <translation>لا يوجد نموذج محفوظ بهذا الرمز. إما أنه أُرسل، أو انتهت مدته.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What was typed here since is not in it.</source>
        <translation>فُتح هذا النموذج في مكان آخر وهو مستمر هناك. ما كُتب هنا بعد ذلك ليس فيه.</translation>
    </message>
    <message>
        <source>Forms cannot be kept or fetched now, because the office’s server does not answer. Ask at a counter.</source>
        <translation>لا يمكن حفظ النماذج أو استرجاعها الآن، لأن خادم المكتب لا يجيب. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>This form was sent already. Its reference is {reference}.</source>
        <translation>أُرسل هذا النموذج من قبل. رقمه المرجعي {reference}.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait a minute.</source>
        <translation>جُرّبت رموز خاطئة كثيرة. انتظر دقيقة.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This form cannot be sent from here, because nobody has been named who may read it. Ask at a counter.</source>
        <translation>لا يمكن إرسال هذا النموذج من هنا، لأنه لم يُحدَّد من يحق له قراءته. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>This was sealed for somebody else, or was changed.</source>
        <translation>هذا مختوم لغيرك، أو جرى تغييره.</translation>
    </message>
    <message>
        <source>This service has no form that can be filled in.</source>
        <translation>ليس لهذه الخدمة نموذج يُملأ.</translation>
    </message>
    <message>
        <source>This machine cannot show that form ({detail}). Its pack may be older than the form.</source>
        <translation>لا يستطيع هذا الجهاز عرض ذلك النموذج ({detail}). قد تكون حزمته أقدم من النموذج.</translation>
    </message>
    <message>
        <source>No form was sent under that reference.</source>
        <translation>لم يُرسل أي نموذج بهذا الرقم المرجعي.</translation>
    </message>
    <message>
        <source>The form is “{state}” now, so this cannot be done.</source>
        <translation>حالة النموذج الآن «{state}»، لذلك لا يمكن القيام بهذا.</translation>
    </message>
    <message>
        <source>This form cannot be opened here. Ask at a counter.</source>
        <translation>لا يمكن فتح هذا النموذج هنا. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>Only officers with the role “edit” may do that. Those here: {names}.</source>
        <translation>هذا مسموح فقط للموظفين ذوي الدور «edit». وهم هنا: {names}.</translation>
    </message>
    <message>
        <source>Sign in at a counter of this machine first.</source>
        <translation>سجّل الدخول أولاً إلى شباك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The office’s server decides this and does not answer now. Nothing was changed; try again later.</source>
        <translation>خادم المكتب هو من يقرر هذا ولا يجيب الآن. لم يتغير شيء؛ حاول لاحقاً.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>أنت من اقترح هذا. على شخص آخر أن يوافق عليه.</translation>
    </message>
    <message>
        <source>Only who proposed it can withdraw it. Send it back with a reason.</source>
        <translation>لا يسحبه إلا من اقترحه. أعده مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Whoever signed this office’s pack does not let it change this. Ask them for a new version.</source>
        <translation>من وقّع حزمة هذا المكتب لا يسمح له بتغيير هذا. اطلب منه نسخة جديدة.</translation>
    </message>
    <message>
        <source>The pack has nothing called {target}. Choose from the list.</source>
        <translation>لا يوجد في الحزمة شيء اسمه {target}. اختر من القائمة.</translation>
    </message>
    <message>
        <source>This changes more than texts, their order or opening hours. That needs a new version of the pack.</source>
        <translation>هذا يغير أكثر من النصوص أو ترتيبها أو ساعات العمل. يتطلب ذلك نسخة جديدة من الحزمة.</translation>
    </message>
    <message>
        <source>Nothing is different from what is shown now.</source>
        <translation>لا فرق عما هو معروض الآن.</translation>
    </message>
    <message>
        <source>That is too much at once. Propose it in parts.</source>
        <translation>هذا كثير دفعة واحدة. اقترحه على أجزاء.</translation>
    </message>
    <message>
        <source>{count} amendments wait to be approved already. Have some of them approved first.</source>
        <translation>تنتظر {count} تعديلات الموافقة بالفعل. ليُوافَق على بعضها أولاً.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>قل السبب بكلمات قليلة.</translation>
    </message>
    <message>
        <source>What is shown has changed at this place meanwhile ({place}). Look at it again and propose it anew.</source>
        <translation>تغيّر المعروض في هذا الموضع في هذه الأثناء ({place}). انظر إليه ثانية واقترحه من جديد.</translation>
    </message>
    <message>
        <source>It cannot be shown like this. {fault}</source>
        <translation>لا يمكن عرضه هكذا. {fault}</translation>
    </message>
    <message>
        <source>There is no such amendment.</source>
        <translation>لا يوجد تعديل كهذا.</translation>
    </message>
    <message>
        <source>It is “{state}” by now, so this cannot be done.</source>
        <translation>حالته الآن «{state}»، فلا يمكن فعل ذلك.</translation>
    </message>
    <message>
        <source>A later amendment builds on this one ({reason}). Undo that one first.</source>
        <translation>هناك تعديل لاحق مبني على هذا ({reason}). تراجع عن ذلك أولاً.</translation>
    </message>
    <message>
        <source>Write it in English: it stands in where a translation is missing.</source>
        <translation>اكتبه بالإنجليزية: فهي تحل محل الترجمة الناقصة.</translation>
    </message>
    <message>
        <source>It has {count} characters. Write at most {most}.</source>
        <translation>فيه {count} حرفاً. اكتب {most} على الأكثر.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown. Type it anew.</source>
        <translation>فيه رموز لا يمكن عرضها. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>Write a time of day such as 08:30.</source>
        <translation>اكتب وقتاً مثل 08:30.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-12-24.</source>
        <translation>اكتب يوماً مثل 2026-12-24.</translation>
    </message>
    <message>
        <source>These times are not in order. The office opens first, then comes the last ticket, then it closes.</source>
        <translation>هذه الأوقات ليست بالترتيب. يفتح المكتب أولاً، ثم آخر رقم، ثم يغلق.</translation>
    </message>
    <message>
        <source>It ends before it begins. Turn the days round.</source>
        <translation>ينتهي قبل أن يبدأ. بدّل اليومين.</translation>
    </message>
    <message>
        <source>This day is there twice. Take one of them out.</source>
        <translation>هذا اليوم موجود مرتين. أخرج أحدهما.</translation>
    </message>
    <message>
        <source>It does not fit here: {detail}.</source>
        <translation>لا يصلح هنا: {detail}.</translation>
    </message>
    <message>
        <source>Signs such as &lt;b&gt; are shown as they stand.</source>
        <translation>تُعرض علامات مثل &lt;b&gt; كما هي.</translation>
    </message>
    <message>
        <source>It is not written in: {languages}. English is shown there.</source>
        <translation>غير مكتوب بـ: {languages}. تظهر الإنجليزية هناك.</translation>
    </message>
    <message>
        <source>The English was changed and these were not: {languages}. See that they still say the same.</source>
        <translation>تغيّرت الإنجليزية ولم تتغير هذه: {languages}. تأكد أنها ما زالت تقول الشيء نفسه.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Waits to be approved</source>
        <translation>ينتظر الموافقة</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Something is missing. Ask at a counter.</source>
        <translation>ينقص شيء ما. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>صدر القرار</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>{name} is not heard of: see that it is switched on and that its network cable is in.</source>
        <translation>لا خبر من {name}: تأكد من أنه قيد التشغيل وأن كبل الشبكة موصول.</translation>
    </message>
    <message>
        <source>{name} is nearly out of paper: have a roll of 80 mm ready.</source>
        <translation>أوشك ورق {name} على النفاد: جهّز لفة ورق بعرض 80 مم.</translation>
    </message>
    <message>
        <source>{name} is out of paper: put in a roll of 80 mm.</source>
        <translation>نفد ورق {name}: ضع لفة ورق بعرض 80 مم.</translation>
    </message>
    <message>
        <source>The printer of {name} is open: close its cover.</source>
        <translation>طابعة {name} مفتوحة: أغلق غطاءها.</translation>
    </message>
    <message>
        <source>The printer of {name} reports a fault: take out jammed paper, then switch it off and on.</source>
        <translation>تبلّغ طابعة {name} عن عطل: أخرج الورق العالق ثم أطفئها وشغّلها.</translation>
    </message>
    <message>
        <source>The printer of {name} does not answer: see that it is switched on and that its cable is in.</source>
        <translation>لا تجيب طابعة {name}: تأكد من أنها قيد التشغيل وأن كبلها موصول.</translation>
    </message>
    <message>
        <source>The disk of {name} is nearly full ({left} MB left): delete what does not belong to the program.</source>
        <translation>أوشك قرص {name} على الامتلاء (بقي {left} ميغابايت): احذف ما لا يخص البرنامج.</translation>
    </message>
    <message>
        <source>{name} cannot send everything: {problem}</source>
        <translation>لا يستطيع {name} إرسال كل شيء: {problem}</translation>
    </message>
    <message>
        <source>{name} does not show the new content: {problem} Publish it anew, or go back with `pack rollback`.</source>
        <translation>لا يعرض {name} المحتوى الجديد: {problem} انشره من جديد، أو ارجع بالأمر `pack rollback`.</translation>
    </message>
    <message>
        <source>The clock of {name} is wrong by {seconds} seconds: set it, or turn on its network time.</source>
        <translation>ساعة {name} خاطئة بمقدار {seconds} ثانية: اضبطها أو شغّل ضبط الوقت من الشبكة.</translation>
    </message>
    <message>
        <source>{name} runs version {theirs}, the office {ours}: bring both to one release.</source>
        <translation>يعمل {name} بالإصدار {theirs} والمكتب بالإصدار {ours}: وحّد الإصدار.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>نودي</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>تُقدَّم له الخدمة</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>مؤجّل</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Every ticket given on this day, by a kiosk, by staff or for an appointment. The states below add up to it.</source>
        <translation>كل رقم أُعطي في هذا اليوم، من كشك أو من موظف أو لموعد. مجموع الحالات أدناه يساويه.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>تمت خدمته</translation>
    </message>
    <message>
        <source>Tickets that were finished at a counter.</source>
        <translation>الأرقام التي انتهت خدمتها عند شباك.</translation>
    </message>
    <message>
        <source>Tickets that wait to be called.</source>
        <translation>الأرقام التي تنتظر النداء.</translation>
    </message>
    <message>
        <source>At counters</source>
        <translation>عند الشبابيك</translation>
    </message>
    <message>
        <source>Tickets that are called or being served.</source>
        <translation>الأرقام التي نودي عليها أو تُخدم الآن.</translation>
    </message>
    <message>
        <source>Tickets set aside until something that is missing is there.</source>
        <translation>أرقام وُضعت جانباً حتى يتوفر ما ينقص.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came. Who came back later is not among them.</source>
        <translation>أرقام نودي عليها ولم يأتِ أحد. من عاد لاحقاً ليس منها.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Tickets whose people said that they do not wait any longer.</source>
        <translation>أرقام قال أصحابها إنهم لن ينتظروا أكثر.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Tickets that staff took out: given by mistake, or not printed.</source>
        <translation>أرقام أخرجها الموظفون: أُعطيت خطأً أو لم تُطبع.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Steps that were taken back with Undo. The figures are counted as if those steps had not been made.</source>
        <translation>خطوات تم التراجع عنها. تُحسب الأرقام كأن تلك الخطوات لم تحدث.</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>الانتظار، الوسيط</translation>
    </message>
    <message>
        <source>From the arrival to the call that led to the first service: half of the people waited this long or less. An appointment counts from its time for who came early. Calls to which nobody came count as waiting; time on hold and time away do not. A move to another service starts no second wait. Who still waits or was never served is not in it.</source>
        <translation>من الحضور إلى النداء الذي أدى إلى أول خدمة: انتظر نصف الناس هذه المدة أو أقل. من حضر مبكراً لموعد يُحسب له من وقت الموعد. النداءات التي لم يأتِ إليها أحد تُحسب انتظاراً، ولا يُحسب وقت التعليق ولا الغياب. الانتقال إلى خدمة أخرى لا يبدأ انتظاراً ثانياً. من لا يزال ينتظر أو لم يُخدم ليس فيه.</translation>
    </message>
    <message>
        <source>Wait, 9 in 10</source>
        <translation>الانتظار، 9 من 10</translation>
    </message>
    <message>
        <source>The same wait: nine in ten people waited this long or less (90th percentile by nearest rank).</source>
        <translation>الانتظار نفسه: انتظر تسعة من عشرة هذه المدة أو أقل (المئين التسعون بأقرب رتبة).</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>ضمن المعيار</translation>
    </message>
    <message>
        <source>Of those who were served, the share whose wait was not longer than the service standard of the pack.</source>
        <translation>من الذين خُدموا، نسبة من لم يتجاوز انتظارهم معيار الخدمة في الحزمة.</translation>
    </message>
    <message>
        <source>Called by the time told</source>
        <translation>نودوا في الوقت المذكور</translation>
    </message>
    <message>
        <source>Of those who were told a wait with their ticket, the share that was called by its end. Left out is who asked for more time or came back; who left after that time counts as not called.</source>
        <translation>من الذين ذُكر لهم وقت انتظار مع رقمهم، نسبة من نودي عليهم قبل نهايته. لا يُحسب من طلب وقتاً إضافياً أو عاد، ومن غادر بعد ذلك الوقت يُحسب غير منادى.</translation>
    </message>
    <message>
        <source>Walk, median</source>
        <translation>الطريق، الوسيط</translation>
    </message>
    <message>
        <source>From the call to the start of the service, for every call to which somebody came.</source>
        <translation>من النداء إلى بدء الخدمة، لكل نداء حضر إليه أحد.</translation>
    </message>
    <message>
        <source>Service, median</source>
        <translation>الخدمة، الوسيط</translation>
    </message>
    <message>
        <source>Time at counters of each served ticket, all its counters together: half of them took this long or less. Time on hold in between does not count.</source>
        <translation>وقت كل رقم مخدوم عند الشبابيك، كلها معاً: استغرق نصفها هذه المدة أو أقل. لا يُحسب وقت التعليق بينها.</translation>
    </message>
    <message>
        <source>Service, 9 in 10</source>
        <translation>الخدمة، 9 من 10</translation>
    </message>
    <message>
        <source>The same time at counters: nine in ten tickets took this long or less.</source>
        <translation>الوقت نفسه عند الشبابيك: استغرقت تسعة من عشرة أرقام هذه المدة أو أقل.</translation>
    </message>
    <message>
        <source>Hold, median</source>
        <translation>التعليق، الوسيط</translation>
    </message>
    <message>
        <source>Time on hold of each ticket that was on hold at least once and is not any more.</source>
        <translation>وقت تعليق كل رقم عُلّق مرة على الأقل ولم يعد معلقاً.</translation>
    </message>
    <message>
        <source>Before the ticket, median</source>
        <translation>قبل الرقم، الوسيط</translation>
    </message>
    <message>
        <source>From being counted at the door to the next ticket given, first come first counted; who took none within an hour is left out.</source>
        <translation>من العدّ عند الباب إلى الرقم التالي المعطى، الأول فالأول؛ من لم يأخذ رقماً خلال ساعة لا يُحسب.</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>A ticket counts in the hour in which its person came.</source>
        <translation>يُحسب الرقم في الساعة التي حضر فيها صاحبه.</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>حسب الخدمة</translation>
    </message>
    <message>
        <source>A ticket that was moved counts under the service that it has now.</source>
        <translation>الرقم المنقول يُحسب تحت الخدمة التي هو فيها الآن.</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>حسب السلسلة</translation>
    </message>
    <message>
        <source>A ticket counts under the letter that is printed on it.</source>
        <translation>يُحسب الرقم تحت الحرف المطبوع عليه.</translation>
    </message>
    <message>
        <source>By counter</source>
        <translation>حسب الشباك</translation>
    </message>
    <message>
        <source>A ticket counts at the counter that served it last. Nothing is told by officer.</source>
        <translation>يُحسب الرقم عند آخر شباك خدمه. لا يُذكر شيء حسب الموظف.</translation>
    </message>
    <message>
        <source>From the door to the end: tickets that were called at least once, served at least once, and finished. Who is counted at the door and takes no ticket is lost there; who left, did not come or was cancelled is lost where they were last. Who is still on the way is no loss.</source>
        <translation>من الباب إلى النهاية: الأرقام التي نودي عليها مرة على الأقل، والتي خُدمت مرة على الأقل، والتي انتهت. من عُدّ عند الباب ولم يأخذ رقماً يُفقد هناك؛ ومن غادر أو لم يحضر أو أُلغي رقمه يُفقد حيث كان آخر مرة. ومن لا يزال في الطريق ليس فقداً.</translation>
    </message>
    <message>
        <source>Times of groups in which fewer than {least} people were served are not told: chance would rule them.</source>
        <translation>أوقات المجموعات التي خُدم فيها أقل من {least} أشخاص لا تُذكر: الصدفة تحكمها.</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>نداءات المساعدة</translation>
    </message>
    <message>
        <source>Every press of Help at a kiosk on this day that became a call, whatever became of it.</source>
        <translation>كل ضغطة على «مساعدة» عند كشك في هذا اليوم صارت نداءً، أياً كان مصيره.</translation>
    </message>
    <message>
        <source>Still ringing</source>
        <translation>لا يزال يرن</translation>
    </message>
    <message>
        <source>Calls of today that nobody has answered so far.</source>
        <translation>نداءات اليوم التي لم يجب عنها أحد حتى الآن.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>لم يجب أحد</translation>
    </message>
    <message>
        <source>Calls that were over before anybody answered: taken back, turned into a ticket, or the kiosk failed.</source>
        <translation>نداءات انتهت قبل أن يجيب أحد: سُحبت، أو صارت رقماً في الطابور، أو تعطل الكشك.</translation>
    </message>
    <message>
        <source>Took a ticket instead</source>
        <translation>أخذوا رقماً بدلاً من ذلك</translation>
    </message>
    <message>
        <source>Of those that nobody answered, the calls that became a ticket.</source>
        <translation>من النداءات التي لم يجب عنها أحد، ما صار منها رقماً في الطابور.</translation>
    </message>
    <message>
        <source>Answered within a minute</source>
        <translation>أُجيب خلال دقيقة</translation>
    </message>
    <message>
        <source>Of all calls, the share that an officer took within 60 seconds; who was never answered counts as not. A call of less than a minute that still rings is left out.</source>
        <translation>من كل النداءات، نسبة ما تولاه موظف خلال 60 ثانية؛ وما لم يُجب عنه قط يُعد غير مُجاب في الوقت. يُستثنى نداء لا يزال يرن ولم تمض عليه دقيقة.</translation>
    </message>
    <message>
        <source>Until an answer, median</source>
        <translation>حتى الإجابة، الوسيط</translation>
    </message>
    <message>
        <source>From the press to the first officer who took the call, for those that were answered: half of them this long or less. A number that was rung back counts too.</source>
        <translation>من الضغطة إلى أول موظف تولى النداء، لما أُجيب عنه: نصفها استغرق هذه المدة أو أقل. ويُحسب أيضاً رقم عاودنا الاتصال به.</translation>
    </message>
    <message>
        <source>Until somebody was there, median</source>
        <translation>حتى حضور أحدهم، الوسيط</translation>
    </message>
    <message>
        <source>From the press until the citizen let the officer join, or the officer stood beside them.</source>
        <translation>من الضغطة حتى سمح المواطن للموظف بالانضمام، أو وقف الموظف بجانبه.</translation>
    </message>
    <message>
        <source>Typed by helpers</source>
        <translation>كتبه المساعدون</translation>
    </message>
    <message>
        <source>Of all fields that were typed in sessions, those that the helper typed. It should fall: people learn to do it themselves.</source>
        <translation>من كل الحقول التي كُتبت في الجلسات، ما كتبه المساعد. ينبغي أن تنخفض هذه النسبة: فالناس يتعلمون أن يكتبوا بأنفسهم.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>سُئل عنه من جديد</translation>
    </message>
    <message>
        <source>Of the answers in forms that were handed over and are done, those that were asked or entered again. The aim is none.</source>
        <translation>من الأجوبة في الاستمارات التي سُلّمت وانتهت، ما سُئل عنه أو أُدخل من جديد. الهدف ألا يتكرر أي جواب.</translation>
    </message>
    <message>
        <source>Call-backs open</source>
        <translation>معاودات اتصال معلّقة</translation>
    </message>
    <message>
        <source>Citizens who left a number and have not been rung, or are being rung now.</source>
        <translation>مواطنون تركوا رقماً ولم يُتصل بهم بعد، أو يُتصل بهم الآن.</translation>
    </message>
    <message>
        <source>A call counts under the service that the kiosk was at. Nothing is told by officer.</source>
        <translation>يُحسب النداء تحت الخدمة التي كان الكشك عندها. لا يُذكر شيء حسب الموظف.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>بلا خدمة</translation>
    </message>
    <message>
        <source>The range after a share is Wilson’s: the true share lies in it 95 times in 100, if cases do not hang together. Fields of one session do, so that their range is wider than it says.</source>
        <translation>المدى بعد النسبة هو مدى ويلسون: تقع النسبة الحقيقية فيه 95 مرة من 100 إذا لم تكن الحالات مترابطة. حقول الجلسة الواحدة مترابطة، فمداها أوسع مما يُذكر.</translation>
    </message>
    <message>
        <source>Times and shares of fewer than {least} calls or sessions are not told. One service more is left out where a difference would tell it.</source>
        <translation>لا تُذكر الأوقات والنسب لأقل من {least} نداءات أو جلسات. وتُستثنى خدمة أخرى حيث يكشفها الفرق.</translation>
    </message>
    <message>
        <source>Number {label}. Go to counter {counter}.</source>
        <translation>الرقم {label}. توجّه إلى الشباك {counter}.</translation>
    </message>
    <message>
        <source>This board has lost its connection. Listen for staff.</source>
        <translation>انقطع اتصال هذه اللوحة. انتبه لنداء الموظفين.</translation>
    </message>
    <message>
        <source>Wait from now: {wait}</source>
        <translation>مدة الانتظار من الآن: {wait}</translation>
    </message>
    <message>
        <source>Take a seat. The board shows your number and a counter.</source>
        <translation>اجلس. تعرض اللوحة رقمك ورقم الشباك.</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>موعدك في الساعة {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}. You are called as if you had come without one.</source>
        <translation>كان موعدك في الساعة {time}. سيُنادى عليك كمن حضر بلا موعد.</translation>
    </message>
    <message>
        <source>Your other numbers: {labels}</source>
        <translation>أرقامك الأخرى: {labels}</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow the queue.</source>
        <translation>وجّه هاتفك إلى الرمز لتتابع الدور.</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>تعمل صفحة الرمز عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Your ticket {label}</source>
        <translation>تذكرتك {label}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>You are waiting</source>
        <translation>أنت في الانتظار</translation>
    </message>
    <message>
        <source>You were moved to this service, and you keep your place.</source>
        <translation>نُقلتَ إلى هذه الخدمة، وتحتفظ بمكانك.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>لا أحد قبلك</numerusform>
            <numerusform>شخص واحد قبلك</numerusform>
            <numerusform>شخصان قبلك</numerusform>
            <numerusform>%n أشخاص قبلك</numerusform>
            <numerusform>%n شخصاً قبلك</numerusform>
            <numerusform>%n شخص قبلك</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>أنت التالي</translation>
    </message>
    <message>
        <source>You are not called before {time}</source>
        <translation>لن نناديك قبل الساعة {time}</translation>
    </message>
    <message>
        <source>About {low} to {high} minutes</source>
        <translation>من {low} إلى {high} دقيقة تقريباً</translation>
    </message>
    <message>
        <source>We may close before it is your turn. Ask our staff now.</source>
        <translation>قد نغلق قبل أن يحين دورك. اسأل موظفينا الآن.</translation>
    </message>
    <message>
        <source>Go to counter {counter} now</source>
        <translation>توجّه إلى الشباك {counter} الآن</translation>
    </message>
    <message>
        <source>We called you again. Go to counter {counter} now</source>
        <translation>ناديناك مرة أخرى. اذهب إلى الشباك {counter} الآن</translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation>على الجهة اليسرى</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>على الجهة اليمنى</translation>
    </message>
    <message>
        <source>You are at counter {counter}</source>
        <translation>أنت عند الشباك {counter}</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>هذه التذكرة غير معروفة هنا</translation>
    </message>
    <message>
        <source>It may be from another day, or not have arrived yet. Your number counts.</source>
        <translation>قد تكون من يوم آخر أو لم تصل بعد. رقمك يبقى ساريًا.</translation>
    </message>
    <message>
        <source>This page holds nothing about you: only a number and a place in the queue.</source>
        <translation>لا تحوي هذه الصفحة شيئاً عنك: رقم ومكان في الدور فقط.</translation>
    </message>
    <message>
        <source>There is no such answer. Choose one from the list.</source>
        <translation>لا توجد إجابة كهذه. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>This question is not in the list. Look at it again.</source>
        <translation>هذا السؤال ليس في القائمة. انظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>Only words that our own texts have are kept of a question. Leave out the others.</source>
        <translation>لا يُحتفظ من السؤال إلا بالكلمات الموجودة في نصوصنا. احذف البقية.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Ask in your own words</source>
        <translation>اسأل بكلماتك</translation>
    </message>
    <message>
        <source>For example: my passport was stolen</source>
        <translation>مثلًا: سُرق جواز سفري</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>أسئلة متكررة</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>لم يُعثر على إجابات أو خدمات</numerusform>
            <numerusform>عُثر على إجابة أو خدمة واحدة</numerusform>
            <numerusform>عُثر على إجابتين أو خدمتين</numerusform>
            <numerusform>عُثر على %n إجابات وخدمات</numerusform>
            <numerusform>عُثر على %n إجابة وخدمة</numerusform>
            <numerusform>عُثر على %n إجابة وخدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>We looked for “{word}”, too.</source>
        <translation>بحثنا أيضًا عن «{word}».</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>إجابة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Found by: {words}</source>
        <translation>وُجد بكلمة: {words}</translation>
    </message>
    <message>
        <source>Open today until {time}.</source>
        <translation>مفتوح اليوم حتى {time}.</translation>
    </message>
    <message>
        <source>Open again on {when}.</source>
        <translation>يُفتح من جديد {when}.</translation>
    </message>
    <message>
        <source>Checked on {day} {month} {year} by {owner}.</source>
        <translation>تمت المراجعة في {day} {month} {year} من قِبل {owner}.</translation>
    </message>
    <message>
        <source>Means the same: {words}</source>
        <translation>له المعنى نفسه: {words}</translation>
    </message>
    <message>
        <source>None of our answers is about exactly that</source>
        <translation>لا يتعلق أي من أجوبتنا بسؤالك تماماً</translation>
    </message>
    <message>
        <source>A person can help you. What comes near stands below.</source>
        <translation>يمكن لموظف أن يساعدك. وما يقاربه مذكور أدناه.</translation>
    </message>
    <message>
        <source>We found nothing for these words</source>
        <translation>لم نجد شيئًا لهذه الكلمات</translation>
    </message>
    <message>
        <source>Try another word, or ask our staff. You do not have to know what it is called.</source>
        <translation>جرّب كلمة أخرى، أو اسأل موظفينا. لست مضطرًا لمعرفة اسم ما تريد.</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>اسأل أحد الموظفين</translation>
    </message>
    <message>
        <source>Our staff help you at {office}. You need no appointment.</source>
        <translation>يساعدك موظفونا في {office}. لا تحتاج إلى موعد.</translation>
    </message>
    <message>
        <source>Nobody has checked this answer for more than a year</source>
        <translation>لم يراجع أحد هذه الإجابة منذ أكثر من عام</translation>
    </message>
    <message>
        <source>Ask our staff whether it still holds.</source>
        <translation>اسأل موظفينا هل ما زالت صحيحة.</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>هذه الإجابة بالإنجليزية فقط حتى الآن</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>يمكن لموظفينا أن يشرحوا لك ذلك بلغتك.</translation>
    </message>
    <message>
        <source>Do it at our office</source>
        <translation>أنجزها في مكتبنا</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>يسأل الناس أيضًا</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>لا توجد إجابة كهذه</translation>
    </message>
    <message>
        <source>It may have been replaced. Search again, or ask our staff.</source>
        <translation>ربما استُبدلت بغيرها. ابحث مرة أخرى، أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>Too many questions came from here at once</source>
        <translation>جاءت من هنا أسئلة كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>انتظر دقيقة، ثم ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>We do not keep what you search for.</source>
        <translation>لا نحتفظ بما تبحث عنه.</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>إلى النص</translation>
    </message>
    <message>
        <source>Your ticket is on hold</source>
        <translation>تذكرتك معلّقة</translation>
    </message>
    <message>
        <source>Wait here: {place}</source>
        <translation>انتظر هنا: {place}</translation>
    </message>
    <message>
        <source>Staff call you again.</source>
        <translation>سيناديك الموظفون مرة أخرى.</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>شكراً لحضورك.</translation>
    </message>
    <message>
        <source>We called you and did not see you</source>
        <translation>ناديناك ولم نرك</translation>
    </message>
    <message>
        <source>Come to any counter before {time}, and you keep your place.</source>
        <translation>تعال إلى أي شباك قبل الساعة {time}، فتحتفظ بمكانك.</translation>
    </message>
    <message>
        <source>Come to any counter. Your place then counts from when you come.</source>
        <translation>تعال إلى أي شباك. يُحسب مكانك عندئذٍ من وقت وصولك.</translation>
    </message>
    <message>
        <source>You left the queue</source>
        <translation>غادرتَ الدور</translation>
    </message>
    <message>
        <source>If you want to stay after all, say so here before {time}.</source>
        <translation>إذا أردت البقاء رغم ذلك فأخبرنا هنا قبل الساعة {time}.</translation>
    </message>
    <message>
        <source>Take a new ticket if you still need us.</source>
        <translation>خذ تذكرة جديدة إذا كنت لا تزال بحاجة إلينا.</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>أُلغيت هذه التذكرة</translation>
    </message>
    <message>
        <source>Take a new ticket, or ask at a counter.</source>
        <translation>خذ تذكرة جديدة أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>لا أحتاج إلى دقائق إضافية</numerusform>
            <numerusform>أحتاج إلى دقيقة إضافية</numerusform>
            <numerusform>أحتاج إلى دقيقتين إضافيتين</numerusform>
            <numerusform>أحتاج إلى %n دقائق إضافية</numerusform>
            <numerusform>أحتاج إلى %n دقيقة إضافية</numerusform>
            <numerusform>أحتاج إلى %n دقيقة إضافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You keep your place. You can ask for this %n times.</source>
        <translation>
            <numerusform>تحتفظ بمكانك. لا يمكنك طلب ذلك بعد الآن.</numerusform>
            <numerusform>تحتفظ بمكانك. يمكنك طلب ذلك مرة واحدة.</numerusform>
            <numerusform>تحتفظ بمكانك. يمكنك طلب ذلك مرتين.</numerusform>
            <numerusform>تحتفظ بمكانك. يمكنك طلب ذلك %n مرات.</numerusform>
            <numerusform>تحتفظ بمكانك. يمكنك طلب ذلك %n مرة.</numerusform>
            <numerusform>تحتفظ بمكانك. يمكنك طلب ذلك %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for more time as often as this office allows. If you cannot be here in time, tell our staff.</source>
        <translation>طلبتَ وقتاً إضافياً بقدر ما يسمح به هذا المكتب. إذا لم تستطع الحضور في الوقت فأخبر موظفينا.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation>سأغادر</translation>
    </message>
    <message>
        <source>Leave the queue?</source>
        <translation>هل تغادر الدور؟</translation>
    </message>
    <message>
        <source>Nobody calls you any more, and others move up.</source>
        <translation>لن يناديك أحد بعد ذلك، ويتقدم الآخرون.</translation>
    </message>
    <message>
        <source>Yes, I’m leaving</source>
        <translation>نعم، سأغادر</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>لا، سأبقى</translation>
    </message>
    <message>
        <source>I want to stay after all</source>
        <translation>أريد البقاء رغم ذلك</translation>
    </message>
    <message>
        <source>Ticket {label} was left too long ago to go on with it. Take a new ticket, or ask at a counter.</source>
        <translation>مضى وقت طويل على مغادرة صاحب التذكرة {label} فلا يمكن متابعتها. خذ تذكرة جديدة أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>Ring and shake when I am called</source>
        <translation>رنّ واهتزّ عند مناداتي</translation>
    </message>
    <message>
        <source>This works while this page is open. Watch the board, too.</source>
        <translation>يعمل هذا ما دامت هذه الصفحة مفتوحة. راقب اللوحة أيضاً.</translation>
    </message>
    <message>
        <source>Last news at {time}</source>
        <translation>آخر الأخبار الساعة {time}</translation>
    </message>
    <message>
        <source>This page has had no connection since {time}, and tries again by itself. Watch the board, or ask our staff.</source>
        <translation>لا اتصال لهذه الصفحة منذ الساعة {time}، وهي تحاول مرة أخرى من تلقاء نفسها. راقب اللوحة أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>We have had no news from the office since {time}. What stands here may be old, and what you do here arrives there later. Watch the board, or ask our staff.</source>
        <translation>لا أخبار لدينا من المكتب منذ الساعة {time}. قد يكون ما هنا قديماً، وما تفعله هنا يصل إليه لاحقاً. راقب اللوحة أو اسأل موظفينا.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Look again every %n seconds</source>
        <translation>
            <numerusform>انظر مرة أخرى دون توقف</numerusform>
            <numerusform>انظر مرة أخرى كل ثانية</numerusform>
            <numerusform>انظر مرة أخرى كل ثانيتين</numerusform>
            <numerusform>انظر مرة أخرى كل %n ثوانٍ</numerusform>
            <numerusform>انظر مرة أخرى كل %n ثانية</numerusform>
            <numerusform>انظر مرة أخرى كل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not look again by itself</source>
        <translation>لا تنظر من تلقاء نفسك</translation>
    </message>
    <message>
        <source>Your form {reference}</source>
        <translation>نموذجك {reference}</translation>
    </message>
    <message>
        <source>Your wait from now</source>
        <translation>مدة انتظارك من الآن</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
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
        <translation>{day} الساعة {time}</translation>
    </message>
    <message>
        <source>The office is closed now. It opens on {when}.</source>
        <translation>المكتب مغلق الآن. يفتح يوم {when}.</translation>
    </message>
    <message>
        <source>The office is closed: {reason}. It opens on {when}.</source>
        <translation>المكتب مغلق: {reason}. يفتح يوم {when}.</translation>
    </message>
    <message>
        <source>The office is closed. Ask its staff when it opens again.</source>
        <translation>المكتب مغلق. اسأل الموظفين متى يفتح من جديد.</translation>
    </message>
    <message>
        <source>The last ticket of today was given at {last}. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>أُعطيت آخر تذكرة لليوم في الساعة {last}. يفتح المكتب من جديد {when}. إن كان الأمر لا يحتمل الانتظار فاسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>So many people wait that no more can be served today. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>عدد المنتظرين كبير ولا يمكن خدمة المزيد اليوم. يفتح المكتب من جديد يوم {when}. إن كان الأمر لا يحتمل الانتظار فاسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>No tickets are given at the moment: {reason}</source>
        <translation>لا تُعطى تذاكر في الوقت الحالي: {reason}</translation>
    </message>
    <message>
        <source>That queue is stopped already. Let it go on first.</source>
        <translation>هذا الطابور متوقف بالفعل. استأنفه أولًا.</translation>
    </message>
    <message>
        <source>That queue is not stopped.</source>
        <translation>هذا الطابور غير متوقف.</translation>
    </message>
    <message>
        <source>All queues are stopped together. Let all of them go on.</source>
        <translation>الطوابير كلها متوقفة معًا. استأنفها جميعًا.</translation>
    </message>
    <message>
        <source>This office has no series {series}. It has {known}.</source>
        <translation>ليس في هذا المكتب سلسلة {series}. السلاسل هي {known}.</translation>
    </message>
    <message>
        <source>Only who leads the office may do that. Ask one of them: {names}.</source>
        <translation>لا يجوز ذلك إلا لمن يدير المكتب. اسأل أحدهم: {names}.</translation>
    </message>
    <message>
        <source>{day} is not a day. Write it as 2026-11-23.</source>
        <translation>{day} ليس يوماً. اكتبه هكذا: 2026-11-23.</translation>
    </message>
    <message>
        <source>{day} is over. Plan today or a day to come.</source>
        <translation>{day} انقضى. خطط لليوم أو ليوم قادم.</translation>
    </message>
    <message>
        <source>The office is closed on {day}. Plan another day.</source>
        <translation>المكتب مغلق يوم {day}. خطط ليوم آخر.</translation>
    </message>
    <message>
        <source>No plan of that day is left that could be undone.</source>
        <translation>لم تبق خطة لذلك اليوم يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>There is no counter {counter} here. There are {counters}.</source>
        <translation>لا يوجد شباك {counter} هنا. الموجود: {counters}.</translation>
    </message>
    <message>
        <source>No officer here has the id {officer}.</source>
        <translation>لا موظف هنا بالمعرّف {officer}.</translation>
    </message>
    <message>
        <source>Counter {counter}: {begins} to {ends} ends before it begins. Turn the times round.</source>
        <translation>الشباك {counter}: من {begins} إلى {ends} ينتهي قبل أن يبدأ. اعكس الوقتين.</translation>
    </message>
    <message>
        <source>Counter {counter}: the office is open from {first} to {last} on that day. Plan within it.</source>
        <translation>الشباك {counter}: المكتب مفتوح من {first} إلى {last} في ذلك اليوم. خطط ضمن ذلك.</translation>
    </message>
    <message>
        <source>Counter {counter} would have two shifts at {time}. End one before the other begins.</source>
        <translation>سيكون للشباك {counter} نوبتان في {time}. أنهِ إحداهما قبل أن تبدأ الأخرى.</translation>
    </message>
    <message>
        <source>{name} would be at counters {counter} and {other} at {time}. Take somebody else for one of them.</source>
        <translation>سيكون {name} عند الشباكين {counter} و{other} في {time}. اختر شخصاً آخر لأحدهما.</translation>
    </message>
    <message>
        <source>too many people wait already. Come back later, or ask at a counter.</source>
        <translation>عدد المنتظرين كبير. عد لاحقًا أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>too few counters are open. Come back later, or ask at a counter.</source>
        <translation>عدد الشبابيك المفتوحة قليل. عد لاحقًا أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>there is a technical fault. Ask at a counter.</source>
        <translation>هناك عطل فني. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>there is an emergency. Do what staff tell you.</source>
        <translation>هناك حالة طارئة. اتبع تعليمات الموظفين.</translation>
    </message>
    <message>
        <source>staff have stopped them. Ask at a counter.</source>
        <translation>أوقفها الموظفون. اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>You are checked in for your appointment.</source>
        <translation>تم تسجيل حضورك لموعدك.</translation>
    </message>
    <message>
        <source>You are a little late. Your appointment still holds.</source>
        <translation>تأخرت قليلًا، وما زال موعدك قائمًا.</translation>
    </message>
    <message>
        <source>You are too late for the time of your appointment. You are served as if you had come without one.</source>
        <translation>فات وقت موعدك. ستُخدم كمن جاء من دون موعد.</translation>
    </message>
    <message>
        <source>There is no appointment with that code here. Compare it with your letter, or ask at a counter.</source>
        <translation>لا يوجد هنا موعد بهذا الرمز. قارنه برسالتك أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>لا يوجد موعد كهذا.</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Take a ticket, or ask at a counter.</source>
        <translation>أُلغي هذا الموعد. خذ تذكرة أو اسأل عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>This appointment is not today. It is on {when}.</source>
        <translation>هذا الموعد ليس اليوم، بل يوم {when}.</translation>
    </message>
    <message>
        <source>This appointment was on {when}. Take a ticket, or ask at a counter for another.</source>
        <translation>كان هذا الموعد يوم {when}. خذ تذكرة أو اطلب موعدًا آخر عند أحد الشبابيك.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}. Come back here from {start}.</source>
        <translation>جئت مبكرًا: موعدك الساعة {time}. عد إلى هنا ابتداءً من الساعة {start}.</translation>
    </message>
    <message>
        <source>Somebody has checked in for this appointment already, with ticket {label}.</source>
        <translation>سُجّل الحضور لهذا الموعد بالفعل، بالتذكرة {label}.</translation>
    </message>
    <message>
        <source>An appointment has to be in the future, and within three years.</source>
        <translation>يجب أن يكون الموعد في المستقبل وخلال ثلاث سنوات.</translation>
    </message>
    <message>
        <source>The office is closed at that time on {day}. Choose another time.</source>
        <translation>المكتب مغلق في ذلك الوقت من يوم {day}. اختر وقتًا آخر.</translation>
    </message>
    <message>
        <source>A code for an appointment has 4 to 20 letters from A to Z and digits.</source>
        <translation>رمز الموعد من 4 إلى 20 من الأحرف A إلى Z والأرقام.</translation>
    </message>
    <message>
        <source>Another appointment has that code. Choose another, or leave it out.</source>
        <translation>لموعد آخر هذا الرمز. اختر رمزًا غيره أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Somebody has settled this already. Look at it again.</source>
        <translation>حسم أحدهم هذا الأمر من قبل. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Another version has come in meanwhile. Look at all of them before you choose.</source>
        <translation>وصلت نسخة أخرى في هذه الأثناء. انظر إليها كلها قبل أن تختار.</translation>
    </message>
    <message>
        <source>Only somebody who may change this settles it: ask who leads the office.</source>
        <translation>لا يحسم هذا إلا من يحق له تغييره: اسأل من يدير المكتب.</translation>
    </message>
    <message>
        <source>Choose one of the versions. Anything else is changed at its own place.</source>
        <translation>اختر إحدى النسخ. أما غيرها فيُغيَّر في مكانه.</translation>
    </message>
    <message>
        <source>A ticket that was called, or is of another day, needs the time at which it ended. Whoever still waits has only the time at which they came.</source>
        <translation>التذكرة التي نوديت، أو التي من يوم آخر، تحتاج إلى وقت انتهائها. من ما زال ينتظر له وقت الحضور فقط.</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>قائمة الطوارئ</translation>
    </message>
    <message>
        <source>As of {time}, {day}. What happened later is not in it.</source>
        <translation>كما في الساعة {time}، {day}. ما حدث بعد ذلك ليس فيها.</translation>
    </message>
    <message>
        <source>Write each time as it happens, and enter the list at a counter when the screens are back.</source>
        <translation>اكتب كل وقت حين يحدث، وأدخل القائمة عند أحد الشبابيك حين تعود الشاشات.</translation>
    </message>
    <message>
        <source>Waiting, in the order of calling</source>
        <translation>المنتظرون بترتيب النداء</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Appointments that are still expected</source>
        <translation>مواعيد لم يحضر أصحابها بعد</translation>
    </message>
    <message>
        <source>Whoever comes now: give them the next number of the paper roll</source>
        <translation>من يأتي الآن: أعطه الرقم التالي من اللفافة الورقية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Language, needs</source>
        <translation>اللغة والاحتياجات</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>موعده</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Keep this paper. Staff call your number.</source>
        <translation>احتفظ بهذه الورقة. ينادي الموظفون رقمك.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>كرسي متحرك</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>Hears little</source>
        <translation>ضعف السمع</translation>
    </message>
    <message>
        <source>Sees little</source>
        <translation>ضعف البصر</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>مساعدة في القراءة</translation>
    </message>
    <message>
        <source>A quiet place</source>
        <translation>مكان هادئ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>These times are not in order: arrived, called, served, ended. Look at the paper again.</source>
        <translation>هذه الأوقات ليست بالترتيب: الحضور ثم النداء ثم البدء ثم الانتهاء. راجع الورقة.</translation>
    </message>
    <message>
        <source>One of these times is still to come. Look at the paper again.</source>
        <translation>أحد هذه الأوقات لم يأتِ بعد. راجع الورقة.</translation>
    </message>
    <message>
        <source>Tickets on paper are entered within a week. This one is of {day}.</source>
        <translation>تُدخل التذاكر الورقية خلال أسبوع. هذه من يوم {day}.</translation>
    </message>
    <message>
        <source>All times of one ticket are of one day. Look at the paper again.</source>
        <translation>أوقات التذكرة الواحدة كلها من يوم واحد. راجع الورقة.</translation>
    </message>
    <message>
        <source>Say at which counter the person was called or served.</source>
        <translation>اذكر الشباك الذي نودي الشخص إليه أو خُدم عنده.</translation>
    </message>
    <message>
        <source>Numbers on the paper roll look like {example}.</source>
        <translation>أرقام اللفافة الورقية تكون مثل {example}.</translation>
    </message>
    <message>
        <source>{label} of that day was entered already.</source>
        <translation>أُدخلت {label} لذلك اليوم بالفعل.</translation>
    </message>
    <message>
        <source>Type the six words, or scan the picture beside them.</source>
        <translation>اكتب الكلمات الست، أو امسح الصورة بجانبها.</translation>
    </message>
    <message>
        <source>Words so far: {count}. A code has {of}. Type all of them, in their order.</source>
        <translation>الكلمات حتى الآن: {count}. في الرمز {of}. اكتبها كلها بترتيبها.</translation>
    </message>
    <message>
        <source>“{word}” is in none of the lists. Look at this word again.</source>
        <translation>«{word}» ليست في أي قائمة. انظر إلى هذه الكلمة مجددًا.</translation>
    </message>
    <message>
        <source>This may be one of two codes. Type the words exactly as they stand.</source>
        <translation>قد يكون هذا أحد رمزين. اكتب الكلمات كما هي تمامًا.</translation>
    </message>
    <message>
        <source>These words do not belong together. One is another word, or two changed places.</source>
        <translation>هذه الكلمات لا تنتمي معًا. إحداها كلمة أخرى، أو تبادلت كلمتان مكانيهما.</translation>
    </message>
    <message>
        <source>The office’s hub does not answer, so nothing can be handed over now. Your answers stay here.</source>
        <translation>خادم المكتب لا يجيب، فلا يمكن تسليم شيء الآن. تبقى إجاباتك هنا.</translation>
    </message>
    <message>
        <source>Nothing waits under these words at this office.</source>
        <translation>لا شيء ينتظر تحت هذه الكلمات في هذا المكتب.</translation>
    </message>
    <message>
        <source>This was opened at {time}. Words open once: go on where they were opened, or hand over again.</source>
        <translation>فُتح هذا في {time}. تفتح الكلمات مرة واحدة: تابع حيث فُتحت، أو سلّم من جديد.</translation>
    </message>
    <message>
        <source>The time of these words was over at {time}. Hand over again where the form was filled in.</source>
        <translation>انتهى وقت هذه الكلمات في {time}. سلّم من جديد حيث مُلئت الاستمارة.</translation>
    </message>
    <message>
        <source>This was handed over at another office ({office}). It opens only there.</source>
        <translation>سُلّم هذا في مكتب آخر ({office}). لا يُفتح إلا هناك.</translation>
    </message>
    <message>
        <source>What was handed over arrived damaged. Hand over again where the form was filled in.</source>
        <translation>وصل ما سُلّم تالفًا. سلّم من جديد حيث مُلئت الاستمارة.</translation>
    </message>
    <message>
        <source>That is too much to hand over at once.</source>
        <translation>هذا أكثر من أن يُسلّم دفعة واحدة.</translation>
    </message>
    <message>
        <source>Only the place that opened it can close it.</source>
        <translation>لا يغلقه إلا المكان الذي فتحه.</translation>
    </message>
    <message>
        <source>Its time is not over yet.</source>
        <translation>لم ينته وقته بعد.</translation>
    </message>
    <message>
        <source>Your form</source>
        <translation>استمارتك</translation>
    </message>
    <message>
        <source>Scan the picture on your paper with this phone. What you see then stays between your paper and you.</source>
        <translation>امسح الصورة التي على ورقتك بهذا الهاتف. ما تراه حينئذ يبقى بين ورقتك وبينك.</translation>
    </message>
    <message>
        <source>This phone cannot open it here. Your words still work at any kiosk or counter of this office.</source>
        <translation>لا يستطيع هذا الهاتف فتحه هنا. وما زالت كلماتك تعمل عند أي كشك أو شباك في هذا المكتب.</translation>
    </message>
    <message>
        <source>There is nothing here any more. It was opened at the office, or its time is over.</source>
        <translation>لم يعد هنا شيء. فُتح في المكتب، أو انتهى وقته.</translation>
    </message>
    <message>
        <source>Your answers are not on this page. Whoever has your paper can open your form: keep it to yourself.</source>
        <translation>إجاباتك ليست في هذه الصفحة. من يملك ورقتك يستطيع فتح استمارتك: احتفظ بها لنفسك.</translation>
    </message>
    <message>
        <source>Choose by what right this person helps. Nobody acts for another without one.</source>
        <translation>اختر بأي حق يساعد هذا الشخص. لا أحد يتصرف عن غيره بلا حق.</translation>
    </message>
    <message>
        <source>There is no such call for help today.</source>
        <translation>لا يوجد نداء مساعدة كهذا اليوم.</translation>
    </message>
    <message>
        <source>Help was called from this screen already. Wait a moment, or take that call back first.</source>
        <translation>طُلبت المساعدة من هذه الشاشة من قبل. انتظر لحظة، أو اسحب ذلك النداء أولاً.</translation>
    </message>
    <message>
        <source>Nobody can walk over to a laptop in the field. Ask to be talked through it instead.</source>
        <translation>لا يستطيع أحد أن يأتي إلى حاسوب في الميدان. اطلب بدل ذلك أن يُشرح لك خطوة بخطوة.</translation>
    </message>
    <message>
        <source>This call for help is over.</source>
        <translation>انتهى نداء المساعدة هذا.</translation>
    </message>
    <message>
        <source>{name} at counter {counter} has this call for help.</source>
        <translation>{name} عند الشباك {counter} يتولى نداء المساعدة هذا.</translation>
    </message>
    <message>
        <source>Nobody has answered this call for help yet.</source>
        <translation>لم يُجب أحد عن نداء المساعدة هذا بعد.</translation>
    </message>
    <message>
        <source>Only the other side of this call for help can say that.</source>
        <translation>لا يستطيع قول ذلك إلا الطرف الآخر في نداء المساعدة هذا.</translation>
    </message>
    <message>
        <source>That cannot be done now. The helper or the citizen went on.</source>
        <translation>لا يمكن ذلك الآن. فقد تابع المساعد أو المواطن.</translation>
    </message>
    <message>
        <source>Trainees do not answer calls for help. Ask a colleague.</source>
        <translation>لا يجيب المتدربون عن نداءات المساعدة. اسأل أحد الزملاء.</translation>
    </message>
    <message>
        <source>Choose a service first, so that a ticket can be given.</source>
        <translation>اختر خدمة أولاً، ليمكن إعطاؤك تذكرة.</translation>
    </message>
    <message>
        <source>That is no telephone number. It has 6 to 15 digits.</source>
        <translation>هذا ليس رقم هاتف. رقم الهاتف من 6 إلى 15 رقماً.</translation>
    </message>
    <message>
        <source>No number can be left now, because the office’s server does not answer. Take a ticket instead.</source>
        <translation>لا يمكن ترك رقم الآن، لأن خادم المكتب لا يجيب. خذ تذكرة بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>The number is not there any more. It is forgotten when a call ends.</source>
        <translation>لم يعد الرقم موجوداً. يُمحى عندما ينتهي النداء.</translation>
    </message>
    <message>
        <source>There is no such emergency call today.</source>
        <translation>لا يوجد نداء طوارئ كهذا اليوم.</translation>
    </message>
    <message>
        <source>This emergency call is over.</source>
        <translation>انتهى نداء الطوارئ هذا.</translation>
    </message>
    <message>
        <source>This emergency call was raised here. A colleague answers it.</source>
        <translation>أُطلق نداء الطوارئ هذا من هنا. يجيب عنه أحد الزملاء.</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation>نعم، هذا صحيح</translation>
    </message>
    <message>
        <source>No, that is not so</source>
        <translation>لا، هذا غير صحيح</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>أرني أين</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>ماذا يعني هذا؟</translation>
    </message>
    <message>
        <source>Go more slowly</source>
        <translation>على مهل أكثر</translation>
    </message>
    <message>
        <source>Say that in another way</source>
        <translation>قل ذلك بطريقة أخرى</translation>
    </message>
    <message>
        <source>I do not have that with me</source>
        <translation>ليس هذا معي الآن</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة واحدة</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>Hello, I am here to help</source>
        <translation>مرحبًا، أنا هنا للمساعدة</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>خذ وقتك</translation>
    </message>
    <message>
        <source>I am pointing at it on your screen</source>
        <translation>أشير إليه على شاشتك</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>You can leave that one empty</source>
        <translation>يمكنك ترك ذلك فارغًا</translation>
    </message>
    <message>
        <source>You are nearly done</source>
        <translation>أوشكت على الانتهاء</translation>
    </message>
    <message>
        <source>That could not be sent: it is too long, or not what a help session says. Shorten it and try again.</source>
        <translation>تعذر إرسال ذلك: إنه أطول من اللازم، أو ليس مما يقال في جلسة المساعدة. اختصره وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Go on with a form</source>
        <translation>متابعة نموذج</translation>
    </message>
    <message>
        <source>Your six words, or the code of your form</source>
        <translation>كلماتك الست، أو رمز نموذجك</translation>
    </message>
    <message>
        <source>They stand on your paper. Capitals and small slips do not matter.</source>
        <translation>هي مكتوبة على ورقتك. لا تهم الأحرف الكبيرة ولا الأخطاء الصغيرة.</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>افتح نموذجي</translation>
    </message>
    <message>
        <source>The words open your form once. From then on it is open on this page, and nowhere else.</source>
        <translation>تفتح الكلمات نموذجك مرة واحدة. بعدها يكون مفتوحًا في هذه الصفحة وحدها.</translation>
    </message>
    <message>
        <source>You can go on with this form here, on this phone or computer.</source>
        <translation>يمكنك متابعة هذا النموذج هنا، على هذا الهاتف أو الحاسوب.</translation>
    </message>
    <message>
        <source>If this page closes, your form goes on with this code: {code}</source>
        <translation>إذا أُغلقت هذه الصفحة، فتابع نموذجك بهذا الرمز: {code}</translation>
    </message>
    <message>
        <source>It works until {day}, here and at kiosks and counters. Whoever has it can read your form.</source>
        <translation>يعمل حتى {day}، هنا وعند الأجهزة والشبابيك. من يملكه يستطيع قراءة نموذجك.</translation>
    </message>
    <message>
        <source>This page stays open until {time}. Every step gives {minutes} minutes more.</source>
        <translation>تبقى هذه الصفحة مفتوحة حتى {time}. كل خطوة تمنح {minutes} دقيقة أخرى.</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>السؤال {position} من {total}</translation>
    </message>
    <message>
        <source>Question {position} of about {total}</source>
        <translation>السؤال {position} من نحو {total}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(اختياري)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>اختر إجابة</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>اختر كل ما ينطبق</translation>
    </message>
    <message>
        <source>Look for an answer in the list</source>
        <translation>ابحث عن إجابة في القائمة</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>لم نجد شيئاً بهذه الكلمات</translation>
    </message>
    <message>
        <source>Choose from what was found, or search again.</source>
        <translation>اختر مما وُجد، أو ابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it, and show the place on the map at a kiosk or counter.</source>
        <translation>اتركه فارغًا إن كنت لا تعرفه، وأشر إلى المكان على الخريطة عند جهاز أو شباك.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>المرتبة {place}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>This question needs a kiosk or counter. Go on with the others: your answers are kept.</source>
        <translation>يحتاج هذا السؤال إلى جهاز أو شباك. تابع الأسئلة الأخرى: إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Your answer brings more questions. They are on this page.</source>
        <translation>إجابتك تضيف أسئلة أخرى. هي في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The form has changed since you began. Look over your answers before you send it.</source>
        <translation>تغيّر النموذج منذ أن بدأت. راجع إجاباتك قبل إرساله.</translation>
    </message>
    <message>
        <source>That page is no longer part of your form. Go on here.</source>
        <translation>لم تعد تلك الصفحة جزءًا من نموذجك. تابع هنا.</translation>
    </message>
    <message>
        <source>Your form is not kept at the office right now ({why}). Do not close this page before it is sent.</source>
        <translation>لا يُحفظ نموذجك في المكتب الآن ({why}). لا تغلق هذه الصفحة قبل إرساله.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>أدخل إجابة</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>أدخل تاريخاً</translation>
    </message>
    <message>
        <source>Enter a time, for example 14:30</source>
        <translation>أدخل وقتًا، مثل 14:30</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>ضع علامة في المربع لتتابع</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>راجع هذه الإجابة</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>أدخل عددًا صحيحًا</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>أدخل عددًا</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}</source>
        <translation>أدخل عددًا من {low} إلى {high}</translation>
    </message>
    <message>
        <source>Enter two numbers, for example −41.2865 and 174.7762</source>
        <translation>أدخل عددين، مثل ⁦−41.2865⁩ و⁦174.7762⁩</translation>
    </message>
    <message>
        <source>Choose each answer once</source>
        <translation>اختر كل إجابة مرة واحدة</translation>
    </message>
    <message>
        <source>That is too long. Use fewer words.</source>
        <translation>هذا طويل جدًا. استخدم كلمات أقل.</translation>
    </message>
    <message>
        <source>{label}: this needs a kiosk or counter</source>
        <translation>{label}: يحتاج هذا إلى جهاز أو شباك</translation>
    </message>
    <message>
        <source>Added so far: {count}</source>
        <translation>أُضيف حتى الآن: {count}</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>لم تُضف شيئاً هنا</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>أضف آخر</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>راجع إجاباتك</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>أسئلة أخرى</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Parts of this form</source>
        <translation>أجزاء هذا النموذج</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Before you send this form</source>
        <translation>قبل إرسال هذا النموذج</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Goes sealed to {names} and to this office. Nobody else can read it.</source>
        <translation>يُرسل مختوماً إلى {names} وإلى هذا المكتب. لا يستطيع أحد سواهم قراءته.</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>يُرسل مختوماً إلى هذا المكتب. لا يستطيع أحد غيره قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.</source>
        <translation>
            <numerusform>لا يحتاج أي سؤال إلى جهاز أو شباك.</numerusform>
            <numerusform>يحتاج سؤال واحد إلى جهاز أو شباك. خذ النموذج إلى هناك لإرساله: لن تقول شيئًا مرتين.</numerusform>
            <numerusform>يحتاج سؤالان إلى جهاز أو شباك. خذ النموذج إلى هناك لإرساله: لن تقول شيئًا مرتين.</numerusform>
            <numerusform>تحتاج %n أسئلة إلى جهاز أو شباك. خذ النموذج إلى هناك لإرساله: لن تقول شيئًا مرتين.</numerusform>
            <numerusform>يحتاج %n سؤالًا إلى جهاز أو شباك. خذ النموذج إلى هناك لإرساله: لن تقول شيئًا مرتين.</numerusform>
            <numerusform>يحتاج %n سؤال إلى جهاز أو شباك. خذ النموذج إلى هناك لإرساله: لن تقول شيئًا مرتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>في هذا النموذج خلل ولا يمكن إرساله. إجاباتك محفوظة. يُرجى طلب المساعدة.</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>أُرسل نموذجك</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>رقمك المرجعي</translation>
    </message>
    <message>
        <source>Note it. With it, staff find your form.</source>
        <translation>دوّنه. به يجد الموظفون نموذجك.</translation>
    </message>
    <message>
        <source>Other ways to go on or to stop</source>
        <translation>طرق أخرى للمتابعة أو التوقف</translation>
    </message>
    <message>
        <source>Finish it at a kiosk or counter instead</source>
        <translation>أكمله عند جهاز أو شباك بدلًا من ذلك</translation>
    </message>
    <message>
        <source>You get six new words. They open your form once, at any kiosk or counter of {office}, or here again.</source>
        <translation>تحصل على ست كلمات جديدة. تفتح نموذجك مرة واحدة، عند أي جهاز أو شباك في {office}، أو هنا من جديد.</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>أعطني ست كلمات</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>كلماتك الست</translation>
    </message>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>من يعرف الكلمات يستطيع فتح استمارتك وقراءتها. احتفظ بها لنفسك.</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>محفوظ حتى {day}</translation>
    </message>
    <message>
        <source>For staff: {words}</source>
        <translation>للموظفين: {words}</translation>
    </message>
    <message>
        <source>I am finished: wipe it</source>
        <translation>انتهيت: امسحه</translation>
    </message>
    <message>
        <source>Wipe everything?</source>
        <translation>هل تمسح كل شيء؟</translation>
    </message>
    <message>
        <source>Your answers are deleted, here and at the office, for good. To go on later, take six words instead.</source>
        <translation>تُحذف إجاباتك هنا وفي المكتب نهائيًا. لتتابع لاحقًا، خذ ست كلمات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What you sent stays with the office. Only this page forgets it.</source>
        <translation>ما أرسلته يبقى لدى المكتب. هذه الصفحة وحدها تنساه.</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>نعم، امسح كل شيء</translation>
    </message>
    <message>
        <source>Everything is wiped</source>
        <translation>مُسح كل شيء</translation>
    </message>
    <message>
        <source>Nothing of your form is on this page any more. Where others use this machine, close the browser as well.</source>
        <translation>لم يبقَ شيء من نموذجك في هذه الصفحة. إن كان آخرون يستخدمون هذا الجهاز، فأغلق المتصفح أيضًا.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>العودة إلى النموذج</translation>
    </message>
    <message>
        <source>Your form was closed here</source>
        <translation>أُغلق نموذجك هنا</translation>
    </message>
    <message>
        <source>Nothing happened for {minutes} minutes, so it was closed before somebody else could read it.</source>
        <translation>لم يحدث شيء لمدة {minutes} دقيقة، فأُغلق قبل أن يقرأه شخص آخر.</translation>
    </message>
    <message>
        <source>No form is open here</source>
        <translation>لا يوجد نموذج مفتوح هنا</translation>
    </message>
    <message>
        <source>Open forms are held in memory only. This one was finished, its time was over, or the server was started anew.</source>
        <translation>تُحفظ النماذج المفتوحة في الذاكرة فقط. إما أن هذا النموذج اكتمل، أو انتهى وقته، أو أُعيد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there.</source>
        <translation>فُتح هذا النموذج في مكان آخر ويتابع هناك.</translation>
    </message>
    <message>
        <source>What you sent with “Continue” is kept. With the code of your form you go on here, or at a kiosk or counter.</source>
        <translation>ما أرسلته بزر “متابعة” محفوظ. برمز نموذجك تتابع هنا، أو عند جهاز أو شباك.</translation>
    </message>
    <message>
        <source>That did not come from the page of your form, so nothing was changed.</source>
        <translation>لم يأتِ ذلك من صفحة نموذجك، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Go back to your form and try again. If this happens again, open the page anew.</source>
        <translation>عد إلى نموذجك وحاول مرة أخرى. إن تكرر ذلك، فافتح الصفحة من جديد.</translation>
    </message>
    <message>
        <source>That was too much at once, so nothing was changed.</source>
        <translation>كان ذلك كثيرًا دفعة واحدة، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>Go back, and send less.</source>
        <translation>عد وأرسل أقل.</translation>
    </message>
    <message>
        <source>Too many forms are open here at once. Your words still work: try again in a few minutes.</source>
        <translation>نماذج كثيرة مفتوحة هنا الآن. ما زالت كلماتك تعمل: حاول بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Too many pages were asked for from here. Wait a minute, then load this page again.</source>
        <translation>طُلبت صفحات كثيرة من هنا. انتظر دقيقة ثم حمّل هذه الصفحة من جديد.</translation>
    </message>
    <message>
        <source>Nothing of your form is stored on this machine or stands in the address of this page.</source>
        <translation>لا يُخزَّن شيء من نموذجك على هذا الجهاز، ولا يظهر في عنوان هذه الصفحة.</translation>
    </message>
    <message>
        <source>This laptop works for {officers}. Days and cases of somebody else are not on it.</source>
        <translation>هذا الحاسوب يعمل لصالح {officers}. أيام الآخرين وحالاتهم ليست عليه.</translation>
    </message>
    <message>
        <source>There is no such stop on this laptop.</source>
        <translation>لا توجد محطة كهذه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no such case on this laptop.</source>
        <translation>لا توجد حالة كهذه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You have not arrived at this stop yet. Arrive first.</source>
        <translation>لم تصل إلى هذه المحطة بعد. سجّل وصولك أولاً.</translation>
    </message>
    <message>
        <source>You are at this stop. Close it first.</source>
        <translation>أنت في هذه المحطة. أغلقها أولاً.</translation>
    </message>
    <message>
        <source>This stop is closed. Open it again first.</source>
        <translation>هذه المحطة مغلقة. افتحها من جديد أولاً.</translation>
    </message>
    <message>
        <source>This stop was left out. Open it again first.</source>
        <translation>تم تخطي هذه المحطة. افتحها من جديد أولاً.</translation>
    </message>
    <message>
        <source>A home has no name that everybody may know. Write it into the address, which is sealed.</source>
        <translation>ليس للمنزل اسم يجوز للجميع معرفته. اكتبه في العنوان، فهو مختوم.</translation>
    </message>
    <message>
        <source>There is no day {day}. Write it as 2026-11-21.</source>
        <translation>لا يوجد يوم {day}. اكتبه هكذا: 2026-11-21.</translation>
    </message>
    <message>
        <source>There is no field {name} here. Fields are: {names}.</source>
        <translation>لا يوجد هنا حقل {name}. الحقول هي: {names}.</translation>
    </message>
    <message>
        <source>This case holds as many papers as it can. Open another one.</source>
        <translation>تحتوي هذه الحالة على أقصى عدد من الأوراق. افتح حالة أخرى.</translation>
    </message>
    <message>
        <source>There is no such report here.</source>
        <translation>لا يوجد بلاغ كهذا هنا.</translation>
    </message>
    <message>
        <source>There is no such answer here.</source>
        <translation>لا يوجد جواب كهذا هنا.</translation>
    </message>
    <message>
        <source>Only who runs the office, or edits what it shows, may do that.</source>
        <translation>لا يفعل ذلك إلا من يدير المكتب أو يحرر ما يعرضه.</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>اكتب ما قيل وما فُعل ومن فعله.</translation>
    </message>
    <message>
        <source>The office’s server holds the reports and does not answer now. Try again later.</source>
        <translation>خادم المكتب يحفظ البلاغات ولا يجيب الآن. حاول لاحقاً.</translation>
    </message>
    <message>
        <source>This paper is at the office already. Write a note that it is not to be used.</source>
        <translation>هذه الورقة في المكتب بالفعل. اكتب ملاحظة بألا تُستعمل.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>هذا الملف فارغ. اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Choose a smaller one, or send its pages one by one.</source>
        <translation>هذا الملف أكبر من {most} ميغابايت. اختر أصغر منه، أو أرسل صفحاته واحدة واحدة.</translation>
    </message>
    <message>
        <source>This kind of file is not taken. Choose a picture, a PDF, a text or an office document.</source>
        <translation>لا يُقبل هذا النوع من الملفات. اختر صورة أو PDF أو نصاً أو مستنداً مكتبياً.</translation>
    </message>
    <message>
        <source>This has not arrived here yet. It comes with the next meeting with the office.</source>
        <translation>لم يصل هذا إلى هنا بعد. سيصل عند الاتصال التالي بالمكتب.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. Try again.</source>
        <translation>هذه ليست عبارة المرور لهذا الحاسوب المحمول. لم يتغيّر شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. You can try again in {time}.</source>
        <translation>هذه ليست عبارة المرور لهذا الحاسوب المحمول. لم يتغيّر شيء. يمكنك المحاولة مرة أخرى بعد {time}.</translation>
    </message>
    <message>
        <source>There were {count} wrong passphrases. You can try again in {time}.</source>
        <translation>عدد عبارات المرور الخاطئة: {count}. يمكنك المحاولة مرة أخرى بعد {time}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters, for example four words that do not belong together.</source>
        <translation>اختر عبارة مرور لا تقل عن {least} حرفًا، مثلًا أربع كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>أقصى طول لعبارة المرور {most} حرفًا.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same. Type both again.</source>
        <translation>عبارتا المرور الجديدتان غير متطابقتين. اكتبهما مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.</source>
        <translation>
            <numerusform>جاهز للطريق. على هذا الحاسوب: لا ملفات، والنماذج {forms}، وجميع الإجابات وعددها {answers}، بتاريخ {day} {time}.</numerusform>
            <numerusform>جاهز للطريق. على هذا الحاسوب: ملف واحد، والنماذج {forms}، وجميع الإجابات وعددها {answers}، بتاريخ {day} {time}.</numerusform>
            <numerusform>جاهز للطريق. على هذا الحاسوب: ملفان، والنماذج {forms}، وجميع الإجابات وعددها {answers}، بتاريخ {day} {time}.</numerusform>
            <numerusform>جاهز للطريق. على هذا الحاسوب: %n ملفات، والنماذج {forms}، وجميع الإجابات وعددها {answers}، بتاريخ {day} {time}.</numerusform>
            <numerusform>جاهز للطريق. على هذا الحاسوب: %n ملفاً، والنماذج {forms}، وجميع الإجابات وعددها {answers}، بتاريخ {day} {time}.</numerusform>
            <numerusform>جاهز للطريق. على هذا الحاسوب: %n ملف، والنماذج {forms}، وجميع الإجابات وعددها {answers}، بتاريخ {day} {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready for the road yet.</source>
        <translation>ليس جاهزًا للطريق بعد.</translation>
    </message>
    <message>
        <source>Everything that the office had on {day} at {time}</source>
        <translation>كل ما كان لدى المكتب يوم {day} الساعة {time}</translation>
    </message>
    <message>
        <source>This laptop has not heard from the office yet</source>
        <translation>لم يتصل هذا الحاسوب بالمكتب بعد</translation>
    </message>
    <message>
        <source>Stops from {first} to {last}: {count}</source>
        <translation>المحطات من {first} إلى {last}: {count}</translation>
    </message>
    <message>
        <source>Open cases: {count}</source>
        <translation>الملفات المفتوحة: {count}</translation>
    </message>
    <message>
        <source>Forms: {forms}. Answers: {answers}</source>
        <translation>النماذج: {forms}. الإجابات: {answers}</translation>
    </message>
    <message>
        <source>Ticket numbers from {first} to {last}</source>
        <translation>أرقام التذاكر من {first} إلى {last}</translation>
    </message>
    <message>
        <source>No ticket numbers for {day}: tickets get this laptop&apos;s own letter</source>
        <translation>لا توجد أرقام تذاكر ليوم {day}: تأخذ التذاكر حرف هذا الحاسوب</translation>
    </message>
    <message>
        <source>Still to come: {count} sealed papers of stops and cases</source>
        <translation>لم يصل بعد: أوراق مختومة للمحطات والملفات، عددها {count}</translation>
    </message>
    <message>
        <source>Still to come: newer forms and answers</source>
        <translation>لم تصل بعد: نماذج وإجابات أحدث</translation>
    </message>
    <message>
        <source>It is on the stick and was read back. Entries: {events}. Papers: {papers}. Take the stick to the office.</source>
        <translation>هو على وحدة الذاكرة وقُرئ للتحقق. القيود: {events}. الأوراق: {papers}. خذ الوحدة إلى المكتب.</translation>
    </message>
    <message>
        <source>There is nothing to put on a stick: the office has everything.</source>
        <translation>لا شيء ليوضع على وحدة ذاكرة: كل شيء لدى المكتب.</translation>
    </message>
    <message>
        <source>The office has what was on the stick. Entries: {events}. Papers: {papers}.</source>
        <translation>لدى المكتب ما كان على وحدة الذاكرة. القيود: {events}. الأوراق: {papers}.</translation>
    </message>
    <message>
        <source>Entries that the office could not take, and put aside: {count}.</source>
        <translation>قيود لم يستطع المكتب أخذها ووضعها جانبًا: {count}.</translation>
    </message>
    <message>
        <source>Entries that have to go once more, on another stick: {count}.</source>
        <translation>قيود يجب أن تُرسل مرة أخرى على وحدة أخرى: {count}.</translation>
    </message>
    <message>
        <source>News from the office: {count}.</source>
        <translation>جديد من المكتب: {count}.</translation>
    </message>
    <message>
        <source>Space on this laptop: {gigabytes} GB</source>
        <translation>المساحة على هذا الحاسوب: {gigabytes} غيغابايت</translation>
    </message>
    <message>
        <source>Erased on {day}, because {why}.</source>
        <translation>مُحي في {day}، لأن السبب: {why}.</translation>
    </message>
    <message>
        <source>Erased on {day} by {name}, because {why}.</source>
        <translation>محاه {name} في {day}، لأن السبب: {why}.</translation>
    </message>
    <message>
        <source>the person whom it is about asked for it</source>
        <translation>الشخص المعني طلب ذلك</translation>
    </message>
    <message>
        <source>it was sent by mistake</source>
        <translation>أُرسل بالخطأ</translation>
    </message>
    <message>
        <source>a law or a court says so</source>
        <translation>قانوناً أو محكمة يقضيان بذلك</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>مدته انتهت</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>What was written down of this person was erased for good. Add them as somebody new.</source>
        <translation>مُحي نهائياً ما دُوِّن عن هذا الشخص. أضفه من جديد.</translation>
    </message>
    <message>
        <source>Shut out by the office. Ask whoever looks after its devices.</source>
        <translation>استبعده المكتب. اسأل من يتولى أجهزته.</translation>
    </message>
    <message>
        <source>Not of the same release as the office’s server. Ask whoever looks after its devices.</source>
        <translation>ليس على إصدار خادم المكتب نفسه. اسأل من يتولى أجهزته.</translation>
    </message>
    <message>
        <source>The office’s server does not let this machine in. Ask whoever looks after its devices.</source>
        <translation>لا يسمح خادم المكتب لهذا الجهاز بالدخول. اسأل من يتولى أجهزته.</translation>
    </message>
    <message>
        <source>It stays on this machine until that is mended.</source>
        <translation>يبقى على هذا الجهاز حتى يُصلَح ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.</source>
        <translation>
            <numerusform>لم يتعذّر على المكتب قبول شيء من هذا الجهاز (%n). الأخير: {what}، {when}. تبقى هنا. أرِ هذا لمن يعتني بالأجهزة.</numerusform>
            <numerusform>تعذّر على المكتب قبول شيء واحد من هذا الجهاز: {what}، {when}. يبقى هنا. أرِ هذا لمن يعتني بالأجهزة.</numerusform>
            <numerusform>تعذّر على المكتب قبول شيئين من هذا الجهاز. الأخير: {what}، {when}. يبقيان هنا. أرِ هذا لمن يعتني بالأجهزة.</numerusform>
            <numerusform>تعذّر على المكتب قبول %n أشياء من هذا الجهاز. الأخير: {what}، {when}. تبقى هنا. أرِ هذا لمن يعتني بالأجهزة.</numerusform>
            <numerusform>تعذّر على المكتب قبول %n شيئًا من هذا الجهاز. الأخير: {what}، {when}. تبقى هنا. أرِ هذا لمن يعتني بالأجهزة.</numerusform>
            <numerusform>تعذّر على المكتب قبول %n شيء من هذا الجهاز. الأخير: {what}، {when}. تبقى هنا. أرِ هذا لمن يعتني بالأجهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>تذكرة</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>موعد</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>a visit on the day list</source>
        <translation>زيارة في قائمة اليوم</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>قيد</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>جهاز الخدمة الذاتية هذا خارج الخدمة. اسأل في أحد الشبابيك.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Hide what I typed</source>
        <translation>أخفِ ما كتبته</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>أظهر ما كتبته</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Keep it like this</source>
        <translation>أبقِها هكذا</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>اجعله أسهل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>خط عادي</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>أكبر خط</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Words, height and movement</source>
        <translation>الكلمات والارتفاع والحركة</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>رمز لمتابعة هذه التذكرة على هاتفك</translation>
    </message>
</context>
<context>
    <name>TicketMore</name>
    <message>
        <source>Staff know: %1</source>
        <translation>يعلم الموظفون: %1</translation>
    </message>
    <message>
        <source>Back to my list: %1</source>
        <translation>عودة إلى قائمتي: %1</translation>
    </message>
    <message>
        <source>I need something else too</source>
        <translation>أحتاج إلى خدمة أخرى أيضاً</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Printing</source>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>اطبع من جديد</translation>
    </message>
    <message>
        <source>This is your ticket</source>
        <translation>هذا رقمك</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا بعد ذلك</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>اجلس في منطقة الانتظار.</translation>
    </message>
    <message>
        <source>Go to that counter when your number is called.</source>
        <translation>توجّه إلى ذلك الشباك عند مناداة رقمك.</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>The link is down for the moment. Your place is kept and joins the list by itself. One ticket is enough.</source>
        <translation>الاتصال منقطع مؤقتاً. دورك محفوظ وينضم إلى القائمة تلقائياً. رقم واحد يكفي.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent to the counters</source>
        <translation>محفوظ هنا، ولم يُرسل بعد إلى الشبابيك</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Your tickets are being made</source>
        <translation>يجري إصدار تذاكرك</translation>
    </message>
    <message>
        <source>Get these tickets</source>
        <translation>خذ هذه التذاكر</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>لم تصدر تذكرة بعد</translation>
    </message>
    <message>
        <source>You have %1, and no ticket for the rest</source>
        <translation>لديك %1، ولا تذكرة للباقي</translation>
    </message>
    <message>
        <source>Go on with what I have</source>
        <translation>أتابع بما لديّ</translation>
    </message>
    <message numerus="yes">
        <source>At most %n tickets. The counters call you for one after the other.</source>
        <translation>
            <numerusform>لا تذاكر.</numerusform>
            <numerusform>تذكرة واحدة على الأكثر. تناديك الشبابيك لواحدة بعد أخرى.</numerusform>
            <numerusform>تذكرتان على الأكثر. تناديك الشبابيك لواحدة بعد أخرى.</numerusform>
            <numerusform>%n تذاكر على الأكثر. تناديك الشبابيك لواحدة بعد أخرى.</numerusform>
            <numerusform>%n تذكرة على الأكثر. تناديك الشبابيك لواحدة بعد أخرى.</numerusform>
            <numerusform>%n تذكرة على الأكثر. تناديك الشبابيك لواحدة بعد أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want a ticket for?</source>
        <translation>لأي شيء تريد تذكرة؟</translation>
    </message>
</context>
<context>
    <name>TimeBox</name>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>By one hour</source>
        <translation>بساعة واحدة</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>By five minutes</source>
        <translation>بخمس دقائق</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Start empty</source>
        <translation>ابدأ بنموذج فارغ</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>املأها</translation>
    </message>
    <message>
        <source>You can change each of them here. The other form stays as it is.</source>
        <translation>يمكنك تغيير كل منها هنا. ويبقى النموذج الآخر كما هو.</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1: services</source>
        <translation>%1: الخدمات</translation>
    </message>
    <message>
        <source>Choose a service to see what to bring and how long the wait is.</source>
        <translation>اختر خدمة لترى ما تحضره ومدة الانتظار.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>this machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1، على %2</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>خطة %1</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>الموعد %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>الشباك %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>كم يستغرق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>ما يحتاجه الشخص</translation>
    </message>
    <message>
        <source>Called off, and changed</source>
        <translation>أُلغي وغُيّر</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>من يجلس أين</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>ما يخدمه الشباك</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It is to be</source>
        <translation>الموعد قائم</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>لا مناوبات</numerusform>
            <numerusform>مناوبة واحدة</numerusform>
            <numerusform>مناوبتان</numerusform>
            <numerusform>%n مناوبات</numerusform>
            <numerusform>%n مناوبة</numerusform>
            <numerusform>%n مناوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are the same in each</source>
        <translation>
            <numerusform>لا مناوبات متطابقة في الكل</numerusform>
            <numerusform>مناوبة واحدة متطابقة في الكل</numerusform>
            <numerusform>مناوبتان متطابقتان في الكل</numerusform>
            <numerusform>%n مناوبات متطابقة في الكل</numerusform>
            <numerusform>%n مناوبة متطابقة في الكل</numerusform>
            <numerusform>%n مناوبة متطابقة في الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>لا مناوبة</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>الخطة المعتادة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Written within a minute. Whoever wrote one had not seen the other.</source>
        <translation>كُتبتا خلال دقيقة. ومن كتب إحداهما لم يكن قد رأى الأخرى.</translation>
    </message>
    <message>
        <source>%1. Whoever wrote one had not seen the other.</source>
        <translation>%1. ومن كتب إحداهما لم يكن قد رأى الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Written %n minutes apart</source>
        <translation>
            <numerusform>كُتبتا في الدقيقة نفسها</numerusform>
            <numerusform>كُتبتا بفارق دقيقة واحدة</numerusform>
            <numerusform>كُتبتا بفارق دقيقتين</numerusform>
            <numerusform>كُتبتا بفارق %n دقائق</numerusform>
            <numerusform>كُتبتا بفارق %n دقيقة</numerusform>
            <numerusform>كُتبتا بفارق %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n hours apart</source>
        <translation>
            <numerusform>كُتبتا في الساعة نفسها</numerusform>
            <numerusform>كُتبتا بفارق ساعة واحدة</numerusform>
            <numerusform>كُتبتا بفارق ساعتين</numerusform>
            <numerusform>كُتبتا بفارق %n ساعات</numerusform>
            <numerusform>كُتبتا بفارق %n ساعة</numerusform>
            <numerusform>كُتبتا بفارق %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n days apart</source>
        <translation>
            <numerusform>كُتبتا في اليوم نفسه</numerusform>
            <numerusform>كُتبتا بفارق يوم واحد</numerusform>
            <numerusform>كُتبتا بفارق يومين</numerusform>
            <numerusform>كُتبتا بفارق %n أيام</numerusform>
            <numerusform>كُتبتا بفارق %n يوماً</numerusform>
            <numerusform>كُتبتا بفارق %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1. Settled by %2, %3</source>
        <translation>%1. حسمه %2، %3</translation>
    </message>
    <message>
        <source>Settled. Everybody sees it so from now on.</source>
        <translation>حُسم الأمر. يراه الجميع هكذا من الآن فصاعداً.</translation>
    </message>
    <message>
        <source>Taken back. All versions wait again.</source>
        <translation>تم التراجع. كل النسخ تنتظر من جديد.</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>حُجز لـ %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>نُقل إلى %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>المخطط: %1</translation>
    </message>
    <message>
        <source>The last plan was taken back</source>
        <translation>تم التراجع عن الخطة الأخيرة</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Given for %1</source>
        <translation>أُعطيت لـ %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>حُسم: %1</translation>
    </message>
    <message>
        <source>The settlement was taken back</source>
        <translation>تم التراجع عن الحسم</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>To settle (%1)</source>
        <translation>للحسم (%1)</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>حُسمت</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>VersionsItem</name>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Plan it anew…</source>
        <translation>التخطيط من جديد…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>شيء آخر…</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
</context>
<context>
    <name>VersionsKeysDialog</name>
    <message>
        <source>Take version 1</source>
        <translation>اعتماد النسخة 1</translation>
    </message>
    <message>
        <source>Take version 2</source>
        <translation>اعتماد النسخة 2</translation>
    </message>
    <message>
        <source>Take version 3</source>
        <translation>اعتماد النسخة 3</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>شيء آخر…</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>حُسمت</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المكتب</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>يصل Tab ومفاتيح الأسهم إلى كل شيء آخر، ويضغطه مفتاح المسافة أو Enter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>VersionsOwnDialog</name>
    <message>
        <source>All versions stay in the record; from now on everybody sees what you choose here.</source>
        <translation>تبقى كل النسخ في السجل؛ ومن الآن يرى الجميع ما تختاره هنا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>هذا الوقت</translation>
    </message>
    <message>
        <source>Year, month and day, then the time, as in %1</source>
        <translation>السنة والشهر واليوم ثم الوقت، مثل %1</translation>
    </message>
    <message>
        <source>When it is to be</source>
        <translation>متى سيكون</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>ما يخدمه الشباك</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>VersionsSettled</name>
    <message>
        <source>What somebody has chosen stays here, with who chose it, until the thing is over or is changed again.</source>
        <translation>ما اختاره أحدهم يبقى هنا مع اسم من اختاره، حتى ينتهي الأمر أو يُغيَّر من جديد.</translation>
    </message>
    <message>
        <source>Nothing had to be settled</source>
        <translation>لم يكن هناك ما يُحسم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Shows now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Take version %1</source>
        <translation>اعتماد النسخة %1</translation>
    </message>
</context>
<context>
    <name>VersionsWaiting</name>
    <message>
        <source>Where two people change the same thing while their machines do not reach each other, both versions come here, and nothing is lost.</source>
        <translation>حين يغيّر شخصان الشيء نفسه وجهازاهما غير متصلين، تصل النسختان إلى هنا ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Nothing was written twice</source>
        <translation>لم يُكتب شيء مرتين</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Also in this visit: %1</source>
        <translation>أيضًا في هذه الزيارة: %1</translation>
    </message>
    <message>
        <source>Finish and take it</source>
        <translation>إنهاء وأخذها</translation>
    </message>
    <message>
        <source>Call it</source>
        <translation>نداؤها</translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message>
        <source>Wait from now</source>
        <translation>الانتظار من الآن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظرون</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>لماذا هذا الترتيب</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>A ticket that is moved to another service keeps the time at which the person came.</source>
        <translation>التذكرة المنقولة إلى خدمة أخرى تحتفظ بوقت حضور صاحبها.</translation>
    </message>
</context>
<context>
    <name>WipedWindow</name>
    <message>
        <source>Field</source>
        <translation>الميدان</translation>
    </message>
    <message>
        <source>Everything that it held is gone for good. What it had sent is at the office.</source>
        <translation>كل ما كان فيه زال نهائيًا. وما أرسله موجود لدى المكتب.</translation>
    </message>
    <message>
        <source>This laptop was wiped</source>
        <translation>مُحي هذا الحاسوب</translation>
    </message>
    <message>
        <source>On %1 (UTC).</source>
        <translation>في %1 بتوقيت غرينتش.</translation>
    </message>
    <message>
        <source>If you are its officer, ring your office. If you found it, please bring it back there.</source>
        <translation>إن كنت موظفه فاتصل بمكتبك. وإن وجدته فأعده إليه من فضلك.</translation>
    </message>
    <message>
        <source>To set it up anew, whoever looks after the devices chooses an empty folder and asks for a new code.</source>
        <translation>لإعداده من جديد يختار من يرعى الأجهزة مجلدًا فارغًا ويطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>For staff: %1</source>
        <translation>للموظفين: %1</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>الكلمات كصورة</translation>
    </message>
</context>
<context>
    <name>WorkColumn</name>
    <message>
        <source>Called twice</source>
        <translation>نداء مكرر</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>It is sealed. Only you and the office can read it.</source>
        <translation>هذا مختوم. لا يقرؤه إلا أنت والمكتب.</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>بيانات %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>كما هو الآن</translation>
    </message>
</context>
</TS>
