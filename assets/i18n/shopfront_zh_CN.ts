<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcknowledgeAnswer</name>
    <message>
        <source>I have read this and I agree</source>
        <translation>我已阅读并同意</translation>
    </message>
</context>
<context>
    <name>AddedEntry</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一项</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加一项</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Which agency is it?</source>
        <translation>是哪个部门？</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>AnswerJudge</name>
    <message>
        <source>Did this answer it?</source>
        <translation>这回答了您的问题吗？</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>谢谢您告诉我们。</translation>
    </message>
    <message>
        <source>Then a person can help you</source>
        <translation>那么可以请工作人员帮您</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>是，回答了</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>否，没有回答</translation>
    </message>
    <message>
        <source>Answers that come near</source>
        <translation>相近的答案</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>我们的工作人员可以用您的语言为您讲解。</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>此答案目前只有英文</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>询问工作人员</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>请到窗口确认是否仍然有效。</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>此内容已超过一年未经核对</translation>
    </message>
    <message>
        <source>Do it here</source>
        <translation>在这里办理</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Ask for help</source>
        <translation>请求帮助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your appointment is being looked up</source>
        <translation>正在查询您的预约</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>It stands in your letter. Capitals, spaces and dashes do not matter.</source>
        <translation>预约码在您的预约通知上。不分大小写，空格和短横可以不输。</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>请输入您的预约码</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Is here</source>
        <translation>已到场</translation>
    </message>
</context>
<context>
    <name>AppointmentsDialog</name>
    <message>
        <source>Appointments today</source>
        <translation>今日预约</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is in the letter. Enter checks in.</source>
        <translation>预约码在预约通知上。按回车键签到。</translation>
    </message>
    <message>
        <source>Code of the appointment</source>
        <translation>预约码</translation>
    </message>
    <message>
        <source>What this machine has heard of is listed here, also while the hub is out of reach.</source>
        <translation>这里列出本机已收到的预约，连不上主机时也能查看。</translation>
    </message>
    <message>
        <source>No appointment is known for today</source>
        <translation>今天没有已知的预约</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>It is sealed with its name. Only you and the office can open it.</source>
        <translation>连同文件名一起加密封存。只有您和办事处能打开。</translation>
    </message>
    <message>
        <source>Attach something of %1</source>
        <translation>附上%1的材料</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封存</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>On hold, or away</source>
        <translation>挂起或暂离</translation>
    </message>
</context>
<context>
    <name>AwayRow</name>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已回来</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The board has lost its connection. Listen for staff.</source>
        <translation>叫号屏已断开连接。请留意工作人员呼叫。</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>正在呼叫</translation>
    </message>
    <message>
        <source>Called last</source>
        <translation>刚才呼叫</translation>
    </message>
    <message>
        <source>Now calling %1. Go to counter %2.</source>
        <translation>请 %1 号到%2号窗口办理。</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>暂无窗口开放</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>单位：分钟</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
</context>
<context>
    <name>BreakChoices</name>
    <message>
        <source>Not said how long</source>
        <translation>未说明时长</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Nobody is called here until F2 ends it. How long is only a plan, for your colleagues.</source>
        <translation>按 F2 结束前，本窗口不叫号。时长只是计划，供同事参考。</translation>
    </message>
    <message>
        <source>A break, or work in the back office</source>
        <translation>休息或后台工作</translation>
    </message>
    <message>
        <source>Stay at the counter</source>
        <translation>留在窗口</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Back-office work</source>
        <translation>后台工作</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation>需带材料</translation>
    </message>
    <message>
        <source>Something missing? Come anyway. We tell you what can wait.</source>
        <translation>材料不齐也可以来，我们会告诉您哪些可以后补。</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>CalendarTurns</name>
    <message>
        <source>One year back</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>One month on</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>下一年</translation>
    </message>
</context>
<context>
    <name>CallPlate</name>
    <message>
        <source>Nobody is called now</source>
        <translation>目前没有叫号</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Your number appears here, and is said aloud.</source>
        <translation>您的号码会在这里显示并语音播报。</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, counter %2</source>
        <translation>%1，%2号窗口</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>It leaves the queue and nobody is called. Undo brings it back.</source>
        <translation>该号将移出队列，不再呼叫。可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Cancel ticket %1, because…</source>
        <translation>作废 %1，原因是……</translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>保留该号</translation>
    </message>
    <message>
        <source>It was not printed, and the person has another one</source>
        <translation>没有打印出来，本人已另取号</translation>
    </message>
    <message>
        <source>It was taken by mistake</source>
        <translation>取错了号</translation>
    </message>
    <message>
        <source>The same person took two</source>
        <translation>同一个人取了两个号</translation>
    </message>
    <message>
        <source>It is for a service that is not given here</source>
        <translation>本处不办理该业务</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为数据表</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>请核对您填写的内容</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Take this list along</source>
        <translation>带走这份清单</translation>
    </message>
    <message>
        <source>Get tickets from this list</source>
        <translation>从清单取号</translation>
    </message>
    <message>
        <source>Your list: %1</source>
        <translation>您的清单：%1</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>与我无关</translation>
    </message>
    <message>
        <source>Your ticket: %1</source>
        <translation>您的号：%1</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>填写表格</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>我已办完</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>还是与我有关</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>These are the answers</source>
        <translation>选好了</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>These are my answers</source>
        <translation>选好了</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Find it by agency</source>
        <translation>按部门查找</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>用您自己的话描述</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>您要办理什么业务？</translation>
    </message>
    <message>
        <source>Meanwhile you can read here what each service needs, so that you come prepared.</source>
        <translation>您可以先在这里查看各项业务需要带什么，做好准备再来。</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>暂停取号</translation>
    </message>
    <message>
        <source>What most people come for</source>
        <translation>大家常办的业务</translation>
    </message>
    <message>
        <source>Or what has happened in your life</source>
        <translation>或者选择您生活中发生的事</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>One press closes the stop. Undo opens it again.</source>
        <translation>按一次即关闭此站；可撤销重新打开。</translation>
    </message>
    <message>
        <source>It is not over</source>
        <translation>还没有结束</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>按计划完成</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>改天再来</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>没有人在</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>他们今天不需要</translation>
    </message>
</context>
<context>
    <name>CodeAnswer</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>请将二维码对准摄像头，距离约一掌，系统会自动识读。</translation>
    </message>
    <message>
        <source>Read the code with the camera</source>
        <translation>用摄像头扫码</translation>
    </message>
    <message>
        <source>Read another code</source>
        <translation>扫描另一个码</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>关闭摄像头</translation>
    </message>
    <message>
        <source>Or type what stands below the code</source>
        <translation>或输入二维码下方的字符</translation>
    </message>
    <message>
        <source>Type what stands below the code</source>
        <translation>请输入二维码下方的字符</translation>
    </message>
    <message>
        <source>The code was read</source>
        <translation>扫码成功</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>No sign typed yet</source>
        <translation>尚未输入</translation>
    </message>
    <message>
        <source>Typed so far: %1</source>
        <translation>已输入：%1</translation>
    </message>
</context>
<context>
    <name>CodeCamera</name>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>请将二维码对准摄像头，距离约一掌，系统会自动识读。</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Close the camera and type the code</source>
        <translation>关闭摄像头，手动输入</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The code as a picture</source>
        <translation>二维码图片</translation>
    </message>
</context>
<context>
    <name>CodeLook</name>
    <message>
        <source>Show the code of your letter to the camera</source>
        <translation>请将预约通知上的二维码对准摄像头</translation>
    </message>
</context>
<context>
    <name>CodeProblem</name>
    <message>
        <source>You are not checked in yet</source>
        <translation>您还没有签到</translation>
    </message>
</context>
<context>
    <name>CodeTrouble</name>
    <message>
        <source>This kiosk has no camera for the code of your letter. Type it.</source>
        <translation>本自助机没有摄像头，无法扫描通知上的二维码。请手动输入。</translation>
    </message>
</context>
<context>
    <name>ComeBackButton</name>
    <message>
        <source>Go on with a form you saved</source>
        <translation>继续填写已保存的表格</translation>
    </message>
</context>
<context>
    <name>ComeBackPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your form is being fetched</source>
        <translation>正在调取您的表格</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>打开我的表格</translation>
    </message>
</context>
<context>
    <name>CompanionDialog</name>
    <message>
        <source>Look at the paper where there has to be one. Only the role and the right are kept, with the visit and in the form.</source>
        <translation>需要文件时请查看文件。只保存身份和权限，与本次来访及表格放在一起。</translation>
    </message>
    <message>
        <source>Who helps this person?</source>
        <translation>谁在帮助这位办事人？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CompanionSheet</name>
    <message>
        <source>Staff see it with your ticket and your form. Nobody’s name is kept.</source>
        <translation>工作人员会随您的号票和表格看到。不保存任何人的姓名。</translation>
    </message>
    <message>
        <source>Does somebody help you?</source>
        <translation>有人帮助您吗？</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>打印同意书</translation>
    </message>
    <message>
        <source>Nobody helps me</source>
        <translation>没有人帮助我</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>凭什么权限？</translation>
    </message>
    <message>
        <source>The agreement is printed. Sign it, and take it with you.</source>
        <translation>同意书已打印。请签名并带走。</translation>
    </message>
    <message>
        <source>The agreement was not printed. Ask for it at a counter.</source>
        <translation>同意书没有打印出来。请到柜台索取。</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening hours and closures</source>
        <translation>开放时间和闭馆日</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>人生大事</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>办事处</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>标题下的一行</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Words by which it is found</source>
        <translation>用来查找的词</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>简要</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>需带材料</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>办理依据</translation>
    </message>
    <message>
        <source>What becomes of what is told</source>
        <translation>所提供信息的用途</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>最近核对日期</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>按顺序的步骤</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>Days on which the office is closed</source>
        <translation>办事处关闭的日子</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>几个字</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>更详细</translation>
    </message>
    <message>
        <source>what is special</source>
        <translation>特别之处</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <source>why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>最迟何时</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>开门时间</translation>
    </message>
    <message>
        <source>last ticket at</source>
        <translation>最后取号时间</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>关门时间</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>需要多久</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>谁可以办</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>在柜台</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话办理</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>At the agency</source>
        <translation>在主管机构</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Proposed. Somebody else has to approve it.</source>
        <translation>已提议。须由另一人批准。</translation>
    </message>
    <message>
        <source>Approved. Kiosks show it after the visit that is under way.</source>
        <translation>已批准。自助机在当前使用结束后显示。</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Undone. What was shown before comes back.</source>
        <translation>已撤销。恢复之前显示的内容。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Approved, but not shown: %1</source>
        <translation>已批准，但未显示：%1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <translation>英文：%1</translation>
    </message>
    <message>
        <source>Off the list: there is an answer for it.</source>
        <translation>已从列表移除：已有答案。</translation>
    </message>
    <message>
        <source>Off the list: it is not for us.</source>
        <translation>已从列表移除：不归我们管。</translation>
    </message>
    <message>
        <source>%1, last asked on %2</source>
        <translation>%1，最近一次提问：%2</translation>
    </message>
    <message>
        <source>No word that our texts have</source>
        <translation>没有我们文字中的词</translation>
    </message>
    <message>
        <source>%1 said yes, %2 said no</source>
        <translation>%1 人说是，%2 人说否</translation>
    </message>
</context>
<context>
    <name>ContentAmendment</name>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>这是您自己提议的。须由另一人批准。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>查看页面</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新编辑</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>ContentBar</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>To approve (%1)</source>
        <translation>待批准（%1）</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>ContentChange</name>
    <message>
        <source>What is to be changed?</source>
        <translation>要更改什么？</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Texts, the steps of a checklist and opening hours can be changed here. A second officer approves it before anybody sees it.</source>
        <translation>可在此更改文字、清单步骤和开放时间。须由第二位工作人员批准后才会显示。</translation>
    </message>
    <message>
        <source>Choose what is to be changed</source>
        <translation>选择要更改的内容</translation>
    </message>
</context>
<context>
    <name>ContentDialogs</name>
    <message>
        <source>Why is it to be changed?</source>
        <translation>为什么要更改？</translation>
    </message>
    <message>
        <source>A second officer sees the difference and approves it. Nothing is shown otherwise before.</source>
        <translation>第二位工作人员查看差异并批准。在此之前显示的内容不变。</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>提议更改</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>What is to be mended first?</source>
        <translation>首先要改正什么？</translation>
    </message>
    <message>
        <source>Who proposed it can take it up again from the history.</source>
        <translation>提议人可从历史中重新编辑。</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
</context>
<context>
    <name>ContentDiff</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>ContentEditorBody</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend first</source>
        <translation>
            <numerusform>先改正 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed, not proposed yet</source>
        <translation>
            <numerusform>已更改 %n 处，尚未提议</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is shown now</source>
        <translation>与现在显示的一样</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提议…</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>查看页面</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加一项</translation>
    </message>
</context>
<context>
    <name>ContentKeysDialog</name>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>查看页面</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>提议…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回窗口界面</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Nothing was changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>A newer pack says something else at these places. Look at them under History, and undo them or propose them anew.</source>
        <translation>较新的内容包在这些位置有不同的内容。请在历史中查看，撤销或重新提议。</translation>
    </message>
    <message numerus="yes">
        <source>%n approved changes are not shown</source>
        <translation>
            <numerusform>有 %n 项已批准的更改未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>What officers propose waits here until somebody else has looked at it.</source>
        <translation>工作人员的提议在此等待另一人查看。</translation>
    </message>
    <message>
        <source>Nothing waits to be approved</source>
        <translation>没有待批准的内容</translation>
    </message>
    <message>
        <source>Every change stays in this list, with who wanted it and who approved it.</source>
        <translation>每项更改都保留在此列表中，并注明提议人和批准人。</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>这里尚无更改</translation>
    </message>
</context>
<context>
    <name>ContentPreviewDialog</name>
    <message>
        <source>The page is being drawn. This takes a few seconds.</source>
        <translation>正在绘制页面。需要几秒钟。</translation>
    </message>
    <message>
        <source>The page could not be drawn. The differences in words still hold.</source>
        <translation>无法绘制页面。文字差异仍然有效。</translation>
    </message>
    <message>
        <source>With this change, at a kiosk, in the middle of a day.</source>
        <translation>包含此更改，在自助机上，白天时段。</translation>
    </message>
    <message>
        <source>As citizens will see it</source>
        <translation>公众将看到的样子</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ContentQuestion</name>
    <message>
        <source>All questions</source>
        <translation>所有问题</translation>
    </message>
    <message>
        <source>Of a question only words that our own texts have are kept. Choose the answer that is there for it, or have one written first.</source>
        <translation>问题中只保留我们文字里已有的词。选择已有的答案，或先请人写一个。</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>答案中的词</translation>
    </message>
    <message>
        <source>Find the answer</source>
        <translation>查找答案</translation>
    </message>
    <message>
        <source>This answers it</source>
        <translation>这个能回答</translation>
    </message>
    <message>
        <source>It is not for us</source>
        <translation>不归我们管</translation>
    </message>
</context>
<context>
    <name>ContentQuestionsPage</name>
    <message>
        <source>Where a citizen finds no answer and lets us know, the words of ours that they used come here.</source>
        <translation>市民找不到答案并告诉我们时，其用到的我们文字中的词会出现在这里。</translation>
    </message>
    <message>
        <source>No question waits for an answer</source>
        <translation>没有等待答案的问题</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Answers that did not help everybody</source>
        <translation>并非对所有人都有帮助的答案</translation>
    </message>
</context>
<context>
    <name>ContentReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ContentReviewPage</name>
    <message>
        <source>Choose one to see what changes</source>
        <translation>选择一项查看更改</translation>
    </message>
</context>
<context>
    <name>ContentTargets</name>
    <message>
        <source>Service, life event, hours</source>
        <translation>服务、人生大事、时间</translation>
    </message>
    <message>
        <source>Find what is to be changed</source>
        <translation>查找要更改的内容</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type to find them.</source>
        <translation>
            <numerusform>还有 %n 项。输入文字查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that may be changed here fits these words.</source>
        <translation>没有可更改的内容符合这些词。</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>seconds left</source>
        <translation>剩余秒数</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1 is called by name as well.</source>
        <translation>呼叫 %1 时会同时叫名字。</translation>
    </message>
    <message>
        <source>%1 is called by its number alone.</source>
        <translation>呼叫 %1 时只叫号码。</translation>
    </message>
    <message numerus="yes">
        <source>called again %n times</source>
        <translation>
            <numerusform>已重呼%n次</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a slip in this code. It has twelve letters and digits, such as BDFG-HJKM-NPQR.</source>
        <translation>该码有误。应为十二位字母和数字，例如 BDFG-HJKM-NPQR。</translation>
    </message>
    <message>
        <source>No form is kept under this code. It was sent, or its time is over. You can start it anew here.</source>
        <translation>没有与该码对应的表格：可能已提交，或已过保存期限。可在此重新填写。</translation>
    </message>
    <message>
        <source>The office’s server does not answer. Try again when the line below says that the hub answers.</source>
        <translation>本中心的服务器没有响应。待下方状态栏显示主机已连接后再试。</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What you typed here is not in it.</source>
        <translation>该表格已在别处打开并继续填写，您在这里输入的内容不在其中。</translation>
    </message>
    <message>
        <source>The office’s server does not answer, so this form cannot be given back now. Try again in a while, or send it from here.</source>
        <translation>本中心的服务器没有响应，暂时无法交还表格。请稍后再试，或直接在此提交。</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>A helper</source>
        <translation>协助人</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>办事人</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>已不再询问的问题</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>已清空</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Changed by %1 at %2. Before: %3</source>
        <translation>%1于%2修改。原为：%3</translation>
    </message>
    <message>
        <source>Answered by %1 at %2</source>
        <translation>%1于%2填写</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Empty, may stay so</source>
        <translation>未填，可不填</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已填%1项，共%2项</translation>
    </message>
    <message>
        <source>Begun at %1</source>
        <translation>%1开始填写</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>号码 %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>This form has changed since it was filled in. Some answers may be missing.</source>
        <translation>该表格的内容要求在填写后有改动，可能缺少部分答案。</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. What the citizen answered is not taken back.</source>
        <translation>在这里还没有改动。办事人自己填写的内容不会被撤回。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>材料或信息不全</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>表格 %1：%2</translation>
    </message>
    <message>
        <source>Sent at %1 by %2 for the citizen</source>
        <translation>%1由%2代办事人提交</translation>
    </message>
    <message>
        <source>Sent at %1 by the citizen</source>
        <translation>%1由办事人提交</translation>
    </message>
    <message>
        <source>last step by %1</source>
        <translation>最近处理：%1</translation>
    </message>
    <message>
        <source>Type the code that stands on the citizen’s paper, or scan it.</source>
        <translation>请输入或扫描办事人纸条上的续填码。</translation>
    </message>
    <message>
        <source>No form with this reference has reached this office. Compare it with the paper.</source>
        <translation>本中心没有收到该查询编号的表格，请与纸条核对。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Opened as a PDF file: print it from there. It is deleted with the form.</source>
        <translation>已作为 PDF 文件打开，请从中打印。关闭表格时该文件会被删除。</translation>
    </message>
    <message>
        <source>Saved as a PDF file, deleted when the form is closed: %1</source>
        <translation>已保存为 PDF 文件，关闭表格时删除：%1</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer, then try again.</source>
        <translation>没有打印出来。请检查打印机后重试。</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>%1到岗</translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n人已登录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可叫号</translation>
    </message>
    <message>
        <source>Hub connected</source>
        <translation>主机已连接</translation>
    </message>
    <message>
        <source>This machine is the whole office</source>
        <translation>本机独立运行整个大厅</translation>
    </message>
    <message>
        <source>Working alone: the hub has not answered yet</source>
        <translation>单机运行：主机尚未响应</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>自%1起单机运行</translation>
    </message>
    <message>
        <source>Last saved %1</source>
        <translation>上次保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here, not yet sent</source>
        <translation>
            <numerusform>%n项已存本机，待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>没有待发送的内容</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>已全部保存</translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the office: %n</source>
        <translation>
            <numerusform>办公室未接收：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved and sent</source>
        <translation>已全部保存并发送</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, not yet sent: %n</source>
        <translation>
            <numerusform>已存本机，待发送：%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>It goes by itself when the hub is back. You need do nothing.</source>
        <translation>主机恢复后会自动发送，您无需操作。</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 fast. The times shown are right.</source>
        <translation>本机时钟快了%1。显示的时间是正确的。</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 slow. The times shown are right.</source>
        <translation>本机时钟慢了%1。显示的时间是正确的。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>还有%n人待到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. Try again in %n seconds.</source>
        <translation>
            <numerusform>PIN 码不正确。请在%n秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>在%1号窗口</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>等候较久</translation>
    </message>
    <message>
        <source>Served at other counters</source>
        <translation>由其他窗口办理</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1之前不叫</translation>
    </message>
    <message>
        <source>same person as %1</source>
        <translation>与 %1 为同一人</translation>
    </message>
    <message>
        <source>Not printed, seen on screen</source>
        <translation>未打印，已在屏幕上看到</translation>
    </message>
    <message>
        <source>Not known whether it was printed</source>
        <translation>不确定是否已打印</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼叫 %1</translation>
    </message>
    <message>
        <source>Call the next person</source>
        <translation>呼叫下一位</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>已到窗口</translation>
    </message>
    <message>
        <source>Finish and call %1</source>
        <translation>办结并呼叫 %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>办结 %1</translation>
    </message>
    <message>
        <source>You are at work in the back office</source>
        <translation>您正在后台工作</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>您正在休息</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>您的窗口目前无人</translation>
    </message>
    <message>
        <source>F2 ends it. Until then nobody is sent to you.</source>
        <translation>按 F2 结束。在此之前不会给您分派办事人。</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自%1起。</translation>
    </message>
    <message>
        <source>Since %1, planned until %2.</source>
        <translation>自%1起，计划到%2。</translation>
    </message>
    <message>
        <source>F2 calls %1.</source>
        <translation>按 F2 呼叫 %1。</translation>
    </message>
    <message>
        <source>Those who wait are for other counters, or asked for more time.</source>
        <translation>等候的人要到其他窗口办理，或申请了延后。</translation>
    </message>
    <message>
        <source>F2 calls the next person as soon as somebody waits.</source>
        <translation>有人等候时，按 F2 即可呼叫下一位。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 已办结</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 已呼叫</translation>
    </message>
    <message>
        <source>Started with %1</source>
        <translation>%1 开始办理</translation>
    </message>
    <message>
        <source>%1 called again</source>
        <translation>%1 已重呼</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 已挂起</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 未到</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 重新等候</translation>
    </message>
    <message>
        <source>%1 moved, it keeps its place</source>
        <translation>%1 已转到其他业务，位次不变</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 已作废</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>%1 已恢复原状</translation>
    </message>
    <message>
        <source>A new day has begun, and every counter was left. Sign in again.</source>
        <translation>新的一天已开始，所有窗口均已退出。请重新登录。</translation>
    </message>
    <message>
        <source>Counter %1 was released from another machine. Sign in again.</source>
        <translation>%1号窗口已在另一台设备上释放。请重新登录。</translation>
    </message>
    <message>
        <source>%1 took counter %2 on another machine. Choose another counter.</source>
        <translation>%1已在另一台设备上使用%2号窗口。请选择其他窗口。</translation>
    </message>
    <message>
        <source>%1 was called at counter %2 as well while the link was down.</source>
        <translation>断线期间，%2号窗口也呼叫了 %1。</translation>
    </message>
    <message>
        <source>It is theirs.</source>
        <translation>该号由对方办理。</translation>
    </message>
    <message>
        <source>Your next is %1.</source>
        <translation>您的下一位是 %1。</translation>
    </message>
    <message>
        <source>Whoever has waited longest is next. Priority counts as %1 minutes more, coming back in time as %2, and an appointment as %3, from the time it was made for.</source>
        <translation>等候最久者优先。优先号按多等%1分钟计，按时回来按多等%2分钟计，预约按多等%3分钟计，从预约时间算起。</translation>
    </message>
    <message>
        <source>Nobody is called before somebody who has waited %1 minutes longer.</source>
        <translation>若有人已多等%1分钟，则先叫该人。</translation>
    </message>
    <message>
        <source>This counter does not print.</source>
        <translation>本窗口不打印。</translation>
    </message>
    <message>
        <source>Ticket %1 is printed. Hand it over.</source>
        <translation>号票 %1 已打印，请交给办事人。</translation>
    </message>
    <message>
        <source>Ticket %1. Tell the person this number.</source>
        <translation>号码 %1。请告知办事人。</translation>
    </message>
    <message>
        <source>The printer does not say whether the ticket came out. Look there first.</source>
        <translation>打印机没有反馈号票是否已打印，请先看一下打印机。</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>打印机缺纸。</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>打印机盖未合上。</translation>
    </message>
    <message>
        <source>The printer did not print the ticket.</source>
        <translation>打印机没有打印出号票。</translation>
    </message>
    <message>
        <source>They write the number down, or point their phone at the code.</source>
        <translation>请办事人记下号码，或用手机扫码。</translation>
    </message>
    <message>
        <source>They write the number down.</source>
        <translation>请办事人记下号码。</translation>
    </message>
    <message>
        <source>Ticket %1, too late for the appointment: it waits from now.</source>
        <translation>号码 %1，已错过预约时间：从现在起排队。</translation>
    </message>
    <message>
        <source>Ticket %1, checked in for the appointment.</source>
        <translation>号码 %1，预约已签到。</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n came in today</source>
        <translation>
            <numerusform>已计数：今天到场%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>%1 已补录</translation>
    </message>
    <message>
        <source>Leave that one, and sit at counter %1</source>
        <translation>离开原窗口，改到%1号窗口</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>%1号窗口</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Somebody interprets</source>
        <translation>有人口译</translation>
    </message>
    <message>
        <source>With a carer or supporter</source>
        <translation>有照护人或支持者陪同</translation>
    </message>
    <message>
        <source>Acts for somebody else</source>
        <translation>代他人办理</translation>
    </message>
    <message>
        <source>the person is here and wants it</source>
        <translation>本人在场并同意</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>有书面授权</translation>
    </message>
    <message>
        <source>as parent or guardian</source>
        <translation>作为父母或监护人</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>by order of a court</source>
        <translation>法院命令</translation>
    </message>
    <message>
        <source>Nobody helps</source>
        <translation>没有人帮助</translation>
    </message>
    <message>
        <source>Here since %1, %2 before this was handed over</source>
        <translation>%1 到达，移交前已过 %2</translation>
    </message>
    <message>
        <source>Stopped at question %1 of %2</source>
        <translation>停在第 %1 题，共 %2 题</translation>
    </message>
    <message numerus="yes">
        <source>Called for help %n times</source>
        <translation>
            <numerusform>求助过 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n answers</source>
        <translation>
            <numerusform>读过 %n 条解答</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this office fits these words.</source>
        <translation>本中心没有符合的业务。</translation>
    </message>
    <message>
        <source>None of these is about exactly that.</source>
        <translation>这些都不完全符合。</translation>
    </message>
    <message>
        <source>The server does not answer. Notes of other counters are missing here until it does.</source>
        <translation>服务器没有响应。在它恢复之前，这里看不到其他柜台的备注。</translation>
    </message>
    <message>
        <source>Kept until this visit ends</source>
        <translation>保留到本次来访结束</translation>
    </message>
    <message>
        <source>while helping</source>
        <translation>协助时</translation>
    </message>
    <message>
        <source>Struck out at counter %1</source>
        <translation>已在 %1 号柜台划去</translation>
    </message>
    <message>
        <source>Only at this counter so far</source>
        <translation>目前只在本柜台</translation>
    </message>
    <message numerus="yes">
        <source>The form and %n files with it</source>
        <translation>
            <numerusform>表格及随附的 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The form, with no files</source>
        <translation>表格，不含文件</translation>
    </message>
    <message>
        <source>Kept until %1, then it is erased by itself.</source>
        <translation>保存至 %1，之后自动清除。</translation>
    </message>
    <message>
        <source>Form %1: what was written in it is erased.</source>
        <translation>表格 %1：其中填写的内容已清除。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
</context>
<context>
    <name>CounterHelp</name>
    <message>
        <source>It rings at the others again</source>
        <translation>已重新在其他窗口响铃</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 of %2 at hand</source>
        <translation>%2 项中已备 %1 项</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Fits what they do now</source>
        <translation>适合对方现在的情况</translation>
    </message>
    <message>
        <source>None is about exactly that</source>
        <translation>没有完全符合的</translation>
    </message>
    <message>
        <source>It is not written in %1: they get it in English.</source>
        <translation>没有%1版本：对方会看到英文。</translation>
    </message>
    <message>
        <source>As they will read it, in %1.</source>
        <translation>对方将看到的样子（%1）。</translation>
    </message>
    <message>
        <source>Nobody has assured it for more than a year.</source>
        <translation>已有一年多无人确认其内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>卡片：%1</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>一台自助机</translation>
    </message>
    <message>
        <source>%1: to be called back</source>
        <translation>%1：请回电</translation>
    </message>
    <message>
        <source>%1 asks for help</source>
        <translation>%1 请求帮助</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>有人到场</translation>
    </message>
    <message>
        <source>Talked through at the screen</source>
        <translation>在屏幕上指导</translation>
    </message>
    <message>
        <source>No service chosen yet</source>
        <translation>尚未选择服务</translation>
    </message>
    <message>
        <source>in the field, an officer is with them</source>
        <translation>在外勤现场，有工作人员陪同</translation>
    </message>
    <message>
        <source>at the first page</source>
        <translation>在首页</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>reading about it</source>
        <translation>正在阅读说明</translation>
    </message>
    <message>
        <source>at a life event</source>
        <translation>在人生大事页面</translation>
    </message>
    <message>
        <source>at a checklist</source>
        <translation>在清单页面</translation>
    </message>
    <message>
        <source>at a question of the form</source>
        <translation>在填写表格</translation>
    </message>
    <message>
        <source>at the ticket</source>
        <translation>在取号页面</translation>
    </message>
    <message>
        <source>Rings where language and skills fit</source>
        <translation>在语言和业务相符的窗口响铃</translation>
    </message>
    <message>
        <source>Rings at every open counter</source>
        <translation>在所有开放窗口响铃</translation>
    </message>
    <message>
        <source>I ring them</source>
        <translation>我来回电</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>我这就过去</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>请求加入</translation>
    </message>
    <message>
        <source>Asked. They have yet to say yes or no.</source>
        <translation>已询问。对方尚未回答是或否。</translation>
    </message>
    <message>
        <source>They let you fill this in.</source>
        <translation>对方同意由您填写此项。</translation>
    </message>
    <message>
        <source>They ask you to fill this in.</source>
        <translation>对方请您填写此项。</translation>
    </message>
    <message>
        <source>They fill this in by themselves now.</source>
        <translation>对方现在自己填写此项。</translation>
    </message>
    <message>
        <source>You left it to them, and point at it.</source>
        <translation>您让对方自己填写，并指向此处。</translation>
    </message>
    <message>
        <source>That is none of its choices. Nothing was changed.</source>
        <translation>这不是可选的答案。没有任何更改。</translation>
    </message>
    <message>
        <source>The box does not take that. Nothing was changed.</source>
        <translation>这一栏不接受该内容。没有任何更改。</translation>
    </message>
    <message>
        <source>They want to fill this in by themselves.</source>
        <translation>对方想自己填写此项。</translation>
    </message>
    <message>
        <source>Typed. It is being read back to them.</source>
        <translation>已填写，正在读给对方确认。</translation>
    </message>
    <message>
        <source>Typed by you, and they say that it is right.</source>
        <translation>由您填写，对方确认无误。</translation>
    </message>
    <message>
        <source>They say that it is not right. It was taken out.</source>
        <translation>对方说不对，已删除。</translation>
    </message>
    <message>
        <source>They ask you to fill in “%1”</source>
        <translation>对方请您填写“%1”</translation>
    </message>
    <message>
        <source>No choice is written like this.</source>
        <translation>没有符合的选项。</translation>
    </message>
    <message>
        <source>%1 of %2 choices</source>
        <translation>%2 个选项中的 %1 个</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Not yet right</source>
        <translation>还不正确</translation>
    </message>
    <message>
        <source>●●● filled</source>
        <translation>●●● 已填</translation>
    </message>
    <message>
        <source>This question stays with the citizen</source>
        <translation>此问题只有办事人可见</translation>
    </message>
    <message>
        <source>%1: they are being asked</source>
        <translation>%1：正在征求对方同意</translation>
    </message>
    <message>
        <source>%1: they said no</source>
        <translation>%1：对方不同意</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine</source>
        <translation>本机无法连接 %1</translation>
    </message>
    <message>
        <source>The link to %1 is lost</source>
        <translation>与 %1 的连接已中断</translation>
    </message>
    <message>
        <source>%1 is with somebody else now</source>
        <translation>%1 现由其他人负责</translation>
    </message>
    <message>
        <source>%1 asks somebody to come</source>
        <translation>%1 请人过去</translation>
    </message>
    <message>
        <source>Past a minute: rings where whoever leads is on a break as well</source>
        <translation>已超过一分钟：休息中的负责人处也响铃</translation>
    </message>
    <message>
        <source>They no longer need help</source>
        <translation>对方不再需要帮助</translation>
    </message>
    <message>
        <source>The kiosk went silent, and the session is over</source>
        <translation>自助机失去响应，会话已结束</translation>
    </message>
    <message>
        <source>They ended the session</source>
        <translation>对方结束了会话</translation>
    </message>
    <message>
        <source>You ended the session</source>
        <translation>您结束了会话</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can let somebody else answer, or end it.</source>
        <translation>没有向您显示任何内容。您可以让别人接听，或结束求助。</translation>
    </message>
    <message>
        <source>Let somebody else answer.</source>
        <translation>让别人接听。</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the laptop has a network again.</source>
        <translation>您发送的内容会先等待，笔记本电脑恢复网络后按顺序发出。</translation>
    </message>
    <message>
        <source>Everything is wiped. The officer with them calls again if they need to.</source>
        <translation>一切已清除。如有需要，陪同的工作人员会再次呼叫。</translation>
    </message>
    <message>
        <source>They read who you are and what you will see, and say yes or no. Nothing of theirs is shown before.</source>
        <translation>对方会看到您是谁、您能看到什么，然后回答是或否。在此之前不显示任何内容。</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can go there, let somebody else answer, or end the call.</source>
        <translation>没有向您显示任何内容。您可以过去、交给他人接听，或结束呼叫。</translation>
    </message>
    <message>
        <source>They said yes. Their page appears here in a moment.</source>
        <translation>对方已同意，页面即将显示。</translation>
    </message>
    <message>
        <source>Go there, or let somebody else answer.</source>
        <translation>请过去，或交给他人接听。</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the link is back. If it stays away, go there.</source>
        <translation>您发送的内容会等待，连接恢复后按顺序送出。如一直未恢复，请过去。</translation>
    </message>
    <message>
        <source>Everything that was shown or said is wiped here and at the kiosk.</source>
        <translation>所有显示和交谈的内容已在此处和自助机上清除。</translation>
    </message>
    <message>
        <source>Everything is wiped. Somebody may still stand there: go and look.</source>
        <translation>全部已清除。可能还有人在那里：请过去看看。</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>无需再做什么。</translation>
    </message>
    <message>
        <source>It rings at other counters, or somebody there has it.</source>
        <translation>正在其他窗口响铃，或已由那里的人接听。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields typed by the citizen</source>
        <translation>
            <numerusform>办事人填写 %n 栏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by the helper</source>
        <translation>
            <numerusform>协助者填写 %n 栏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 条信息</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Emergency at counter %1</source>
        <translation>%1号窗口紧急情况</translation>
    </message>
    <message>
        <source>%1, since %2. Nothing is heard or seen there.</source>
        <translation>%1，自 %2 起。该窗口没有声音和提示。</translation>
    </message>
    <message>
        <source>%1 is going there.</source>
        <translation>%1 正在赶去。</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>关闭日历</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>从日历中选择</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>选择月份</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Another service in the same visit</source>
        <translation>同次来访再办一项业务</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加办…</translation>
    </message>
    <message>
        <source>Hold at…</source>
        <translation>挂起到…</translation>
    </message>
    <message>
        <source>Call by first name too, because they ask for it</source>
        <translation>应本人要求，同时叫名字</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名字…</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>大厅</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>本窗口办理哪些业务？</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Changed at two machines that could not reach each other</source>
        <translation>在两台互相连不上的机器上作了更改</translation>
    </message>
    <message>
        <source>Two versions (%1)</source>
        <translation>两个版本（%1）</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>更改显示的内容</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content (%1)</source>
        <translation>内容（%1）</translation>
    </message>
    <message>
        <source>Live board</source>
        <translation>实时看板</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>Colleagues come at once. Nothing is heard or seen here.</source>
        <translation>同事会立即赶来。这里没有声音和提示。</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>紧急呼叫</translation>
    </message>
    <message>
        <source>What goes wrong for people, and what the office made of it</source>
        <translation>人们遇到的问题，以及办事处的处理</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>我的见闻</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>通常办完</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>走到窗口</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>办理</translation>
    </message>
</context>
<context>
    <name>DeskToast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>DeskWays</name>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Done here</source>
        <translation>本窗口记录</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Nothing yet. What you do with tickets is listed here, and can be undone.</source>
        <translation>暂无记录。您对号票的操作都会列在这里，并可撤销。</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Usual words</source>
        <translation>常用文字</translation>
    </message>
    <message>
        <source>Simple words</source>
        <translation>简明文字</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>升高画面</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>降低画面</translation>
    </message>
</context>
<context>
    <name>EaseTiles</name>
    <message>
        <source>Simple words, with pictures</source>
        <translation>简明文字，配图片</translation>
    </message>
    <message>
        <source>The screen stands lower</source>
        <translation>画面位置较低</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>画面不动</translation>
    </message>
</context>
<context>
    <name>EraseKey</name>
    <message>
        <source>Take the last sign back</source>
        <translation>删除最后一位</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>有问题需要处理</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>A list of what to do, step by step</source>
        <translation>一步一步的办事清单</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n 站</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>上门拜访</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>开放服务桌</translation>
    </message>
    <message>
        <source>Errand, nobody to meet</source>
        <translation>事务，无需见人</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>您在这里</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Done, not yet sent</source>
        <translation>已完成，尚未发送</translation>
    </message>
    <message>
        <source>Done and sent</source>
        <translation>已完成并已发送</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>按计划完成</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>改天再来</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>没有人在</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>他们今天不需要</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people seen</source>
        <translation>
            <numerusform>见了 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n 份表格</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not on this laptop yet</source>
        <translation>姓名尚未到这台电脑</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>姓名已清除</translation>
    </message>
    <message>
        <source>No name written down</source>
        <translation>没有写下姓名</translation>
    </message>
    <message>
        <source>How did it go: %1?</source>
        <translation>情况如何：%1？</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>已到达：%1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>%1 已恢复原状</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Written down, ticket %1</source>
        <translation>已记下，号码 %1</translation>
    </message>
    <message>
        <source>Kept here, sealed</source>
        <translation>已保存在此，已加密封存</translation>
    </message>
    <message>
        <source>Settled. The other version stays in the history.</source>
        <translation>已解决。另一个版本留在历史记录中。</translation>
    </message>
    <message>
        <source>With you now</source>
        <translation>正在您这里</translation>
    </message>
    <message>
        <source>Kept, not yet sent</source>
        <translation>已保存，尚未发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>不需要</translation>
    </message>
    <message numerus="yes">
        <source>%n written twice</source>
        <translation>
            <numerusform>%n 项写了两次</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation>两个版本：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁询问</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>关于谁</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>%1: two versions of “%2”</source>
        <translation>%1：“%2”有两个版本</translation>
    </message>
    <message>
        <source>%1 wrote %2, %3.</source>
        <translation>%1 写的是 %2，%3。</translation>
    </message>
    <message>
        <source>Both are kept until you choose.</source>
        <translation>在您选择之前两个都保留。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>办事处</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>到目前为止 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>请这样写时间：09:30。</translation>
    </message>
    <message>
        <source>Say where it is, or whom you visit.</source>
        <translation>请写明地点或拜访谁。</translation>
    </message>
    <message>
        <source>The people on this laptop</source>
        <translation>这台电脑上的人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解答</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of what you saw</source>
        <translation>
            <numerusform>%n 条见闻报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n 个号码</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of your day waits to be sent.</source>
        <translation>您今天的内容没有等待发送的。</translation>
    </message>
    <message>
        <source>Nothing waits. Everything from this laptop is at the office.</source>
        <translation>没有等待发送的内容。这台电脑上的一切都已到达办公室。</translation>
    </message>
    <message numerus="yes">
        <source>things are safe on this laptop. They go by themselves when there is a network.</source>
        <translation>
            <numerusform>项内容安全保存在这台电脑上。有网络时会自动发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n to send</source>
        <translation>
            <numerusform>已连接，待发送 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n not taken by the office</source>
        <translation>
            <numerusform>已连接，办公室未接收 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>已连接，全部已发送</translation>
    </message>
    <message>
        <source>Connected, sending</source>
        <translation>已连接，正在发送</translation>
    </message>
    <message>
        <source>Offline, all kept here</source>
        <translation>离线，全部保存在此</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n days, all kept here</source>
        <translation>
            <numerusform>离线 %n 天，全部保存在此</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, all kept here</source>
        <translation>自 %1 起离线，全部保存在此</translation>
    </message>
    <message>
        <source>No network since this laptop was opened</source>
        <translation>自打开这台电脑以来没有网络</translation>
    </message>
    <message>
        <source>No network since %1</source>
        <translation>自 %1 起没有网络</translation>
    </message>
    <message>
        <source>Saved here %1, sealed with your key</source>
        <translation>已保存在此 %1，用您的密钥封存</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes without a touch</source>
        <translation>
            <numerusform>%n 分钟无操作后锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation>
            <numerusform>已发送 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>还剩 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Kept here, not sent yet</source>
        <translation>保存在此，尚未发送</translation>
    </message>
    <message>
        <source>Kept here as a draft: %1</source>
        <translation>已作为草稿保存在此：%1</translation>
    </message>
    <message>
        <source>Finished, and kept here until it has gone: %1</source>
        <translation>已填完，发送前保存在此：%1</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>已丢弃：%1</translation>
    </message>
    <message>
        <source>This form is not on this laptop: it was begun on another one, or is lost. Begin it anew.</source>
        <translation>这份表格不在这台电脑上：是在另一台上开始的，或已丢失。请重新开始。</translation>
    </message>
    <message>
        <source>Attached and sealed: %1</source>
        <translation>已附上并加密封存：%1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>已取走：%1</translation>
    </message>
    <message>
        <source>There is nothing to attach yet.</source>
        <translation>还没有可附上的内容。</translation>
    </message>
    <message>
        <source>Papers that people bring</source>
        <translation>人们带来的材料</translation>
    </message>
    <message>
        <source>Words that nobody understands</source>
        <translation>没人看得懂的措辞</translation>
    </message>
    <message>
        <source>The form does not fit</source>
        <translation>表格不合适</translation>
    </message>
    <message>
        <source>The way there is too far</source>
        <translation>路太远</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>耗时太长</translation>
    </message>
    <message>
        <source>Not everybody can use it</source>
        <translation>不是人人都能用</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Kept here, and sent to the office when there is a network</source>
        <translation>已保存在此，有网络时发送给办事处</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Write in a sentence what goes wrong.</source>
        <translation>请用一句话写出问题所在。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The office answered</source>
        <translation>办事处已答复</translation>
    </message>
    <message>
        <source>The office has read it</source>
        <translation>办事处已阅读</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>办事处已收到</translation>
    </message>
    <message>
        <source>A photo from the camera of this laptop, or a picture file.</source>
        <translation>用本机摄像头拍照，或选一个图片文件。</translation>
    </message>
    <message>
        <source>A PDF or picture file, as a scanner or telephone makes it; at most 12 MB.</source>
        <translation>扫描仪或手机生成的 PDF 或图片文件，最大 12 MB。</translation>
    </message>
    <message>
        <source>With finger, pen or mouse; or the name is typed.</source>
        <translation>用手指、笔或鼠标签名，或者键入姓名。</translation>
    </message>
    <message>
        <source>A PDF, a text or an office document; at most 12 MB.</source>
        <translation>PDF、文本或办公文档，最大 12 MB。</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>需带材料</translation>
    </message>
    <message>
        <source>Erase all that is written down of them?</source>
        <translation>清除关于此人的全部记录？</translation>
    </message>
    <message>
        <source>Erase all that is written down of %1?</source>
        <translation>清除关于%1的全部记录？</translation>
    </message>
    <message numerus="yes">
        <source>%n things that are known of them</source>
        <translation>
            <numerusform>关于此人的%n项信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n份文件</numerusform>
        </translation>
    </message>
    <message>
        <source>the form that is finished</source>
        <translation>已填完的表格</translation>
    </message>
    <message>
        <source>the form that is begun</source>
        <translation>已开始填写的表格</translation>
    </message>
    <message>
        <source>whom the visit was to</source>
        <translation>走访对象</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>尚未记录任何内容</translation>
    </message>
    <message>
        <source>Deleted here at once, and within seconds at the office. Machines that are away delete it when they are back.</source>
        <translation>此处立即删除，办事处几秒内删除。外出的设备回来后会删除。</translation>
    </message>
    <message>
        <source>Deleted here at once. There is no network: what the office has already stays there until this laptop has reached it, or a stick has been brought.</source>
        <translation>此处立即删除。目前没有网络：办事处已有的内容会保留，直到本机连上办事处，或送去U盘。</translation>
    </message>
    <message>
        <source>All that was written down of them is erased.</source>
        <translation>关于此人的全部记录已清除。</translation>
    </message>
    <message>
        <source>Erased here. The office hears of it when there is a network.</source>
        <translation>此处已清除。有网络时会通知办事处。</translation>
    </message>
</context>
<context>
    <name>FieldAnswersPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>用您自己的话描述</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>查找答案</translation>
    </message>
    <message>
        <source>Nothing fits exactly</source>
        <translation>没有完全相符的</translation>
    </message>
    <message>
        <source>All answers of the office are on this laptop.</source>
        <translation>办公室的所有答案都在这台电脑上。</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>请换其他词语。</translation>
    </message>
    <message>
        <source>Ask as the person asked you</source>
        <translation>像对方问您那样提问</translation>
    </message>
    <message>
        <source>No answer fits these words</source>
        <translation>没有答案符合这些词语</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>阅读语言</translation>
    </message>
</context>
<context>
    <name>FieldBar</name>
    <message>
        <source>Field</source>
        <translation>外勤</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>FieldDesk</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FieldEraseDialog</name>
    <message>
        <source>Why is what was written down of them to be erased?</source>
        <translation>为什么要清除关于此人的记录？</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>当事人提出了要求</translation>
    </message>
    <message>
        <source>It was written down by mistake</source>
        <translation>误记</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>法律或法院要求</translation>
    </message>
    <message>
        <source>It stays written down that somebody came, when and what for, and that you erased it, because %1.</source>
        <translation>系统仍会记录：曾有人来过、时间和事由，以及由您清除，原因：%1。</translation>
    </message>
</context>
<context>
    <name>FieldFormDone</name>
    <message>
        <source>The form is finished</source>
        <translation>表格已完成</translation>
    </message>
    <message>
        <source>The reference. Write it down for the person: with it anybody at a counter finds the form, and it says nothing about them.</source>
        <translation>参考编号。请写给本人：任何柜台凭它都能找到表格，它不透露任何个人信息。</translation>
    </message>
    <message>
        <source>It is sealed on this laptop and goes by itself when there is a network.</source>
        <translation>已加密封存在这台电脑上，有网络时会自动发送。</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>已存本机，待发送</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>返回表格</translation>
    </message>
</context>
<context>
    <name>FieldFormHead</name>
    <message>
        <source>Every answer is kept here, sealed, as soon as it is given.</source>
        <translation>每个回答一给出就加密保存在此。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>FieldFormLists</name>
    <message>
        <source>Each opens where it was</source>
        <translation>每份都从上次的位置打开</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Open a person of a stop, and press “Begin the form”.</source>
        <translation>打开某站的一个人，按“开始填表”。</translation>
    </message>
    <message>
        <source>No form begun yet</source>
        <translation>还没有开始填写表格</translation>
    </message>
    <message>
        <source>Finished here</source>
        <translation>在此填完</translation>
    </message>
    <message>
        <source>A finished form stays here, sealed, until the office has it.</source>
        <translation>填完的表格会加密留在此处，直到办事处收到。</translation>
    </message>
    <message>
        <source>None finished yet</source>
        <translation>还没有填完的</translation>
    </message>
</context>
<context>
    <name>FieldFormThrow</name>
    <message>
        <source>What was answered is destroyed and cannot come back. Who the person is, and their notes and papers, stay.</source>
        <translation>已填的回答会被销毁，无法恢复。此人的信息、备注和文件会保留。</translation>
    </message>
    <message>
        <source>Throw this form away?</source>
        <translation>丢弃这份表格？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃它</translation>
    </message>
</context>
<context>
    <name>FieldFormsPage</name>
    <message>
        <source>They come with the office’s pack.</source>
        <translation>它们随办事处的内容包一起提供。</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translation>这台电脑上没有表格</translation>
    </message>
</context>
<context>
    <name>FieldHelpAsk</name>
    <message>
        <source>Somebody at the office joins on this screen once the person beside you says yes.</source>
        <translation>您身边的人同意后，办事处的人会加入这个屏幕。</translation>
    </message>
    <message>
        <source>A call needs a network. It is never made later by itself.</source>
        <translation>呼叫需要网络，之后不会自动拨出。</translation>
    </message>
    <message>
        <source>Call a helper at the office</source>
        <translation>呼叫办公室的协助人员</translation>
    </message>
    <message>
        <source>There is no network now</source>
        <translation>现在没有网络</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不要</translation>
    </message>
    <message>
        <source>They join here</source>
        <translation>在此加入</translation>
    </message>
    <message>
        <source>Any telephone reaches it in its opening hours.</source>
        <translation>在开放时间内，任何电话都能打通。</translation>
    </message>
    <message>
        <source>Ring the office: %1</source>
        <translation>致电办公室：%1</translation>
    </message>
    <message>
        <source>Keep the question as a note about %1</source>
        <translation>把问题作为关于%1的备注保存</translation>
    </message>
    <message>
        <source>The bar above says when there is one.</source>
        <translation>上方的栏会显示何时有网络。</translation>
    </message>
    <message>
        <source>Press F3 again as soon as there is a network.</source>
        <translation>有网络后请再按 F3。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>改为由他们打电话回来</translation>
    </message>
</context>
<context>
    <name>FieldHelpCalling</name>
    <message>
        <source>Stop calling</source>
        <translation>停止呼叫</translation>
    </message>
    <message>
        <source>Go on meanwhile</source>
        <translation>先继续其他事</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>拨打这个号码</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>改为由他们打电话回来</translation>
    </message>
</context>
<context>
    <name>FieldHelpConsent</name>
    <message>
        <source>No, not now</source>
        <translation>不，暂时不要</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>他们会看到</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>他们看不到</translation>
    </message>
</context>
<context>
    <name>FieldHelpRead</name>
    <message>
        <source>It is here.</source>
        <translation>已有。</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>仍需要。</translation>
    </message>
</context>
<context>
    <name>FieldHelpReceipt</name>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>下次您可以自己完成</translation>
    </message>
</context>
<context>
    <name>FieldHelpTalk</name>
    <message>
        <source>What to bring</source>
        <translation>需带材料</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>您自己的话</translation>
    </message>
</context>
<context>
    <name>FieldKept</name>
    <message>
        <source>Kept here, will be sent</source>
        <translation>保存在此，将会发送</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>全部已发送</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>保存在此</translation>
    </message>
    <message>
        <source>The road, or a stick</source>
        <translation>出发准备或优盘</translation>
    </message>
</context>
<context>
    <name>FieldKeysDialog</name>
    <message>
        <source>New person</source>
        <translation>新来的人</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>我到了</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>关闭此站</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过此站</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>添加一站</translation>
    </message>
    <message>
        <source>The stop before</source>
        <translation>上一站</translation>
    </message>
    <message>
        <source>The next stop</source>
        <translation>下一站</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>They are done, or back</source>
        <translation>已办完，或又回来了</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>出发准备</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>呼叫协助人员</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>开始填表</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>我的见闻</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>在这台电脑上查找</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Erase what is known of them</source>
        <translation>清除关于此人的信息</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>更改资料</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FieldKnown</name>
    <message>
        <source>What is known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>文件和照片</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>还没有写下任何内容。</translation>
    </message>
</context>
<context>
    <name>FieldLocked</name>
    <message>
        <source>What is kept on it cannot be read without your passphrase.</source>
        <translation>没有您的口令，无法读取其中保存的内容。</translation>
    </message>
    <message>
        <source>It opens what is kept on this laptop. Without it nobody can, not even the office: write it down and keep it at home.</source>
        <translation>它打开保存在这台电脑上的内容。没有它谁也打不开，办公室也不行：请写下来放在家里。</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择口令</translation>
    </message>
    <message>
        <source>This laptop is locked</source>
        <translation>这台电脑已锁定</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words of your own</source>
        <translation>至少 12 个字符，例如您自己的四个词</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Wrong passphrases make the wait longer. Nothing is lost.</source>
        <translation>口令错误会延长等待时间。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>%1 后可再试</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>FieldMeetings</name>
    <message>
        <source>Last contact with the office</source>
        <translation>上次与办事处联系</translation>
    </message>
    <message>
        <source>This laptop has not reached the office yet.</source>
        <translation>这台笔记本电脑还没有联系上办事处。</translation>
    </message>
</context>
<context>
    <name>FieldPaperRow</name>
    <message>
        <source>Take away</source>
        <translation>取走</translation>
    </message>
</context>
<context>
    <name>FieldPeople</name>
    <message>
        <source>People here</source>
        <translation>这里的人</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>来办</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Nobody to meet here</source>
        <translation>这里无需见人</translation>
    </message>
    <message>
        <source>Room for the next person</source>
        <translation>可以接待下一位</translation>
    </message>
    <message>
        <source>You are not here yet</source>
        <translation>您还没有到这里</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>就这些</translation>
    </message>
    <message>
        <source>Nobody was met here</source>
        <translation>在这里没有见到人</translation>
    </message>
    <message>
        <source>Press F2. Language and access needs first, so that nobody is asked twice.</source>
        <translation>请按 F2。先问语言和无障碍需求，这样不必重复询问。</translation>
    </message>
    <message>
        <source>Press F5 when you have arrived.</source>
        <translation>到达后请按 F5。</translation>
    </message>
</context>
<context>
    <name>FieldPersonActions</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>继续填表</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>开始填表</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>更改资料</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>呼叫协助人员</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>FieldPersonCard</name>
    <message>
        <source>Everybody here</source>
        <translation>这里的所有人</translation>
    </message>
    <message>
        <source>They are done</source>
        <translation>已办完</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>又回来了</translation>
    </message>
</context>
<context>
    <name>FieldReady</name>
    <message>
        <source>Ready for the road</source>
        <translation>出发准备就绪</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>正在检查这里有什么</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Fetch it all again</source>
        <translation>全部重新获取</translation>
    </message>
    <message>
        <source>Get ready for the road</source>
        <translation>为出发做准备</translation>
    </message>
    <message>
        <source>You can go on working. If it stops, it goes on from there.</source>
        <translation>您可以继续工作。中断后会从那里继续。</translation>
    </message>
</context>
<context>
    <name>FieldRoad</name>
    <message numerus="yes">
        <source>Reading what the office has: %n entries</source>
        <translation>
            <numerusform>正在读取办公室的内容：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching sealed papers: %1 of %2</source>
        <translation>正在获取密封文件：%1 / %2</translation>
    </message>
    <message>
        <source>Leasing ticket numbers: %1 of %2 days</source>
        <translation>正在预留票号：%1 / %2 天</translation>
    </message>
    <message>
        <source>Fetching forms and answers: %1</source>
        <translation>正在获取表格和解答：%1</translation>
    </message>
    <message>
        <source>Reaching the office</source>
        <translation>正在联系办公室</translation>
    </message>
    <message>
        <source>Writing on the stick: %1 of %2</source>
        <translation>正在写入优盘：%1 / %2</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>正在读取优盘</translation>
    </message>
    <message>
        <source>Counting what is left</source>
        <translation>正在清点剩余内容</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translation>没有待发送的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left to send</source>
        <translation>
            <numerusform>还有 %n 项待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from this laptop is at the office.</source>
        <translation>这台电脑上的所有内容都已在办公室。</translation>
    </message>
    <message>
        <source>%1 MB of papers.</source>
        <translation>文件 %1 MB。</translation>
    </message>
    <message>
        <source>It goes by itself as soon as there is a network.</source>
        <translation>有网络时会自动发送。</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes at the pace of the last minute.</source>
        <translation>
            <numerusform>按最近一分钟的速度约需 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>正在发送。</translation>
    </message>
    <message numerus="yes">
        <source>%n large papers wait (%1 MB): this network costs by the megabyte.</source>
        <translation>
            <numerusform>%n 份大文件在等待（%1 MB）：此网络按流量计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Large papers go on this network too, until you lock the laptop.</source>
        <translation>在您锁定电脑之前，大文件也通过此网络发送。</translation>
    </message>
    <message>
        <source>The office cannot be reached now. What is here stays; try again with a network.</source>
        <translation>现在无法联系办公室。这里的内容保留；有网络时再试。</translation>
    </message>
</context>
<context>
    <name>FieldSaid</name>
    <message>
        <source>Tell us what you saw</source>
        <translation>告诉我们您的见闻</translation>
    </message>
</context>
<context>
    <name>FieldSend</name>
    <message>
        <source>Left to send</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Send them anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>用优盘</translation>
    </message>
    <message>
        <source>No network? Put it on a stick, take it to the office, and bring the receipt back. Only the office can read it.</source>
        <translation>没有网络？把它放到U盘上，带到办事处，再带回回执。只有办事处能读取。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>存到优盘…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Take the receipt from a stick…</source>
        <translation>从优盘读取回执…</translation>
    </message>
    <message>
        <source>Choose the stick with the receipt</source>
        <translation>选择有回执的优盘</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>选择优盘</translation>
    </message>
</context>
<context>
    <name>FieldStopActions</name>
    <message>
        <source>I am here</source>
        <translation>我到了</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新来的人</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>我的见闻</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>关闭此站</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略过此站</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>FieldStops</name>
    <message>
        <source>The day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>The plan comes from the office when there is a network. Ctrl N adds your own stop.</source>
        <translation>有网络时，计划会从办事处传来。按 Ctrl N 添加您自己的一站。</translation>
    </message>
    <message>
        <source>No stops on this day</source>
        <translation>这一天没有站点</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>添加一站</translation>
    </message>
</context>
<context>
    <name>FieldStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
</context>
<context>
    <name>FieldTabs</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>解答</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>我的见闻</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>出发准备</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>保存在此</translation>
    </message>
</context>
<context>
    <name>FieldWaits</name>
    <message>
        <source>Ring whoever looks after the devices of your office, and read this to them. They compare it, and let the laptop in.</source>
        <translation>请致电管理办公室设备的人，并把这个读给他们听。他们核对后让电脑接入。</translation>
    </message>
    <message>
        <source>This laptop waits to be let in</source>
        <translation>这台电脑在等待接入许可</translation>
    </message>
    <message>
        <source>It goes on by itself then. You can close the window and come back with the same code.</source>
        <translation>之后会自动继续。您可以关闭窗口，再用同一代码回来。</translation>
    </message>
</context>
<context>
    <name>FieldWindow</name>
    <message>
        <source>Field</source>
        <translation>外勤</translation>
    </message>
</context>
<context>
    <name>FieldWork</name>
    <message>
        <source>Add one with Ctrl N, or look at another day.</source>
        <translation>按 Ctrl N 添加一站，或查看另一天。</translation>
    </message>
    <message>
        <source>No stop to look at</source>
        <translation>没有可查看的站点</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>middle wait</source>
        <translation>等候中位数</translation>
    </message>
    <message>
        <source>longest now</source>
        <translation>目前最长</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>号票</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>answers asked again, of those that came with a form</source>
        <translation>随表格带来的回答中又被问到的</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>This machine takes no files</source>
        <translation>本机不能接收文件</translation>
    </message>
    <message>
        <source>The file is made ready.</source>
        <translation>正在处理文件。</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>还没有文件。</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>更换文件</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Carry on without it, and hand it in at any counter.</source>
        <translation>可以先继续填写，之后在任一窗口补交。</translation>
    </message>
    <message>
        <source>A person at a counter can add it to your form.</source>
        <translation>窗口工作人员可以帮您把它添加到表格中。</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation>关闭视频</translation>
    </message>
</context>
<context>
    <name>FilmSlot</name>
    <message>
        <source>Watch in sign language</source>
        <translation>观看手语视频</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>观看视频</translation>
    </message>
    <message>
        <source>Video in sign language</source>
        <translation>手语视频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>What it says stands here in words. Staff at the counters help you further.</source>
        <translation>视频内容已用文字写在这里。窗口工作人员会继续帮助您。</translation>
    </message>
    <message>
        <source>This kiosk cannot show the video</source>
        <translation>此自助机无法播放该视频</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Looks only on this laptop. Nothing that you type leaves it.</source>
        <translation>只在这台电脑上查找。您输入的内容不会离开它。</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>在这台电脑上查找</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>A name, a place, a service, a word of a note</source>
        <translation>姓名、地点、服务或备注里的词</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>People stand here once you have written them down.</source>
        <translation>您记下的人会出现在这里。</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>试试更少或别的词。</translation>
    </message>
    <message>
        <source>Nobody on this laptop yet</source>
        <translation>这台电脑上还没有人</translation>
    </message>
    <message>
        <source>Nothing fits these words</source>
        <translation>没有符合这些词的内容</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>What is happening?</source>
        <translation>您想办什么事？</translation>
    </message>
    <message>
        <source>For example: passport, new baby, moved</source>
        <translation>例如：护照、新生儿、搬家</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>用您自己的话描述</translation>
    </message>
    <message>
        <source>Try another word, choose below, or ask a person.</source>
        <translation>换个词试试，从下面选择，或询问工作人员。</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>没有找到相关业务</translation>
    </message>
    <message>
        <source>Or choose from these</source>
        <translation>或从以下选择</translation>
    </message>
    <message>
        <source>Find it by agency</source>
        <translation>按部门查找</translation>
    </message>
</context>
<context>
    <name>FormAgreeDialog</name>
    <message>
        <source>Read the answers and the declaration to the citizen. They decide, you only press.</source>
        <translation>请向办事人念出所填内容和声明。由本人决定，您只代为点按。</translation>
    </message>
    <message>
        <source>Has the citizen agreed?</source>
        <translation>办事人是否已同意？</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>They agreed: send it</source>
        <translation>已同意，提交</translation>
    </message>
    <message>
        <source>It also says when. Shopfront cannot hear what was spoken: you answer for it.</source>
        <translation>同时记录时间。Shopfront 听不到当面说的话，由您对此负责。</translation>
    </message>
    <message>
        <source>The record will say that %1 sent this form for the citizen.</source>
        <translation>记录中将写明：%1代办事人提交了本表格。</translation>
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
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>重复提交</translation>
    </message>
    <message>
        <source>No form of this ticket has been sent. If the citizen has a code, open theirs; else fill it in here together.</source>
        <translation>该号还没有提交表格。办事人如有续填码，请打开其表格；没有则在此一起填写。</translation>
    </message>
    <message>
        <source>If the citizen has begun a form, their code opens it here as it stands.</source>
        <translation>办事人如已开始填表，可凭续填码在此接着填。</translation>
    </message>
    <message>
        <source>Open by code</source>
        <translation>凭码打开</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>新填表格</translation>
    </message>
    <message>
        <source>Somebody helps this person</source>
        <translation>有人帮助这位办事人</translation>
    </message>
    <message>
        <source>Change who helps</source>
        <translation>更改帮助的人</translation>
    </message>
</context>
<context>
    <name>FormChangeRow</name>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>FormChanges</name>
    <message>
        <source>only while it is open</source>
        <translation>仅在表格打开期间显示</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>谁改了什么</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer that is given or changed is listed here with who did it.</source>
        <translation>暂无记录。每次填写或修改都会列在这里，并注明由谁所做。</translation>
    </message>
</context>
<context>
    <name>FormCodeDialog</name>
    <message>
        <source>Ask for the paper, or for the six words. That you opened the form is written down, with your name and the time.</source>
        <translation>请索取纸条或六个词。您打开表格一事会连同姓名和时间记录下来。</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>正在询问主机</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>打开该表格</translation>
    </message>
    <message>
        <source>Six words, in any language, as they are said; or twelve letters and digits, such as BDFG-HJKM-NPQR; or scan the picture. A reference finds a form that was sent.</source>
        <translation>任何语言的六个词，照说的输入；或十二个字母和数字，例如 BDFG-HJKM-NPQR；或扫描图码。用编号可找到已提交的表格。</translation>
    </message>
    <message>
        <source>Words or code</source>
        <translation>词语或代码</translation>
    </message>
</context>
<context>
    <name>FormContextCard</name>
    <message>
        <source>Told once, do not ask again</source>
        <translation>已说过一次，请勿再问</translation>
    </message>
</context>
<context>
    <name>FormDone</name>
    <message>
        <source>Given back: the citizen goes on with it</source>
        <translation>已交还：由办事人继续填写</translation>
    </message>
    <message>
        <source>The form is finished</source>
        <translation>表格已完成</translation>
    </message>
    <message>
        <source>The form is sent</source>
        <translation>表格已提交</translation>
    </message>
    <message>
        <source>The same code opens it at every kiosk and counter of this office. Whoever has it can read the form: hand it to the citizen only.</source>
        <translation>用同一个续填码可在本中心任一自助机或窗口打开。持码人都能看到表格内容，请只交给办事人本人。</translation>
    </message>
    <message>
        <source>Or six words, for today</source>
        <translation>或六个词，今天有效</translation>
    </message>
    <message>
        <source>At a kiosk they open the form at the same page, once.</source>
        <translation>在自助机上可在同一页打开表格，仅一次。</translation>
    </message>
    <message>
        <source>At a kiosk, or on the citizen’s own phone at %1, they open the form at the same page, once.</source>
        <translation>在自助机，或在市民自己的手机上打开 %1，可在同一页打开表格，仅限一次。</translation>
    </message>
    <message>
        <source>The reference. Tell the citizen, or print it: with it anybody at a counter finds the form, and it says nothing about a person.</source>
        <translation>查询编号。请告知办事人或打印出来：任一窗口都可凭此查到表格，编号本身不含个人信息。</translation>
    </message>
    <message>
        <source>It is sealed on this machine and goes by itself as soon as the hub answers.</source>
        <translation>已在本机加密，主机恢复响应后会自动发送。</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>已存本机，待发送</translation>
    </message>
    <message>
        <source>Nothing of the form is on this machine any more.</source>
        <translation>本机不再保留该表格的任何内容。</translation>
    </message>
    <message>
        <source>When you close this, nothing of the answers stays on this machine.</source>
        <translation>关闭后，本机不保留任何填写内容。</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>打印续填码</translation>
    </message>
    <message>
        <source>Print reference and answers</source>
        <translation>打印查询编号和所填内容</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回窗口界面</translation>
    </message>
</context>
<context>
    <name>FormEraseDialog</name>
    <message>
        <source>Why is what was written in this form to be erased?</source>
        <translation>为什么要清除此表格中填写的内容？</translation>
    </message>
    <message>
        <source>This cannot be taken back. Compare the reference with the paper first.</source>
        <translation>此操作无法撤回。请先与纸上的编号核对。</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>永久清除 %1？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>当事人提出了要求</translation>
    </message>
    <message>
        <source>It was sent by mistake</source>
        <translation>误发</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>法律或法院要求</translation>
    </message>
    <message>
        <source>Deleted on every machine of the office, and at the central service. Machines that are away delete it when they are back.</source>
        <translation>将从本办事处的每台设备和中央服务中删除。外出的设备回来后会删除。</translation>
    </message>
    <message>
        <source>It stays written down that there was a form, when, and that you erased it, because %1.</source>
        <translation>系统仍会记录：曾有一份表格、时间，以及由您清除，原因：%1。</translation>
    </message>
</context>
<context>
    <name>FormFoundDialog</name>
    <message>
        <source>Nothing that was typed is lost. Go on only if the same citizen is still with you.</source>
        <translation>已输入的内容没有丢失。仅当同一位办事人仍在场时才继续。</translation>
    </message>
    <message>
        <source>You had a form open here when the program ended</source>
        <translation>程序退出时，这里有一份打开的表格</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Put away, a form that came by a code waits under that code; one that was begun here is gone.</source>
        <translation>收起后，凭码打开的表格仍可凭原码找回；在此新填的表格将被删除。</translation>
    </message>
</context>
<context>
    <name>FormKeysDialog</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>核对并提交</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>转到某个问题</translation>
    </message>
    <message>
        <source>Give the form back</source>
        <translation>交还表格</translation>
    </message>
    <message>
        <source>Undo the last answer given here</source>
        <translation>撤销在此填写的上一项</translation>
    </message>
    <message>
        <source>Print the answers</source>
        <translation>打印所填内容</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>关闭表格</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>给下一位接待本次来访的人写备注</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FormLeaveDialog</name>
    <message>
        <source>Something was changed here. Give it back, and the citizen goes on with the same code; or close it, and the form stays as it was last kept.</source>
        <translation>这里有改动。交还后，办事人可凭原续填码继续；直接关闭，则表格保持上次保存的内容。</translation>
    </message>
    <message>
        <source>This form was begun here. Give it back, and the citizen gets a code to go on with; or close it, and nothing of it stays anywhere.</source>
        <translation>该表格是在此新填的。交还后，办事人会得到一个续填码；直接关闭，则不保留任何内容。</translation>
    </message>
    <message>
        <source>Close this form?</source>
        <translation>关闭该表格？</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>交还</translation>
    </message>
    <message>
        <source>Close it without my changes</source>
        <translation>关闭，不保留我的改动</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>放弃该表格</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>核对并提交</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
</context>
<context>
    <name>FormOn</name>
    <message>
        <source>Sending your form</source>
        <translation>正在提交您的表格</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>提交表格</translation>
    </message>
    <message>
        <source>Send my form</source>
        <translation>提交我的表格</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Your copy is printing</source>
        <translation>正在打印您的副本</translation>
    </message>
    <message>
        <source>Your copy is printed. Take it with you.</source>
        <translation>您的副本已打印，请带走。</translation>
    </message>
    <message>
        <source>Your copy was not printed. Note what stands here.</source>
        <translation>您的副本没有打印出来，请记下屏幕上的内容。</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>Some of your answers may be missing. Look at all of them before you send the form.</source>
        <translation>可能缺少部分答案。提交前请全部核对一遍。</translation>
    </message>
    <message>
        <source>That did not work. Your answers are still here.</source>
        <translation>操作没有成功。您填写的内容仍在。</translation>
    </message>
    <message>
        <source>This form has changed since you filled it in</source>
        <translation>您填写之后，该表格有改动</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>Give back</source>
        <translation>交还</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FormStepDialog</name>
    <message>
        <source>Start work on it</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>材料或信息不全</translation>
    </message>
    <message>
        <source>It is decided</source>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>Withdrawn by the citizen</source>
        <translation>办事人已撤回</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It went on at two places, and both were sent. The first counts. Whoever decides reads both.</source>
        <translation>该表格在两处继续填写，并都已提交。以先提交的为准，由审批人员一并查看。</translation>
    </message>
    <message>
        <source>Sent twice, with different answers</source>
        <translation>重复提交，内容不同</translation>
    </message>
    <message>
        <source>Erase what was written in it</source>
        <translation>清除其中填写的内容</translation>
    </message>
</context>
<context>
    <name>FormTrouble</name>
    <message>
        <source>It goes on there, without what you typed here. You can still send it from here: what is sent first counts, and if both are sent, an officer sees both. Or close it here.</source>
        <translation>那边会继续填写，但不含您在这里输入的内容。您仍可在此提交：以先提交的为准；如两份都提交，工作人员会一并查看。也可在此关闭。</translation>
    </message>
    <message>
        <source>Somebody opened this form at another place</source>
        <translation>该表格已被人在别处打开</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已知晓</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Your code</source>
        <translation>您的续填码</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>请到本中心任一自助机或窗口，选择“继续填写已保存的表格”。</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>持码人都能打开并查看您的表格，请妥善保管。</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>您的查询编号</translation>
    </message>
    <message>
        <source>The camera does not answer. Type what stands below the code.</source>
        <translation>摄像头没有响应。请输入二维码下方的字符。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%4年%3%2日，%1</translation>
    </message>
    <message>
        <source>Enter an hour from 0 to 23</source>
        <translation>请输入0至23之间的小时</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 59</source>
        <translation>请输入0至59之间的分钟</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>请输入日</translation>
    </message>
    <message>
        <source>Enter a day from 1 to 31</source>
        <translation>请输入1至31之间的日</translation>
    </message>
    <message>
        <source>Enter the month</source>
        <translation>请输入月份</translation>
    </message>
    <message>
        <source>Enter a month from 1 to 12, or its name</source>
        <translation>请输入1至12之间的月份，或月份名称</translation>
    </message>
    <message>
        <source>Enter the year</source>
        <translation>请输入年份</translation>
    </message>
    <message>
        <source>Enter the year with four digits</source>
        <translation>请输入四位数的年份</translation>
    </message>
    <message>
        <source>%1 %2 %3 does not exist. That month has %4 days</source>
        <comment>day, month, year, days</comment>
        <translation>%3年%2没有%1日，该月只有%4天</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <translation>第%1题，共约%2题</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第%1题，共%2题</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions seen</source>
        <translation>
            <numerusform>全部%n题均已看过</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>第%1部分，共%2部分</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>请选择一个答案</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>请输入日期</translation>
    </message>
    <message>
        <source>Add this before you go on</source>
        <translation>请添加后再继续</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>请勾选后再继续</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>请填写答案</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>请再检查这项答案</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>有问题需要处理</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was added, its number</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>您还没有添加任何内容</translation>
    </message>
    <message>
        <source>Added so far: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <translation>%1已移除</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>填写中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 of %2 parts are done</source>
        <translation>已完成%1部分，共%2部分</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>其他问题</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>未填写</translation>
    </message>
    <message numerus="yes">
        <source>We can fill in %n answers</source>
        <translation>
            <numerusform>我们可以填入%n个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave them on this visit. They go to %2 once you send “%1”.</source>
        <translation>这些是您本次来访时填的。提交“%1”后，它们会发给%2。</translation>
    </message>
    <message>
        <source>You gave them on this visit. They go with “%1” once you send it.</source>
        <translation>这些是您本次来访时填的。提交“%1”时会一起发出。</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>来自“%1”</translation>
    </message>
    <message>
        <source>You told us this in “%1”. Change it if it is different here.</source>
        <translation>您在“%1”中填过这一项。如果这里不同，请修改。</translation>
    </message>
    <message>
        <source>A member of staff typed this for you.</source>
        <translation>由工作人员代您填写。</translation>
    </message>
    <message>
        <source>Goes sealed to %1 and to this office. Nobody else can read it.</source>
        <translation>加密后只发送给%1和本中心，其他人无法查看。</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>加密后只发送给本中心，其他人无法查看。</translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>该表格有故障，无法提交。您填写的内容已保留，请找工作人员帮助。</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>保存至%1</translation>
    </message>
    <message>
        <source>This number is too large. Enter a smaller one</source>
        <translation>数字太大，请输入较小的数</translation>
    </message>
    <message>
        <source>Enter a whole number in figures, such as 12</source>
        <translation>请输入整数，例如 12</translation>
    </message>
    <message>
        <source>Enter a number in figures, such as 3.5</source>
        <translation>请输入数字，例如 3.5</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>度</translation>
    </message>
    <message>
        <source>No camera answers on this machine. Choose a picture file.</source>
        <translation>这台机器上没有摄像头响应。请选一个图片文件。</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask at any counter: somebody takes the photo with you.</source>
        <translation>摄像头没有响应。请到任一窗口，工作人员会帮您拍照。</translation>
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
        <translation>该文件超过%1 MB，请选择较小的文件。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>该文件是空的，请另选一个。</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one, such as a JPEG or PNG picture.</source>
        <translation>无法打开该文件。请另选一个，例如 JPEG 或 PNG 图片。</translation>
    </message>
    <message>
        <source>Add at least %1 points</source>
        <translation>请至少添加%1个点</translation>
    </message>
    <message>
        <source>Enter the latitude in degrees from -90 to 90</source>
        <translation>请输入纬度，-90至90度</translation>
    </message>
    <message>
        <source>Enter the longitude in degrees from -180 to 180</source>
        <translation>请输入经度，-180至180度</translation>
    </message>
    <message>
        <source>This machine does not know where it stands. Choose the place in another way.</source>
        <translation>本机不知道所在位置，请用其他方式选择地点。</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>%1附近</translation>
    </message>
    <message>
        <source>Enter the time too</source>
        <translation>请同时输入时间</translation>
    </message>
    <message>
        <source>Enter the date too</source>
        <translation>请同时输入日期</translation>
    </message>
    <message>
        <source>am</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, am or pm</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>A drawing is added</source>
        <translation>已添加图画</translation>
    </message>
    <message>
        <source>A photo is added</source>
        <translation>已添加照片</translation>
    </message>
    <message>
        <source>A recording is added</source>
        <translation>已添加录音或录像</translation>
    </message>
    <message>
        <source>A file is added</source>
        <translation>已添加文件</translation>
    </message>
    <message>
        <source>With it, staff find your form at once.</source>
        <translation>凭此编号，工作人员可以马上查到您的表格。</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>This screen stopped for a moment. If a form here is yours, you can go on with it. If not, we clear it at once.</source>
        <translation>屏幕刚才中断了一下。如果这里的表格是您的，可以继续填写；如果不是，我们马上清除。</translation>
    </message>
    <message>
        <source>This screen stopped while a form was being sent. The form is finished.</source>
        <translation>屏幕在提交表格时中断。该表格已经完成。</translation>
    </message>
    <message>
        <source>This screen lost its power while a form was open. Nothing of the form is left here. Start it again, or ask at a counter.</source>
        <translation>屏幕断电时有一份表格正在填写，现在已不留任何内容。请重新填写，或到窗口询问。</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>表格没有打开</translation>
    </message>
    <message>
        <source>Were you filling in a form?</source>
        <translation>您刚才在填写表格吗？</translation>
    </message>
    <message>
        <source>A form was sent from here</source>
        <translation>刚才从这里提交了一份表格</translation>
    </message>
    <message>
        <source>A form was lost</source>
        <translation>一份表格丢失了</translation>
    </message>
    <message>
        <source>Yes, go on with my form</source>
        <translation>是，继续填写我的表格</translation>
    </message>
    <message>
        <source>No, clear it</source>
        <translation>不是，请清除</translation>
    </message>
    <message>
        <source>I have noted my reference</source>
        <translation>我已记下查询编号</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
</context>
<context>
    <name>GridAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>可多选</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Hide the explanation</source>
        <translation>收起说明</translation>
    </message>
    <message>
        <source>Explain this question</source>
        <translation>说明这个问题</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What is yours alone is left out. Plug in a headset to hear your answers.</source>
        <translation>只属于您的内容不会朗读。插入耳机即可听到您的回答。</translation>
    </message>
    <message>
        <source>The headset is out.</source>
        <translation>耳机已拔出。</translation>
    </message>
    <message>
        <source>The arrows lead from one thing to the next. Select chooses.</source>
        <translation>箭头键从一项移到下一项。选择键用来选定。</translation>
    </message>
    <message>
        <source>Help, back, repeat and volume have keys of their own.</source>
        <translation>帮助、返回、重复和音量各有按键。</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>音量 %1，共 %2 级</translation>
    </message>
    <message>
        <source>No way leads back from here.</source>
        <translation>从这里无法返回。</translation>
    </message>
    <message>
        <source>Capital %1</source>
        <translation>大写 %1</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>按钮</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>多个答案之一</translation>
    </message>
    <message>
        <source>Box to tick</source>
        <translation>可勾选的方框</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>答案列表</translation>
    </message>
    <message>
        <source>Box to type in</source>
        <translation>输入框</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Show this to the person</source>
        <translation>请给办事人看</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>They have the number</source>
        <translation>已记下号码</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Somebody interprets for me</source>
        <translation>有人为我口译</translation>
    </message>
    <message>
        <source>Somebody cares for me or supports me</source>
        <translation>有人照护或支持我</translation>
    </message>
    <message>
        <source>I act for somebody else</source>
        <translation>我代他人办理</translation>
    </message>
    <message>
        <source>The person is here and wants it</source>
        <translation>本人在场并同意</translation>
    </message>
    <message>
        <source>The person has written it down</source>
        <translation>本人已写下授权</translation>
    </message>
    <message>
        <source>As parent or guardian</source>
        <translation>作为父母或监护人</translation>
    </message>
    <message>
        <source>By power of attorney</source>
        <translation>凭授权委托书</translation>
    </message>
    <message>
        <source>By order of a court</source>
        <translation>凭法院命令</translation>
    </message>
    <message>
        <source>They say everything that I say, and everything that staff say, and add nothing.</source>
        <translation>对方如实转述我和工作人员说的一切，不添加任何内容。</translation>
    </message>
    <message>
        <source>They may hear what is said and see my answers. I decide.</source>
        <translation>对方可以听到谈话并看到我的回答。由我决定。</translation>
    </message>
    <message>
        <source>I may answer and sign for the person, for this service, and in their interest.</source>
        <translation>我可以就本项服务为其利益代为回答和签名。</translation>
    </message>
    <message>
        <source>Whose matter it is (name)</source>
        <translation>当事人（姓名）</translation>
    </message>
    <message>
        <source>Who helps or acts (name)</source>
        <translation>帮助或代办的人（姓名）</translation>
    </message>
    <message>
        <source>What we agree to</source>
        <translation>我们同意的内容</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>For this visit, on %1.</source>
        <translation>仅限本次来访，%1。</translation>
    </message>
    <message>
        <source>How to end it</source>
        <translation>如何终止</translation>
    </message>
    <message>
        <source>Either of us can end it at any time: tell any member of staff.</source>
        <translation>任何一方可随时终止：告诉任何一位工作人员即可。</translation>
    </message>
    <message>
        <source>Signature of whose matter it is</source>
        <translation>当事人签名</translation>
    </message>
    <message>
        <source>Signature of who helps or acts</source>
        <translation>帮助或代办人签名</translation>
    </message>
    <message>
        <source>Agreement with somebody who helps</source>
        <translation>与帮助者的同意书</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>当事各方</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>The words work once, until %1.</source>
        <translation>这些词可用一次，到 %1 为止。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in your form.</source>
        <translation>
            <numerusform>您的表格中有 %n 个回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions still have to be answered.</source>
        <translation>
            <numerusform>还有 %n 个问题需要回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: press “Open my form” below, and go on on this phone or computer.</source>
        <translation>在这里：按下面的“打开我的表格”，就在这部手机或电脑上继续。</translation>
    </message>
    <message>
        <source>Or go to a kiosk or counter of %1.</source>
        <translation>或者到 %1 的自助机或窗口。</translation>
    </message>
    <message>
        <source>Choose “Go on with a form”, and give the six words on your paper, or show its picture.</source>
        <translation>选择“继续填写表格”，输入纸上的六个词，或出示图码。</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>已有的内容</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>还缺的内容</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>在哪里继续</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>用手机扫描图片就能在手机上继续，或打开 %1 并输入这些词。</translation>
    </message>
    <message>
        <source>Give the words, or show the picture, at a counter or kiosk of this office.</source>
        <translation>在本办事处的柜台或自助机说出这些词，或出示图码。</translation>
    </message>
    <message>
        <source>Whoever has this paper can open your form and read it. Keep it to yourself.</source>
        <translation>任何人拿到这张纸都能打开并阅读您的表格。请自己保管。</translation>
    </message>
    <message>
        <source>Your form goes along</source>
        <translation>您的表格随您一起</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>您的六个词</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>You get six words. They open your form at any counter or kiosk here, once, for a short time.</source>
        <translation>您会得到六个词。短时间内可在这里任一柜台或自助机打开您的表格一次。</translation>
    </message>
    <message>
        <source>To a counter now</source>
        <translation>现在去柜台</translation>
    </message>
    <message>
        <source>Look up what is missing at home, then come back. The words work for some days.</source>
        <translation>回家查找还缺的内容，然后再来。这些词几天内有效。</translation>
    </message>
    <message>
        <source>Go on with this form on your own phone or computer, or come back here. The words work for some days.</source>
        <translation>在自己的手机或电脑上继续填写，或回到这里。这些词几天内有效。</translation>
    </message>
    <message>
        <source>Home, and come back</source>
        <translation>先回家，再回来</translation>
    </message>
    <message>
        <source>To my phone, or home</source>
        <translation>到我的手机，或带回家</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Say the words, or show the picture. Staff go on where you stopped, and you tell nothing twice.</source>
        <translation>说出这些词，或出示图码。工作人员从您停下的地方继续，您不用说第二遍。</translation>
    </message>
    <message>
        <source>Your answers go along, with your language and what you need. They stay here as well until you leave.</source>
        <translation>您的回答、语言和需要会一起带走。在您离开之前，它们也留在这里。</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>您的六个词</translation>
    </message>
    <message>
        <source>Take this along</source>
        <translation>带走这份表格</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>我已记下这些词</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>任何人知道这些词都能打开并阅读您的表格。请自己保管。</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>用手机扫描图片就能在手机上继续，或打开 %1 并输入这些词。</translation>
    </message>
    <message>
        <source>Come back with the words to any kiosk or counter of this office.</source>
        <translation>带着这些词回到本中心的任一自助机或窗口。</translation>
    </message>
    <message>
        <source>Your words are printing</source>
        <translation>正在打印您的词</translation>
    </message>
    <message>
        <source>Your words are printed. Take them with you.</source>
        <translation>您的词已打印。请带走。</translation>
    </message>
    <message>
        <source>Your words were not printed. Note what stands here.</source>
        <translation>您的词没有打印出来。请记下这里的内容。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>打印这些词</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 asks you something.</source>
        <translation>%1有事问您。</translation>
    </message>
    <message>
        <source>%1 points at “%2”.</source>
        <translation>%1指向“%2”。</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>带我去看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>阅读并回答</translation>
    </message>
    <message>
        <source>%1 sent you a card to read.</source>
        <translation>%1发给您一张卡片。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>%1 wrote on the list of what to bring.</source>
        <translation>%1在需带材料清单上写了内容。</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>查看清单</translation>
    </message>
    <message>
        <source>%1 can point and write to you here.</source>
        <translation>%1可以在此指示位置、给您留言。</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>写点什么</translation>
    </message>
    <message>
        <source>The help session is over</source>
        <translation>协助已结束</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>由您结束。</translation>
    </message>
    <message>
        <source>%1 ended it.</source>
        <translation>由%1结束。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>Nobody sees your screen now. The conversation is wiped.</source>
        <translation>现在没有人能看到您的屏幕。对话已清除。</translation>
    </message>
    <message>
        <source>%1 at counter %2 helped you.</source>
        <translation>%2号窗口的%1协助了您。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从%1到%2。</translation>
    </message>
    <message>
        <source>To complain or to ask about it, go to any counter and give the reference %1.</source>
        <translation>如要投诉或询问，请到任一窗口并提供编号%1。</translation>
    </message>
    <message>
        <source>They saw: %1.</source>
        <translation>他们看到了：%1。</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>下次您可以自己完成</translation>
    </message>
    <message>
        <source>They typed nothing.</source>
        <translation>他们没有填写任何内容。</translation>
    </message>
    <message>
        <source>They typed: %1.</source>
        <translation>他们填写了：%1。</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>等</translation>
    </message>
    <message>
        <source>the name of the page</source>
        <translation>页面名称</translation>
    </message>
    <message>
        <source>They will know that you chose %1.</source>
        <translation>他们会知道您选择了%1。</translation>
    </message>
    <message>
        <source>It is ringing</source>
        <translation>正在呼叫</translation>
    </message>
    <message numerus="yes">
        <source>It rings at %n counters now. You can go on meanwhile.</source>
        <translation>
            <numerusform>正在呼叫%n个窗口。您可以先继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has heard it yet</source>
        <translation>还没有人收到</translation>
    </message>
    <message>
        <source>The network is down. As soon as it is back, it rings. Until then, go to a counter if you can.</source>
        <translation>网络中断。一恢复就会呼叫。在此之前，如方便请到窗口。</translation>
    </message>
    <message>
        <source>There is no network. As soon as there is one again, it rings.</source>
        <translation>没有网络。恢复网络后铃声就会响起。</translation>
    </message>
    <message>
        <source>No counter is open now</source>
        <translation>现在没有窗口开放</translation>
    </message>
    <message>
        <source>It rings as soon as somebody opens one. You can go on meanwhile.</source>
        <translation>一有窗口开放就会呼叫。您可以先继续。</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>目前没有空闲的工作人员</translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>很可能在%n分钟内有人过来。会继续呼叫。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>很可能在%1至%n分钟后有人过来。会继续呼叫。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>大概 %n 分钟内会有人接听。铃声继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>大概 %1 到 %n 分钟后会有人接听。铃声继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes. It goes on ringing.</source>
        <translation>暂时无法估计需要多久。会继续呼叫。</translation>
    </message>
    <message>
        <source>The page behind stays, with everything that you entered.</source>
        <translation>后面的页面保持不变，您填写的内容都在。</translation>
    </message>
    <message>
        <source>On which number do we ring you?</source>
        <translation>我们拨打哪个号码找您？</translation>
    </message>
    <message>
        <source>Whoever is free first rings you. The number is written nowhere, and forgotten after that.</source>
        <translation>最先空闲的人会给您打电话。号码不作记录，之后即清除。</translation>
    </message>
    <message>
        <source>We ring you back</source>
        <translation>我们会给您回电</translation>
    </message>
    <message>
        <source>You can go on, or leave. Whoever is free first rings you.</source>
        <translation>您可以继续，也可以离开。最先空闲的人会给您打电话。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>%1正在过来</translation>
    </message>
    <message>
        <source>%1 is here with you</source>
        <translation>%1在您身边</translation>
    </message>
    <message>
        <source>From counter %1. Nobody sees your screen from there.</source>
        <translation>来自%1号窗口。那里看不到您的屏幕。</translation>
    </message>
    <message>
        <source>Nobody sees your screen</source>
        <translation>没有人看到您的屏幕</translation>
    </message>
    <message>
        <source>You said no. %1 may walk over to you.</source>
        <translation>您没有同意。%1可能会走过来。</translation>
    </message>
    <message>
        <source>%1 would like to join you</source>
        <translation>%1想加入协助您</translation>
    </message>
    <message>
        <source>Nothing is shown before you say yes.</source>
        <translation>您同意之前，什么都不会显示。</translation>
    </message>
    <message>
        <source>Staff at counter %1, %2.</source>
        <translation>%2，%1号窗口的工作人员。</translation>
    </message>
    <message>
        <source>Staff of %1, at a desk in another place.</source>
        <translation>%1的工作人员，在另一个地点办公。</translation>
    </message>
    <message>
        <source>And: %1.</source>
        <translation>以及：%1。</translation>
    </message>
    <message>
        <source>Yes, let %1 join</source>
        <translation>好，让%1加入</translation>
    </message>
    <message>
        <source>which page you are on, and its questions</source>
        <translation>您在哪一页，以及该页的问题</translation>
    </message>
    <message>
        <source>which boxes are filled, and which are not right yet</source>
        <translation>哪些栏已填，哪些还不对</translation>
    </message>
    <message>
        <source>your answers where it says that they are shared</source>
        <translation>注明共享之处您的回答</translation>
    </message>
    <message>
        <source>answers that are hidden from them: they see only “filled”</source>
        <translation>对其隐藏的回答：只看到“已填”</translation>
    </message>
    <message>
        <source>private questions and their answers</source>
        <translation>私密的问题和回答</translation>
    </message>
    <message>
        <source>anything after you stop</source>
        <translation>您停止之后的任何内容</translation>
    </message>
    <message>
        <source>They can point and write to you. They type only in a box that you hand over. You can stop at any time.</source>
        <translation>他们可以指示位置、给您留言。只有您交出的栏，他们才能填写。您随时可以停止。</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1正在协助您</translation>
    </message>
    <message>
        <source>Sees this page.</source>
        <translation>可看到本页。</translation>
    </message>
    <message>
        <source>Sees %1 of %2 answers.</source>
        <translation>可看到%2个回答中的%1个。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>正在连接。</translation>
    </message>
    <message>
        <source>The connection is interrupted. Nothing is lost.</source>
        <translation>连接中断。内容没有丢失。</translation>
    </message>
    <message>
        <source>Let %1 fill this in?</source>
        <translation>让%1填写这一栏吗？</translation>
    </message>
    <message>
        <source>They type in this one box only. Then you see it and say whether it is right.</source>
        <translation>他们只在这一栏填写。然后由您查看并说明是否正确。</translation>
    </message>
    <message>
        <source>Yes, let %1 type</source>
        <translation>好，让%1填写</translation>
    </message>
    <message>
        <source>No, I do it myself</source>
        <translation>不，我自己来</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>对吗？</translation>
    </message>
    <message>
        <source>%1 typed in this box:</source>
        <translation>%1在这一栏填写了：</translation>
    </message>
    <message>
        <source>%1 typed in “%2”: %3. Is that right?</source>
        <translation>%1在“%2”填写了：%3。对吗？</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>对，没错</translation>
    </message>
    <message>
        <source>No, take it out</source>
        <translation>不对，删掉</translation>
    </message>
    <message>
        <source>A card from %1</source>
        <translation>%1发来的卡片</translation>
    </message>
    <message>
        <source>A card for you</source>
        <translation>给您的卡片</translation>
    </message>
    <message>
        <source>You and %1 keep this list together.</source>
        <translation>您和%1共用这份清单。</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>您和%1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 sees what you type here.</source>
        <translation>%1能看到您在此填写的内容。</translation>
    </message>
    <message>
        <source>%1 sees only whether this is filled.</source>
        <translation>%1只能看到此栏是否已填。</translation>
    </message>
    <message>
        <source>Private. %1 sees neither the question nor your answer.</source>
        <translation>私密。%1看不到问题，也看不到您的回答。</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>一位工作人员</translation>
    </message>
    <message>
        <source>To type an answer</source>
        <translation>如何输入答案</translation>
    </message>
    <message>
        <source>Touch the box. A keyboard comes up. Touch one letter after the other, then Continue.</source>
        <translation>触摸方框，键盘会出现。逐个触摸字母，然后触摸“继续”。</translation>
    </message>
    <message>
        <source>To type a number</source>
        <translation>如何输入数字</translation>
    </message>
    <message>
        <source>Touch the box. Digits come up. Touch one after the other, then Continue.</source>
        <translation>触摸方框，数字键会出现。逐个触摸，然后触摸“继续”。</translation>
    </message>
    <message>
        <source>To enter a date</source>
        <translation>如何输入日期</translation>
    </message>
    <message>
        <source>Type day, month and year, each in its own box. Or open the calendar and touch the day.</source>
        <translation>把日、月、年分别填在各自的方框里。也可以打开日历，触摸那一天。</translation>
    </message>
    <message>
        <source>To enter a month</source>
        <translation>如何输入月份</translation>
    </message>
    <message>
        <source>Type the month and the year, each in its own box.</source>
        <translation>把月和年分别填在各自的方框里。</translation>
    </message>
    <message>
        <source>To enter a time</source>
        <translation>如何输入时间</translation>
    </message>
    <message>
        <source>Type hours and minutes, each in its own box. Half past two is 2 and 30.</source>
        <translation>把小时和分钟分别填在各自的方框里。两点半就是 2 和 30。</translation>
    </message>
    <message>
        <source>To choose an answer</source>
        <translation>如何选择答案</translation>
    </message>
    <message>
        <source>Touch the row that fits. In a long list, type a few letters first.</source>
        <translation>触摸合适的那一行。列表很长时，先输入几个字。</translation>
    </message>
    <message>
        <source>To choose several answers</source>
        <translation>如何选择多个答案</translation>
    </message>
    <message>
        <source>Touch each row that fits. Touch it again to take it back.</source>
        <translation>触摸每一个合适的行。再触摸一次即可取消。</translation>
    </message>
    <message>
        <source>Let %1 type this</source>
        <translation>让%1填写此项</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>我自己填写</translation>
    </message>
    <message>
        <source>You let %1 type this. You see it before it counts.</source>
        <translation>您让%1填写此项。您先看过才算数。</translation>
    </message>
    <message>
        <source>You let %1 type an answer.</source>
        <translation>您让%1填写一个答案。</translation>
    </message>
    <message>
        <source>You type it yourself.</source>
        <translation>由您自己填写。</translation>
    </message>
    <message>
        <source>%1 asks you to try it, and shows you where.</source>
        <translation>%1建议您自己试一试，并指给您看位置。</translation>
    </message>
</context>
<context>
    <name>HelpAlarmMark</name>
    <message>
        <source>The emergency call of this counter stands. Press to end it.</source>
        <translation>本窗口的紧急呼叫仍有效。按下可结束。</translation>
    </message>
</context>
<context>
    <name>HelpAlarmStrip</name>
    <message>
        <source>I am going there</source>
        <translation>我去那里</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>已解除</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Exit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Help bar</source>
        <translation>帮助栏</translation>
    </message>
</context>
<context>
    <name>HelpBody</name>
    <message>
        <source>Talk</source>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Ask a person for help</source>
        <translation>请工作人员帮助</translation>
    </message>
</context>
<context>
    <name>HelpCallSheet</name>
    <message>
        <source>Take a ticket that keeps my place</source>
        <translation>取号，保留我的位置</translation>
    </message>
    <message>
        <source>Ring me back on my phone</source>
        <translation>打我电话联系我</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>我不再需要帮助</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>停止呼叫</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
</context>
<context>
    <name>HelpCallbackSheet</name>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>拨打这个号码</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HelpCardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>发送卡片</translation>
    </message>
</context>
<context>
    <name>HelpCardSheet</name>
    <message>
        <source>Read it aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>查找答案</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>No answer fits. Write it in your own words.</source>
        <translation>没有合适的答案。请用自己的话写。</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>用自己的话…</translation>
    </message>
</context>
<context>
    <name>HelpConsentSheet</name>
    <message>
        <source>No, not now</source>
        <translation>不，暂时不要</translation>
    </message>
    <message>
        <source>I would rather talk. Come over to me.</source>
        <translation>我想当面谈。来我这里。</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>他们会看到</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>他们看不到</translation>
    </message>
</context>
<context>
    <name>HelpEarlier</name>
    <message>
        <source>Earlier in this visit</source>
        <translation>本次来访早些时候</translation>
    </message>
</context>
<context>
    <name>HelpEndDialog</name>
    <message>
        <source>Everything that was shown or said is wiped on both screens. The record keeps when, how long and how much, never what.</source>
        <translation>两边屏幕上所有显示和交谈的内容都会清除。记录只保留时间、时长和数量，绝不保留内容。</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>结束会话？</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>HelpFieldActions</name>
    <message>
        <source>Stop pointing</source>
        <translation>停止指示</translation>
    </message>
    <message>
        <source>Point here</source>
        <translation>指向此处</translation>
    </message>
    <message>
        <source>Ask to fill it in</source>
        <translation>请求代填</translation>
    </message>
</context>
<context>
    <name>HelpFieldBox</name>
    <message>
        <source>Type a few letters</source>
        <translation>请输入几个字</translation>
    </message>
    <message>
        <source>Look for a choice</source>
        <translation>查找选项</translation>
    </message>
    <message>
        <source>They are shown where it is.</source>
        <translation>会向对方指出位置。</translation>
    </message>
    <message>
        <source>Let them try it</source>
        <translation>让对方试一试</translation>
    </message>
    <message>
        <source>It is read back to them, and they say whether it is right.</source>
        <translation>会读给对方听，由对方确认是否正确。</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>填入</translation>
    </message>
</context>
<context>
    <name>HelpFieldRow</name>
    <message>
        <source>They are here</source>
        <translation>对方在此处</translation>
    </message>
    <message>
        <source>You point here</source>
        <translation>您正指向此处</translation>
    </message>
</context>
<context>
    <name>HelpKeysDialog</name>
    <message>
        <source>Answer the next call for help</source>
        <translation>接听下一个求助</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>上一个会话</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>下一个会话</translation>
    </message>
    <message>
        <source>To their page</source>
        <translation>到对方的页面</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>给对方写信息</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>查找答案</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>到材料</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
    <message>
        <source>Point at the field that is meant</source>
        <translation>指向所选的栏</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>我已到场</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>End the session, or put it away</source>
        <translation>结束会话，或收起</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Back to the desk; the sessions go on</source>
        <translation>返回窗口；会话继续</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>给下一位接待本次来访的人写备注</translation>
    </message>
    <message>
        <source>Ask to fill it in, or fill it in</source>
        <translation>请求代填，或填入</translation>
    </message>
    <message>
        <source>Let them try it, and point at it</source>
        <translation>让对方试一试，并指向此处</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HelpMirror</name>
    <message>
        <source>Their page</source>
        <translation>对方的页面</translation>
    </message>
    <message>
        <source>Fields of their page</source>
        <translation>对方页面的栏目</translation>
    </message>
    <message>
        <source>You see which page they are at. What they type appears once they are at a form.</source>
        <translation>您能看到对方在哪个页面。到表格时才会显示所填内容。</translation>
    </message>
    <message>
        <source>No fields on this page</source>
        <translation>此页没有栏目</translation>
    </message>
</context>
<context>
    <name>HelpOwnDialog</name>
    <message>
        <source>It is shown to them as you write it, and translated by nobody. They read %1.</source>
        <translation>按您所写显示给对方，不会翻译。对方阅读%1。</translation>
    </message>
    <message>
        <source>A card in your own words</source>
        <translation>用自己的话写卡片</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>发送卡片</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>对方需要知道的</translation>
    </message>
</context>
<context>
    <name>HelpPapers</name>
    <message>
        <source>Papers</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>已备</translation>
    </message>
    <message>
        <source>On their list</source>
        <translation>在对方清单上</translation>
    </message>
    <message>
        <source>Put it on their list</source>
        <translation>加入对方清单</translation>
    </message>
    <message>
        <source>Something else to have at hand</source>
        <translation>其他需备材料</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>HelpPapersSheet</name>
    <message>
        <source>What to bring</source>
        <translation>需带材料</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>已有。</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>仍需要。</translation>
    </message>
</context>
<context>
    <name>HelpProblem</name>
    <message>
        <source>That was not done</source>
        <translation>未能完成</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已知晓</translation>
    </message>
</context>
<context>
    <name>HelpReceiptSheet</name>
    <message>
        <source>It is being printed</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>再打印一次</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>It was not printed. Write it down, or ask at a counter.</source>
        <translation>没有打印出来。请记下，或到窗口询问。</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>下次您可以自己完成</translation>
    </message>
</context>
<context>
    <name>HelpRings</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>You stay on this page, and everything you entered stays.</source>
        <translation>您仍在本页，填写的内容都会保留。</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>需要什么帮助？</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>Somebody sees this page with you, if you allow it.</source>
        <translation>在您同意后，会有人与您一起看本页。</translation>
    </message>
    <message>
        <source>Talk me through it here</source>
        <translation>在这里一步步教我</translation>
    </message>
    <message>
        <source>A member of staff walks over to you.</source>
        <translation>会有工作人员走到您这里。</translation>
    </message>
    <message>
        <source>Ask somebody to come</source>
        <translation>请人过来</translation>
    </message>
    <message>
        <source>Change what I need</source>
        <translation>更改我的需要</translation>
    </message>
    <message>
        <source>Somebody helps me</source>
        <translation>有人帮助我</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>带到窗口办理</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>Stop sharing</source>
        <translation>停止共享</translation>
    </message>
</context>
<context>
    <name>HelpTalk</name>
    <message>
        <source>Talk</source>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>给对方写信息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>返回交谈</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷回复</translation>
    </message>
</context>
<context>
    <name>HelpTalkList</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>办事人</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>交谈内容</translation>
    </message>
</context>
<context>
    <name>HelpTalkSheet</name>
    <message>
        <source>Your own words</source>
        <translation>您自己的话</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>需带材料</translation>
    </message>
</context>
<context>
    <name>HelpTop</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>我已到场</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source>Back to the session</source>
        <translation>返回会话</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>I rang them</source>
        <translation>我已回电</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>我已到场</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>转交</translation>
    </message>
</context>
<context>
    <name>HelperPoints</name>
    <message>
        <source>%1 points here</source>
        <translation>%1指向这里</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Their place is kept. Where do they wait? It is shown to your colleagues and on their phone.</source>
        <translation>位次会保留。请选择等候地点，同事和办事人手机上都会显示。</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>挂起 %1</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Hold, no special place</source>
        <translation>挂起，不指定地点</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>您可以随时更改选择。</translation>
    </message>
    <message>
        <source>Kia ora. How can we help?</source>
        <translation>您好！请问需要办什么事？</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>暂停取号</translation>
    </message>
    <message>
        <source>Have a seat. We call your number.</source>
        <translation>请就座等候，我们会叫您的号。</translation>
    </message>
    <message>
        <source>Get a ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>What it is, what to bring, and how long it takes.</source>
        <translation>业务介绍、需带材料和办理时间。</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>查找业务</translation>
    </message>
    <message>
        <source>Tell us that you have arrived.</source>
        <translation>告诉我们您已到达。</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>我有预约</translation>
    </message>
    <message>
        <source>Go on with a form you saved</source>
        <translation>继续填写已保存的表格</translation>
    </message>
</context>
<context>
    <name>HomeShortcuts</name>
    <message>
        <source>Choose your language</source>
        <translation>选择语言</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Nothing was touched for a while. If you have left, we clear the screen so that nobody else can read it.</source>
        <translation>已有一段时间无人操作。如果您已离开，我们会清除屏幕，以免他人看到。</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>在，继续</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我办完了</translation>
    </message>
    <message>
        <source>This is also said aloud. Touch anywhere to carry on.</source>
        <translation>本提示会同时朗读。点按屏幕任意处即可继续。</translation>
    </message>
    <message>
        <source>Touch anywhere to carry on.</source>
        <translation>点按屏幕任意处即可继续。</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>The same visit: its place, language and needs are kept.</source>
        <translation>同一次来访：位次、语言和需求保持不变。</translation>
    </message>
    <message>
        <source>Say what is to be known, then choose the service: that gives the ticket.</source>
        <translation>先填写相关情况，再选择业务，即可发号。</translation>
    </message>
    <message>
        <source>Another service for %1</source>
        <translation>为 %1 加办业务</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>发号</translation>
    </message>
    <message>
        <source>A ticket of a paper day…</source>
        <translation>补录纸质号…</translation>
    </message>
    <message>
        <source>Give none</source>
        <translation>不发号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
</context>
<context>
    <name>KeepLink</name>
    <message>
        <source>Save and come back later</source>
        <translation>保存，稍后再填</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>把表格带到柜台</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Go on with the form now</source>
        <translation>现在继续填写</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>我已记下续填码</translation>
    </message>
    <message>
        <source>Your form waits for you</source>
        <translation>您的表格已保存</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>持码人都能打开并查看您的表格，请妥善保管。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的续填码</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>打印续填码</translation>
    </message>
    <message>
        <source>How to come back</source>
        <translation>怎样回来继续</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>请到本中心任一自助机或窗口，选择“继续填写已保存的表格”。</translation>
    </message>
    <message>
        <source>Type the code, or hold a photo of it before the camera.</source>
        <translation>输入续填码，或将拍下的码对准摄像头。</translation>
    </message>
    <message>
        <source>When you leave now, nothing of it stays on this screen.</source>
        <translation>您离开后，屏幕上不会留下任何内容。</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Delete the last letter</source>
        <translation>删除最后一个字</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>收起键盘</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation>键盘语言</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>数字和符号</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>The next step: call, they are here, finish and call</source>
        <translation>下一步：呼叫、已到窗口、办结并呼叫</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>已到窗口</translation>
    </message>
    <message>
        <source>Move to another service</source>
        <translation>转到其他业务</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Finish, and call nobody</source>
        <translation>办结，不再叫号</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>有人到场</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>发号</translation>
    </message>
    <message>
        <source>Hold at a place</source>
        <translation>挂起到某地点</translation>
    </message>
    <message>
        <source>Add a service to this visit</source>
        <translation>在本次来访中加办业务</translation>
    </message>
    <message>
        <source>Go on with the next ticket of this person</source>
        <translation>接着办理此人的下一个号</translation>
    </message>
    <message>
        <source>What this counter serves</source>
        <translation>本窗口办理的业务</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>补录纸质号</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Open a form by its code</source>
        <translation>凭码打开表格</translation>
    </message>
    <message>
        <source>Begin a form for who is here</source>
        <translation>为当前办事人新填表格</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>选号呼叫</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>为何这样排序</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>开始或结束休息</translation>
    </message>
    <message>
        <source>Live board of the office</source>
        <translation>大厅实时看板</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>更改显示的内容</translation>
    </message>
    <message>
        <source>Answer a call for help, or back to the session</source>
        <translation>接听求助，或返回会话</translation>
    </message>
    <message>
        <source>I am there, and then done</source>
        <translation>我已到场，然后完成</translation>
    </message>
    <message>
        <source>Pass the help on</source>
        <translation>转交求助</translation>
    </message>
    <message>
        <source>Emergency call, without a sound</source>
        <translation>无声紧急呼叫</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>给下一位接待本次来访的人写备注</translation>
    </message>
    <message>
        <source>What was written twice</source>
        <translation>被写了两次的内容</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>我的见闻</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Type the code of your letter first.</source>
        <translation>请先输入预约通知上的预约码。</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n seconds.</source>
        <translation>
            <numerusform>请在%n秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the code of your form?</source>
        <translation>请输入您的续填码</translation>
    </message>
    <message>
        <source>It has three groups of four signs. Or give your six words. Capitals do not matter.</source>
        <translation>它有三组，每组四个字符。也可输入您的六个词。不分大小写。</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>本自助终端已停用。请到窗口咨询。</translation>
    </message>
    <message>
        <source>Connected to the counters.</source>
        <translation>已与窗口连接。</translation>
    </message>
    <message>
        <source>This kiosk works by itself.</source>
        <translation>本机独立运行。</translation>
    </message>
    <message>
        <source>No link to the counters yet. Tickets work.</source>
        <translation>尚未与窗口连接，仍可取号。</translation>
    </message>
    <message>
        <source>No link to the counters since %1. Tickets work.</source>
        <translation>自%1起与窗口断开连接，仍可取号。</translation>
    </message>
    <message>
        <source>This kiosk does not print. Note your number.</source>
        <translation>本机不打印，请记下您的号码。</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>打印机正常。</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>打印纸即将用完。</translation>
    </message>
    <message>
        <source>The printer has no paper. Note your number.</source>
        <translation>打印机缺纸，请记下您的号码。</translation>
    </message>
    <message>
        <source>The printer is open. Note your number.</source>
        <translation>打印机盖未合上，请记下您的号码。</translation>
    </message>
    <message>
        <source>The printer does not work. Note your number.</source>
        <translation>打印机故障，请记下您的号码。</translation>
    </message>
    <message>
        <source>The printer does not answer. Note your number.</source>
        <translation>打印机没有响应，请记下您的号码。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are saved here and not yet sent.</source>
        <translation>
            <numerusform>%n条记录已存本机，待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to carry on.</source>
        <translation>您还在吗？点按屏幕即可继续。</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>我使用轮椅</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>我需要口译</translation>
    </message>
    <message>
        <source>I use sign language</source>
        <translation>我使用手语</translation>
    </message>
    <message>
        <source>I do not hear well</source>
        <translation>我听力不好</translation>
    </message>
    <message>
        <source>I do not see well</source>
        <translation>我视力不好</translation>
    </message>
    <message>
        <source>I want help with reading</source>
        <translation>我需要他人帮助阅读</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>我需要安静的地方</translation>
    </message>
    <message>
        <source>I have noted my number</source>
        <translation>我已记下号码</translation>
    </message>
    <message>
        <source>I have my ticket</source>
        <translation>我已取走号票</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>是，已拿到</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>没有，请重新打印</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>Note your number. It counts without paper.</source>
        <translation>请记下您的号码。没有号票，号码同样有效。</translation>
    </message>
    <message>
        <source>This kiosk does not print</source>
        <translation>本机不打印</translation>
    </message>
    <message>
        <source>It comes out below this screen.</source>
        <translation>号票会从屏幕下方出来。</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <translation>正在打印您的号票</translation>
    </message>
    <message>
        <source>The paper is nearly used up. If your ticket is cut short, note your number.</source>
        <translation>打印纸即将用完。如果号票不完整，请记下您的号码。</translation>
    </message>
    <message>
        <source>Your ticket is printed</source>
        <translation>您的号票已打印</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>请取走号票。</translation>
    </message>
    <message>
        <source>The printer does not say. Look below this screen.</source>
        <translation>打印机没有反馈，请看屏幕下方。</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>您的号票出来了吗？</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>打印机缺纸</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>打印机盖未合上</translation>
    </message>
    <message>
        <source>Your ticket was not printed</source>
        <translation>您的号票没有打印出来</translation>
    </message>
    <message>
        <source>No counter for this is open at the moment</source>
        <translation>目前没有窗口办理这项业务</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>暂无窗口开放</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes’ wait now</source>
        <translation>
            <numerusform>目前等候不到%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes’ wait now</source>
        <translation>
            <numerusform>目前等候约%1至%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>暂停取号</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <translation>预约时间为%1。</translation>
    </message>
    <message>
        <source>Also yours: %1</source>
        <translation>您还有号码：%1</translation>
    </message>
    <message>
        <source>This number was called already. Ask at a counter.</source>
        <translation>该号已经叫过，请到窗口询问。</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes</source>
        <translation>
            <numerusform>不到%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes</source>
        <translation>
            <numerusform>%1至%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably called between %1 and %2</source>
        <translation>预计%1至%2叫到您</translation>
    </message>
    <message>
        <source>Probably called before %1</source>
        <translation>预计%1之前叫到您</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>数据截至%1。</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow.</source>
        <translation>用手机扫码，随时查看排队进度。</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>网络恢复后即可扫码查看。</translation>
    </message>
    <message>
        <source>Nobody is before you.</source>
        <translation>您前面没有人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>您前面有%n人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters are open.</source>
        <translation>
            <numerusform>开放窗口%n个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets until %1 today.</source>
        <translation>今天取号截止到%1。</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>今天开放到%1。</translation>
    </message>
    <message>
        <source>Checked by its owner on %1</source>
        <translation>主管部门于%1核实</translation>
    </message>
    <message>
        <source>Watch the board. We show and say %1 and a counter.</source>
        <translation>请留意叫号屏，我们会显示并播报 %1 和窗口号。</translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>请现在到%1号窗口</translation>
    </message>
    <message>
        <source>None of these is about exactly that. A person can help you.</source>
        <translation>这些都不完全是您问的。工作人员可以帮您。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>找到 %n 个答案和服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>匹配：%1</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <translation>意思相同：%1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>理解为：%1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>属于：%1</translation>
    </message>
    <message>
        <source>Answer · %1</source>
        <translation>答案 · %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Checked on %1 by %2</source>
        <translation>%2于%1核对</translation>
    </message>
    <message>
        <source>Only that somebody asked, and in which language. None of your words is kept.</source>
        <translation>只记录有人问过以及所用的语言。不保留您写的任何字。</translation>
    </message>
    <message>
        <source>Only these words of ours: %1. Nothing else of what you wrote, and nothing about you.</source>
        <translation>只保留我们文字中已有的这些词：%1。不保留您写的其他内容，也不保留关于您的任何信息。</translation>
    </message>
    <message>
        <source>What was found belongs to it.</source>
        <translation>找到的内容与此相关。</translation>
    </message>
    <message>
        <source>Because you wrote: %1</source>
        <translation>因为您输入了：%1</translation>
    </message>
    <message>
        <source>You are also called by your name: %1</source>
        <translation>叫号时也会叫您的名字：%1</translation>
    </message>
    <message>
        <source>Choose an answer, or “I would rather not say”.</source>
        <translation>请选择一个答案，或选“我不想说”。</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>第%1题，共%2题</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>第%1个码，共%2个</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>我不想说</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>也许：%1</translation>
    </message>
    <message>
        <source>Nothing is left on this list.</source>
        <translation>清单上已没有待办事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>共%n项要办。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>需带材料</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>Ways to get it</source>
        <translation>办理方式</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>What happens with what you tell us</source>
        <translation>您提供的信息如何使用</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>办理依据</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>主管单位</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>适用于：%1</translation>
    </message>
    <message>
        <source>You can have it erased sooner: ask at a counter, with your reference.</source>
        <translation>您可以要求提前清除：请凭编号到窗口提出。</translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n years after its last step</source>
        <translation>
            <numerusform>本办事处在最后一步之后 %n 年清除您在此提交的表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n days after its last step</source>
        <translation>
            <numerusform>本办事处在最后一步之后 %n 天清除您在此提交的表格</numerusform>
        </translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>somebody you act for</source>
        <translation>您代办的人</translation>
    </message>
    <message>
        <source>At a counter here</source>
        <translation>在本中心窗口</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话办理</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网上办理</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>邮寄办理</translation>
    </message>
    <message>
        <source>At the agency itself</source>
        <translation>到主管部门</translation>
    </message>
    <message>
        <source>At your home</source>
        <translation>上门办理</translation>
    </message>
    <message>
        <source>run by the council</source>
        <translation>由市政机构办理</translation>
    </message>
    <message>
        <source>run by the state</source>
        <translation>由州级机构办理</translation>
    </message>
    <message>
        <source>run by the federal government</source>
        <translation>由联邦机构办理</translation>
    </message>
    <message>
        <source>run by the national government</source>
        <translation>由国家机构办理</translation>
    </message>
    <message>
        <source>This list helps you to prepare. It decides nothing: the agencies do.</source>
        <translation>本清单帮助您做准备，不作任何决定；由各部门决定。</translation>
    </message>
    <message>
        <source>Choose what you want a ticket for.</source>
        <translation>请选择要取号的事项。</translation>
    </message>
    <message>
        <source>This page is read aloud. Any touch stops it.</source>
        <translation>正在朗读本页。轻触任意处即可停止。</translation>
    </message>
    <message>
        <source>What this page says is said in your headset.</source>
        <translation>本页内容正在您的耳机中朗读。</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>You stay on the same page.</source>
        <translation>更换语言后仍在本页。</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Make my list</source>
        <translation>生成我的清单</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>显示清单</translation>
    </message>
    <message>
        <source>You may leave each of them out.</source>
        <translation>每个问题都可以不答。</translation>
    </message>
    <message numerus="yes">
        <source>%n short questions make the list fit you.</source>
        <translation>
            <numerusform>回答%n个简短问题，清单会更适合您。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when you leave, and go into a form only if you say so.</source>
        <translation>您离开后即被清除，只有您同意才会填入表格。</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>您的回答只留在本屏幕上。</translation>
    </message>
    <message>
        <source>You get a list of what to do, at which agency, and when.</source>
        <translation>您会得到一份清单：要办什么、在哪个部门、何时办。</translation>
    </message>
    <message>
        <source>Show me the whole list, without questions</source>
        <translation>不回答问题，直接显示完整清单</translation>
    </message>
    <message>
        <source>All services about this</source>
        <translation>所有相关业务</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Only %1 can unlock it. The queue goes on meanwhile.</source>
        <translation>只有%1可以解锁。排队照常进行。</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1已锁定</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Somebody else works here now: sign out</source>
        <translation>换人使用：退出登录</translation>
    </message>
</context>
<context>
    <name>LoweredNote</name>
    <message>
        <source>The page stands lower now. “Raise the screen” brings it back up.</source>
        <translation>页面现在位置较低。按“升高画面”即可恢复。</translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>Ask a person</source>
        <translation>询问工作人员</translation>
    </message>
    <message>
        <source>Tell us that this answer is missing</source>
        <translation>告诉我们缺少这个答案</translation>
    </message>
    <message>
        <source>May we keep this for those who write the answers?</source>
        <translation>可以把这些留给撰写答案的人吗？</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>可以，请保留</translation>
    </message>
    <message>
        <source>No, keep nothing</source>
        <translation>不，什么都不要留</translation>
    </message>
    <message>
        <source>Thank you. Somebody reads it, and an answer may come of it.</source>
        <translation>谢谢您。会有人阅读，也许会因此写出答案。</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>没有保留任何内容。</translation>
    </message>
</context>
<context>
    <name>MoreAsked</name>
    <message>
        <source>People also ask</source>
        <translation>大家还问</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>请到窗口确认是否仍然有效。</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>此内容已超过一年未经核对</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>The ticket keeps its number, and its place counts from when the person came.</source>
        <translation>号码不变，位次仍按到场时间计算。</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>将 %1 转到</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>不转</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>查找业务</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Call me by my first name</source>
        <translation>叫号时叫我的名字</translation>
    </message>
    <message>
        <source>Remove my name</source>
        <translation>删除我的名字</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Only if they ask for it. Everybody in the room sees and hears it. It is not written down, and forgotten when the ticket ends.</source>
        <translation>仅应本人要求。在场的人都能看到和听到。名字不作记录，该号结束后即清除。</translation>
    </message>
    <message>
        <source>Call %1 by first name too</source>
        <translation>呼叫 %1 时同时叫名字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Call by name</source>
        <translation>叫名字</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>正在询问主机</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>最多20个字，可用简称。</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The counters are being told</source>
        <translation>正在通知各窗口</translation>
    </message>
    <message>
        <source>Call me by this name</source>
        <translation>按此名字叫我</translation>
    </message>
    <message>
        <source>Be called by your first name</source>
        <translation>叫号时同时叫名字</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>最多20个字，可用简称。</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>请输入您的名字</translation>
    </message>
    <message>
        <source>It is shown and said together with your number, on the board and at the counter. It is never written down, and forgotten when your ticket ends. You can remove it at any time: here until you leave, then at any counter.</source>
        <translation>名字会和号码一起在显示屏和窗口显示、播报。系统不会保存，您的号办结后即删除。您可以随时取消：离开前在本机上，之后到任一窗口。</translation>
    </message>
    <message>
        <source>Everybody in the room can see and hear it</source>
        <translation>在场的人都能看到和听到</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Choose what fits. Staff see it with your ticket, so that you do not have to say it twice.</source>
        <translation>请选择符合的情况。工作人员会随您的号码看到，您不必再说一遍。</translation>
    </message>
    <message>
        <source>Do you need anything?</source>
        <translation>您有什么需要吗？</translation>
    </message>
    <message>
        <source>I need none of this</source>
        <translation>以上都不需要</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>无人等候</translation>
    </message>
</context>
<context>
    <name>NoAnswerButton</name>
    <message>
        <source>Take my answer back</source>
        <translation>撤回我的答案</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Counters that serve this visit read it, nobody else. Only what they need to know.</source>
        <translation>只有接待本次来访的柜台能读到。只写他们需要知道的。</translation>
    </message>
    <message>
        <source>Note for whoever serves this visit next</source>
        <translation>给下一位接待本次来访的人的备注</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Put back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>划去</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>None yet. Whoever serves this visit next sees what you write.</source>
        <translation>还没有。下一位接待本次来访的人会看到您写的内容。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>用手机查看排队进度的二维码</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Pick one</source>
        <translation>选号</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>为何这样排序</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Most came at %1: %2 of %3 people.</source>
        <translation>%1到达最多：%3人中有%2人。</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>各小时到达人数</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>今天还没有人来</translation>
    </message>
    <message>
        <source>Wait by hour of arrival</source>
        <translation>各小时到达者的等候时间</translation>
    </message>
    <message>
        <source>Wait by series</source>
        <translation>各类别等候时间</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Most at counter %1: %2 of %3 people.</source>
        <translation>%1号窗口办理最多：%3人中有%2人。</translation>
    </message>
    <message>
        <source>Most of series %1: %2 of %3 people.</source>
        <translation>%1类最多：%3人中有%2人。</translation>
    </message>
    <message>
        <source>Served by counter</source>
        <translation>各窗口办理人数</translation>
    </message>
    <message>
        <source>Served by series</source>
        <translation>各类别办理人数</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>Nobody has been served yet</source>
        <translation>还没有人办理</translation>
    </message>
    <message>
        <source>Most tickets were given on %1: %2.</source>
        <translation>%1发号最多：%2个。</translation>
    </message>
    <message>
        <source>Tickets by day</source>
        <translation>每日发号数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>号票</translation>
    </message>
    <message>
        <source>No tickets in these days</source>
        <translation>这些天没有发号</translation>
    </message>
    <message>
        <source>Wait by day</source>
        <translation>每日等候时间</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>等候达标率</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were served within the standard.</source>
        <translation>%1，每100人中有%2人在标准时间内办理。</translation>
    </message>
    <message>
        <source>Waits kept as told</source>
        <translation>按告知时间叫到的比例</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were called by the time they had been told.</source>
        <translation>%1，每100人中有%2人在告知的时间前被叫到。</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Longest: %1. Half waited %2 min or less, nine in ten %3 min or less.</source>
        <translation>最长：%1。半数人等候不超过%2分钟，九成人不超过%3分钟。</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>标准：%1</translation>
    </message>
    <message>
        <source>median, 9 in 10, in minutes</source>
        <translation>中位数、九成值，单位：分钟</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>九成值</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n people have to be served</source>
        <translation>
            <numerusform>暂无数据：至少需办理%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <translation>均值：%1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Whoever comes</source>
        <translation>不指定人员</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3, %4, %5</source>
        <translation>%1号窗口，%2至%3，%4，%5</translation>
    </message>
    <message>
        <source>Plan counter %1</source>
        <translation>安排%1号窗口</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>Planned from %1, nobody is there</source>
        <translation>计划%1开始，目前无人</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划人员：%1</translation>
    </message>
    <message>
        <source>Planned for: %1</source>
        <translation>计划业务：%1</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>不在计划内</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>%1开放</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>Open %1 to %2</source>
        <translation>%1至%2开放</translation>
    </message>
    <message>
        <source>No counter is planned for now.</source>
        <translation>现在没有计划开放的窗口。</translation>
    </message>
    <message numerus="yes">
        <source>%n counters are planned for now</source>
        <translation>
            <numerusform>现在计划开放%n个窗口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody is at %n of them</source>
        <translation>
            <numerusform>其中%n个无人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are planned.</source>
        <translation>
            <numerusform>共安排%n个班次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>这一天没有安排。</translation>
    </message>
    <message>
        <source>Planned for this day</source>
        <translation>这一天的安排</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>常规排班</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>已复制到%1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>复制到%1</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3: %4</source>
        <translation>%1号窗口，%2至%3：%4</translation>
    </message>
    <message>
        <source>Counter %1 is not open from %2 to %3</source>
        <translation>%1号窗口%2至%3不开放</translation>
    </message>
    <message>
        <source>The usual plan holds</source>
        <translation>已采用常规排班</translation>
    </message>
    <message>
        <source>The plan before holds again</source>
        <translation>已恢复先前的排班</translation>
    </message>
    <message>
        <source>Counter %1 is planned all day. Choose one of its shifts.</source>
        <translation>%1号窗口全天已排满，请选择其中一个班次。</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>正在等候</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n人回来</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>%1, standard %2 min</source>
        <translation>%1，标准%2分钟</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>will pass %1 minutes</source>
        <translation>将超过%1分钟</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 has passed it</source>
        <translation>%1 已超时</translation>
    </message>
    <message>
        <source>none in the next %1 min</source>
        <translation>未来%1分钟内没有</translation>
    </message>
    <message>
        <source>counters busy</source>
        <translation>办理中的窗口</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n个空闲</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a break</source>
        <translation>
            <numerusform>%n人休息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none idle, no breaks</source>
        <translation>无空闲，无人休息</translation>
    </message>
    <message>
        <source>within the standard</source>
        <translation>等候达标</translation>
    </message>
    <message>
        <source>called as told</source>
        <translation>按告知时间叫到</translation>
    </message>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>共%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Called, on the way</source>
        <translation>已叫号，途中</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>休息中</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>通常%1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>%1回来</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>passes at %1</source>
        <translation>%1超时</translation>
    </message>
    <message>
        <source>passed at %1</source>
        <translation>已于%1超时</translation>
    </message>
    <message>
        <source>called at about %1</source>
        <translation>约%1叫到</translation>
    </message>
    <message>
        <source>no counter is open for it</source>
        <translation>没有办理该业务的窗口</translation>
    </message>
    <message numerus="yes">
        <source>%n will pass</source>
        <translation>
            <numerusform>%n人将超时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>under %1 min</source>
        <translation>不到%1分钟</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>实时，%1</translation>
    </message>
    <message>
        <source>The hub does not answer. What other machines did after %1 is not in these figures.</source>
        <translation>主机没有响应。这些数据不含其他设备在%1之后的操作。</translation>
    </message>
    <message>
        <source>The hub has not answered yet. These figures know this machine only.</source>
        <translation>主机尚未响应。这些数据只含本机。</translation>
    </message>
    <message>
        <source>What is counter %1 for?</source>
        <translation>%1号窗口办理哪些业务？</translation>
    </message>
    <message>
        <source>Nobody is at counter %1. Choose what it is for once somebody is there.</source>
        <translation>%1号窗口目前无人。有人后再选择其办理的业务。</translation>
    </message>
    <message>
        <source>The hub has not told yet how the devices are.</source>
        <translation>主机尚未报告各设备的状态。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, nothing to do</source>
        <translation>
            <numerusform>%n台设备，无需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter %1: %2</source>
        <translation>%1号窗口：%2</translation>
    </message>
    <message>
        <source>Kiosks give no tickets now</source>
        <translation>自助机暂停取号</translation>
    </message>
    <message>
        <source>Kiosks give no tickets of %1 now</source>
        <translation>自助机暂停%1类取号</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Stop all series</source>
        <translation>暂停全部类别</translation>
    </message>
    <message>
        <source>Stop series %1</source>
        <translation>暂停%1类</translation>
    </message>
    <message>
        <source>Give tickets again</source>
        <translation>恢复取号</translation>
    </message>
    <message>
        <source>Give tickets of %1 again</source>
        <translation>恢复%1类取号</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自%2起</translation>
    </message>
    <message>
        <source>The waiting room is full</source>
        <translation>等候区已满</translation>
    </message>
    <message>
        <source>Too few officers</source>
        <translation>工作人员不足</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>突发情况</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>样本数 %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>样本过少</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>Kiosks give tickets again</source>
        <translation>自助机已恢复取号</translation>
    </message>
    <message>
        <source>%1 days to %2</source>
        <translation>截至%2的%1天</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 of %2 people were served to the end.</source>
        <translation>%2人中有%1人办结。</translation>
    </message>
    <message>
        <source>From the door to the end</source>
        <translation>从进门到办结</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>在此流失</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ticket</source>
        <translation>
            <numerusform>%n人未取号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n人离开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n人未到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n个作废</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered within a minute: %3 in 100, range %4 to %5.</source>
        <translation>%2次求助中有%1次在一分钟内得到应答：每100次有%3次，区间%4至%5。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>How soon somebody answered</source>
        <translation>多久得到应答</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>次求助</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>求助次数</translation>
    </message>
    <message>
        <source>Helpers typed %1 in 100 fields. It should fall.</source>
        <translation>每100个栏位中有%1个由协助人员填写。应逐步下降。</translation>
    </message>
    <message>
        <source>Typed by helpers, by service</source>
        <translation>各业务由协助人员填写的比例</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>栏位</translation>
    </message>
    <message>
        <source>line: the range that chance leaves</source>
        <translation>横线：偶然因素留下的区间</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n sessions with something typed</source>
        <translation>
            <numerusform>暂无数据：至少需要%n次有填写的协助</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by helpers, by day</source>
        <translation>每日由协助人员填写的比例</translation>
    </message>
    <message>
        <source>On %1, helpers typed %2 in 100 fields. It should fall.</source>
        <translation>%1，每100个栏位中有%2个由协助人员填写。应逐步下降。</translation>
    </message>
    <message>
        <source>%1 of %2 answers that came with forms were asked again. The aim is none.</source>
        <translation>随表格带来的%2个答案中有%1个被再次询问。目标是零。</translation>
    </message>
    <message>
        <source>Asked again, by day</source>
        <translation>每日再次询问数</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>个答案</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation>带来的答案</translation>
    </message>
    <message>
        <source>No form was handed over in these days</source>
        <translation>这些天没有移交表格</translation>
    </message>
    <message>
        <source>up to 30 s</source>
        <translation>30秒以内</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30秒至1分</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1至2分</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2至5分</translation>
    </message>
    <message>
        <source>over 5 min</source>
        <translation>超过5分</translation>
    </message>
    <message>
        <source>Nobody has called for help</source>
        <translation>无人求助</translation>
    </message>
    <message numerus="yes">
        <source>%n calls. Of so few only their number is told.</source>
        <translation>
            <numerusform>%n次求助。数量太少，只显示次数。</numerusform>
        </translation>
    </message>
    <message>
        <source>No service</source>
        <translation>未选业务</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Live board</source>
        <translation>实时看板</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>单日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>多日</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>OverviewCounterRow</name>
    <message>
        <source>Counter %1</source>
        <translation>%1号窗口</translation>
    </message>
</context>
<context>
    <name>OverviewCountersCard</name>
    <message>
        <source>Press one to say what it is for</source>
        <translation>点按窗口，设置其办理的业务</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>OverviewDayBar</name>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>显示数据表</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>如何计算？</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>保存数据…</translation>
    </message>
</context>
<context>
    <name>OverviewDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>OverviewFiguresCard</name>
    <message>
        <source>times in min:s</source>
        <translation>时间为分:秒</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>OverviewHow</name>
    <message>
        <source>How is this counted?</source>
        <translation>如何计算？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>By hour, service, series and counter</source>
        <translation>按小时、业务、类别和窗口</translation>
    </message>
    <message>
        <source>By service, and how sure a share is</source>
        <translation>按业务，以及比例的可靠程度</translation>
    </message>
</context>
<context>
    <name>OverviewKeysDialog</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>单日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>多日</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>撤销上一次排班</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>All charts as tables, and back</source>
        <translation>全部图表与数据表互换</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>如何计算？</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>保存数据…</translation>
    </message>
    <message>
        <source>Stop the queue, or let it go on</source>
        <translation>暂停或恢复取号</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回窗口界面</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OverviewLateCard</name>
    <message>
        <source>Longer than the standard, now or soon</source>
        <translation>已超过或即将超过标准</translation>
    </message>
    <message>
        <source>Whoever will pass the standard in the next half hour appears here by itself.</source>
        <translation>未来半小时内将超时的号会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nobody will wait too long</source>
        <translation>没有人会等候过久</translation>
    </message>
</context>
<context>
    <name>OverviewNow</name>
    <message>
        <source>Stop the queue…</source>
        <translation>暂停取号…</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>somebody was there</source>
        <translation>有人在岗</translation>
    </message>
</context>
<context>
    <name>OverviewPlanBar</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>撤销上一次排班</translation>
    </message>
    <message>
        <source>Use the usual plan</source>
        <translation>采用常规排班</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>显示数据表</translation>
    </message>
</context>
<context>
    <name>OverviewProfileDialog</name>
    <message>
        <source>Whom this counter calls follows it from now on.</source>
        <translation>该窗口此后将据此叫号。</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不改动</translation>
    </message>
</context>
<context>
    <name>OverviewSaveDialog</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>数据表 (*.csv)</translation>
    </message>
    <message>
        <source>Its tickets and its statistics, each figure with how it is counted. No officer and nothing about a person is in it.</source>
        <translation>包括当日号票和统计数据，每项数据都注明计算方法。不含工作人员信息和任何个人信息。</translation>
    </message>
    <message>
        <source>Save the figures of %1</source>
        <translation>保存%1的数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Workbook with two sheets (XLSX)…</source>
        <translation>含两张表的工作簿 (XLSX)…</translation>
    </message>
    <message>
        <source>Two tables (CSV)…</source>
        <translation>两个数据表 (CSV)…</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesCard</name>
    <message>
        <source>Who waits, by series</source>
        <translation>各类别等候情况</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Who comes now</source>
        <translation>现在来需等</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesRow</name>
    <message>
        <source>waiting: %1</source>
        <translation>等候：%1</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>最长：%1</translation>
    </message>
    <message>
        <source>who comes now: %1</source>
        <translation>现在来需等：%1</translation>
    </message>
    <message>
        <source>no new tickets</source>
        <translation>暂停取号</translation>
    </message>
</context>
<context>
    <name>OverviewShiftDialog</name>
    <message>
        <source>One press plans it. Who is at the counter now stays until they leave.</source>
        <translation>点按一次即完成安排。目前在窗口的人员会留到自己离开为止。</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不改动</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取消该班次</translation>
    </message>
    <message>
        <source>Plan it so</source>
        <translation>就这样安排</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>With</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>30 min earlier</source>
        <translation>提前30分钟</translation>
    </message>
    <message>
        <source>30 min later</source>
        <translation>推后30分钟</translation>
    </message>
</context>
<context>
    <name>OverviewStopDialog</name>
    <message>
        <source>Kiosks give no more tickets and say why. Who has a ticket or an appointment is served, and staff may still give tickets.</source>
        <translation>自助机将暂停取号并说明原因。已取号或有预约的人照常办理，工作人员仍可发号。</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>暂停取号</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>恢复取号</translation>
    </message>
    <message>
        <source>Which tickets?</source>
        <translation>哪些类别？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>什么原因？</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Times of fewer than 5 people are not told by group</source>
        <translation>不足5人的分组不显示时间</translation>
    </message>
    <message>
        <source>Times and shares of fewer than 5 calls are not told</source>
        <translation>不足5次求助不显示时间和比例</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Times as on the paper, such as 09:30; of an earlier day such as 2026-11-20 09:30. Then choose the service: that enters it.</source>
        <translation>请按纸上的时间填写，例如 09:30；非当天的写作 2026-11-20 09:30。然后选择业务，即可补录。</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>补录纸质号</translation>
    </message>
    <message>
        <source>Enter none</source>
        <translation>不补录</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>No, I have noted my number</source>
        <translation>没有，我已记下号码</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在请这样做</translation>
    </message>
    <message>
        <source>Write the number down, or take a picture of this screen.</source>
        <translation>请记下号码，或拍下屏幕。</translation>
    </message>
    <message>
        <source>You cannot write it down? Ask for help</source>
        <translation>不方便记录？请求帮助</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The name is sealed: nobody reads it without this laptop’s passphrase.</source>
        <translation>姓名已封存：没有这台电脑的口令，谁也读不到。</translation>
    </message>
    <message>
        <source>Language and needs first, then what they came for.</source>
        <translation>先问语言和需求，再问来办什么。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新来的人</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下来</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>As they say it. It may stay empty.</source>
        <translation>按本人所说填写。可以留空。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>There is no photo yet.</source>
        <translation>还没有照片。</translation>
    </message>
    <message>
        <source>The camera is on. Only this page sees it.</source>
        <translation>摄像头已开启，只有本页能看到画面。</translation>
    </message>
    <message>
        <source>Can everything be read?</source>
        <translation>内容都能看清吗？</translation>
    </message>
    <message>
        <source>The photo is made ready.</source>
        <translation>正在处理照片。</translation>
    </message>
    <message>
        <source>This photo is handed in (%1).</source>
        <translation>已交上这张照片（%1）。</translation>
    </message>
</context>
<context>
    <name>PhotoButtons</name>
    <message>
        <source>Take another photo</source>
        <translation>另拍一张</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>打开摄像头</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>使用这张照片</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>关闭摄像头</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose an answer</source>
        <translation>选择答案</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>%1 is finished first. Everybody else keeps their place.</source>
        <translation>先办结 %1。其他人的位次不变。</translation>
    </message>
    <message>
        <source>Everybody else keeps their place.</source>
        <translation>其他人的位次不变。</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>选号呼叫</translation>
    </message>
    <message>
        <source>Call the first one by first name too, because they ask for it</source>
        <translation>应本人要求，呼叫第一位时同时叫名字</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名字…</translation>
    </message>
    <message>
        <source>Cancel the first one</source>
        <translation>作废第一个号</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>作废…</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保持顺序</translation>
    </message>
    <message>
        <source>Ticket or service</source>
        <translation>号码或业务</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Find the ticket</source>
        <translation>查找号码</translation>
    </message>
    <message>
        <source>Nobody who waits fits these words.</source>
        <translation>等候的人中没有符合的。</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1的 PIN 码</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>正在核对 PIN 码</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
</context>
<context>
    <name>PlaceAnswer</name>
    <message>
        <source>Touch the map where it is. Go closer for a better place.</source>
        <translation>请在地图上点按位置。放大后更准确。</translation>
    </message>
    <message>
        <source>Looking for the place</source>
        <translation>正在定位</translation>
    </message>
    <message>
        <source>Where this machine stands</source>
        <translation>本机所在位置</translation>
    </message>
    <message>
        <source>Hide the degrees</source>
        <translation>收起经纬度</translation>
    </message>
    <message>
        <source>Type degrees instead</source>
        <translation>改为输入经纬度</translation>
    </message>
</context>
<context>
    <name>PlaceBoxes</name>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Arrow keys move the mark. Enter ends.</source>
        <translation>用方向键移动标记，按回车键结束。</translation>
    </message>
    <message>
        <source>Press Enter, then move the mark with the arrow keys.</source>
        <translation>先按回车键，再用方向键移动标记。</translation>
    </message>
    <message>
        <source>Map. %1</source>
        <translation>地图。%1</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>缩小</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>The board sends people to the counter that you choose.</source>
        <translation>叫号屏会引导办事人到您选择的窗口。</translation>
    </message>
    <message>
        <source>Where do you sit, %1?</source>
        <translation>%1，您在哪个窗口？</translation>
    </message>
    <message>
        <source>That is not me: back to signing in</source>
        <translation>不是我：返回登录</translation>
    </message>
</context>
<context>
    <name>PlanCode</name>
    <message>
        <source>On your phone</source>
        <translation>在您的手机上</translation>
    </message>
    <message>
        <source>Your list as a code for a phone</source>
        <translation>清单二维码，供手机扫描</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It holds the words of the list themselves: it opens no page, and nothing of you is in it.</source>
        <translation>请用手机摄像头对准二维码。码中就是清单文字本身：不会打开网页，也不含您的任何信息。</translation>
    </message>
    <message>
        <source>Show the next code</source>
        <translation>显示下一个码</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>打印我的清单</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>再打印一次</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>共%n项要办。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your list along</source>
        <translation>带走您的清单</translation>
    </message>
    <message>
        <source>Take it with the code, or ask at a counter.</source>
        <translation>请扫码带走，或到窗口询问。</translation>
    </message>
    <message>
        <source>Take it with you. It comes out below this screen.</source>
        <translation>请带走。清单从屏幕下方出来。</translation>
    </message>
    <message>
        <source>Your list was not printed</source>
        <translation>您的清单没有打印出来</translation>
    </message>
    <message>
        <source>Your list is printed</source>
        <translation>您的清单已打印</translation>
    </message>
    <message>
        <source>Everything is done, or not for you, or left off because somebody else may read it.</source>
        <translation>所有事项都已完成、与您无关，或因他人可能看到而未列入。</translation>
    </message>
    <message>
        <source>There is nothing to take along</source>
        <translation>没有需要带走的内容</translation>
    </message>
    <message>
        <source>Whoever finds your list can read this, too.</source>
        <translation>捡到清单的人也能看到这一项。</translation>
    </message>
    <message>
        <source>Somebody else may read your list. This stays off it unless you want it on.</source>
        <translation>他人可能看到您的清单。除非您要求，否则不列入这一项。</translation>
    </message>
    <message>
        <source>Leave it off my list</source>
        <translation>不列入我的清单</translation>
    </message>
    <message>
        <source>Put it on my list, too</source>
        <translation>也列入我的清单</translation>
    </message>
    <message>
        <source>This kiosk does not print. Take the list along on your phone.</source>
        <translation>本自助机不打印。请用手机带走清单。</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Add this point</source>
        <translation>添加该点</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>还没有点。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). The last is joined to the first.</source>
        <translation>
            <numerusform>%n个点，末点与首点相连。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Whom F2 calls follows it at once. When nobody of these waits, the counter helps out with the others.</source>
        <translation>F2 叫号立即按此执行。没有这类办事人时，本窗口会协助办理其他业务。</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>本窗口办理哪些业务？</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不改动</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>您的回答只留在本屏幕上。</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>(optional)</source>
        <translation>（选填）</translation>
    </message>
    <message>
        <source>Optional. You can leave this empty.</source>
        <translation>选填，可以不填。</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Before you send this form</source>
        <translation>提交表格之前</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Asking the hub</source>
        <translation>正在询问主机</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>结束休息</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Whoever takes a ticket appears here by itself.</source>
        <translation>有人取号后会自动出现在这里。</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>无人等候</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Next because</source>
        <translation>下一位，因为</translation>
    </message>
</context>
<context>
    <name>RangeAnswer</name>
    <message>
        <source>Less</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>More</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>撤回我的答案</translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <translation>先点按排第一的，再点按排第二的，依次类推。</translation>
    </message>
    <message numerus="yes">
        <source>%n left to number</source>
        <translation>
            <numerusform>还有%n项未排序</numerusform>
        </translation>
    </message>
    <message>
        <source>All are numbered</source>
        <translation>已全部排序</translation>
    </message>
    <message>
        <source>Number them anew</source>
        <translation>重新排序</translation>
    </message>
</context>
<context>
    <name>RankButton</name>
    <message>
        <source>Number %1. Touch to take the number away.</source>
        <translation>第%1位。点按可取消排序。</translation>
    </message>
    <message>
        <source>Not numbered. Touch to give it the next number.</source>
        <translation>未排序。点按排为下一位。</translation>
    </message>
</context>
<context>
    <name>RankEntry</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>RatingAnswer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>撤回我的答案</translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
    <message>
        <source>Without a ticket</source>
        <translation>没有取号的人</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>发号</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>有人到场</translation>
    </message>
</context>
<context>
    <name>RecordingAnswer</name>
    <message>
        <source>This machine records no film</source>
        <translation>本机不能录像</translation>
    </message>
    <message>
        <source>This machine records no sound</source>
        <translation>本机不能录音</translation>
    </message>
</context>
<context>
    <name>RowsAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>可多选</translation>
    </message>
</context>
<context>
    <name>Saw</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>The words have not arrived at this server, or only the server above can open them.</source>
        <translation>文字尚未到达本服务器，或者只有上级服务器能打开。</translation>
    </message>
    <message>
        <source>Published. Everybody here and in the field can read it.</source>
        <translation>已发布。这里和外勤的所有人都能看到。</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>已标记为已处理</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Taken back. Nobody reads this answer any more.</source>
        <translation>已撤回。没有人再能看到这个答复。</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>请写明说了什么、做了什么、由谁做的。</translation>
    </message>
</context>
<context>
    <name>SawAnswer</name>
    <message>
        <source>Everybody here and in the field reads your answer. Name nobody, and do not copy the report.</source>
        <translation>这里和外勤的所有人都会看到您的答复。不要提及姓名，也不要照抄报告。</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>您说</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>我们做了</translation>
    </message>
    <message>
        <source>A name and an office</source>
        <translation>姓名和单位</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>由谁做的</translation>
    </message>
</context>
<context>
    <name>SawBar</name>
    <message>
        <source>What I saw</source>
        <translation>我的见闻</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>To answer (%1)</source>
        <translation>待答复（%1）</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>SawKeysDialog</name>
    <message>
        <source>Tell the office</source>
        <translation>告诉办事处</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>发布答复</translation>
    </message>
    <message>
        <source>Done, no answer needed; or open again</source>
        <translation>已处理，无需答复；或重新打开</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回答复</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>再次询问服务器</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回窗口界面</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SawPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SawReport</name>
    <message>
        <source>It is done without an answer. You can still write one, or open it again.</source>
        <translation>已处理，没有答复。您仍可写答复，或重新打开。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>发布答复</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Done, no answer needed</source>
        <translation>已处理，无需答复</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回答复</translation>
    </message>
</context>
<context>
    <name>SawReportsPage</name>
    <message>
        <source>The reports cannot be read now</source>
        <translation>现在无法读取报告</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>What officers tell here and in the field comes to this page. Press F5 to ask again.</source>
        <translation>工作人员在这里和外勤反映的情况会出现在本页。按 F5 再次询问。</translation>
    </message>
    <message>
        <source>Nobody has told anything</source>
        <translation>还没有人反映情况</translation>
    </message>
</context>
<context>
    <name>SawSaid</name>
    <message>
        <source>You said, we did</source>
        <translation>您说，我们做</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>您说</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>有人说</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>我们做了</translation>
    </message>
    <message>
        <source>No answers yet. Tell what goes wrong for people: the office reads it.</source>
        <translation>还没有答复。请反映人们遇到的问题：办事处会阅读。</translation>
    </message>
</context>
<context>
    <name>SawTell</name>
    <message>
        <source>What I saw</source>
        <translation>我的见闻</translation>
    </message>
    <message>
        <source>What goes wrong for people with a service? Write what happens, not who it was. It is sealed for the office.</source>
        <translation>人们在某项服务上遇到什么问题？请写发生的事，不要写是谁。内容会加密给办事处。</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>用一句话</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>关于什么？</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>是哪项服务？</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>另一项服务</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Tell the office</source>
        <translation>告诉办事处</translation>
    </message>
</context>
<context>
    <name>SawTold</name>
    <message>
        <source>What you told</source>
        <translation>您说过的</translation>
    </message>
    <message>
        <source>You have told nothing yet.</source>
        <translation>您还没有说过什么。</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Back up</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下方还有</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Type a few letters</source>
        <translation>请输入几个字</translation>
    </message>
    <message>
        <source>Nothing is written like this. Try fewer letters.</source>
        <translation>没有符合的内容，请减少几个字。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共%2</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>前面的</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>后面的</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>打印副本</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我办完了</translation>
    </message>
    <message>
        <source>Your form is finished</source>
        <translation>您的表格已完成</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>您的表格已提交</translation>
    </message>
    <message>
        <source>With it, staff find your form at once. It says nothing about you.</source>
        <translation>凭此编号，工作人员可以马上查到您的表格。编号不含您的个人信息。</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>您的查询编号</translation>
    </message>
    <message>
        <source>The link is down for the moment. Your form is sealed here and goes by itself. You need do nothing.</source>
        <translation>网络暂时中断。您的表格已在本机加密，恢复后会自动发送，您无需操作。</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>已存本机，待发送</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Note the reference, or print a copy.</source>
        <translation>请记下查询编号，或打印副本。</translation>
    </message>
    <message>
        <source>Note the reference.</source>
        <translation>请记下查询编号。</translation>
    </message>
    <message>
        <source>An officer reads your form. Nobody decides it by machine.</source>
        <translation>您的表格由工作人员审阅，不由机器作决定。</translation>
    </message>
    <message>
        <source>You hear from us. With the reference you can ask at any counter how far it is.</source>
        <translation>我们会与您联系。您也可凭查询编号到任一窗口查询进度。</translation>
    </message>
    <message>
        <source>Get a ticket for a counter too</source>
        <translation>同时取号到窗口办理</translation>
    </message>
</context>
<context>
    <name>ServiceElsewhere</name>
    <message>
        <source>Where else you can get it</source>
        <translation>其他办理地点</translation>
    </message>
</context>
<context>
    <name>ServiceFoot</name>
    <message>
        <source>The form for this is not at this kiosk. It is filled in with you at the counter.</source>
        <translation>本自助机上没有这份表格，将在窗口与您一起填写。</translation>
    </message>
    <message>
        <source>Do you need anything? (wheelchair, interpreter, sign language …)</source>
        <translation>您有什么需要吗？（轮椅、口译、手语……）</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>更多业务信息</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>查找业务</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The form is being opened</source>
        <translation>正在打开表格</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>继续填写表格</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>填写表格</translation>
    </message>
    <message>
        <source>Your ticket is being made</source>
        <translation>正在取号</translation>
    </message>
    <message>
        <source>Get a ticket for this</source>
        <translation>取号办理</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>还没有取到号</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>表格没有打开</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>seconds left</source>
        <translation>剩余秒数</translation>
    </message>
</context>
<context>
    <name>ShiftDesk</name>
    <message>
        <source>Plan counter %1</source>
        <translation>安排%1号窗口</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name and enter your PIN.</source>
        <translation>请选择您的姓名并输入 PIN 码。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Officers appear here when this machine has heard from the hub.</source>
        <translation>本机收到主机的信息后，这里会显示工作人员名单。</translation>
    </message>
    <message>
        <source>No officer is known here yet</source>
        <translation>这里还没有工作人员名单</translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message>
        <source>Sign with your finger inside the frame.</source>
        <translation>请用手指在框内签名。</translation>
    </message>
    <message>
        <source>Draw with your finger inside the frame.</source>
        <translation>请用手指在框内画图。</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已画</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>您的全名</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>撤回上一笔</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Take a photo to draw on</source>
        <translation>拍一张照片并在上面画</translation>
    </message>
    <message>
        <source>I can’t sign here</source>
        <translation>我不便在此签名</translation>
    </message>
    <message>
        <source>I can’t draw here</source>
        <translation>我不便在此画图</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>改为手写签名</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>改为输入姓名</translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>This kiosk reads the whole page to you. Any touch stops it.</source>
        <translation>本机可为您朗读整页内容，点按屏幕即停止。</translation>
    </message>
    <message>
        <source>This kiosk has no voice. Staff at the counters read it to you.</source>
        <translation>本机没有语音功能，窗口工作人员可以读给您听。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>朗读本页</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新朗读</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>返回原页面</translation>
    </message>
    <message>
        <source>A headset is plugged in. Only you hear it.</source>
        <translation>耳机已插入。只有您能听到。</translation>
    </message>
    <message>
        <source>Others may hear it too, so your answers are left out. Plug in a headset to hear them.</source>
        <translation>旁人也可能听到，所以不朗读您的回答。插入耳机即可听到。</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>小声</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>大声</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of this device</source>
        <translation>本机状态</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Whom you visit is sealed: only you and the office can read it.</source>
        <translation>您拜访谁已封存：只有您和办公室能读到。</translation>
    </message>
    <message>
        <source>The place is shown as it is. Write no name of a person here.</source>
        <translation>地点会原样显示。请不要在这里写人名。</translation>
    </message>
    <message>
        <source>Add a stop on %1</source>
        <translation>在 %1 添加一站</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在封存</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>例如 09:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What kind of stop</source>
        <translation>站点类型</translation>
    </message>
    <message>
        <source>Whom you visit</source>
        <translation>拜访谁</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>What to know about the place</source>
        <translation>关于地点需要知道的</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Places</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Go on with the next part</source>
        <translation>继续填写下一部分</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>请核对您填写的内容</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Tickets of the day</source>
        <translation>当日号票</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>There is no such answer. Choose one from the list.</source>
        <translation>没有这个答案。请从列表中选择。</translation>
    </message>
    <message>
        <source>This question is not in the list. Look at it again.</source>
        <translation>列表中没有这个问题。请再看一遍。</translation>
    </message>
    <message>
        <source>Only words that our own texts have are kept of a question. Leave out the others.</source>
        <translation>问题中只保留我们文字里已有的词。请去掉其他词。</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>Ask in your own words</source>
        <translation>用您自己的话提问</translation>
    </message>
    <message>
        <source>For example: my passport was stolen</source>
        <translation>例如：我的护照被偷了</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>常见问题</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>找到 %n 个答案和服务</numerusform>
        </translation>
    </message>
    <message>
        <source>We looked for “{word}”, too.</source>
        <translation>我们也查找了“{word}”。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Found by: {words}</source>
        <translation>通过以下词找到：{words}</translation>
    </message>
    <message>
        <source>Open today until {time}.</source>
        <translation>今天营业至{time}。</translation>
    </message>
    <message>
        <source>Open again on {when}.</source>
        <translation>下次开门：{when}。</translation>
    </message>
    <message>
        <source>Checked on {day} {month} {year} by {owner}.</source>
        <translation>{owner}于{year}年{month}{day}日核对。</translation>
    </message>
    <message>
        <source>Means the same: {words}</source>
        <translation>意思相同：{words}</translation>
    </message>
    <message>
        <source>None of our answers is about exactly that</source>
        <translation>我们没有正好回答这个问题的内容</translation>
    </message>
    <message>
        <source>A person can help you. What comes near stands below.</source>
        <translation>工作人员可以帮您。相近的内容在下面。</translation>
    </message>
    <message>
        <source>We found nothing for these words</source>
        <translation>没有找到与这些词相关的内容</translation>
    </message>
    <message>
        <source>Try another word, or ask our staff. You do not have to know what it is called.</source>
        <translation>换个词试试，或询问我们的工作人员。您不必知道它叫什么。</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>询问工作人员</translation>
    </message>
    <message>
        <source>Our staff help you at {office}. You need no appointment.</source>
        <translation>我们的工作人员在{office}为您提供帮助。无需预约。</translation>
    </message>
    <message>
        <source>Nobody has checked this answer for more than a year</source>
        <translation>此答案已超过一年未经核对</translation>
    </message>
    <message>
        <source>Ask our staff whether it still holds.</source>
        <translation>请向工作人员确认是否仍然有效。</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>此答案目前只有英文</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>我们的工作人员可以用您的语言为您讲解。</translation>
    </message>
    <message>
        <source>Do it at our office</source>
        <translation>在我们的中心办理</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>大家还问</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有答案</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>没有这个答案</translation>
    </message>
    <message>
        <source>It may have been replaced. Search again, or ask our staff.</source>
        <translation>它可能已被替换。请重新搜索，或询问工作人员。</translation>
    </message>
    <message>
        <source>Too many questions came from here at once</source>
        <translation>短时间内从这里提出的问题太多</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>请等一分钟再搜索。</translation>
    </message>
    <message>
        <source>We do not keep what you search for.</source>
        <translation>我们不保留您搜索的内容。</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>跳到正文</translation>
    </message>
    <message>
        <source>Service (id)</source>
        <translation>业务（编号）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last counter</source>
        <translation>最后窗口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>First called</source>
        <translation>首次叫号</translation>
    </message>
    <message>
        <source>First served</source>
        <translation>首次办理</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation>等候（秒）</translation>
    </message>
    <message>
        <source>Service (seconds)</source>
        <translation>办理（秒）</translation>
    </message>
    <message>
        <source>Hold (seconds)</source>
        <translation>挂起（秒）</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>叫号次数</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>已回来</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>个</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>次求助</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>个答案</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help by service</source>
        <translation>各业务的求助</translation>
    </message>
    <message>
        <source>{measure}, range</source>
        <translation>{measure}，区间</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>样本过少</translation>
    </message>
    <message>
        <source>{file} names no format. End the name with .xlsx or .csv.</source>
        <translation>{file} 没有指明格式。文件名请以 .xlsx 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Close it if another program has it open, or choose another folder.</source>
        <translation>无法写入 {file}（{detail}）。如有其他程序正在使用，请先关闭，或换一个文件夹。</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>号票</translation>
    </message>
    <message>
        <source>Every ticket given on this day, by a kiosk, by staff or for an appointment. The states below add up to it.</source>
        <translation>当天由自助机、工作人员或因预约发出的全部号票。以下各状态之和等于此数。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>Tickets that were finished at a counter.</source>
        <translation>已在窗口办结的号。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Tickets that wait to be called.</source>
        <translation>等待呼叫的号。</translation>
    </message>
    <message>
        <source>At counters</source>
        <translation>在窗口</translation>
    </message>
    <message>
        <source>Tickets that are called or being served.</source>
        <translation>已叫号或正在办理的号。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Tickets set aside until something that is missing is there.</source>
        <translation>因材料等不全而暂时搁置的号。</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came. Who came back later is not among them.</source>
        <translation>已叫号但无人前来的号。之后又回来的不计在内。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Tickets whose people said that they do not wait any longer.</source>
        <translation>本人表示不再等候的号。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Tickets that staff took out: given by mistake, or not printed.</source>
        <translation>工作人员作废的号：发错或没有打印出来。</translation>
    </message>
    <message>
        <source>Steps that were taken back with Undo. The figures are counted as if those steps had not been made.</source>
        <translation>用“撤销”收回的操作。数据按未发生这些操作计算。</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>等候，中位数</translation>
    </message>
    <message>
        <source>From the arrival to the call that led to the first service: half of the people waited this long or less. An appointment counts from its time for who came early. Calls to which nobody came count as waiting; time on hold and time away do not. A move to another service starts no second wait. Who still waits or was never served is not in it.</source>
        <translation>从到场到首次办理的那次叫号：半数人的等候时间不超过此值。有预约而早到的，从预约时间算起。叫号未到的时间计入等候；挂起和暂离的时间不计。转到其他业务不重新计算等候。仍在等候或未曾办理的不计在内。</translation>
    </message>
    <message>
        <source>Wait, 9 in 10</source>
        <translation>等候，九成值</translation>
    </message>
    <message>
        <source>The same wait: nine in ten people waited this long or less (90th percentile by nearest rank).</source>
        <translation>同上等候时间：九成人的等候时间不超过此值（第90百分位，最近秩法）。</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>等候达标率</translation>
    </message>
    <message>
        <source>Of those who were served, the share whose wait was not longer than the service standard of the pack.</source>
        <translation>已办理者中，等候时间不超过本中心服务标准的比例。</translation>
    </message>
    <message>
        <source>Called by the time told</source>
        <translation>按告知时间叫到</translation>
    </message>
    <message>
        <source>Of those who were told a wait with their ticket, the share that was called by its end. Left out is who asked for more time or came back; who left after that time counts as not called.</source>
        <translation>取号时获知预计等候时间的人中，在该时间前被叫到的比例。申请延后或离开后又回来的不计；超过该时间后离开的，按未叫到计。</translation>
    </message>
    <message>
        <source>Walk, median</source>
        <translation>到窗口用时，中位数</translation>
    </message>
    <message>
        <source>From the call to the start of the service, for every call to which somebody came.</source>
        <translation>从叫号到开始办理的时间，含每一次有人前来的叫号。</translation>
    </message>
    <message>
        <source>Service, median</source>
        <translation>办理，中位数</translation>
    </message>
    <message>
        <source>Time at counters of each served ticket, all its counters together: half of them took this long or less. Time on hold in between does not count.</source>
        <translation>每个已办结的号在各窗口的时间合计：半数不超过此值。其间挂起的时间不计。</translation>
    </message>
    <message>
        <source>Service, 9 in 10</source>
        <translation>办理，九成值</translation>
    </message>
    <message>
        <source>The same time at counters: nine in ten tickets took this long or less.</source>
        <translation>同上在窗口的时间：九成的号不超过此值。</translation>
    </message>
    <message>
        <source>Hold, median</source>
        <translation>挂起，中位数</translation>
    </message>
    <message>
        <source>Time on hold of each ticket that was on hold at least once and is not any more.</source>
        <translation>曾经挂起且已结束挂起的号的挂起时间。</translation>
    </message>
    <message>
        <source>Before the ticket, median</source>
        <translation>取号前用时，中位数</translation>
    </message>
    <message>
        <source>From being counted at the door to the next ticket given, first come first counted; who took none within an hour is left out.</source>
        <translation>从进门计数到下一次发号的时间，按先到先计；一小时内没有取号的不计。</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>按小时</translation>
    </message>
    <message>
        <source>A ticket counts in the hour in which its person came.</source>
        <translation>每个号计入本人到场的那个小时。</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按业务</translation>
    </message>
    <message>
        <source>A ticket that was moved counts under the service that it has now.</source>
        <translation>转办的号计入现在的业务。</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>A ticket counts under the letter that is printed on it.</source>
        <translation>每个号计入所印字母的类别。</translation>
    </message>
    <message>
        <source>By counter</source>
        <translation>按窗口</translation>
    </message>
    <message>
        <source>A ticket counts at the counter that served it last. Nothing is told by officer.</source>
        <translation>每个号计入最后办理的窗口。不按工作人员统计。</translation>
    </message>
    <message>
        <source>From the door to the end: tickets that were called at least once, served at least once, and finished. Who is counted at the door and takes no ticket is lost there; who left, did not come or was cancelled is lost where they were last. Who is still on the way is no loss.</source>
        <translation>从进门到办结：至少叫过一次、至少受理过一次并已办结的号。进门计数但未取号的人，计为在门口流失；离开、未到或号被作废的人，计为在最后所处环节流失。仍在途中的人不算流失。</translation>
    </message>
    <message>
        <source>Times of groups in which fewer than {least} people were served are not told: chance would rule them.</source>
        <translation>办理不足{least}人的分组不显示时间，因为偶然因素影响过大。</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Every press of Help at a kiosk on this day that became a call, whatever became of it.</source>
        <translation>当天在自助机上按下“帮助”并形成的每次求助，不论结果如何。</translation>
    </message>
    <message>
        <source>Still ringing</source>
        <translation>仍在响铃</translation>
    </message>
    <message>
        <source>Calls of today that nobody has answered so far.</source>
        <translation>今天至今无人应答的求助。</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>无人应答</translation>
    </message>
    <message>
        <source>Calls that were over before anybody answered: taken back, turned into a ticket, or the kiosk failed.</source>
        <translation>在有人应答之前就结束的求助：被撤回、改为取号，或自助机故障。</translation>
    </message>
    <message>
        <source>Took a ticket instead</source>
        <translation>改为取号</translation>
    </message>
    <message>
        <source>Of those that nobody answered, the calls that became a ticket.</source>
        <translation>在无人应答的求助中，改为取号的次数。</translation>
    </message>
    <message>
        <source>Answered within a minute</source>
        <translation>一分钟内应答</translation>
    </message>
    <message>
        <source>Of all calls, the share that an officer took within 60 seconds; who was never answered counts as not. A call of less than a minute that still rings is left out.</source>
        <translation>在所有求助中，工作人员在60秒内接听的比例；始终无人应答的计为未达到。响铃不足一分钟的求助不计入。</translation>
    </message>
    <message>
        <source>Until an answer, median</source>
        <translation>至应答，中位数</translation>
    </message>
    <message>
        <source>From the press to the first officer who took the call, for those that were answered: half of them this long or less. A number that was rung back counts too.</source>
        <translation>从按下到首位工作人员接听，仅计得到应答的：半数不超过此值。回电的也计入。</translation>
    </message>
    <message>
        <source>Until somebody was there, median</source>
        <translation>至有人到场，中位数</translation>
    </message>
    <message>
        <source>From the press until the citizen let the officer join, or the officer stood beside them.</source>
        <translation>从按下到市民允许工作人员加入，或工作人员来到其身边。</translation>
    </message>
    <message>
        <source>Typed by helpers</source>
        <translation>由协助人员填写</translation>
    </message>
    <message>
        <source>Of all fields that were typed in sessions, those that the helper typed. It should fall: people learn to do it themselves.</source>
        <translation>在协助过程中填写的所有栏位里，由协助人员填写的部分。应逐步下降：人们会学会自己填写。</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Of the answers in forms that were handed over and are done, those that were asked or entered again. The aim is none.</source>
        <translation>在已移交并办完的表格的答案中，被再次询问或再次填写的部分。目标是零。</translation>
    </message>
    <message>
        <source>Call-backs open</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Citizens who left a number and have not been rung, or are being rung now.</source>
        <translation>留下号码但尚未回电，或正在回电的市民。</translation>
    </message>
    <message>
        <source>A call counts under the service that the kiosk was at. Nothing is told by officer.</source>
        <translation>求助计入自助机当时所在的业务。不按工作人员统计。</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>未选业务</translation>
    </message>
    <message>
        <source>The range after a share is Wilson’s: the true share lies in it 95 times in 100, if cases do not hang together. Fields of one session do, so that their range is wider than it says.</source>
        <translation>比例后的区间为威尔逊区间：若各样本互不相关，真实比例在100次中有95次落在其中。同一次协助的栏位彼此相关，因此实际区间比所示更宽。</translation>
    </message>
    <message>
        <source>Times and shares of fewer than {least} calls or sessions are not told. One service more is left out where a difference would tell it.</source>
        <translation>不足{least}次求助或协助时，不显示时间和比例。若通过差值可推算出来，则再略去一项业务。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{month}{day}日{weekday}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{year}年{day}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>The office is closed now. It opens on {when}.</source>
        <translation>现在不在开放时间。{when}开放。</translation>
    </message>
    <message>
        <source>The office is closed: {reason}. It opens on {when}.</source>
        <translation>暂停开放：{reason}。{when}恢复开放。</translation>
    </message>
    <message>
        <source>The office is closed. Ask its staff when it opens again.</source>
        <translation>现在不在开放时间。开放时间请咨询工作人员。</translation>
    </message>
    <message>
        <source>The last ticket of today was given at {last}. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>今天最后一个号已于{last}发出。本中心{when}恢复办公。如有急事，请到窗口询问。</translation>
    </message>
    <message>
        <source>So many people wait that no more can be served today. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>等候人数过多，今天无法再受理。{when}再次开放。如事情紧急，请到窗口询问。</translation>
    </message>
    <message>
        <source>No tickets are given at the moment: {reason}</source>
        <translation>目前暂停取号：{reason}</translation>
    </message>
    <message>
        <source>That queue is stopped already. Let it go on first.</source>
        <translation>该类别已经暂停取号，请先恢复。</translation>
    </message>
    <message>
        <source>That queue is not stopped.</source>
        <translation>该类别没有暂停取号。</translation>
    </message>
    <message>
        <source>All queues are stopped together. Let all of them go on.</source>
        <translation>全部类别是一起暂停的，请一起恢复。</translation>
    </message>
    <message>
        <source>This office has no series {series}. It has {known}.</source>
        <translation>本中心没有{series}类。现有：{known}。</translation>
    </message>
    <message>
        <source>Only who leads the office may do that. Ask one of them: {names}.</source>
        <translation>只有大厅负责人可以这样做。请联系：{names}。</translation>
    </message>
    <message>
        <source>{day} is not a day. Write it as 2026-11-23.</source>
        <translation>{day} 不是有效日期，请写作 2026-11-23。</translation>
    </message>
    <message>
        <source>{day} is over. Plan today or a day to come.</source>
        <translation>{day}已经过去，请安排今天或以后的日期。</translation>
    </message>
    <message>
        <source>The office is closed on {day}. Plan another day.</source>
        <translation>{day}不开放，请安排其他日期。</translation>
    </message>
    <message>
        <source>No plan of that day is left that could be undone.</source>
        <translation>那一天没有可撤销的排班。</translation>
    </message>
    <message>
        <source>There is no counter {counter} here. There are {counters}.</source>
        <translation>这里没有{counter}号窗口。现有：{counters}。</translation>
    </message>
    <message>
        <source>No officer here has the id {officer}.</source>
        <translation>这里没有编号为 {officer} 的工作人员。</translation>
    </message>
    <message>
        <source>Counter {counter}: {begins} to {ends} ends before it begins. Turn the times round.</source>
        <translation>{counter}号窗口：{begins}至{ends}，结束早于开始，请对调时间。</translation>
    </message>
    <message>
        <source>Counter {counter}: the office is open from {first} to {last} on that day. Plan within it.</source>
        <translation>{counter}号窗口：当天开放时间为{first}至{last}，请在此时间内安排。</translation>
    </message>
    <message>
        <source>Counter {counter} would have two shifts at {time}. End one before the other begins.</source>
        <translation>{counter}号窗口在{time}有两个班次。请先结束一个，再开始另一个。</translation>
    </message>
    <message>
        <source>{name} would be at counters {counter} and {other} at {time}. Take somebody else for one of them.</source>
        <translation>{name}在{time}会同时在{counter}号和{other}号窗口。请为其中一个另选人员。</translation>
    </message>
    <message>
        <source>too many people wait already. Come back later, or ask at a counter.</source>
        <translation>等候的人已经很多。请稍后再来，或到窗口询问。</translation>
    </message>
    <message>
        <source>too few counters are open. Come back later, or ask at a counter.</source>
        <translation>开放的窗口不足。请稍后再来，或到窗口询问。</translation>
    </message>
    <message>
        <source>there is a technical fault. Ask at a counter.</source>
        <translation>设备故障。请到窗口询问。</translation>
    </message>
    <message>
        <source>there is an emergency. Do what staff tell you.</source>
        <translation>发生突发情况。请听从工作人员指引。</translation>
    </message>
    <message>
        <source>staff have stopped them. Ask at a counter.</source>
        <translation>工作人员已暂停取号。请到窗口询问。</translation>
    </message>
    <message>
        <source>You are checked in for your appointment.</source>
        <translation>您的预约已签到。</translation>
    </message>
    <message>
        <source>You are a little late. Your appointment still holds.</source>
        <translation>您稍微迟到了，预约仍然有效。</translation>
    </message>
    <message>
        <source>You are too late for the time of your appointment. You are served as if you had come without one.</source>
        <translation>您已错过预约时间，将按未预约办理。</translation>
    </message>
    <message>
        <source>There is no appointment with that code here. Compare it with your letter, or ask at a counter.</source>
        <translation>这里没有该预约码对应的预约。请与预约通知核对，或到窗口询问。</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>没有该预约。</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Take a ticket, or ask at a counter.</source>
        <translation>该预约已取消。请取号，或到窗口询问。</translation>
    </message>
    <message>
        <source>This appointment is not today. It is on {when}.</source>
        <translation>该预约不是今天，预约时间为{when}。</translation>
    </message>
    <message>
        <source>This appointment was on {when}. Take a ticket, or ask at a counter for another.</source>
        <translation>该预约时间为{when}，已经过期。请取号，或到窗口另行预约。</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}. Come back here from {start}.</source>
        <translation>您来早了，预约时间为{time}。请在{start}之后再来这里签到。</translation>
    </message>
    <message>
        <source>Somebody has checked in for this appointment already, with ticket {label}.</source>
        <translation>该预约已有人签到，号码为 {label}。</translation>
    </message>
    <message>
        <source>An appointment has to be in the future, and within three years.</source>
        <translation>预约须在今后三年之内。</translation>
    </message>
    <message>
        <source>The office is closed at that time on {day}. Choose another time.</source>
        <translation>{day}的该时间不开放，请选择其他时间。</translation>
    </message>
    <message>
        <source>A code for an appointment has 4 to 20 letters from A to Z and digits.</source>
        <translation>预约码为4至20位，只用字母A至Z和数字。</translation>
    </message>
    <message>
        <source>Another appointment has that code. Choose another, or leave it out.</source>
        <translation>该预约码已被其他预约使用。请换一个，或不填。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Somebody has settled this already. Look at it again.</source>
        <translation>已经有人作了决定。请再看一次。</translation>
    </message>
    <message>
        <source>Another version has come in meanwhile. Look at all of them before you choose.</source>
        <translation>这期间又来了一个版本。请全部看过再选择。</translation>
    </message>
    <message>
        <source>Only somebody who may change this settles it: ask who leads the office.</source>
        <translation>只有有权更改的人才能决定：请询问办事处负责人。</translation>
    </message>
    <message>
        <source>Choose one of the versions. Anything else is changed at its own place.</source>
        <translation>请选择其中一个版本。其他内容请在原处更改。</translation>
    </message>
    <message>
        <source>These times are not in order: arrived, called, served, ended. Look at the paper again.</source>
        <translation>这些时间的先后不对，应为：到场、叫号、办理、结束。请再核对纸质记录。</translation>
    </message>
    <message>
        <source>One of these times is still to come. Look at the paper again.</source>
        <translation>其中有尚未到来的时间。请再核对纸质记录。</translation>
    </message>
    <message>
        <source>Tickets on paper are entered within a week. This one is of {day}.</source>
        <translation>纸质号须在一周内补录。这个号的日期是{day}。</translation>
    </message>
    <message>
        <source>All times of one ticket are of one day. Look at the paper again.</source>
        <translation>同一个号的各项时间须在同一天。请再核对纸质记录。</translation>
    </message>
    <message>
        <source>Say at which counter the person was called or served.</source>
        <translation>请注明在哪个窗口叫号或办理。</translation>
    </message>
    <message>
        <source>A ticket that was called, or is of another day, needs the time at which it ended. Whoever still waits has only the time at which they came.</source>
        <translation>已叫号或非当天的号须填结束时间。仍在等候的只填到场时间。</translation>
    </message>
    <message>
        <source>Numbers on the paper roll look like {example}.</source>
        <translation>纸质号的格式为 {example}。</translation>
    </message>
    <message>
        <source>{label} of that day was entered already.</source>
        <translation>当天的 {label} 已经补录过。</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>应急名单</translation>
    </message>
    <message>
        <source>As of {time}, {day}. What happened later is not in it.</source>
        <translation>截至{day} {time}。之后的情况不在其中。</translation>
    </message>
    <message>
        <source>Write each time as it happens, and enter the list at a counter when the screens are back.</source>
        <translation>请随时写下各项时间，屏幕恢复后在窗口补录。</translation>
    </message>
    <message>
        <source>Waiting, in the order of calling</source>
        <translation>等候中，按叫号顺序</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>无人等候。</translation>
    </message>
    <message>
        <source>Appointments that are still expected</source>
        <translation>尚未到场的预约</translation>
    </message>
    <message>
        <source>Whoever comes now: give them the next number of the paper roll</source>
        <translation>新到的人：请发给号码卷上的下一个号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>预约码</translation>
    </message>
    <message>
        <source>Language, needs</source>
        <translation>语言、需求</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>叫号</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第{page}页，共{pages}页</translation>
    </message>
    <message>
        <source>Keep this paper. Staff call your number.</source>
        <translation>请保管好本单。工作人员会叫您的号。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>轮椅</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>手语</translation>
    </message>
    <message>
        <source>Hears little</source>
        <translation>听力不便</translation>
    </message>
    <message>
        <source>Sees little</source>
        <translation>视力不便</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>阅读协助</translation>
    </message>
    <message>
        <source>A quiet place</source>
        <translation>安静的地方</translation>
    </message>
    <message>
        <source>Your ticket {label}</source>
        <translation>您的号码 {label}</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>You are waiting</source>
        <translation>您正在等候</translation>
    </message>
    <message>
        <source>You were moved to this service, and you keep your place.</source>
        <translation>您已转到这项业务，位次不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>您前面有%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>下一位就是您</translation>
    </message>
    <message>
        <source>You are not called before {time}</source>
        <translation>{time}之前不会叫您</translation>
    </message>
    <message>
        <source>Your wait from now</source>
        <translation>从现在起的等候时间</translation>
    </message>
    <message>
        <source>About {low} to {high} minutes</source>
        <translation>约{low}至{high}分钟</translation>
    </message>
    <message>
        <source>We may close before it is your turn. Ask our staff now.</source>
        <translation>可能在轮到您之前就要下班。请现在询问工作人员。</translation>
    </message>
    <message>
        <source>Go to counter {counter} now</source>
        <translation>请现在到{counter}号窗口</translation>
    </message>
    <message>
        <source>We called you again. Go to counter {counter} now</source>
        <translation>已再次叫您的号，请现在到{counter}号窗口</translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation>在左侧</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>在右侧</translation>
    </message>
    <message>
        <source>You are at counter {counter}</source>
        <translation>您正在{counter}号窗口办理</translation>
    </message>
    <message>
        <source>Your ticket is on hold</source>
        <translation>您的号已暂时挂起</translation>
    </message>
    <message>
        <source>Wait here: {place}</source>
        <translation>请在此等候：{place}</translation>
    </message>
    <message>
        <source>Staff call you again.</source>
        <translation>工作人员会再次叫您。</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>感谢您的到来。</translation>
    </message>
    <message>
        <source>We called you and did not see you</source>
        <translation>已叫过您的号，没有见到您</translation>
    </message>
    <message>
        <source>Come to any counter before {time}, and you keep your place.</source>
        <translation>请在{time}之前到任一窗口，位次会为您保留。</translation>
    </message>
    <message>
        <source>Come to any counter. Your place then counts from when you come.</source>
        <translation>请到任一窗口，位次将从您到达时算起。</translation>
    </message>
    <message>
        <source>You left the queue</source>
        <translation>您已退出排队</translation>
    </message>
    <message>
        <source>If you want to stay after all, say so here before {time}.</source>
        <translation>如果还想继续排队，请在{time}之前在这里说明。</translation>
    </message>
    <message>
        <source>Take a new ticket if you still need us.</source>
        <translation>如仍需办理，请重新取号。</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>该号已作废</translation>
    </message>
    <message>
        <source>Take a new ticket, or ask at a counter.</source>
        <translation>请重新取号，或到窗口询问。</translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>我需要再等%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You keep your place. You can ask for this %n times.</source>
        <translation>
            <numerusform>位次会为您保留。此操作可用%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for more time as often as this office allows. If you cannot be here in time, tell our staff.</source>
        <translation>您申请延后的次数已达上限。如果不能及时赶到，请告知工作人员。</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation>我要离开</translation>
    </message>
    <message>
        <source>Leave the queue?</source>
        <translation>退出排队吗？</translation>
    </message>
    <message>
        <source>Nobody calls you any more, and others move up.</source>
        <translation>将不再叫您的号，后面的人依次前移。</translation>
    </message>
    <message>
        <source>Yes, I’m leaving</source>
        <translation>是，我要离开</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>不，继续等候</translation>
    </message>
    <message>
        <source>I want to stay after all</source>
        <translation>我还想继续排队</translation>
    </message>
    <message>
        <source>Ticket {label} was left too long ago to go on with it. Take a new ticket, or ask at a counter.</source>
        <translation>号码 {label} 退出排队时间过长，不能继续。请重新取号，或到窗口询问。</translation>
    </message>
    <message>
        <source>Ring and shake when I am called</source>
        <translation>叫号时响铃并振动</translation>
    </message>
    <message>
        <source>This works while this page is open. Watch the board, too.</source>
        <translation>仅在本页打开时有效。请同时留意叫号屏。</translation>
    </message>
    <message>
        <source>Last news at {time}</source>
        <translation>最后更新：{time}</translation>
    </message>
    <message>
        <source>This page has had no connection since {time}, and tries again by itself. Watch the board, or ask our staff.</source>
        <translation>本页自{time}起没有连接，正在自动重试。请留意叫号屏，或询问工作人员。</translation>
    </message>
    <message>
        <source>We have had no news from the office since {time}. What stands here may be old, and what you do here arrives there later. Watch the board, or ask our staff.</source>
        <translation>自{time}起没有收到大厅的消息。这里的内容可能已过时，您的操作也会延后送达。请留意叫号屏，或询问工作人员。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>刷新</translation>
    </message>
    <message numerus="yes">
        <source>Look again every %n seconds</source>
        <translation>
            <numerusform>每%n秒刷新一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not look again by itself</source>
        <translation>不自动刷新</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>这里查不到该号</translation>
    </message>
    <message>
        <source>It may be from another day, or not have arrived yet. Your number counts.</source>
        <translation>可能是其他日期的号，或尚未传到。您的号码仍然有效。</translation>
    </message>
    <message>
        <source>This page holds nothing about you: only a number and a place in the queue.</source>
        <translation>本页没有您的个人信息，只有号码和排队位次。</translation>
    </message>
    <message>
        <source>Your form {reference}</source>
        <translation>您的表格 {reference}</translation>
    </message>
    <message>
        <source>Priority: {why}</source>
        <translation>优先：{why}</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>不能久站</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>孕妇</translation>
    </message>
    <message>
        <source>with a small child</source>
        <translation>携带幼儿</translation>
    </message>
    <message>
        <source>urgent today</source>
        <translation>今天急办</translation>
    </message>
    <message>
        <source>Came back in time</source>
        <translation>按时回来</translation>
    </message>
    <message>
        <source>Moved here, kept its place</source>
        <translation>转来，位次不变</translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>等候最久</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>按顺序下一位</translation>
    </message>
    <message>
        <source>Has an appointment</source>
        <translation>有预约</translation>
    </message>
    <message>
        <source>Late for an appointment, waits from arrival</source>
        <translation>预约迟到，从到场起等候</translation>
    </message>
    <message>
        <source>Came back late, waits from then</source>
        <translation>回来晚了，从回来起等候</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n minutes more</source>
        <translation>
            <numerusform>申请延后%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is called before somebody whose place counts from %n minutes earlier.</source>
        <translation>
            <numerusform>若有人的位次早%n分钟，则先叫该人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>等候区</translation>
    </message>
    <message>
        <source>The office’s machines</source>
        <translation>本办事处的设备</translation>
    </message>
    <message>
        <source>Operator’s code</source>
        <translation>管理员代码</translation>
    </message>
    <message>
        <source>Make one on the server’s machine. It opens this page once.</source>
        <translation>请在服务器上生成代码。它只能打开本页一次。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>That code opens nothing. It was used already, or is older than 10 minutes. Make a new one.</source>
        <translation>该代码无效：已用过，或超过 10 分钟。请重新生成。</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>不能通过此连接显示</translation>
    </message>
    <message>
        <source>This page is shown over https, or on the server’s own machine. Start the server with --tls.</source>
        <translation>本页只通过 https 或在服务器本机上显示。请用 --tls 启动服务器。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signed in until {time}</source>
        <translation>登录有效至 {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>This page renews itself every 30 seconds.</source>
        <translation>本页每 30 秒自动更新。</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>停止自动更新</translation>
    </message>
    <message>
        <source>Let it renew itself</source>
        <translation>恢复自动更新</translation>
    </message>
    <message>
        <source>The server cannot read its log now</source>
        <translation>服务器现在无法读取日志</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>This needs somebody</source>
        <translation>需要有人处理</translation>
    </message>
    <message>
        <source>{name} waits to be let in: compare its fingerprint, then decide.</source>
        <translation>{name} 正等待准入：请比对指纹后决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in quarantine.</source>
        <translation>
            <numerusform>有 %n 条记录被隔离。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were written twice and wait for an officer.</source>
        <translation>
            <numerusform>有 %n 项写了两次，等待工作人员处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This server’s disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>照此速度，本服务器的磁盘约 %n 天后会满。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %n days ago.</source>
        <translation>
            <numerusform>上次备份是 %n 天前。</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made of this server yet.</source>
        <translation>本服务器尚未备份过。</translation>
    </message>
    <message>
        <source>The server above does not answer.</source>
        <translation>上级服务器没有响应。</translation>
    </message>
    <message>
        <source>The log is not signed any further: {problem}</source>
        <translation>日志不再继续签名：{problem}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最后联系</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>No device was let in yet.</source>
        <translation>尚无设备获准接入。</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>本服务器</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Less than a minute behind</source>
        <translation>落后不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind</source>
        <translation>
            <numerusform>落后 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind since {time}</source>
        <translation>自 {time} 起落后</translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n 条待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to read</source>
        <translation>
            <numerusform>%n 条待读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard since {time}</source>
        <translation>自 {time} 起无消息</translation>
    </message>
    <message>
        <source>Not heard since this server began, {time}</source>
        <translation>自本服务器启动（{time}）起无消息</translation>
    </message>
    <message>
        <source>Away since {time}</source>
        <translation>自 {time} 起外出</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Speaks with another server: {name}</source>
        <translation>与另一台服务器通信：{name}</translation>
    </message>
    <message>
        <source>Waits to be let in</source>
        <translation>等待准入</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>未获准入</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>{time} s fast</source>
        <translation>快 {time} 秒</translation>
    </message>
    <message>
        <source>{time} s slow</source>
        <translation>慢 {time} 秒</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助机</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>显示屏</translation>
    </message>
    <message>
        <source>Laptop for the field</source>
        <translation>外勤笔记本电脑</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Nothing was put aside.</source>
        <translation>没有被隔离的内容。</translation>
    </message>
    <message>
        <source>What is here holds nothing else up. This command writes all of it into a table: {command}</source>
        <translation>这里的内容不影响其他任何事。此命令把全部内容写入一张表：{command}</translation>
    </message>
    <message>
        <source>From {name}, {time}</source>
        <translation>来自 {name}，{time}</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>无法读取的记录</translation>
    </message>
    <message>
        <source>Two machines wrote under one number, as a copied folder does. End the copy; the device goes on by itself.</source>
        <translation>两台机器使用了同一编号，例如数据文件夹被复制。请停用副本；设备会自行继续。</translation>
    </message>
    <message>
        <source>What came is not what the device has signed. Look at that device, and shut it out if in doubt.</source>
        <translation>收到的内容与设备签名不符。请检查该设备；如有疑问，请封禁。</translation>
    </message>
    <message>
        <source>It was not the sender’s to send. If you do not know why it did, shut it out: {command}</source>
        <translation>发送方无权发送此内容。如不清楚原因，请封禁：{command}</translation>
    </message>
    <message>
        <source>Another server did not take it. Bring both to one release.</source>
        <translation>另一台服务器没有接受它。请把两者升级到同一版本。</translation>
    </message>
    <message>
        <source>It cannot be read. Bring its device and this server to one release.</source>
        <translation>无法读取。请把该设备和本服务器升级到同一版本。</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>重复写入</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>没有等待处理的内容。</translation>
    </message>
    <message>
        <source>Officers settle them at a counter with Ctrl W, and on their laptops. The oldest is of {time}.</source>
        <translation>工作人员在窗口按 Ctrl W 或在笔记本电脑上处理。最早的一项是 {time} 的。</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>排班表</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Sealed papers</source>
        <translation>密封文件</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>More every day</source>
        <translation>每天增加</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>一天后可知</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n days</source>
        <translation>
            <numerusform>还够用约 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Decides for the office</source>
        <translation>为本办事处做决定</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>待命</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>This server stands by. Devices tell how they are to the one that decides: look there.</source>
        <translation>本服务器处于待命状态。设备向做决定的那台报告：请到那里查看。</translation>
    </message>
    <message>
        <source>Server above</source>
        <translation>上级服务器</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Checkpoints and backups</source>
        <translation>检查点与备份</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>已签名记录</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>最近检查点</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最近备份</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>The database has backups of its own</source>
        <translation>数据库另有自己的备份</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>拍照间</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>收费处</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>There is no such place to wait here. Places are: {known}.</source>
        <translation>没有这个等候地点。现有：{known}。</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>列表中第一位</translation>
    </message>
    <message>
        <source>First of those whom this counter serves</source>
        <translation>本窗口可办理的第一位</translation>
    </message>
    <message numerus="yes">
        <source>Has waited over %n minutes, so every counter helps</source>
        <translation>
            <numerusform>已等候超过%n分钟，各窗口协助办理</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for this desk’s own services, so it helps out</source>
        <translation>没有人等候本窗口的业务，因此协助办理</translation>
    </message>
    <message>
        <source>Ticket {label} is waiting. Call it first.</source>
        <translation>号码 {label} 正在等候，请先叫号。</translation>
    </message>
    <message>
        <source>Ticket {label} was called. Say first whether the person came, or undo the call.</source>
        <translation>号码 {label} 已叫号。请先说明是否已到，或撤销叫号。</translation>
    </message>
    <message>
        <source>Ticket {label} is being served. Finish it, move it or put it on hold first.</source>
        <translation>号码 {label} 正在办理。请先办结、转办或挂起。</translation>
    </message>
    <message>
        <source>Ticket {label} is on hold. Call it, or put it back to waiting first.</source>
        <translation>号码 {label} 已挂起。请先叫号，或放回等候。</translation>
    </message>
    <message>
        <source>Ticket {label} is finished. Undo that, or give the person a new ticket.</source>
        <translation>号码 {label} 已办结。请撤销办结，或重新发号。</translation>
    </message>
    <message>
        <source>Ticket {label} was called and nobody came. If the person is here now, put it back to waiting first.</source>
        <translation>号码 {label} 已叫号但未到。本人如已到场，请先放回等候。</translation>
    </message>
    <message>
        <source>The person with ticket {label} left. If they are here now, put it back to waiting first.</source>
        <translation>号码 {label} 的本人已离开。如仍在场，请先放回等候。</translation>
    </message>
    <message>
        <source>Ticket {label} was cancelled. Undo that, or give the person a new ticket.</source>
        <translation>号码 {label} 已作废。请撤销作废，或重新发号。</translation>
    </message>
    <message>
        <source>Nobody is waiting whom counter {counter} can serve now. The list shows who waits for others.</source>
        <translation>目前没有{counter}号窗口可办理的人等候。列表中显示等候其他窗口的人。</translation>
    </message>
    <message>
        <source>The person with ticket {label} is at counter {counter} now, with ticket {other}. Wait until that ends.</source>
        <translation>号码 {label} 的本人正在{counter}号窗口办理号码 {other}，请等其结束。</translation>
    </message>
    <message>
        <source>Type when the person came, such as 09:30.</source>
        <translation>请输入到场时间，例如 09:30。</translation>
    </message>
    <message>
        <source>There is no such visit today. Give a ticket without it, which begins a new one.</source>
        <translation>今天没有这次来访。请直接发号，作为新的来访。</translation>
    </message>
    <message>
        <source>There is no need called “{need}”. Choose from: {needs}.</source>
        <translation>没有名为“{need}”的需求。请从中选择：{needs}。</translation>
    </message>
    <message>
        <source>There is no desk profile called “{profile}”. Choose from: {profiles}.</source>
        <translation>没有名为“{profile}”的窗口设置。请从中选择：{profiles}。</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Leave it first, or move from there.</source>
        <translation>{name}在{counter}号窗口。请先离开该窗口，或从那里转换。</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was called a moment ago. Give the person %n seconds more.</source>
        <translation>
            <numerusform>号码 {label} 刚刚叫过，请再等%n秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.</source>
        <translation>
            <numerusform>号码 {label} 已延后%n次。请在叫号时前来，或到窗口询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a first name. Without one the number alone is called.</source>
        <translation>请输入名字。不输入则只叫号码。</translation>
    </message>
    <message>
        <source>Use at most {most} letters. A short form of the name will do.</source>
        <translation>最多{most}个字，可用简称。</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes only. Leave out digits, emoji and other signs.</source>
        <translation>只能使用文字、空格、连字符和撇号，不要输入数字、表情或其他符号。</translation>
    </message>
    <message>
        <source>The name holds a sign that cannot be seen. Type it again.</source>
        <translation>名字中有看不见的字符，请重新输入。</translation>
    </message>
    <message>
        <source>The name did not reach the counters. The number is called. Try again in a moment.</source>
        <translation>名字没有传到窗口，将只叫号码。请稍后再试。</translation>
    </message>
    <message>
        <source>The name could not be removed just now. Try again, or ask at a counter.</source>
        <translation>名字暂时无法删除。请重试，或到窗口询问。</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>请先写点内容。</translation>
    </message>
    <message>
        <source>A note has at most {most} letters. Say the rest in another one.</source>
        <translation>一条备注最多 {most} 个字。其余请写在另一条里。</translation>
    </message>
    <message>
        <source>This visit has as many notes as it can have.</source>
        <translation>本次来访的备注已达上限。</translation>
    </message>
    <message>
        <source>{name}, number {label}. Go to counter {counter}.</source>
        <translation>{name}，{label} 号，请到{counter}号窗口。</translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation>{low}至{high}分钟</translation>
    </message>
    <message>
        <source>Less than {high} minutes</source>
        <translation>不到{high}分钟</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>暂无窗口开放</translation>
    </message>
    <message>
        <source>Probably called between {from_time} and {to_time}</source>
        <translation>预计{from_time}至{to_time}叫到您</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose one from its list.</source>
        <translation>本中心不办理这项业务，请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>今天没有这个号。</translation>
    </message>
    <message>
        <source>There is no counter {counter} here.</source>
        <translation>这里没有{counter}号窗口。</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>无人等候。</translation>
    </message>
    <message>
        <source>Ticket {label} is “{state}” now, so this cannot be done.</source>
        <translation>号码 {label} 目前为“{state}”，不能这样操作。</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Choose another, or ask them to leave it.</source>
        <translation>{name}在{counter}号窗口。请选择其他窗口，或请其离开。</translation>
    </message>
    <message>
        <source>You are not signed in at counter {counter}.</source>
        <translation>您没有在{counter}号窗口登录。</translation>
    </message>
    <message>
        <source>Ticket {label} is still at this counter. Finish it first.</source>
        <translation>号码 {label} 仍在本窗口，请先办结。</translation>
    </message>
    <message>
        <source>There is nothing to undo for this ticket.</source>
        <translation>该号没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Ticket {label} was called {count} times. Mark that the person did not come.</source>
        <translation>号码 {label} 已叫{count}次，请标记为未到。</translation>
    </message>
    <message>
        <source>This device has no numbers left and the hub does not answer. Ask at a counter.</source>
        <translation>本设备的号码已用完，主机也没有响应。请到窗口询问。</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>本设备无权这样操作。</translation>
    </message>
    <message>
        <source>The request cannot be read: {detail}</source>
        <translation>无法读取该请求：{detail}</translation>
    </message>
    <message>
        <source>There is no act with that name.</source>
        <translation>没有这个操作名称。</translation>
    </message>
    <message>
        <source>It could not be saved on this machine: {detail}</source>
        <translation>无法保存在本机：{detail}</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>PIN 码不正确，请重试。</translation>
    </message>
    <message>
        <source>Another hub decides for this office now.</source>
        <translation>本中心现由另一台主机管理。</translation>
    </message>
    <message>
        <source>The hub refused: {message}</source>
        <translation>主机拒绝了该操作：{message}</translation>
    </message>
    <message>
        <source>This form is not open here any more. Start it again.</source>
        <translation>该表格已不在这里打开，请重新开始。</translation>
    </message>
    <message>
        <source>The answers kept of this form were changed or cut ({detail}). Start it again, or ask at a counter.</source>
        <translation>该表格保存的内容被改动或不完整（{detail}）。请重新开始，或到窗口询问。</translation>
    </message>
    <message>
        <source>That is too large. Use smaller or fewer files.</source>
        <translation>文件过大，请减小或减少文件。</translation>
    </message>
    <message>
        <source>A file that was handed in could not be kept. Hand it in again, or leave it out.</source>
        <translation>交上的文件无法保存。请重新交上，或先不交。</translation>
    </message>
    <message>
        <source>There is a slip in that code. Compare it with your paper.</source>
        <translation>该码有误，请与纸条核对。</translation>
    </message>
    <message>
        <source>No form is kept under that code. It was sent, or its time is over.</source>
        <translation>没有与该码对应的表格：可能已提交，或已过保存期限。</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What was typed here since is not in it.</source>
        <translation>该表格已在别处打开并继续填写，此后在这里输入的内容不在其中。</translation>
    </message>
    <message>
        <source>Forms cannot be kept or fetched now, because the office’s server does not answer. Ask at a counter.</source>
        <translation>本中心的服务器没有响应，暂时无法保存或调取表格。请到窗口询问。</translation>
    </message>
    <message>
        <source>This form was sent already. Its reference is {reference}.</source>
        <translation>该表格已经提交，查询编号为 {reference}。</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait a minute.</source>
        <translation>输错次数过多，请等一分钟。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>This form cannot be sent from here, because nobody has been named who may read it. Ask at a counter.</source>
        <translation>该表格无法从这里提交，因为没有指定可以查看的人。请到窗口询问。</translation>
    </message>
    <message>
        <source>This was sealed for somebody else, or was changed.</source>
        <translation>内容是为其他收件方加密的，或已被改动。</translation>
    </message>
    <message>
        <source>This service has no form that can be filled in.</source>
        <translation>该业务没有可填写的表格。</translation>
    </message>
    <message>
        <source>This machine cannot show that form ({detail}). Its pack may be older than the form.</source>
        <translation>本机无法显示该表格（{detail}）。本机的业务包可能比表格旧。</translation>
    </message>
    <message>
        <source>No form was sent under that reference.</source>
        <translation>没有用该查询编号提交的表格。</translation>
    </message>
    <message>
        <source>The form is “{state}” now, so this cannot be done.</source>
        <translation>该表格目前为“{state}”，不能这样操作。</translation>
    </message>
    <message>
        <source>This form cannot be opened here. Ask at a counter.</source>
        <translation>该表格无法在这里打开，请到窗口询问。</translation>
    </message>
    <message>
        <source>Only officers with the role “edit” may do that. Those here: {names}.</source>
        <translation>只有角色为“edit”的工作人员可以这样做。这里有：{names}。</translation>
    </message>
    <message>
        <source>Sign in at a counter of this machine first.</source>
        <translation>请先在本机的柜台登录。</translation>
    </message>
    <message>
        <source>The office’s server decides this and does not answer now. Nothing was changed; try again later.</source>
        <translation>此事由办事处服务器决定，现在没有响应。未作任何更改；请稍后再试。</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>这是您自己提议的。须由另一人批准。</translation>
    </message>
    <message>
        <source>Only who proposed it can withdraw it. Send it back with a reason.</source>
        <translation>只有提议人可以撤回。请说明原因后退回。</translation>
    </message>
    <message>
        <source>Whoever signed this office’s pack does not let it change this. Ask them for a new version.</source>
        <translation>签署本办事处内容包的一方不允许更改此项。请向其索取新版本。</translation>
    </message>
    <message>
        <source>The pack has nothing called {target}. Choose from the list.</source>
        <translation>内容包中没有名为 {target} 的内容。请从列表中选择。</translation>
    </message>
    <message>
        <source>This changes more than texts, their order or opening hours. That needs a new version of the pack.</source>
        <translation>这更改的不只是文字、顺序或开放时间。需要内容包的新版本。</translation>
    </message>
    <message>
        <source>Nothing is different from what is shown now.</source>
        <translation>与现在显示的没有区别。</translation>
    </message>
    <message>
        <source>That is too much at once. Propose it in parts.</source>
        <translation>一次太多了。请分几次提议。</translation>
    </message>
    <message>
        <source>{count} amendments wait to be approved already. Have some of them approved first.</source>
        <translation>已有 {count} 项修改等待批准。请先批准其中一些。</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请用几个字说明原因。</translation>
    </message>
    <message>
        <source>What is shown has changed at this place meanwhile ({place}). Look at it again and propose it anew.</source>
        <translation>此处显示的内容同时已更改（{place}）。请再看一遍并重新提议。</translation>
    </message>
    <message>
        <source>It cannot be shown like this. {fault}</source>
        <translation>不能这样显示。{fault}</translation>
    </message>
    <message>
        <source>There is no such amendment.</source>
        <translation>没有这项修改。</translation>
    </message>
    <message>
        <source>It is “{state}” by now, so this cannot be done.</source>
        <translation>它现在是“{state}”，因此无法执行。</translation>
    </message>
    <message>
        <source>A later amendment builds on this one ({reason}). Undo that one first.</source>
        <translation>之后的一项修改以此为基础（{reason}）。请先撤销那一项。</translation>
    </message>
    <message>
        <source>Write it in English: it stands in where a translation is missing.</source>
        <translation>请用英文填写：缺少翻译时显示英文。</translation>
    </message>
    <message>
        <source>It has {count} characters. Write at most {most}.</source>
        <translation>有 {count} 个字符。最多 {most} 个。</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown. Type it anew.</source>
        <translation>含有无法显示的字符。请重新输入。</translation>
    </message>
    <message>
        <source>Write a time of day such as 08:30.</source>
        <translation>请填写时间，例如 08:30。</translation>
    </message>
    <message>
        <source>Write a day such as 2026-12-24.</source>
        <translation>请填写日期，例如 2026-12-24。</translation>
    </message>
    <message>
        <source>These times are not in order. The office opens first, then comes the last ticket, then it closes.</source>
        <translation>这些时间顺序不对。先开门，然后最后取号，最后关门。</translation>
    </message>
    <message>
        <source>It ends before it begins. Turn the days round.</source>
        <translation>结束早于开始。请调换日期。</translation>
    </message>
    <message>
        <source>This day is there twice. Take one of them out.</source>
        <translation>这一天出现了两次。请移除其中一个。</translation>
    </message>
    <message>
        <source>It does not fit here: {detail}.</source>
        <translation>这里不合适：{detail}。</translation>
    </message>
    <message>
        <source>Signs such as &lt;b&gt; are shown as they stand.</source>
        <translation>&lt;b&gt; 之类的符号会原样显示。</translation>
    </message>
    <message>
        <source>It is not written in: {languages}. English is shown there.</source>
        <translation>缺少以下语言：{languages}。将显示英文。</translation>
    </message>
    <message>
        <source>The English was changed and these were not: {languages}. See that they still say the same.</source>
        <translation>英文已更改，而以下未更改：{languages}。请确认意思仍相同。</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Waits to be approved</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Something is missing. Ask at a counter.</source>
        <translation>材料或信息不全，请到窗口询问。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已作决定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>{name} is not heard of: see that it is switched on and that its network cable is in.</source>
        <translation>{name}没有信号：请检查是否已开机、网线是否插好。</translation>
    </message>
    <message>
        <source>{name} is nearly out of paper: have a roll of 80 mm ready.</source>
        <translation>{name}的打印纸即将用完：请准备一卷80毫米纸。</translation>
    </message>
    <message>
        <source>{name} is out of paper: put in a roll of 80 mm.</source>
        <translation>{name}缺纸：请装入一卷80毫米纸。</translation>
    </message>
    <message>
        <source>The printer of {name} is open: close its cover.</source>
        <translation>{name}的打印机盖未合上：请合上盖子。</translation>
    </message>
    <message>
        <source>The printer of {name} reports a fault: take out jammed paper, then switch it off and on.</source>
        <translation>{name}的打印机报告故障：请取出卡纸，然后关机再开机。</translation>
    </message>
    <message>
        <source>The printer of {name} does not answer: see that it is switched on and that its cable is in.</source>
        <translation>{name}的打印机没有响应：请检查是否已开机、连接线是否插好。</translation>
    </message>
    <message>
        <source>The disk of {name} is nearly full ({left} MB left): delete what does not belong to the program.</source>
        <translation>{name}的磁盘将满（剩余{left} MB）：请删除与本程序无关的文件。</translation>
    </message>
    <message>
        <source>{name} cannot send everything: {problem}</source>
        <translation>{name}无法发送全部内容：{problem}</translation>
    </message>
    <message>
        <source>{name} does not show the new content: {problem} Publish it anew, or go back with `pack rollback`.</source>
        <translation>{name}没有显示新内容：{problem} 请重新发布，或用 `pack rollback` 退回。</translation>
    </message>
    <message>
        <source>The clock of {name} is wrong by {seconds} seconds: set it, or turn on its network time.</source>
        <translation>{name}的时钟相差{seconds}秒：请校准时间，或开启网络对时。</translation>
    </message>
    <message>
        <source>{name} runs version {theirs}, the office {ours}: bring both to one release.</source>
        <translation>{name}运行版本 {theirs}，本中心为 {ours}：请统一到同一版本。</translation>
    </message>
    <message>
        <source>Number {label}. Go to counter {counter}.</source>
        <translation>{label} 号，请到{counter}号窗口。</translation>
    </message>
    <message>
        <source>This board has lost its connection. Listen for staff.</source>
        <translation>叫号屏已断开连接。请留意工作人员呼叫。</translation>
    </message>
    <message>
        <source>Wait from now: {wait}</source>
        <translation>从现在起等候：{wait}</translation>
    </message>
    <message>
        <source>Take a seat. The board shows your number and a counter.</source>
        <translation>请就座。叫号屏会显示您的号码和窗口号。</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>您的预约时间为{time}。</translation>
    </message>
    <message>
        <source>Your appointment was at {time}. You are called as if you had come without one.</source>
        <translation>您的预约时间为{time}，已错过，将按未预约叫号。</translation>
    </message>
    <message>
        <source>Your other numbers: {labels}</source>
        <translation>您的其他号码：{labels}</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow the queue.</source>
        <translation>用手机扫码，随时查看排队进度。</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>网络恢复后即可扫码查看。</translation>
    </message>
    <message>
        <source>Type the six words, or scan the picture beside them.</source>
        <translation>请输入六个词，或扫描旁边的图码。</translation>
    </message>
    <message>
        <source>Words so far: {count}. A code has {of}. Type all of them, in their order.</source>
        <translation>目前有 {count} 个词，一组有 {of} 个。请按顺序全部输入。</translation>
    </message>
    <message>
        <source>“{word}” is in none of the lists. Look at this word again.</source>
        <translation>“{word}”不在任何词表中。请再看一下这个词。</translation>
    </message>
    <message>
        <source>This may be one of two codes. Type the words exactly as they stand.</source>
        <translation>这可能是两组中的一组。请完全照样输入这些词。</translation>
    </message>
    <message>
        <source>These words do not belong together. One is another word, or two changed places.</source>
        <translation>这些词不成一组。其中一个不对，或有两个换了位置。</translation>
    </message>
    <message>
        <source>The office’s hub does not answer, so nothing can be handed over now. Your answers stay here.</source>
        <translation>办事处的主机没有回应，现在无法移交。您的回答留在这里。</translation>
    </message>
    <message>
        <source>Nothing waits under these words at this office.</source>
        <translation>本办事处没有与这些词对应的内容。</translation>
    </message>
    <message>
        <source>This was opened at {time}. Words open once: go on where they were opened, or hand over again.</source>
        <translation>这已在 {time} 打开。这些词只能打开一次：请在打开的地方继续，或重新移交。</translation>
    </message>
    <message>
        <source>The time of these words was over at {time}. Hand over again where the form was filled in.</source>
        <translation>这些词已在 {time} 过期。请在填写表格的地方重新移交。</translation>
    </message>
    <message>
        <source>This was handed over at another office ({office}). It opens only there.</source>
        <translation>这是在另一办事处（{office}）移交的，只能在那里打开。</translation>
    </message>
    <message>
        <source>What was handed over arrived damaged. Hand over again where the form was filled in.</source>
        <translation>移交的内容已损坏。请在填写表格的地方重新移交。</translation>
    </message>
    <message>
        <source>That is too much to hand over at once.</source>
        <translation>一次移交的内容太多。</translation>
    </message>
    <message>
        <source>Only the place that opened it can close it.</source>
        <translation>只有打开它的地方才能关闭它。</translation>
    </message>
    <message>
        <source>Its time is not over yet.</source>
        <translation>还没有过期。</translation>
    </message>
    <message>
        <source>Your form</source>
        <translation>您的表格</translation>
    </message>
    <message>
        <source>Scan the picture on your paper with this phone. What you see then stays between your paper and you.</source>
        <translation>请用这部手机扫描纸上的图码。您看到的内容只有您和这张纸知道。</translation>
    </message>
    <message>
        <source>This phone cannot open it here. Your words still work at any kiosk or counter of this office.</source>
        <translation>这部手机无法在此打开。您的词在本办事处任何自助机或柜台仍然有效。</translation>
    </message>
    <message>
        <source>There is nothing here any more. It was opened at the office, or its time is over.</source>
        <translation>这里已没有内容。它已在办事处打开，或已过期。</translation>
    </message>
    <message>
        <source>Your answers are not on this page. Whoever has your paper can open your form: keep it to yourself.</source>
        <translation>您的回答不在此页上。拿到您那张纸的人能打开您的表格：请自己保管。</translation>
    </message>
    <message>
        <source>Choose by what right this person helps. Nobody acts for another without one.</source>
        <translation>请选择此人凭什么权限提供帮助。没有权限，任何人都不能代他人办理。</translation>
    </message>
    <message>
        <source>There is no such call for help today.</source>
        <translation>今天没有这个求助。</translation>
    </message>
    <message>
        <source>Help was called from this screen already. Wait a moment, or take that call back first.</source>
        <translation>已从本屏幕求助。请稍候，或先撤回该求助。</translation>
    </message>
    <message>
        <source>Nobody can walk over to a laptop in the field. Ask to be talked through it instead.</source>
        <translation>没有人能走到外勤的电脑旁。请改为请求在屏幕上讲解。</translation>
    </message>
    <message>
        <source>This call for help is over.</source>
        <translation>此求助已结束。</translation>
    </message>
    <message>
        <source>{name} at counter {counter} has this call for help.</source>
        <translation>{counter}号窗口的{name}已接此求助。</translation>
    </message>
    <message>
        <source>Nobody has answered this call for help yet.</source>
        <translation>还没有人接此求助。</translation>
    </message>
    <message>
        <source>Only the other side of this call for help can say that.</source>
        <translation>只有此求助的另一方才能这样做。</translation>
    </message>
    <message>
        <source>That cannot be done now. The helper or the citizen went on.</source>
        <translation>现在不能这样做。协助人员或市民已进行到下一步。</translation>
    </message>
    <message>
        <source>Trainees do not answer calls for help. Ask a colleague.</source>
        <translation>实习人员不接求助。请找同事。</translation>
    </message>
    <message>
        <source>Choose a service first, so that a ticket can be given.</source>
        <translation>请先选择一项服务，才能取号。</translation>
    </message>
    <message>
        <source>That is no telephone number. It has 6 to 15 digits.</source>
        <translation>这不是电话号码。电话号码有6到15位数字。</translation>
    </message>
    <message>
        <source>No number can be left now, because the office’s server does not answer. Take a ticket instead.</source>
        <translation>本中心的服务器没有响应，暂时无法留下号码。请改为取号。</translation>
    </message>
    <message>
        <source>The number is not there any more. It is forgotten when a call ends.</source>
        <translation>号码已不存在。求助结束后号码即被清除。</translation>
    </message>
    <message>
        <source>There is no such emergency call today.</source>
        <translation>今天没有这个紧急呼叫。</translation>
    </message>
    <message>
        <source>This emergency call is over.</source>
        <translation>此紧急呼叫已结束。</translation>
    </message>
    <message>
        <source>This emergency call was raised here. A colleague answers it.</source>
        <translation>此紧急呼叫是从这里发出的，由同事来接。</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation>是的，没错</translation>
    </message>
    <message>
        <source>No, that is not so</source>
        <translation>不，不是这样</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>指给我看在哪里</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Go more slowly</source>
        <translation>请慢一点</translation>
    </message>
    <message>
        <source>Say that in another way</source>
        <translation>换一种说法</translation>
    </message>
    <message>
        <source>I do not have that with me</source>
        <translation>我没有带在身上</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>稍等一下</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Hello, I am here to help</source>
        <translation>您好，我来帮助您</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>慢慢来，不着急</translation>
    </message>
    <message>
        <source>I am pointing at it on your screen</source>
        <translation>我正在您的屏幕上指出它</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <source>You can leave that one empty</source>
        <translation>那一项可以空着</translation>
    </message>
    <message>
        <source>You are nearly done</source>
        <translation>您快完成了</translation>
    </message>
    <message>
        <source>That could not be sent: it is too long, or not what a help session says. Shorten it and try again.</source>
        <translation>无法发送：内容太长，或不是帮助会话中可用的内容。请缩短后再试。</translation>
    </message>
    <message>
        <source>Go on with a form</source>
        <translation>继续填写表格</translation>
    </message>
    <message>
        <source>Your six words, or the code of your form</source>
        <translation>您的六个词，或表格的代码</translation>
    </message>
    <message>
        <source>They stand on your paper. Capitals and small slips do not matter.</source>
        <translation>它们写在您的纸上。大小写和小错误都没关系。</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>打开我的表格</translation>
    </message>
    <message>
        <source>The words open your form once. From then on it is open on this page, and nowhere else.</source>
        <translation>这些词只能打开表格一次。之后表格只在本页打开，别处不再打开。</translation>
    </message>
    <message>
        <source>You can go on with this form here, on this phone or computer.</source>
        <translation>您可以在这部手机或电脑上继续填写这份表格。</translation>
    </message>
    <message>
        <source>If this page closes, your form goes on with this code: {code}</source>
        <translation>如果本页关闭，可用此代码继续填写：{code}</translation>
    </message>
    <message>
        <source>It works until {day}, here and at kiosks and counters. Whoever has it can read your form.</source>
        <translation>有效期至{day}，可在此处、自助机和窗口使用。拿到代码的人都能看到您的表格。</translation>
    </message>
    <message>
        <source>This page stays open until {time}. Every step gives {minutes} minutes more.</source>
        <translation>本页开放至 {time}。每进行一步再延长 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>第{position}题，共{total}题</translation>
    </message>
    <message>
        <source>Question {position} of about {total}</source>
        <translation>第{position}题，共约{total}题</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>（选填）</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>不回答</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>请选择一个答案</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>可多选</translation>
    </message>
    <message>
        <source>Look for an answer in the list</source>
        <translation>在列表中查找答案</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>没有找到相关业务</translation>
    </message>
    <message>
        <source>Choose from what was found, or search again.</source>
        <translation>从找到的结果中选择，或重新搜索。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it, and show the place on the map at a kiosk or counter.</source>
        <translation>如果不知道就留空，到自助机或窗口在地图上指出地点。</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>第 {place} 位</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>This question needs a kiosk or counter. Go on with the others: your answers are kept.</source>
        <translation>这个问题需要在自助机或窗口回答。请继续其他问题：您的答案会保留。</translation>
    </message>
    <message>
        <source>Your answer brings more questions. They are on this page.</source>
        <translation>您的回答带来了更多问题，就在本页。</translation>
    </message>
    <message>
        <source>The form has changed since you began. Look over your answers before you send it.</source>
        <translation>表格在您开始后有改动。发送前请检查您的答案。</translation>
    </message>
    <message>
        <source>That page is no longer part of your form. Go on here.</source>
        <translation>那一页已不在您的表格中。请从这里继续。</translation>
    </message>
    <message>
        <source>Your form is not kept at the office right now ({why}). Do not close this page before it is sent.</source>
        <translation>中心目前未能保存您的表格（{why}）。发送前请勿关闭本页。</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>有问题需要处理</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>请填写答案</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>请输入日期</translation>
    </message>
    <message>
        <source>Enter a time, for example 14:30</source>
        <translation>请输入时间，例如 14:30</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>请勾选后再继续</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>请再检查这项答案</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>请输入整数</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}</source>
        <translation>请输入 {low} 到 {high} 之间的数字</translation>
    </message>
    <message>
        <source>Enter two numbers, for example −41.2865 and 174.7762</source>
        <translation>请输入两个数字，例如 −41.2865 和 174.7762</translation>
    </message>
    <message>
        <source>Choose each answer once</source>
        <translation>每个答案只选一次</translation>
    </message>
    <message>
        <source>That is too long. Use fewer words.</source>
        <translation>太长了。请用更少的字。</translation>
    </message>
    <message>
        <source>{label}: this needs a kiosk or counter</source>
        <translation>{label}：这需要自助机或窗口</translation>
    </message>
    <message>
        <source>Added so far: {count}</source>
        <translation>已添加：{count}</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>您还没有添加任何内容</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一项</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>请核对您填写的内容</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>其他问题</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Parts of this form</source>
        <translation>本表格的各部分</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Before you send this form</source>
        <translation>提交表格之前</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Goes sealed to {names} and to this office. Nobody else can read it.</source>
        <translation>加密后只发送给{names}和本中心，其他人无法查看。</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>加密后只发送给本中心，其他人无法查看。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.</source>
        <translation>
            <numerusform>有 %n 个问题需要在自助机或窗口回答。请把表格带到那里发送：什么都不用说第二遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>该表格有故障，无法提交。您填写的内容已保留，请找工作人员帮助。</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>您的表格已提交</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>您的查询编号</translation>
    </message>
    <message>
        <source>Note it. With it, staff find your form.</source>
        <translation>请记下。工作人员凭它找到您的表格。</translation>
    </message>
    <message>
        <source>Other ways to go on or to stop</source>
        <translation>其他继续或停止的方式</translation>
    </message>
    <message>
        <source>Finish it at a kiosk or counter instead</source>
        <translation>改到自助机或窗口完成</translation>
    </message>
    <message>
        <source>You get six new words. They open your form once, at any kiosk or counter of {office}, or here again.</source>
        <translation>您会得到六个新词。它们可在 {office} 的任一自助机、窗口或在此处再打开表格一次。</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>给我六个词</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>您的六个词</translation>
    </message>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>任何人知道这些词都能打开并阅读您的表格。请自己保管。</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>保存至{day}</translation>
    </message>
    <message>
        <source>For staff: {words}</source>
        <translation>给工作人员：{words}</translation>
    </message>
    <message>
        <source>I am finished: wipe it</source>
        <translation>我完成了：清除</translation>
    </message>
    <message>
        <source>Wipe everything?</source>
        <translation>全部清除？</translation>
    </message>
    <message>
        <source>Your answers are deleted, here and at the office, for good. To go on later, take six words instead.</source>
        <translation>您的答案会在此处和中心永久删除。若想以后继续，请改取六个词。</translation>
    </message>
    <message>
        <source>What you sent stays with the office. Only this page forgets it.</source>
        <translation>您发送的内容保留在中心。只是本页不再保留。</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>是的，全部清除</translation>
    </message>
    <message>
        <source>Everything is wiped</source>
        <translation>已全部清除</translation>
    </message>
    <message>
        <source>Nothing of your form is on this page any more. Where others use this machine, close the browser as well.</source>
        <translation>本页不再有您表格的任何内容。如果别人也用这台机器，请把浏览器也关闭。</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>返回表格</translation>
    </message>
    <message>
        <source>Your form was closed here</source>
        <translation>您的表格已在此关闭</translation>
    </message>
    <message>
        <source>Nothing happened for {minutes} minutes, so it was closed before somebody else could read it.</source>
        <translation>{minutes} 分钟没有操作，因此已关闭，以免他人看到。</translation>
    </message>
    <message>
        <source>No form is open here</source>
        <translation>这里没有打开的表格</translation>
    </message>
    <message>
        <source>Open forms are held in memory only. This one was finished, its time was over, or the server was started anew.</source>
        <translation>打开的表格只保存在内存中。这份已完成、已超时，或服务器重新启动了。</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there.</source>
        <translation>这份表格已在别处打开，并在那里继续。</translation>
    </message>
    <message>
        <source>What you sent with “Continue” is kept. With the code of your form you go on here, or at a kiosk or counter.</source>
        <translation>您按“继续”发送的内容已保留。凭表格代码可在此处、自助机或窗口继续。</translation>
    </message>
    <message>
        <source>That did not come from the page of your form, so nothing was changed.</source>
        <translation>这不是从您的表格页面发出的，因此没有任何更改。</translation>
    </message>
    <message>
        <source>Go back to your form and try again. If this happens again, open the page anew.</source>
        <translation>请返回表格重试。如果再次发生，请重新打开页面。</translation>
    </message>
    <message>
        <source>That was too much at once, so nothing was changed.</source>
        <translation>一次发送的内容太多，因此没有任何更改。</translation>
    </message>
    <message>
        <source>Go back, and send less.</source>
        <translation>请返回并减少内容。</translation>
    </message>
    <message>
        <source>Too many forms are open here at once. Your words still work: try again in a few minutes.</source>
        <translation>这里同时打开的表格太多。您的词仍然有效：请几分钟后再试。</translation>
    </message>
    <message>
        <source>Too many pages were asked for from here. Wait a minute, then load this page again.</source>
        <translation>这里请求的页面太多。请等一分钟，再重新加载本页。</translation>
    </message>
    <message>
        <source>Nothing of your form is stored on this machine or stands in the address of this page.</source>
        <translation>您表格的任何内容都不会保存在这台机器上，也不会出现在本页地址中。</translation>
    </message>
    <message>
        <source>This laptop works for {officers}. Days and cases of somebody else are not on it.</source>
        <translation>这台电脑供 {officers} 使用。其他人的日程和个案不在上面。</translation>
    </message>
    <message>
        <source>There is no such stop on this laptop.</source>
        <translation>这台电脑上没有这一站。</translation>
    </message>
    <message>
        <source>There is no such case on this laptop.</source>
        <translation>这台电脑上没有这个个案。</translation>
    </message>
    <message>
        <source>You have not arrived at this stop yet. Arrive first.</source>
        <translation>您还没有到达这一站。请先登记到达。</translation>
    </message>
    <message>
        <source>You are at this stop. Close it first.</source>
        <translation>您正在这一站。请先结束这一站。</translation>
    </message>
    <message>
        <source>This stop is closed. Open it again first.</source>
        <translation>这一站已经结束。请先重新打开。</translation>
    </message>
    <message>
        <source>This stop was left out. Open it again first.</source>
        <translation>这一站被略过了。请先重新打开。</translation>
    </message>
    <message>
        <source>A home has no name that everybody may know. Write it into the address, which is sealed.</source>
        <translation>住家没有可以公开的名称。请写在地址里，地址是密封的。</translation>
    </message>
    <message>
        <source>There is no day {day}. Write it as 2026-11-21.</source>
        <translation>没有 {day} 这一天。请写成 2026-11-21。</translation>
    </message>
    <message>
        <source>There is no field {name} here. Fields are: {names}.</source>
        <translation>这里没有 {name} 这一项。可用的有：{names}。</translation>
    </message>
    <message>
        <source>This case holds as many papers as it can. Open another one.</source>
        <translation>这个个案的文件已满。请另开一个。</translation>
    </message>
    <message>
        <source>There is no such report here.</source>
        <translation>这里没有这份报告。</translation>
    </message>
    <message>
        <source>There is no such answer here.</source>
        <translation>这里没有这个答复。</translation>
    </message>
    <message>
        <source>Only who runs the office, or edits what it shows, may do that.</source>
        <translation>只有管理办事处或编辑其显示内容的人可以这样做。</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>请写明说了什么、做了什么、由谁做的。</translation>
    </message>
    <message>
        <source>The office’s server holds the reports and does not answer now. Try again later.</source>
        <translation>报告存放在办事处的服务器上，它现在没有响应。请稍后再试。</translation>
    </message>
    <message>
        <source>This paper is at the office already. Write a note that it is not to be used.</source>
        <translation>这份文件已在办事处。请写备注说明不要使用它。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>这个文件是空的。请选另一个。</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Choose a smaller one, or send its pages one by one.</source>
        <translation>这个文件大于 {most} MB。请选小一点的，或逐页发送。</translation>
    </message>
    <message>
        <source>This kind of file is not taken. Choose a picture, a PDF, a text or an office document.</source>
        <translation>不接受这种文件。请选图片、PDF、文本或办公文档。</translation>
    </message>
    <message>
        <source>This has not arrived here yet. It comes with the next meeting with the office.</source>
        <translation>这项内容还没有到达这里。下次与办公室连接时会送到。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. Try again.</source>
        <translation>这不是这台笔记本电脑的密码短语。没有任何改动。请重试。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. You can try again in {time}.</source>
        <translation>这不是这台笔记本电脑的密码短语。没有任何改动。{time} 后可以重试。</translation>
    </message>
    <message>
        <source>There were {count} wrong passphrases. You can try again in {time}.</source>
        <translation>密码短语已输错 {count} 次。{time} 后可以重试。</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters, for example four words that do not belong together.</source>
        <translation>请选择至少 {least} 个字符的密码短语，例如四个互不相关的词。</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>密码短语最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same. Type both again.</source>
        <translation>两次输入的新密码短语不一致。请重新输入两次。</translation>
    </message>
    <message numerus="yes">
        <source>Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.</source>
        <translation>
            <numerusform>可以出发了。本电脑上有：%n 个个案、{forms} 份表格、全部 {answers} 条答案，截至 {day} {time}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready for the road yet.</source>
        <translation>还没有准备好出发。</translation>
    </message>
    <message>
        <source>Everything that the office had on {day} at {time}</source>
        <translation>办事处截至 {day} {time} 的全部内容</translation>
    </message>
    <message>
        <source>This laptop has not heard from the office yet</source>
        <translation>本电脑尚未与办事处联系过</translation>
    </message>
    <message>
        <source>Stops from {first} to {last}: {count}</source>
        <translation>{first} 至 {last} 的停留点：{count}</translation>
    </message>
    <message>
        <source>Open cases: {count}</source>
        <translation>未结个案：{count}</translation>
    </message>
    <message>
        <source>Forms: {forms}. Answers: {answers}</source>
        <translation>表格：{forms}。答案：{answers}</translation>
    </message>
    <message>
        <source>Ticket numbers from {first} to {last}</source>
        <translation>{first} 至 {last} 的票号</translation>
    </message>
    <message>
        <source>No ticket numbers for {day}: tickets get this laptop&apos;s own letter</source>
        <translation>{day} 没有票号：票将使用本电脑自己的字母</translation>
    </message>
    <message>
        <source>Still to come: {count} sealed papers of stops and cases</source>
        <translation>尚未收到：停留点和个案的 {count} 份加密文件</translation>
    </message>
    <message>
        <source>Still to come: newer forms and answers</source>
        <translation>尚未收到：更新的表格和答案</translation>
    </message>
    <message>
        <source>It is on the stick and was read back. Entries: {events}. Papers: {papers}. Take the stick to the office.</source>
        <translation>已存入优盘并核读。条目：{events}。文件：{papers}。请把优盘带到办公室。</translation>
    </message>
    <message>
        <source>There is nothing to put on a stick: the office has everything.</source>
        <translation>没有需要存入优盘的内容：办公室已有全部。</translation>
    </message>
    <message>
        <source>The office has what was on the stick. Entries: {events}. Papers: {papers}.</source>
        <translation>办公室已收到优盘上的内容。条目：{events}。文件：{papers}。</translation>
    </message>
    <message>
        <source>Entries that the office could not take, and put aside: {count}.</source>
        <translation>办公室无法接收而搁置的条目：{count}。</translation>
    </message>
    <message>
        <source>Entries that have to go once more, on another stick: {count}.</source>
        <translation>需要用另一个优盘再发送一次的条目：{count}。</translation>
    </message>
    <message>
        <source>News from the office: {count}.</source>
        <translation>来自办公室的新内容：{count}。</translation>
    </message>
    <message>
        <source>Space on this laptop: {gigabytes} GB</source>
        <translation>本电脑可用空间：{gigabytes} GB</translation>
    </message>
    <message>
        <source>Erased on {day}, because {why}.</source>
        <translation>已于 {day} 清除，原因：{why}。</translation>
    </message>
    <message>
        <source>Erased on {day} by {name}, because {why}.</source>
        <translation>已于 {day} 由 {name} 清除，原因：{why}。</translation>
    </message>
    <message>
        <source>the person whom it is about asked for it</source>
        <translation>当事人提出了要求</translation>
    </message>
    <message>
        <source>it was sent by mistake</source>
        <translation>误发</translation>
    </message>
    <message>
        <source>a law or a court says so</source>
        <translation>法律或法院要求</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>保存期已满</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>What was written down of this person was erased for good. Add them as somebody new.</source>
        <translation>关于此人的记录已永久清除。请将其作为新的人添加。</translation>
    </message>
    <message>
        <source>Shut out by the office. Ask whoever looks after its devices.</source>
        <translation>已被办事处封禁。请联系设备管理员。</translation>
    </message>
    <message>
        <source>Not of the same release as the office’s server. Ask whoever looks after its devices.</source>
        <translation>与办事处服务器的版本不同。请联系设备管理员。</translation>
    </message>
    <message>
        <source>The office’s server does not let this machine in. Ask whoever looks after its devices.</source>
        <translation>办事处服务器不允许本机接入。请联系设备管理员。</translation>
    </message>
    <message>
        <source>It stays on this machine until that is mended.</source>
        <translation>在问题解决之前，内容会保留在本机上。</translation>
    </message>
    <message numerus="yes">
        <source>The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.</source>
        <translation>
            <numerusform>办公室无法接收本机的 %n 项内容。最近一项是{what}，{when}。它们仍保存在这里。请把此信息给负责设备的人看。</numerusform>
        </translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>一张号票</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>一个预约</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>一份表格</translation>
    </message>
    <message>
        <source>a visit on the day list</source>
        <translation>当日清单上的一次走访</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>一个个案</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>一条记录</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>本自助终端已停用。请到窗口咨询。</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Hide what I typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>让使用更方便</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>保持此设置</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>标准字号</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>特大字</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Words, height and movement</source>
        <translation>文字、高度与动态</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>用手机查看排队进度的二维码</translation>
    </message>
</context>
<context>
    <name>TicketMore</name>
    <message>
        <source>Staff know: %1</source>
        <translation>工作人员已知：%1</translation>
    </message>
    <message>
        <source>Back to my list: %1</source>
        <translation>返回我的清单：%1</translation>
    </message>
    <message>
        <source>I need something else too</source>
        <translation>我还有其他需要</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>重新打印</translation>
    </message>
    <message>
        <source>This is your ticket</source>
        <translation>这是您的号票</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>请在等候区就座。</translation>
    </message>
    <message>
        <source>Go to that counter when your number is called.</source>
        <translation>叫到您的号时，请到相应窗口。</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>The link is down for the moment. Your place is kept and joins the list by itself. One ticket is enough.</source>
        <translation>网络暂时中断。您的位次已保留，恢复后自动排入，无需重复取号。</translation>
    </message>
    <message>
        <source>Saved here, not yet sent to the counters</source>
        <translation>已存本机，待发送到窗口</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Your tickets are being made</source>
        <translation>正在为您取号</translation>
    </message>
    <message>
        <source>Get these tickets</source>
        <translation>取这些号</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>还没有取到号</translation>
    </message>
    <message>
        <source>You have %1, and no ticket for the rest</source>
        <translation>您已取到%1，其余没有取到号</translation>
    </message>
    <message>
        <source>Go on with what I have</source>
        <translation>就用已取的号继续</translation>
    </message>
    <message numerus="yes">
        <source>At most %n tickets. The counters call you for one after the other.</source>
        <translation>
            <numerusform>最多取%n个号，窗口会依次叫您。</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want a ticket for?</source>
        <translation>您要为哪些事项取号？</translation>
    </message>
</context>
<context>
    <name>TimeBox</name>
    <message>
        <source>Earlier</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>Hour</source>
        <translation>时</translation>
    </message>
    <message>
        <source>By one hour</source>
        <translation>每次一小时</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>By five minutes</source>
        <translation>每次五分钟</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>You can change each of them here. The other form stays as it is.</source>
        <translation>每一项都可以在这里修改，另一份表格保持不变。</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1: services</source>
        <translation>%1：办理事项</translation>
    </message>
    <message>
        <source>Choose a service to see what to bring and how long the wait is.</source>
        <translation>选择业务，查看需带材料和等候时间。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在%1上</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，在%2上</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>%1的排班</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>预约 %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>%1号窗口</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>号码 %1</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>哪项业务</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>需要多久</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>来访者的需要</translation>
    </message>
    <message>
        <source>Called off, and changed</source>
        <translation>被取消，又被更改</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>谁在哪个窗口</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>窗口的用途</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>It is to be</source>
        <translation>照常进行</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n个班次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are the same in each</source>
        <translation>
            <numerusform>%n个班次在各版本中相同</numerusform>
        </translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>没有班次</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>常规排班</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Written within a minute. Whoever wrote one had not seen the other.</source>
        <translation>相隔不到一分钟写下。写其中一个的人没有看到另一个。</translation>
    </message>
    <message>
        <source>%1. Whoever wrote one had not seen the other.</source>
        <translation>%1。写其中一个的人没有看到另一个。</translation>
    </message>
    <message numerus="yes">
        <source>Written %n minutes apart</source>
        <translation>
            <numerusform>相隔%n分钟写下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n hours apart</source>
        <translation>
            <numerusform>相隔%n小时写下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n days apart</source>
        <translation>
            <numerusform>相隔%n天写下</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1. Settled by %2, %3</source>
        <translation>%1。由%2决定，%3</translation>
    </message>
    <message>
        <source>Settled. Everybody sees it so from now on.</source>
        <translation>已决定。从现在起所有人看到的都是这样。</translation>
    </message>
    <message>
        <source>Taken back. All versions wait again.</source>
        <translation>已撤回。所有版本重新等待决定。</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>预约在%1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>改到%1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>计划人员：%1</translation>
    </message>
    <message>
        <source>The last plan was taken back</source>
        <translation>撤回了最后一次排班</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>用于%1</translation>
    </message>
    <message>
        <source>Given for %1</source>
        <translation>取号办理%1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>The settlement was taken back</source>
        <translation>撤回了决定</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>To settle (%1)</source>
        <translation>待决定（%1）</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>VersionsItem</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Plan it anew…</source>
        <translation>重新排班…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一步</translation>
    </message>
</context>
<context>
    <name>VersionsKeysDialog</name>
    <message>
        <source>Take version 1</source>
        <translation>采用版本1</translation>
    </message>
    <message>
        <source>Take version 2</source>
        <translation>采用版本2</translation>
    </message>
    <message>
        <source>Take version 3</source>
        <translation>采用版本3</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>返回窗口界面</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>用 Tab 键和方向键可到达其他各项，按空格键或回车键即为点按。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>VersionsOwnDialog</name>
    <message>
        <source>All versions stay in the record; from now on everybody sees what you choose here.</source>
        <translation>所有版本都留在记录里；从现在起所有人看到的是您在这里选的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>就这个时间</translation>
    </message>
    <message>
        <source>Year, month and day, then the time, as in %1</source>
        <translation>年、月、日，然后是时间，例如 %1</translation>
    </message>
    <message>
        <source>When it is to be</source>
        <translation>定在何时</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>窗口的用途</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>没有任何更改</translation>
    </message>
</context>
<context>
    <name>VersionsSettled</name>
    <message>
        <source>What somebody has chosen stays here, with who chose it, until the thing is over or is changed again.</source>
        <translation>选定的内容和选定的人会留在这里，直到事情结束或再次更改。</translation>
    </message>
    <message>
        <source>Nothing had to be settled</source>
        <translation>没有需要决定的事</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Shows now</source>
        <translation>目前显示</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>Take version %1</source>
        <translation>采用版本%1</translation>
    </message>
</context>
<context>
    <name>VersionsWaiting</name>
    <message>
        <source>Where two people change the same thing while their machines do not reach each other, both versions come here, and nothing is lost.</source>
        <translation>两个人在机器互相连不上时更改了同一内容，两个版本都会来到这里，什么也不会丢失。</translation>
    </message>
    <message>
        <source>Nothing was written twice</source>
        <translation>没有内容被写了两次</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Also in this visit: %1</source>
        <translation>本次来访还有：%1</translation>
    </message>
    <message>
        <source>Finish and take it</source>
        <translation>办结并接办</translation>
    </message>
    <message>
        <source>Call it</source>
        <translation>叫号</translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message>
        <source>Wait from now</source>
        <translation>从现在起的等候时间</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候人数</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this order</source>
        <translation>为何这样排序</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>下一位是 %1</translation>
    </message>
    <message>
        <source>A ticket that is moved to another service keeps the time at which the person came.</source>
        <translation>转到其他业务的号，仍按本人到场时间计算。</translation>
    </message>
</context>
<context>
    <name>WipedWindow</name>
    <message>
        <source>Field</source>
        <translation>外勤</translation>
    </message>
    <message>
        <source>Everything that it held is gone for good. What it had sent is at the office.</source>
        <translation>其中的一切已永久清除。已发送的内容在办公室。</translation>
    </message>
    <message>
        <source>This laptop was wiped</source>
        <translation>这台电脑已被清除</translation>
    </message>
    <message>
        <source>On %1 (UTC).</source>
        <translation>%1（格林尼治时间）。</translation>
    </message>
    <message>
        <source>If you are its officer, ring your office. If you found it, please bring it back there.</source>
        <translation>如果您是它的使用人员，请致电办公室。如果您捡到它，请送回那里。</translation>
    </message>
    <message>
        <source>To set it up anew, whoever looks after the devices chooses an empty folder and asks for a new code.</source>
        <translation>要重新设置，由管理设备的人选择空文件夹并申请新代码。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>For staff: %1</source>
        <translation>给工作人员：%1</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>这些词的图码</translation>
    </message>
</context>
<context>
    <name>WorkColumn</name>
    <message>
        <source>Called twice</source>
        <translation>重复叫号</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已知晓</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>It is sealed. Only you and the office can read it.</source>
        <translation>已封存。只有您和办公室能读到。</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <translation>关于 %1 的备注</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的资料</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁询问</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>现在的内容</translation>
    </message>
</context>
</TS>
