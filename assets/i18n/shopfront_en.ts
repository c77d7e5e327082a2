<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContentEditorBody</name>
    <message numerus="yes">
        <source>%n things to mend first</source>
        <translation>
            <numerusform>%n thing to mend first</numerusform>
            <numerusform>%n things to mend first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed, not proposed yet</source>
        <translation>
            <numerusform>%n place changed, not proposed yet</numerusform>
            <numerusform>%n places changed, not proposed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message numerus="yes">
        <source>%n approved changes are not shown</source>
        <translation>
            <numerusform>%n approved change is not shown</numerusform>
            <numerusform>%n approved changes are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentTargets</name>
    <message numerus="yes">
        <source>%n more. Type to find them.</source>
        <translation>
            <numerusform>%n more. Type to find it.</numerusform>
            <numerusform>%n more. Type to find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>called again %n times</source>
        <translation>
            <numerusform>called again once</numerusform>
            <numerusform>called again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n signed in</numerusform>
            <numerusform>%n signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved here, not yet sent</source>
        <translation>
            <numerusform>%n saved here, not yet sent</numerusform>
            <numerusform>%n saved here, not yet sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the office: %n</source>
        <translation>
            <numerusform>Not taken by the office: %n</numerusform>
            <numerusform>Not taken by the office: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved here, not yet sent: %n</source>
        <translation>
            <numerusform>Saved here, not yet sent: %n</numerusform>
            <numerusform>Saved here, not yet sent: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. Try again in %n seconds.</source>
        <translation>
            <numerusform>That PIN is not right. Try again in %n second.</numerusform>
            <numerusform>That PIN is not right. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n came in today</source>
        <translation>
            <numerusform>Counted: %n came in today</numerusform>
            <numerusform>Counted: %n came in today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>%n still to come</numerusform>
            <numerusform>%n still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called for help %n times</source>
        <translation>
            <numerusform>Called for help once</numerusform>
            <numerusform>Called for help %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n answers</source>
        <translation>
            <numerusform>Read %n answer</numerusform>
            <numerusform>Read %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form and %n files with it</source>
        <translation>
            <numerusform>The form and %n file with it</numerusform>
            <numerusform>The form and %n files with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterHelp</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields typed by the citizen</source>
        <translation>
            <numerusform>%n field typed by the citizen</numerusform>
            <numerusform>%n fields typed by the citizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by the helper</source>
        <translation>
            <numerusform>%n typed by the helper</numerusform>
            <numerusform>%n typed by the helper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people seen</source>
        <translation>
            <numerusform>%n person seen</numerusform>
            <numerusform>%n people seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written twice</source>
        <translation>
            <numerusform>%n written twice</numerusform>
            <numerusform>%n written twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>%n person so far</numerusform>
            <numerusform>%n people so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of what you saw</source>
        <translation>
            <numerusform>%n report of what you saw</numerusform>
            <numerusform>%n reports of what you saw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>things are safe on this laptop. They go by themselves when there is a network.</source>
        <translation>
            <numerusform>thing is safe on this laptop. It goes by itself when there is a network.</numerusform>
            <numerusform>things are safe on this laptop. They go by themselves when there is a network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n to send</source>
        <translation>
            <numerusform>Connected, %n to send</numerusform>
            <numerusform>Connected, %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n not taken by the office</source>
        <translation>
            <numerusform>Connected, %n not taken by the office</numerusform>
            <numerusform>Connected, %n not taken by the office</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline %n days, all kept here</source>
        <translation>
            <numerusform>Offline %n day, all kept here</numerusform>
            <numerusform>Offline %n days, all kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes without a touch</source>
        <translation>
            <numerusform>Locks after %n minute without a touch</numerusform>
            <numerusform>Locks after %n minutes without a touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation>
            <numerusform>%n change sent</numerusform>
            <numerusform>%n changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that are known of them</source>
        <translation>
            <numerusform>%n thing that is known of them</numerusform>
            <numerusform>%n things that are known of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRoad</name>
    <message numerus="yes">
        <source>Reading what the office has: %n entries</source>
        <translation>
            <numerusform>Reading what the office has: %n entry</numerusform>
            <numerusform>Reading what the office has: %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left to send</source>
        <translation>
            <numerusform>%n entry is left to send</numerusform>
            <numerusform>%n entries are left to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes at the pace of the last minute.</source>
        <translation>
            <numerusform>About %n minute at the pace of the last minute.</numerusform>
            <numerusform>About %n minutes at the pace of the last minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large papers wait (%1 MB): this network costs by the megabyte.</source>
        <translation>
            <numerusform>%n large paper waits (%1 MB): this network costs by the megabyte.</numerusform>
            <numerusform>%n large papers wait (%1 MB): this network costs by the megabyte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message numerus="yes">
        <source>All %n questions seen</source>
        <translation>
            <numerusform>The one question seen</numerusform>
            <numerusform>All %n questions seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We can fill in %n answers</source>
        <translation>
            <numerusform>We can fill in %n answer</numerusform>
            <numerusform>We can fill in %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%n answers are in your form.</source>
        <translation>
            <numerusform>%n answer is in your form.</numerusform>
            <numerusform>%n answers are in your form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions still have to be answered.</source>
        <translation>
            <numerusform>%n question still has to be answered.</numerusform>
            <numerusform>%n questions still have to be answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message numerus="yes">
        <source>It rings at %n counters now. You can go on meanwhile.</source>
        <translation>
            <numerusform>It rings at %n counter now. You can go on meanwhile.</numerusform>
            <numerusform>It rings at %n counters now. You can go on meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Somebody is likely to come within %n minute. It goes on ringing.</numerusform>
            <numerusform>Somebody is likely to come within %n minutes. It goes on ringing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Somebody is likely to come in %1 to %n minute. It goes on ringing.</numerusform>
            <numerusform>Somebody is likely to come in %1 to %n minutes. It goes on ringing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Somebody is likely to answer within %n minute. It goes on ringing.</numerusform>
            <numerusform>Somebody is likely to answer within %n minutes. It goes on ringing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Somebody is likely to answer in %1 to %n minute. It goes on ringing.</numerusform>
            <numerusform>Somebody is likely to answer in %1 to %n minutes. It goes on ringing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n minute.</numerusform>
            <numerusform>%n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpRings</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>%n entries are saved here and not yet sent.</source>
        <translation>
            <numerusform>1 entry is saved here and not yet sent.</numerusform>
            <numerusform>%n entries are saved here and not yet sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes’ wait now</source>
        <translation>
            <numerusform>Less than %n minute’s wait now</numerusform>
            <numerusform>Less than %n minutes’ wait now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes’ wait now</source>
        <translation>
            <numerusform>%1 to %n minute’s wait now</numerusform>
            <numerusform>%1 to %n minutes’ wait now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes</source>
        <translation>
            <numerusform>Less than %n minute</numerusform>
            <numerusform>Less than %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes</source>
        <translation>
            <numerusform>%1 to %n minute</numerusform>
            <numerusform>%1 to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>1 person is before you.</numerusform>
            <numerusform>%n people are before you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters are open.</source>
        <translation>
            <numerusform>1 counter is open.</numerusform>
            <numerusform>%n counters are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>%n answer or service found</numerusform>
            <numerusform>%n answers and services found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n seconds.</source>
        <translation>
            <numerusform>The next try is in %n second.</numerusform>
            <numerusform>The next try is in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>%n thing to do.</numerusform>
            <numerusform>%n things to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n years after its last step</source>
        <translation>
            <numerusform>This office erases the form you send here %n year after its last step</numerusform>
            <numerusform>This office erases the form you send here %n years after its last step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n days after its last step</source>
        <translation>
            <numerusform>This office erases the form you send here %n day after its last step</numerusform>
            <numerusform>This office erases the form you send here %n days after its last step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message numerus="yes">
        <source>%n short questions make the list fit you.</source>
        <translation>
            <numerusform>%n short question makes the list fit you.</numerusform>
            <numerusform>%n short questions make the list fit you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>Nothing yet: at least %n people have to be served</source>
        <translation>
            <numerusform>Nothing yet: at least %n person has to be served</numerusform>
            <numerusform>Nothing yet: at least %n people have to be served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n came back</numerusform>
            <numerusform>%n came back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a break</source>
        <translation>
            <numerusform>%n on a break</numerusform>
            <numerusform>%n on a break</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>of %n person</numerusform>
            <numerusform>of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will pass</source>
        <translation>
            <numerusform>%n will pass</numerusform>
            <numerusform>%n will pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices, nothing to do</source>
        <translation>
            <numerusform>%n device, nothing to do</numerusform>
            <numerusform>%n devices, nothing to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters are planned for now</source>
        <translation>
            <numerusform>%n counter is planned for now</numerusform>
            <numerusform>%n counters are planned for now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody is at %n of them</source>
        <translation>
            <numerusform>nobody is at %n of them</numerusform>
            <numerusform>nobody is at %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are planned.</source>
        <translation>
            <numerusform>%n shift is planned.</numerusform>
            <numerusform>%n shifts are planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a ticket</source>
        <translation>
            <numerusform>%n without a ticket</numerusform>
            <numerusform>%n without a ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n sessions with something typed</source>
        <translation>
            <numerusform>Nothing yet: at least %n session with something typed</numerusform>
            <numerusform>Nothing yet: at least %n sessions with something typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls. Of so few only their number is told.</source>
        <translation>
            <numerusform>%n call. Of so few only their number is told.</numerusform>
            <numerusform>%n calls. Of so few only their number is told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>%n thing to do.</numerusform>
            <numerusform>%n things to do.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message numerus="yes">
        <source>%n point(s). The last is joined to the first.</source>
        <translation>
            <numerusform>%n point. The last is joined to the first.</numerusform>
            <numerusform>%n points. The last is joined to the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message numerus="yes">
        <source>%n left to number</source>
        <translation>
            <numerusform>%n left to number</numerusform>
            <numerusform>%n left to number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>1 person is before you</numerusform>
            <numerusform>%n people are before you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>I need %n more minute</numerusform>
            <numerusform>I need %n more minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You keep your place. You can ask for this %n times.</source>
        <translation>
            <numerusform>You keep your place. You can ask for this once.</numerusform>
            <numerusform>You keep your place. You can ask for this %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look again every %n seconds</source>
        <translation>
            <numerusform>Look again every second</numerusform>
            <numerusform>Look again every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n minutes more</source>
        <translation>
            <numerusform>Asked for %n minute more</numerusform>
            <numerusform>Asked for %n minutes more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is called before somebody whose place counts from %n minutes earlier.</source>
        <translation>
            <numerusform>Nobody is called before somebody whose place counts from %n minute earlier.</numerusform>
            <numerusform>Nobody is called before somebody whose place counts from %n minutes earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has waited over %n minutes, so every counter helps</source>
        <translation>
            <numerusform>Has waited over %n minute, so every counter helps</numerusform>
            <numerusform>Has waited over %n minutes, so every counter helps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was called a moment ago. Give the person %n seconds more.</source>
        <translation>
            <numerusform>Ticket {label} was called a moment ago. Give the person %n second more.</numerusform>
            <numerusform>Ticket {label} was called a moment ago. Give the person %n seconds more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.</source>
        <translation>
            <numerusform>Ticket {label} was put off %n time already. Come when it is called, or ask at a counter.</numerusform>
            <numerusform>Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>%n answer or service found</numerusform>
            <numerusform>%n answers and services found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.</source>
        <translation>
            <numerusform>%n question needs a kiosk or counter. Take the form there to send it: you tell nothing twice.</numerusform>
            <numerusform>%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.</source>
        <translation>
            <numerusform>Ready for the road. On this laptop: %n case, {forms} forms, all {answers} answers, of {day} {time}.</numerusform>
            <numerusform>Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in quarantine.</source>
        <translation>
            <numerusform>%n entry is in quarantine.</numerusform>
            <numerusform>%n entries are in quarantine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were written twice and wait for an officer.</source>
        <translation>
            <numerusform>%n thing was written twice and waits for an officer.</numerusform>
            <numerusform>%n things were written twice and wait for an officer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This server’s disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>This server’s disk is full in about %n day at this pace.</numerusform>
            <numerusform>This server’s disk is full in about %n days at this pace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %n days ago.</source>
        <translation>
            <numerusform>The last backup was made %n day ago.</numerusform>
            <numerusform>The last backup was made %n days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind</source>
        <translation>
            <numerusform>%n minute behind</numerusform>
            <numerusform>%n minutes behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n entry to send</numerusform>
            <numerusform>%n entries to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to read</source>
        <translation>
            <numerusform>%n entry to read</numerusform>
            <numerusform>%n entries to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n days</source>
        <translation>
            <numerusform>Room for about %n day</numerusform>
            <numerusform>Room for about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.</source>
        <translation>
            <numerusform>The office could not take %n thing from this machine: {what}, {when}. It stays here. Show this to whoever looks after the devices.</numerusform>
            <numerusform>The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message numerus="yes">
        <source>At most %n tickets. The counters call you for one after the other.</source>
        <translation>
            <numerusform>At most %n ticket. The counters call you for one after the other.</numerusform>
            <numerusform>At most %n tickets. The counters call you for one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are the same in each</source>
        <translation>
            <numerusform>%n shift is the same in each</numerusform>
            <numerusform>%n shifts are the same in each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n minutes apart</source>
        <translation>
            <numerusform>Written %n minute apart</numerusform>
            <numerusform>Written %n minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n hours apart</source>
        <translation>
            <numerusform>Written %n hour apart</numerusform>
            <numerusform>Written %n hours apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n days apart</source>
        <translation>
            <numerusform>Written %n day apart</numerusform>
            <numerusform>Written %n days apart</numerusform>
        </translation>
    </message>
</context>
</TS>
