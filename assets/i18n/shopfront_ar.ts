<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>ChoosePage</name>
    <message>
        <source>What is your ticket for?</source>
        <translation>لأي خدمة تريد رقماً؟</translation>
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
        <source>Not printed, seen on screen</source>
        <translation>لم تُطبع، ورآها صاحبها على الشاشة</translation>
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
        <source>F2 calls %1.</source>
        <translation>المفتاح F2 ينادي %1.</translation>
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
        <source>Whoever has waited longest is next. Priority counts as %1 minutes more, coming back in time as %2 minutes more.</source>
        <translation>التالي هو من انتظر أطول. تُحسب الأولوية %1 دقيقة إضافية، والعودة في الوقت %2 دقائق إضافية.</translation>
    </message>
    <message>
        <source>So nobody is ever called before somebody who came %1 minutes earlier.</source>
        <translation>لذلك لا يُنادى أحد قبل من حضر قبله بـ %1 دقيقة.</translation>
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
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Queue</source>
        <translation>الطابور</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
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
    <name>DeskPage</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
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
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>توجد مشكلة</translation>
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
        <source>Try another word, choose below, or ask at any counter.</source>
        <translation>جرّب كلمة أخرى، أو اختر من الأسفل، أو اسأل عند أي شباك.</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>لم نجد شيئاً بهذه الكلمات</translation>
    </message>
    <message>
        <source>Or choose from these</source>
        <translation>أو اختر من هنا</translation>
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
    <name>HelpSheet</name>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Staff at every open counter help you with this screen. You do not need a ticket to ask.</source>
        <translation>يساعدك الموظفون عند كل شباك مفتوح في استعمال هذه الشاشة. لا تحتاج إلى رقم لتسأل.</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>كيف نساعدك؟</translation>
    </message>
    <message>
        <source>Touch a box to choose it. Back leads one page back.</source>
        <translation>المس المربع لتختاره. زر الرجوع يعيدك صفحة واحدة.</translation>
    </message>
    <message>
        <source>A ticket keeps your place. Take one, have a seat, and watch the board.</source>
        <translation>الرقم يحفظ دورك. خذ رقماً واجلس وتابع اللوحة.</translation>
    </message>
    <message>
        <source>Below you change the language and the text size, or have the page read aloud.</source>
        <translation>في الأسفل تغيّر اللغة وحجم الخط، أو تستمع إلى الصفحة.</translation>
    </message>
    <message>
        <source>Exit now clears the screen at once. Nothing you typed is kept.</source>
        <translation>زر «خروج الآن» يمسح الشاشة فوراً. لا نحتفظ بأي شيء كتبته.</translation>
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
</context>
<context>
    <name>HomeShortcuts</name>
    <message>
        <source>Asked for most</source>
        <translation>الأكثر طلباً</translation>
    </message>
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
        <source>Language of the keys</source>
        <translation>لغة المفاتيح</translation>
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
    <message numerus="yes">
        <source>%n services found</source>
        <translation>
            <numerusform>لا خدمات بهذه الكلمات</numerusform>
            <numerusform>وجدنا خدمة واحدة</numerusform>
            <numerusform>وجدنا خدمتين</numerusform>
            <numerusform>وجدنا %n خدمات</numerusform>
            <numerusform>وجدنا %n خدمة</numerusform>
            <numerusform>وجدنا %n خدمة</numerusform>
        </translation>
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
        <source>This kiosk does not print</source>
        <translation>هذا الجهاز لا يطبع</translation>
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
        <source>Note your number. It counts without paper.</source>
        <translation>دوّن رقمك. يُعتدّ به من دون ورق.</translation>
    </message>
    <message>
        <source>We cannot tell whether your ticket was printed</source>
        <translation>لا نعرف إن كانت تذكرتك قد طُبعت</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>لا ورق في الطابعة</translation>
    </message>
    <message>
        <source>Your ticket was not printed</source>
        <translation>لم تُطبع تذكرتك</translation>
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
    <message>
        <source>No service of this office fits these words.</source>
        <translation>لا خدمة في هذا المكتب تطابق هذه الكلمات.</translation>
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
    <name>OfficeCard</name>
    <message>
        <source>Counters</source>
        <translation>الشبابيك</translation>
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
    <message>
        <source>Pick one</source>
        <translation>اختيار واحد</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>لماذا هذا الترتيب</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>seconds left</source>
        <translation>ثانية متبقية</translation>
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
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of this device</source>
        <translation>حالة هذا الجهاز</translation>
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
    <name>Text</name>
    <message>
        <source>Priority: {why}</source>
        <translation>أولوية: {why}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>أولوية</translation>
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
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
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
        <source>Point your phone at the code to follow the queue.</source>
        <translation>وجّه هاتفك إلى الرمز لتتابع الدور.</translation>
    </message>
    <message>
        <source>Your ticket {label}</source>
        <translation>تذكرتك {label}</translation>
    </message>
    <message>
        <source>You are waiting</source>
        <translation>أنت في الانتظار</translation>
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
        <source>Go to counter {counter} now</source>
        <translation>توجّه إلى الشباك {counter} الآن</translation>
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
        <source>Your ticket is on hold. Staff call you again.</source>
        <translation>تذكرتك مؤجّلة. سيناديك الموظفون من جديد.</translation>
    </message>
    <message>
        <source>Finished. Thank you for coming.</source>
        <translation>انتهى الأمر. شكراً لحضورك.</translation>
    </message>
    <message>
        <source>We called you and did not see you. Come to any counter.</source>
        <translation>نادينا رقمك ولم نرك. تعال إلى أي شباك.</translation>
    </message>
    <message>
        <source>You left the queue. Take a new ticket if you still need us.</source>
        <translation>غادرت الدور. خذ رقماً جديداً إن احتجت إلينا.</translation>
    </message>
    <message>
        <source>As known at {time}</source>
        <translation>حسب المعروف عند {time}</translation>
    </message>
    <message>
        <source>This page follows the queue by itself.</source>
        <translation>تتابع هذه الصفحة الدور تلقائياً.</translation>
    </message>
    <message>
        <source>Reload this page for news.</source>
        <translation>أعد تحميل الصفحة لمعرفة الجديد.</translation>
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
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Your wait from now</source>
        <translation>مدة انتظارك من الآن</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Keep it like this</source>
        <translation>أبقِها هكذا</translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation>حجم الخط والألوان</translation>
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
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>رمز لمتابعة هذه التذكرة على هاتفك</translation>
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
        <source>I have noted my number</source>
        <translation>دوّنت رقمي</translation>
    </message>
    <message>
        <source>I have my ticket</source>
        <translation>معي رقمي</translation>
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
    <name>TitleRow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose a service to see what to bring and how long the wait is.</source>
        <translation>اختر خدمة لترى ما تحضره ومدة الانتظار.</translation>
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
</TS>
