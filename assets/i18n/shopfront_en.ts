<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n services found</source>
        <translation>
            <numerusform>1 service found</numerusform>
            <numerusform>%n services found</numerusform>
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
</context>
</TS>
