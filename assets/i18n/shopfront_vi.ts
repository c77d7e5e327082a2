<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AcknowledgeAnswer</name>
    <message>
        <source>I have read this and I agree</source>
        <translation>Tôi đã đọc và đồng ý</translation>
    </message>
</context>
<context>
    <name>AddedEntry</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>AddedPage</name>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Thêm mục nữa</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Thêm một mục</translation>
    </message>
</context>
<context>
    <name>AgenciesPage</name>
    <message>
        <source>Which agency is it?</source>
        <translation>Quý vị cần cơ quan nào?</translation>
    </message>
</context>
<context>
    <name>AgencyPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>AnswerJudge</name>
    <message>
        <source>Did this answer it?</source>
        <translation>Câu này đã trả lời thắc mắc của bạn chưa?</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation>Cảm ơn bạn đã cho biết.</translation>
    </message>
    <message>
        <source>Then a person can help you</source>
        <translation>Vậy nhân viên có thể giúp bạn</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Có, đã trả lời</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Chưa, chưa trả lời</translation>
    </message>
    <message>
        <source>Answers that come near</source>
        <translation>Các câu trả lời gần giống</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>Nhân viên có thể giải thích cho bạn bằng ngôn ngữ của bạn.</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>Câu trả lời này hiện chỉ có bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Hỏi nhân viên</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>Vui lòng hỏi tại quầy xem thông tin còn đúng không.</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>Nội dung này đã hơn một năm chưa được kiểm tra</translation>
    </message>
    <message>
        <source>Do it here</source>
        <translation>Làm tại đây</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>Ask for help</source>
        <translation>Nhờ giúp đỡ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Your appointment is being looked up</source>
        <translation>Đang tìm lịch hẹn của quý vị</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Báo đã đến</translation>
    </message>
    <message>
        <source>It stands in your letter. Capitals, spaces and dashes do not matter.</source>
        <translation>Mã có trong thư hẹn. Không cần phân biệt chữ hoa, dấu cách hay dấu gạch.</translation>
    </message>
    <message>
        <source>What is the code of your appointment?</source>
        <translation>Mã lịch hẹn của quý vị là gì?</translation>
    </message>
</context>
<context>
    <name>AppointmentRow</name>
    <message>
        <source>Is here</source>
        <translation>Đã đến</translation>
    </message>
</context>
<context>
    <name>AppointmentsDialog</name>
    <message>
        <source>Appointments today</source>
        <translation>Lịch hẹn hôm nay</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>It is in the letter. Enter checks in.</source>
        <translation>Mã có trong thư hẹn. Nhấn Enter để báo đã đến.</translation>
    </message>
    <message>
        <source>Code of the appointment</source>
        <translation>Mã lịch hẹn</translation>
    </message>
    <message>
        <source>What this machine has heard of is listed here, also while the hub is out of reach.</source>
        <translation>Những gì máy này đã nhận được đều có ở đây, cả khi mất liên lạc với máy trung tâm.</translation>
    </message>
    <message>
        <source>No appointment is known for today</source>
        <translation>Chưa có lịch hẹn nào cho hôm nay</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>It is sealed with its name. Only you and the office can open it.</source>
        <translation>Tệp được niêm phong cùng với tên. Chỉ bạn và văn phòng mở được.</translation>
    </message>
    <message>
        <source>Attach something of %1</source>
        <translation>Đính kèm giấy tờ của %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Đang niêm phong</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message>
        <source>On hold, or away</source>
        <translation>Tạm hoãn hoặc vắng mặt</translation>
    </message>
</context>
<context>
    <name>AwayRow</name>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Đã quay lại</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Live</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>The board has lost its connection. Listen for staff.</source>
        <translation>Bảng gọi số bị mất kết nối. Vui lòng nghe nhân viên gọi.</translation>
    </message>
    <message>
        <source>Now calling</source>
        <translation>Đang gọi</translation>
    </message>
    <message>
        <source>Called last</source>
        <translation>Vừa gọi</translation>
    </message>
    <message>
        <source>Now calling %1. Go to counter %2.</source>
        <translation>Đang gọi %1. Mời đến quầy %2.</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>Chưa có quầy nào mở</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>in minutes</source>
        <translation>tính bằng phút</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>bên trái</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>bên phải</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
</context>
<context>
    <name>BreakChoices</name>
    <message>
        <source>Not said how long</source>
        <translation>Chưa nói bao lâu</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
</context>
<context>
    <name>BreakDialog</name>
    <message>
        <source>Nobody is called here until F2 ends it. How long is only a plan, for your colleagues.</source>
        <translation>Không gọi ai đến đây cho đến khi nhấn F2 để kết thúc. Thời gian chỉ là dự kiến, để đồng nghiệp biết.</translation>
    </message>
    <message>
        <source>A break, or work in the back office</source>
        <translation>Nghỉ giải lao hoặc làm việc nội bộ</translation>
    </message>
    <message>
        <source>Stay at the counter</source>
        <translation>Ở lại quầy</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Back-office work</source>
        <translation>Làm việc nội bộ</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Something missing? Come anyway. We tell you what can wait.</source>
        <translation>Thiếu giấy tờ? Quý vị cứ đến. Chúng tôi sẽ cho biết thứ nào có thể nộp sau.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
</context>
<context>
    <name>CalendarTurns</name>
    <message>
        <source>One year back</source>
        <translation>Lùi một năm</translation>
    </message>
    <message>
        <source>One month back</source>
        <translation>Lùi một tháng</translation>
    </message>
    <message>
        <source>One month on</source>
        <translation>Tới một tháng</translation>
    </message>
    <message>
        <source>One year on</source>
        <translation>Tới một năm</translation>
    </message>
</context>
<context>
    <name>CallPlate</name>
    <message>
        <source>Nobody is called now</source>
        <translation>Hiện chưa gọi ai</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xin chào</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Your number appears here, and is said aloud.</source>
        <translation>Số của quý vị sẽ hiện ở đây và được đọc qua loa.</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1, counter %2</source>
        <translation>%1, quầy %2</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>It leaves the queue and nobody is called. Undo brings it back.</source>
        <translation>Phiếu rời hàng chờ và không ai được gọi. Hoàn tác sẽ đưa phiếu trở lại.</translation>
    </message>
    <message>
        <source>Cancel ticket %1, because…</source>
        <translation>Hủy phiếu %1, vì…</translation>
    </message>
    <message>
        <source>Keep the ticket</source>
        <translation>Giữ phiếu</translation>
    </message>
    <message>
        <source>It was not printed, and the person has another one</source>
        <translation>Phiếu không in được, và người này đã có phiếu khác</translation>
    </message>
    <message>
        <source>It was taken by mistake</source>
        <translation>Lấy nhầm</translation>
    </message>
    <message>
        <source>The same person took two</source>
        <translation>Một người lấy hai phiếu</translation>
    </message>
    <message>
        <source>It is for a service that is not given here</source>
        <translation>Phiếu cho dịch vụ không có ở đây</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Show as chart</source>
        <translation>Xem biểu đồ</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Xem bảng</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check your answers</source>
        <translation>Kiểm tra câu trả lời</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>ChecklistPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take this list along</source>
        <translation>Mang danh sách này theo</translation>
    </message>
    <message>
        <source>Get tickets from this list</source>
        <translation>Lấy số theo danh sách này</translation>
    </message>
    <message>
        <source>Your list: %1</source>
        <translation>Danh sách của quý vị: %1</translation>
    </message>
</context>
<context>
    <name>ChecklistStep</name>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Không dành cho tôi</translation>
    </message>
    <message>
        <source>Your ticket: %1</source>
        <translation>Số của quý vị: %1</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Điền tờ khai</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Tôi đã làm việc này</translation>
    </message>
    <message>
        <source>It is for me after all</source>
        <translation>Việc này vẫn dành cho tôi</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>These are the answers</source>
        <translation>Chọn các câu trả lời này</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Đóng danh sách</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>These are my answers</source>
        <translation>Đây là các câu trả lời của tôi</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Đóng danh sách</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Find it by agency</source>
        <translation>Tìm theo cơ quan</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Viết theo cách nói của quý vị</translation>
    </message>
    <message>
        <source>What is your ticket for?</source>
        <translation>Quý vị lấy số cho việc gì?</translation>
    </message>
    <message>
        <source>Meanwhile you can read here what each service needs, so that you come prepared.</source>
        <translation>Trong lúc chờ, quý vị có thể đọc tại đây mỗi dịch vụ cần những gì để chuẩn bị trước khi đến.</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>Tạm ngừng cấp số</translation>
    </message>
    <message>
        <source>What most people come for</source>
        <translation>Việc nhiều người đến làm</translation>
    </message>
    <message>
        <source>Or what has happened in your life</source>
        <translation>Hoặc việc vừa xảy ra trong đời sống</translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message>
        <source>Take back</source>
        <translation>Bỏ chọn</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>One press closes the stop. Undo opens it again.</source>
        <translation>Một lần nhấn sẽ đóng điểm dừng. Hoàn tác sẽ mở lại.</translation>
    </message>
    <message>
        <source>It is not over</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Xong như dự định</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>Đến lại vào ngày khác</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Không có ai ở đó</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>Hôm nay họ không muốn</translation>
    </message>
</context>
<context>
    <name>CodeAnswer</name>
    <message>
        <source>What the camera sees</source>
        <translation>Hình ảnh từ camera</translation>
    </message>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>Đưa mã ra trước camera, cách khoảng một bàn tay. Máy sẽ tự đọc.</translation>
    </message>
    <message>
        <source>Read the code with the camera</source>
        <translation>Đọc mã bằng camera</translation>
    </message>
    <message>
        <source>Read another code</source>
        <translation>Đọc mã khác</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Tắt camera</translation>
    </message>
    <message>
        <source>Or type what stands below the code</source>
        <translation>Hoặc gõ dãy ký tự ghi dưới mã</translation>
    </message>
    <message>
        <source>Type what stands below the code</source>
        <translation>Gõ dãy ký tự ghi dưới mã</translation>
    </message>
    <message>
        <source>The code was read</source>
        <translation>Đã đọc được mã</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>No sign typed yet</source>
        <translation>Chưa gõ ký tự nào</translation>
    </message>
    <message>
        <source>Typed so far: %1</source>
        <translation>Đã gõ: %1</translation>
    </message>
</context>
<context>
    <name>CodeCamera</name>
    <message>
        <source>Hold the code before the camera, a hand’s breadth away. It is read by itself.</source>
        <translation>Đưa mã ra trước camera, cách khoảng một bàn tay. Máy sẽ tự đọc.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Hình ảnh từ camera</translation>
    </message>
    <message>
        <source>Close the camera and type the code</source>
        <translation>Tắt camera và gõ mã</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>The code as a picture</source>
        <translation>Hình của mã</translation>
    </message>
</context>
<context>
    <name>CodeLook</name>
    <message>
        <source>Show the code of your letter to the camera</source>
        <translation>Đưa mã trên thư hẹn ra trước camera</translation>
    </message>
</context>
<context>
    <name>CodeProblem</name>
    <message>
        <source>You are not checked in yet</source>
        <translation>Quý vị chưa báo đến được</translation>
    </message>
</context>
<context>
    <name>CodeTrouble</name>
    <message>
        <source>This kiosk has no camera for the code of your letter. Type it.</source>
        <translation>Ki-ốt này không có camera để đọc mã trên thư hẹn. Vui lòng gõ mã.</translation>
    </message>
</context>
<context>
    <name>ComeBackButton</name>
    <message>
        <source>Go on with a form you saved</source>
        <translation>Tiếp tục tờ khai đã lưu</translation>
    </message>
</context>
<context>
    <name>ComeBackPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Your form is being fetched</source>
        <translation>Đang tải tờ khai của quý vị</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>Mở tờ khai của tôi</translation>
    </message>
</context>
<context>
    <name>CompanionDialog</name>
    <message>
        <source>Look at the paper where there has to be one. Only the role and the right are kept, with the visit and in the form.</source>
        <translation>Hãy xem giấy tờ nếu cần có. Chỉ lưu vai trò và quyền, cùng lượt đến và trong biểu mẫu.</translation>
    </message>
    <message>
        <source>Who helps this person?</source>
        <translation>Ai giúp người này?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
</context>
<context>
    <name>CompanionSheet</name>
    <message>
        <source>Staff see it with your ticket and your form. Nobody’s name is kept.</source>
        <translation>Nhân viên thấy điều này cùng phiếu và biểu mẫu của bạn. Không lưu tên của ai.</translation>
    </message>
    <message>
        <source>Does somebody help you?</source>
        <translation>Có ai giúp bạn không?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print the agreement</source>
        <translation>In bản thỏa thuận</translation>
    </message>
    <message>
        <source>Nobody helps me</source>
        <translation>Không ai giúp tôi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>By what right?</source>
        <translation>Theo quyền nào?</translation>
    </message>
    <message>
        <source>The agreement is printed. Sign it, and take it with you.</source>
        <translation>Bản thỏa thuận đã in. Hãy ký và mang theo.</translation>
    </message>
    <message>
        <source>The agreement was not printed. Ask for it at a counter.</source>
        <translation>Bản thỏa thuận chưa in được. Hãy hỏi tại quầy.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>Opening hours and closures</source>
        <translation>Giờ mở cửa và ngày đóng cửa</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Life event</source>
        <translation>Sự kiện trong đời</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Line below the title</source>
        <translation>Dòng dưới tiêu đề</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Words by which it is found</source>
        <translation>Những từ dùng để tìm</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Tóm lại</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dành cho ai</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>What becomes of what is told</source>
        <translation>Thông tin được cung cấp sẽ dùng làm gì</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>Cách khác</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Các bước tiếp theo</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Kiểm tra lần cuối ngày</translation>
    </message>
    <message>
        <source>Steps, in their order</source>
        <translation>Các bước theo thứ tự</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>Days on which the office is closed</source>
        <translation>Những ngày văn phòng đóng cửa</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>bằng vài từ</translation>
    </message>
    <message>
        <source>in more words</source>
        <translation>bằng nhiều từ hơn</translation>
    </message>
    <message>
        <source>what is special</source>
        <translation>điều đặc biệt</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>điều sẽ xảy ra</translation>
    </message>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>trước khi nào</translation>
    </message>
    <message>
        <source>opens at</source>
        <translation>mở cửa lúc</translation>
    </message>
    <message>
        <source>last ticket at</source>
        <translation>số cuối lúc</translation>
    </message>
    <message>
        <source>closes at</source>
        <translation>đóng cửa lúc</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ngày đầu</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ngày cuối</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Who can do it</source>
        <translation>Ai có thể làm</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Trên mạng</translation>
    </message>
    <message>
        <source>By mail</source>
        <translation>Qua bưu điện</translation>
    </message>
    <message>
        <source>At the agency</source>
        <translation>Tại cơ quan</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Tại nhà</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có gì</translation>
    </message>
    <message>
        <source>Proposed. Somebody else has to approve it.</source>
        <translation>Đã đề xuất. Người khác phải duyệt.</translation>
    </message>
    <message>
        <source>Approved. Kiosks show it after the visit that is under way.</source>
        <translation>Đã duyệt. Các máy sẽ hiển thị sau lượt đang dùng.</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Đã gửi trả</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Undone. What was shown before comes back.</source>
        <translation>Đã hoàn tác. Nội dung trước đó trở lại.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đã đề xuất</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Approved, but not shown: %1</source>
        <translation>Đã duyệt nhưng không hiển thị: %1</translation>
    </message>
    <message>
        <source>English: %1</source>
        <translation>Tiếng Anh: %1</translation>
    </message>
    <message>
        <source>Off the list: there is an answer for it.</source>
        <translation>Đã bỏ khỏi danh sách: đã có câu trả lời.</translation>
    </message>
    <message>
        <source>Off the list: it is not for us.</source>
        <translation>Đã bỏ khỏi danh sách: không thuộc phạm vi của chúng ta.</translation>
    </message>
    <message>
        <source>%1, last asked on %2</source>
        <translation>%1, hỏi gần nhất vào %2</translation>
    </message>
    <message>
        <source>No word that our texts have</source>
        <translation>Không có từ nào trong văn bản của chúng ta</translation>
    </message>
    <message>
        <source>%1 said yes, %2 said no</source>
        <translation>%1 nói có, %2 nói không</translation>
    </message>
</context>
<context>
    <name>ContentAmendment</name>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>Chính bạn đã đề xuất. Người khác phải duyệt.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Gửi trả…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Xem trang</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
</context>
<context>
    <name>ContentBar</name>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>To approve (%1)</source>
        <translation>Chờ duyệt (%1)</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Câu hỏi (%1)</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Về %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
</context>
<context>
    <name>ContentChange</name>
    <message>
        <source>What is to be changed?</source>
        <translation>Cần thay đổi gì?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Thứ khác</translation>
    </message>
    <message>
        <source>Texts, the steps of a checklist and opening hours can be changed here. A second officer approves it before anybody sees it.</source>
        <translation>Tại đây có thể đổi lời văn, các bước của danh sách và giờ mở cửa. Một nhân viên thứ hai duyệt trước khi ai đó nhìn thấy.</translation>
    </message>
    <message>
        <source>Choose what is to be changed</source>
        <translation>Chọn thứ cần thay đổi</translation>
    </message>
</context>
<context>
    <name>ContentDialogs</name>
    <message>
        <source>Why is it to be changed?</source>
        <translation>Vì sao cần thay đổi?</translation>
    </message>
    <message>
        <source>A second officer sees the difference and approves it. Nothing is shown otherwise before.</source>
        <translation>Nhân viên thứ hai xem chỗ khác nhau và duyệt. Trước đó không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Propose the change</source>
        <translation>Đề xuất thay đổi</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>What is to be mended first?</source>
        <translation>Cần sửa gì trước?</translation>
    </message>
    <message>
        <source>Who proposed it can take it up again from the history.</source>
        <translation>Người đề xuất có thể làm tiếp từ lịch sử.</translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation>Gửi trả lại</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Gửi trả</translation>
    </message>
</context>
<context>
    <name>ContentDiff</name>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau đó</translation>
    </message>
</context>
<context>
    <name>ContentEditorBody</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message numerus="yes">
        <source>%n things to mend first</source>
        <translation>
            <numerusform>Cần sửa %n chỗ trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed, not proposed yet</source>
        <translation>
            <numerusform>Đã đổi %n chỗ, chưa đề xuất</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is shown now</source>
        <translation>Như đang hiển thị</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Đề xuất…</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Xem trang</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Như cũ</translation>
    </message>
</context>
<context>
    <name>ContentField</name>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Thêm một mục</translation>
    </message>
</context>
<context>
    <name>ContentKeysDialog</name>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Xem trang</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>Đề xuất…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về quầy</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ContentPage</name>
    <message>
        <source>Nothing was changed</source>
        <translation>Không có gì thay đổi</translation>
    </message>
    <message>
        <source>A newer pack says something else at these places. Look at them under History, and undo them or propose them anew.</source>
        <translation>Gói mới hơn ghi khác ở những chỗ này. Xem trong Lịch sử, rồi hoàn tác hoặc đề xuất lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n approved changes are not shown</source>
        <translation>
            <numerusform>%n thay đổi đã duyệt không hiển thị</numerusform>
        </translation>
    </message>
    <message>
        <source>What officers propose waits here until somebody else has looked at it.</source>
        <translation>Đề xuất của nhân viên chờ ở đây cho đến khi người khác xem.</translation>
    </message>
    <message>
        <source>Nothing waits to be approved</source>
        <translation>Không có gì chờ duyệt</translation>
    </message>
    <message>
        <source>Every change stays in this list, with who wanted it and who approved it.</source>
        <translation>Mọi thay đổi ở lại trong danh sách này, cùng người muốn và người duyệt.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet</source>
        <translation>Ở đây chưa có gì thay đổi</translation>
    </message>
</context>
<context>
    <name>ContentPreviewDialog</name>
    <message>
        <source>The page is being drawn. This takes a few seconds.</source>
        <translation>Đang vẽ trang. Mất vài giây.</translation>
    </message>
    <message>
        <source>The page could not be drawn. The differences in words still hold.</source>
        <translation>Không vẽ được trang. Các khác biệt bằng chữ vẫn đúng.</translation>
    </message>
    <message>
        <source>With this change, at a kiosk, in the middle of a day.</source>
        <translation>Với thay đổi này, trên máy, vào giữa ngày.</translation>
    </message>
    <message>
        <source>As citizens will see it</source>
        <translation>Như người dân sẽ thấy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ContentQuestion</name>
    <message>
        <source>All questions</source>
        <translation>Mọi câu hỏi</translation>
    </message>
    <message>
        <source>Of a question only words that our own texts have are kept. Choose the answer that is there for it, or have one written first.</source>
        <translation>Từ một câu hỏi, chỉ giữ những từ có trong văn bản của chúng ta. Chọn câu trả lời đã có, hoặc nhờ viết trước.</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>Từ trong câu trả lời</translation>
    </message>
    <message>
        <source>Find the answer</source>
        <translation>Tìm câu trả lời</translation>
    </message>
    <message>
        <source>This answers it</source>
        <translation>Câu này trả lời được</translation>
    </message>
    <message>
        <source>It is not for us</source>
        <translation>Không thuộc phạm vi của chúng ta</translation>
    </message>
</context>
<context>
    <name>ContentQuestionsPage</name>
    <message>
        <source>Where a citizen finds no answer and lets us know, the words of ours that they used come here.</source>
        <translation>Khi người dân không tìm thấy câu trả lời và cho biết, những từ của chúng ta mà họ dùng sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>No question waits for an answer</source>
        <translation>Không có câu hỏi nào chờ trả lời</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>Answers that did not help everybody</source>
        <translation>Câu trả lời chưa giúp được mọi người</translation>
    </message>
</context>
<context>
    <name>ContentReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
</context>
<context>
    <name>ContentReviewPage</name>
    <message>
        <source>Choose one to see what changes</source>
        <translation>Chọn một mục để xem thay đổi</translation>
    </message>
</context>
<context>
    <name>ContentTargets</name>
    <message>
        <source>Service, life event, hours</source>
        <translation>Dịch vụ, sự kiện, giờ</translation>
    </message>
    <message>
        <source>Find what is to be changed</source>
        <translation>Tìm thứ cần thay đổi</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n more. Type to find them.</source>
        <translation>
            <numerusform>Còn %n mục. Gõ để tìm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that may be changed here fits these words.</source>
        <translation>Không có gì có thể đổi ở đây khớp với các từ này.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>seconds left</source>
        <translation>giây còn lại</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1 is called by name as well.</source>
        <translation>%1 được gọi cả bằng tên.</translation>
    </message>
    <message>
        <source>%1 is called by its number alone.</source>
        <translation>%1 chỉ được gọi bằng số.</translation>
    </message>
    <message numerus="yes">
        <source>called again %n times</source>
        <translation>
            <numerusform>đã gọi lại %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a slip in this code. It has twelve letters and digits, such as BDFG-HJKM-NPQR.</source>
        <translation>Mã này có chỗ nhầm. Mã gồm mười hai chữ cái và chữ số, ví dụ BDFG-HJKM-NPQR.</translation>
    </message>
    <message>
        <source>No form is kept under this code. It was sent, or its time is over. You can start it anew here.</source>
        <translation>Không có tờ khai nào lưu với mã này. Tờ khai đã được gửi hoặc đã hết hạn lưu. Có thể bắt đầu lại tại đây.</translation>
    </message>
    <message>
        <source>The office’s server does not answer. Try again when the line below says that the hub answers.</source>
        <translation>Máy chủ của văn phòng không trả lời. Hãy thử lại khi dòng bên dưới báo máy trung tâm đã trả lời.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What you typed here is not in it.</source>
        <translation>Tờ khai này đã được mở ở nơi khác và đang được điền ở đó. Những gì bạn gõ ở đây không có trong đó.</translation>
    </message>
    <message>
        <source>The office’s server does not answer, so this form cannot be given back now. Try again in a while, or send it from here.</source>
        <translation>Máy chủ của văn phòng không trả lời, nên chưa trả lại tờ khai này được. Hãy thử lại sau ít phút, hoặc gửi từ đây.</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>A helper</source>
        <translation>Người hỗ trợ</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Người dân</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>A question that is not asked any more</source>
        <translation>Một câu không còn được hỏi nữa</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Đã xóa trống</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Trước đó: %1</translation>
    </message>
    <message>
        <source>Changed by %1 at %2. Before: %3</source>
        <translation>%1 sửa lúc %2. Trước đó: %3</translation>
    </message>
    <message>
        <source>Answered by %1 at %2</source>
        <translation>%1 trả lời lúc %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Empty, may stay so</source>
        <translation>Để trống, có thể bỏ qua</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>Đã trả lời %1 trên %2</translation>
    </message>
    <message>
        <source>Begun at %1</source>
        <translation>Bắt đầu lúc %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Cho phiếu %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã rút lại: %1</translation>
    </message>
    <message>
        <source>This form has changed since it was filled in. Some answers may be missing.</source>
        <translation>Tờ khai này đã thay đổi kể từ khi được điền. Một số câu trả lời có thể bị thiếu.</translation>
    </message>
    <message>
        <source>Nothing was changed here yet. What the citizen answered is not taken back.</source>
        <translation>Chưa có gì được sửa ở đây. Câu trả lời của người dân không bị rút lại.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Còn thiếu thông tin</translation>
    </message>
    <message>
        <source>Form %1: %2</source>
        <translation>Tờ khai %1: %2</translation>
    </message>
    <message>
        <source>Sent at %1 by %2 for the citizen</source>
        <translation>%2 đã gửi thay người dân lúc %1</translation>
    </message>
    <message>
        <source>Sent at %1 by the citizen</source>
        <translation>Người dân đã gửi lúc %1</translation>
    </message>
    <message>
        <source>last step by %1</source>
        <translation>bước gần nhất do %1 làm</translation>
    </message>
    <message>
        <source>Type the code that stands on the citizen’s paper, or scan it.</source>
        <translation>Gõ mã ghi trên giấy của người dân, hoặc quét mã.</translation>
    </message>
    <message>
        <source>No form with this reference has reached this office. Compare it with the paper.</source>
        <translation>Không có tờ khai nào mang mã hồ sơ này gửi đến văn phòng. Hãy đối chiếu lại với giấy.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Opened as a PDF file: print it from there. It is deleted with the form.</source>
        <translation>Đã mở dưới dạng tệp PDF: hãy in từ đó. Tệp sẽ bị xóa cùng tờ khai.</translation>
    </message>
    <message>
        <source>Saved as a PDF file, deleted when the form is closed: %1</source>
        <translation>Đã lưu thành tệp PDF, sẽ bị xóa khi đóng tờ khai: %1</translation>
    </message>
    <message>
        <source>Nothing was printed. Look at the printer, then try again.</source>
        <translation>Chưa in được gì. Hãy xem máy in, rồi thử lại.</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Đến đây từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n signed in</source>
        <translation>
            <numerusform>%n người đã đăng nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Không có ai</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>Đang tiếp người dân</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Hub connected</source>
        <translation>Đã kết nối máy trung tâm</translation>
    </message>
    <message>
        <source>This machine is the whole office</source>
        <translation>Máy này là toàn bộ văn phòng</translation>
    </message>
    <message>
        <source>Working alone: the hub has not answered yet</source>
        <translation>Chạy riêng: máy trung tâm chưa trả lời</translation>
    </message>
    <message>
        <source>Working alone since %1</source>
        <translation>Chạy riêng từ %1</translation>
    </message>
    <message>
        <source>Last saved %1</source>
        <translation>Lưu lần cuối %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved here, not yet sent</source>
        <translation>
            <numerusform>%n mục đã lưu ở đây, chưa gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits to be sent</source>
        <translation>không còn gì chờ gửi</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Đã lưu tất cả</translation>
    </message>
    <message numerus="yes">
        <source>Not taken by the office: %n</source>
        <translation>
            <numerusform>Văn phòng chưa nhận: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved and sent</source>
        <translation>Đã lưu và gửi tất cả</translation>
    </message>
    <message numerus="yes">
        <source>Saved here, not yet sent: %n</source>
        <translation>
            <numerusform>Đã lưu ở đây, chưa gửi: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Đang được gửi đi.</translation>
    </message>
    <message>
        <source>It goes by itself when the hub is back. You need do nothing.</source>
        <translation>Sẽ tự gửi khi máy trung tâm hoạt động lại. Bạn không cần làm gì.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 fast. The times shown are right.</source>
        <translation>Đồng hồ của máy này nhanh %1. Giờ hiển thị vẫn đúng.</translation>
    </message>
    <message>
        <source>This machine’s clock is %1 slow. The times shown are right.</source>
        <translation>Đồng hồ của máy này chậm %1. Giờ hiển thị vẫn đúng.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message numerus="yes">
        <source>%n still to come</source>
        <translation>
            <numerusform>còn %n người chưa đến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not right. Try again in %n seconds.</source>
        <translation>
            <numerusform>Mã PIN không đúng. Hãy thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>at counter %1</source>
        <translation>ở quầy %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>long wait</source>
        <translation>chờ lâu</translation>
    </message>
    <message>
        <source>Served at other counters</source>
        <translation>Được phục vụ ở quầy khác</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>không gọi trước %1</translation>
    </message>
    <message>
        <source>same person as %1</source>
        <translation>cùng người với %1</translation>
    </message>
    <message>
        <source>Not printed, seen on screen</source>
        <translation>Không in, đã xem trên màn hình</translation>
    </message>
    <message>
        <source>Not known whether it was printed</source>
        <translation>Không rõ đã in hay chưa</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Không in</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Gọi %1</translation>
    </message>
    <message>
        <source>Call the next person</source>
        <translation>Gọi người tiếp theo</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Người này đã đến</translation>
    </message>
    <message>
        <source>Finish and call %1</source>
        <translation>Kết thúc và gọi %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Kết thúc %1</translation>
    </message>
    <message>
        <source>You are at work in the back office</source>
        <translation>Bạn đang làm việc nội bộ</translation>
    </message>
    <message>
        <source>You are on a break</source>
        <translation>Bạn đang nghỉ</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>Chưa có ai ở quầy của bạn</translation>
    </message>
    <message>
        <source>F2 ends it. Until then nobody is sent to you.</source>
        <translation>Nhấn F2 để kết thúc. Từ giờ đến lúc đó không có ai được gọi đến quầy bạn.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Từ %1.</translation>
    </message>
    <message>
        <source>Since %1, planned until %2.</source>
        <translation>Từ %1, dự kiến đến %2.</translation>
    </message>
    <message>
        <source>F2 calls %1.</source>
        <translation>F2 gọi %1.</translation>
    </message>
    <message>
        <source>Those who wait are for other counters, or asked for more time.</source>
        <translation>Những người đang chờ thuộc quầy khác, hoặc đã xin thêm thời gian.</translation>
    </message>
    <message>
        <source>F2 calls the next person as soon as somebody waits.</source>
        <translation>F2 gọi người tiếp theo ngay khi có người chờ.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>lâu nhất %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không có ai</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>Đã kết thúc %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>Đã gọi %1</translation>
    </message>
    <message>
        <source>Started with %1</source>
        <translation>Đã bắt đầu với %1</translation>
    </message>
    <message>
        <source>%1 called again</source>
        <translation>Đã gọi lại %1</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 tạm hoãn</translation>
    </message>
    <message>
        <source>%1 did not come</source>
        <translation>%1 không đến</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 chờ trở lại</translation>
    </message>
    <message>
        <source>%1 moved, it keeps its place</source>
        <translation>Đã chuyển %1, vẫn giữ thứ tự</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>Đã hủy %1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>%1 đã trở lại như trước</translation>
    </message>
    <message>
        <source>A new day has begun, and every counter was left. Sign in again.</source>
        <translation>Đã sang ngày mới, mọi quầy đã được trả. Vui lòng đăng nhập lại.</translation>
    </message>
    <message>
        <source>Counter %1 was released from another machine. Sign in again.</source>
        <translation>Quầy %1 đã được trả từ một máy khác. Vui lòng đăng nhập lại.</translation>
    </message>
    <message>
        <source>%1 took counter %2 on another machine. Choose another counter.</source>
        <translation>%1 đã nhận quầy %2 trên máy khác. Vui lòng chọn quầy khác.</translation>
    </message>
    <message>
        <source>%1 was called at counter %2 as well while the link was down.</source>
        <translation>%1 cũng đã được gọi ở quầy %2 trong lúc mất kết nối.</translation>
    </message>
    <message>
        <source>It is theirs.</source>
        <translation>Quầy đó phục vụ phiếu này.</translation>
    </message>
    <message>
        <source>Your next is %1.</source>
        <translation>Phiếu tiếp theo của bạn là %1.</translation>
    </message>
    <message>
        <source>Whoever has waited longest is next. Priority counts as %1 minutes more, coming back in time as %2, and an appointment as %3, from the time it was made for.</source>
        <translation>Người chờ lâu nhất được gọi tiếp theo. Diện ưu tiên được tính thêm %1 phút, người quay lại đúng giờ thêm %2 phút, người có lịch hẹn thêm %3 phút kể từ giờ hẹn.</translation>
    </message>
    <message>
        <source>Nobody is called before somebody who has waited %1 minutes longer.</source>
        <translation>Không ai được gọi trước người đã chờ lâu hơn %1 phút.</translation>
    </message>
    <message>
        <source>This counter does not print.</source>
        <translation>Quầy này không in.</translation>
    </message>
    <message>
        <source>Ticket %1 is printed. Hand it over.</source>
        <translation>Đã in phiếu %1. Hãy đưa cho người này.</translation>
    </message>
    <message>
        <source>Ticket %1. Tell the person this number.</source>
        <translation>Phiếu %1. Hãy báo số này cho người dân.</translation>
    </message>
    <message>
        <source>The printer does not say whether the ticket came out. Look there first.</source>
        <translation>Máy in không báo phiếu đã ra hay chưa. Hãy xem máy in trước.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <translation>Máy in hết giấy.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Máy in đang mở nắp.</translation>
    </message>
    <message>
        <source>The printer did not print the ticket.</source>
        <translation>Máy in chưa in phiếu.</translation>
    </message>
    <message>
        <source>They write the number down, or point their phone at the code.</source>
        <translation>Người này ghi lại số, hoặc hướng điện thoại vào mã.</translation>
    </message>
    <message>
        <source>They write the number down.</source>
        <translation>Người này ghi lại số.</translation>
    </message>
    <message>
        <source>Ticket %1, too late for the appointment: it waits from now.</source>
        <translation>Phiếu %1, đến quá muộn so với lịch hẹn: thời gian chờ tính từ bây giờ.</translation>
    </message>
    <message>
        <source>Ticket %1, checked in for the appointment.</source>
        <translation>Phiếu %1, đã báo đến theo lịch hẹn.</translation>
    </message>
    <message numerus="yes">
        <source>Counted: %n came in today</source>
        <translation>
            <numerusform>Đã đếm: hôm nay có %n người vào</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>Đã nhập %1</translation>
    </message>
    <message>
        <source>Leave that one, and sit at counter %1</source>
        <translation>Rời quầy đó và ngồi ở quầy %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>bên trái</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>bên phải</translation>
    </message>
    <message>
        <source>Somebody interprets</source>
        <translation>Có người phiên dịch</translation>
    </message>
    <message>
        <source>With a carer or supporter</source>
        <translation>Cùng người chăm sóc hoặc hỗ trợ</translation>
    </message>
    <message>
        <source>Acts for somebody else</source>
        <translation>Làm thay cho người khác</translation>
    </message>
    <message>
        <source>the person is here and wants it</source>
        <translation>người đó có mặt và muốn vậy</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>bằng văn bản</translation>
    </message>
    <message>
        <source>as parent or guardian</source>
        <translation>là cha mẹ hoặc người giám hộ</translation>
    </message>
    <message>
        <source>power of attorney</source>
        <translation>giấy ủy quyền</translation>
    </message>
    <message>
        <source>by order of a court</source>
        <translation>theo lệnh của tòa án</translation>
    </message>
    <message>
        <source>Nobody helps</source>
        <translation>Không ai giúp</translation>
    </message>
    <message>
        <source>Here since %1, %2 before this was handed over</source>
        <translation>Ở đây từ %1, %2 trước khi chuyển giao</translation>
    </message>
    <message>
        <source>Stopped at question %1 of %2</source>
        <translation>Dừng ở câu %1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>Called for help %n times</source>
        <translation>
            <numerusform>Đã gọi giúp đỡ %n lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n answers</source>
        <translation>
            <numerusform>Đã đọc %n câu trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>No service of this office fits these words.</source>
        <translation>Không có dịch vụ nào của văn phòng này khớp với các từ đó.</translation>
    </message>
    <message>
        <source>None of these is about exactly that.</source>
        <translation>Không mục nào đúng hẳn với điều đó.</translation>
    </message>
    <message>
        <source>The server does not answer. Notes of other counters are missing here until it does.</source>
        <translation>Máy chủ không trả lời. Cho đến khi nó trả lời, ghi chú của các quầy khác không có ở đây.</translation>
    </message>
    <message>
        <source>Kept until this visit ends</source>
        <translation>Giữ đến khi lượt đến này kết thúc</translation>
    </message>
    <message>
        <source>while helping</source>
        <translation>khi đang trợ giúp</translation>
    </message>
    <message>
        <source>Struck out at counter %1</source>
        <translation>Đã gạch bỏ ở quầy %1</translation>
    </message>
    <message>
        <source>Only at this counter so far</source>
        <translation>Hiện chỉ có ở quầy này</translation>
    </message>
    <message numerus="yes">
        <source>The form and %n files with it</source>
        <translation>
            <numerusform>Biểu mẫu và %n tệp kèm theo</numerusform>
        </translation>
    </message>
    <message>
        <source>The form, with no files</source>
        <translation>Biểu mẫu, không kèm tệp nào</translation>
    </message>
    <message>
        <source>Kept until %1, then it is erased by itself.</source>
        <translation>Giữ đến %1, sau đó tự động bị xóa.</translation>
    </message>
    <message>
        <source>Form %1: what was written in it is erased.</source>
        <translation>Biểu mẫu %1: nội dung đã viết bên trong đã bị xóa.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Đã xóa</translation>
    </message>
</context>
<context>
    <name>CounterHelp</name>
    <message>
        <source>It rings at the others again</source>
        <translation>Đang đổ chuông lại ở các quầy khác</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 trên %2</translation>
    </message>
    <message>
        <source>%1 of %2 at hand</source>
        <translation>Đã có %1 trên %2</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Đã gửi: %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Đã tìm thấy</translation>
    </message>
    <message>
        <source>Fits what they do now</source>
        <translation>Hợp với việc họ đang làm</translation>
    </message>
    <message>
        <source>None is about exactly that</source>
        <translation>Không mục nào đúng hẳn</translation>
    </message>
    <message>
        <source>It is not written in %1: they get it in English.</source>
        <translation>Chưa có bản %1: họ sẽ nhận bản tiếng Anh.</translation>
    </message>
    <message>
        <source>As they will read it, in %1.</source>
        <translation>Như họ sẽ đọc, bằng %1.</translation>
    </message>
    <message>
        <source>Nobody has assured it for more than a year.</source>
        <translation>Hơn một năm nay chưa ai xác nhận lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n mới</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Do bạn gõ</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Thẻ: %1</translation>
    </message>
    <message>
        <source>A kiosk</source>
        <translation>Một ki-ốt</translation>
    </message>
    <message>
        <source>%1: to be called back</source>
        <translation>%1: cần gọi lại</translation>
    </message>
    <message>
        <source>%1 asks for help</source>
        <translation>%1 cần giúp đỡ</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>Có người tới</translation>
    </message>
    <message>
        <source>Talked through at the screen</source>
        <translation>Hướng dẫn trên màn hình</translation>
    </message>
    <message>
        <source>No service chosen yet</source>
        <translation>Chưa chọn dịch vụ</translation>
    </message>
    <message>
        <source>in the field, an officer is with them</source>
        <translation>ở thực địa, có cán bộ bên cạnh</translation>
    </message>
    <message>
        <source>at the first page</source>
        <translation>ở trang đầu</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>đang tìm</translation>
    </message>
    <message>
        <source>reading about it</source>
        <translation>đang đọc về dịch vụ</translation>
    </message>
    <message>
        <source>at a life event</source>
        <translation>ở trang sự kiện cuộc sống</translation>
    </message>
    <message>
        <source>at a checklist</source>
        <translation>ở danh sách</translation>
    </message>
    <message>
        <source>at a question of the form</source>
        <translation>ở một câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>at the ticket</source>
        <translation>ở phiếu số</translation>
    </message>
    <message>
        <source>Rings where language and skills fit</source>
        <translation>Đổ chuông ở quầy hợp ngôn ngữ và chuyên môn</translation>
    </message>
    <message>
        <source>Rings at every open counter</source>
        <translation>Đổ chuông ở mọi quầy đang mở</translation>
    </message>
    <message>
        <source>I ring them</source>
        <translation>Tôi gọi cho họ</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Tôi đang tới</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Xin tham gia</translation>
    </message>
    <message>
        <source>Asked. They have yet to say yes or no.</source>
        <translation>Đã hỏi. Họ chưa trả lời có hay không.</translation>
    </message>
    <message>
        <source>They let you fill this in.</source>
        <translation>Họ đồng ý cho bạn điền ô này.</translation>
    </message>
    <message>
        <source>They ask you to fill this in.</source>
        <translation>Họ nhờ bạn điền ô này.</translation>
    </message>
    <message>
        <source>They fill this in by themselves now.</source>
        <translation>Bây giờ họ tự điền ô này.</translation>
    </message>
    <message>
        <source>You left it to them, and point at it.</source>
        <translation>Bạn để họ tự điền, và đang chỉ vào đó.</translation>
    </message>
    <message>
        <source>That is none of its choices. Nothing was changed.</source>
        <translation>Đó không phải là một lựa chọn của câu này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The box does not take that. Nothing was changed.</source>
        <translation>Ô này không nhận nội dung đó. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>They want to fill this in by themselves.</source>
        <translation>Họ muốn tự điền ô này.</translation>
    </message>
    <message>
        <source>Typed. It is being read back to them.</source>
        <translation>Đã gõ. Đang đọc lại cho họ.</translation>
    </message>
    <message>
        <source>Typed by you, and they say that it is right.</source>
        <translation>Bạn gõ, và họ nói là đúng.</translation>
    </message>
    <message>
        <source>They say that it is not right. It was taken out.</source>
        <translation>Họ nói là chưa đúng. Đã bỏ đi.</translation>
    </message>
    <message>
        <source>They ask you to fill in “%1”</source>
        <translation>Họ nhờ bạn điền “%1”</translation>
    </message>
    <message>
        <source>No choice is written like this.</source>
        <translation>Không có lựa chọn nào viết như vậy.</translation>
    </message>
    <message>
        <source>%1 of %2 choices</source>
        <translation>%1 trong %2 lựa chọn</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Đã điền</translation>
    </message>
    <message>
        <source>Not yet right</source>
        <translation>Chưa đúng</translation>
    </message>
    <message>
        <source>●●● filled</source>
        <translation>●●● đã điền</translation>
    </message>
    <message>
        <source>This question stays with the citizen</source>
        <translation>Câu hỏi này chỉ người dân thấy</translation>
    </message>
    <message>
        <source>%1: they are being asked</source>
        <translation>%1: đang hỏi ý họ</translation>
    </message>
    <message>
        <source>%1: they said no</source>
        <translation>%1: họ nói không</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Đang kết nối với %1</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this machine</source>
        <translation>Máy này không kết nối được với %1</translation>
    </message>
    <message>
        <source>The link to %1 is lost</source>
        <translation>Mất kết nối với %1</translation>
    </message>
    <message>
        <source>%1 is with somebody else now</source>
        <translation>%1 nay do người khác giúp</translation>
    </message>
    <message>
        <source>%1 asks somebody to come</source>
        <translation>%1 nhờ ai đó tới</translation>
    </message>
    <message>
        <source>Past a minute: rings where whoever leads is on a break as well</source>
        <translation>Quá một phút: đổ chuông cả ở người phụ trách đang nghỉ</translation>
    </message>
    <message>
        <source>They no longer need help</source>
        <translation>Họ không cần giúp nữa</translation>
    </message>
    <message>
        <source>The kiosk went silent, and the session is over</source>
        <translation>Ki-ốt mất tín hiệu, phiên đã kết thúc</translation>
    </message>
    <message>
        <source>They ended the session</source>
        <translation>Họ đã kết thúc phiên</translation>
    </message>
    <message>
        <source>You ended the session</source>
        <translation>Bạn đã kết thúc phiên</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can let somebody else answer, or end it.</source>
        <translation>Chưa có gì được hiển thị cho bạn. Bạn có thể để người khác trả lời, hoặc kết thúc.</translation>
    </message>
    <message>
        <source>Let somebody else answer.</source>
        <translation>Hãy để người khác trả lời.</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the laptop has a network again.</source>
        <translation>Những gì bạn gửi sẽ chờ và đi theo thứ tự khi máy có mạng trở lại.</translation>
    </message>
    <message>
        <source>Everything is wiped. The officer with them calls again if they need to.</source>
        <translation>Mọi thứ đã được xóa. Cán bộ đi cùng sẽ gọi lại nếu cần.</translation>
    </message>
    <message>
        <source>They read who you are and what you will see, and say yes or no. Nothing of theirs is shown before.</source>
        <translation>Họ đọc bạn là ai và bạn sẽ thấy gì, rồi nói có hoặc không. Trước đó không có gì của họ được hiện ra.</translation>
    </message>
    <message>
        <source>Nothing was shown to you. You can go there, let somebody else answer, or end the call.</source>
        <translation>Bạn không được xem gì. Bạn có thể tới đó, để người khác trả lời, hoặc kết thúc.</translation>
    </message>
    <message>
        <source>They said yes. Their page appears here in a moment.</source>
        <translation>Họ đã đồng ý. Trang của họ sẽ hiện ra ngay.</translation>
    </message>
    <message>
        <source>Go there, or let somebody else answer.</source>
        <translation>Hãy tới đó, hoặc để người khác trả lời.</translation>
    </message>
    <message>
        <source>What you send waits and goes out in its order once the link is back. If it stays away, go there.</source>
        <translation>Những gì bạn gửi sẽ chờ và đi theo thứ tự khi có kết nối lại. Nếu mãi không có, hãy tới đó.</translation>
    </message>
    <message>
        <source>Everything that was shown or said is wiped here and at the kiosk.</source>
        <translation>Mọi thứ đã hiện hoặc nói đều được xóa ở đây và ở ki-ốt.</translation>
    </message>
    <message>
        <source>Everything is wiped. Somebody may still stand there: go and look.</source>
        <translation>Đã xóa hết. Có thể vẫn còn người ở đó: hãy tới xem.</translation>
    </message>
    <message>
        <source>There is nothing more to do.</source>
        <translation>Không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>It rings at other counters, or somebody there has it.</source>
        <translation>Đang đổ chuông ở quầy khác, hoặc đã có người ở đó nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields typed by the citizen</source>
        <translation>
            <numerusform>người dân điền %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by the helper</source>
        <translation>
            <numerusform>người giúp điền %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n thẻ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n tin nhắn</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không có ai</translation>
    </message>
    <message>
        <source>Emergency at counter %1</source>
        <translation>Khẩn cấp ở quầy %1</translation>
    </message>
    <message>
        <source>%1, since %2. Nothing is heard or seen there.</source>
        <translation>%1, từ %2. Ở đó không có âm thanh hay dấu hiệu nào.</translation>
    </message>
    <message>
        <source>%1 is going there.</source>
        <translation>%1 đang tới đó.</translation>
    </message>
</context>
<context>
    <name>DateFields</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Close the calendar</source>
        <translation>Đóng lịch</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Chọn trên lịch</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Chọn tháng</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Không đến</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Hủy…</translation>
    </message>
    <message>
        <source>Another service in the same visit</source>
        <translation>Thêm dịch vụ trong cùng lượt</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Hold at…</source>
        <translation>Hoãn tại…</translation>
    </message>
    <message>
        <source>Call by first name too, because they ask for it</source>
        <translation>Gọi cả bằng tên, vì người này yêu cầu</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Tên…</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Form</source>
        <translation>Tờ khai</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng chờ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>Quầy này phục vụ những gì?</translation>
    </message>
</context>
<context>
    <name>DeskLinks</name>
    <message>
        <source>Changed at two machines that could not reach each other</source>
        <translation>Đã thay đổi ở hai máy không liên lạc được với nhau</translation>
    </message>
    <message>
        <source>Two versions (%1)</source>
        <translation>Hai bản (%1)</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>Thay đổi nội dung hiển thị</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Content (%1)</source>
        <translation>Nội dung (%1)</translation>
    </message>
    <message>
        <source>Live board</source>
        <translation>Bảng theo dõi</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>Colleagues come at once. Nothing is heard or seen here.</source>
        <translation>Đồng nghiệp tới ngay. Ở đây không có âm thanh hay dấu hiệu nào.</translation>
    </message>
    <message>
        <source>Emergency call</source>
        <translation>Gọi khẩn cấp</translation>
    </message>
    <message>
        <source>What goes wrong for people, and what the office made of it</source>
        <translation>Điều gì gây khó cho người dân, và văn phòng đã làm gì</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Điều tôi thấy</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
</context>
<context>
    <name>DeskTimeline</name>
    <message>
        <source>Waited</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Đang đến</translation>
    </message>
    <message>
        <source>Usual end</source>
        <translation>Thường xong</translation>
    </message>
    <message>
        <source>Walked</source>
        <translation>Đi đến quầy</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Đang phục vụ</translation>
    </message>
</context>
<context>
    <name>DeskToast</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>DeskWays</name>
    <message>
        <source>Break</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
</context>
<context>
    <name>DoneCard</name>
    <message>
        <source>Done here</source>
        <translation>Đã làm tại đây</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Nothing yet. What you do with tickets is listed here, and can be undone.</source>
        <translation>Chưa có gì. Các thao tác với phiếu được liệt kê ở đây và có thể hoàn tác.</translation>
    </message>
</context>
<context>
    <name>EaseRow</name>
    <message>
        <source>Usual words</source>
        <translation>Lời thường</translation>
    </message>
    <message>
        <source>Simple words</source>
        <translation>Lời đơn giản</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>Nâng màn hình</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Hạ màn hình</translation>
    </message>
</context>
<context>
    <name>EaseTiles</name>
    <message>
        <source>Simple words, with pictures</source>
        <translation>Lời đơn giản, có hình</translation>
    </message>
    <message>
        <source>The screen stands lower</source>
        <translation>Màn hình thấp hơn</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Không có gì chuyển động</translation>
    </message>
</context>
<context>
    <name>EraseKey</name>
    <message>
        <source>Take the last sign back</source>
        <translation>Xóa ký tự cuối</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Có chỗ cần xem lại</translation>
    </message>
</context>
<context>
    <name>EventRows</name>
    <message>
        <source>A list of what to do, step by step</source>
        <translation>Danh sách việc cần làm, từng bước</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n điểm dừng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Thăm tại nhà</translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Bàn tiếp dân</translation>
    </message>
    <message>
        <source>Errand, nobody to meet</source>
        <translation>Việc vặt, không gặp ai</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Bạn đang ở đây</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Đã bỏ qua</translation>
    </message>
    <message>
        <source>Done, not yet sent</source>
        <translation>Xong, chưa gửi</translation>
    </message>
    <message>
        <source>Done and sent</source>
        <translation>Xong và đã gửi</translation>
    </message>
    <message>
        <source>Done as planned</source>
        <translation>Xong như dự định</translation>
    </message>
    <message>
        <source>Come again another day</source>
        <translation>Đến lại vào ngày khác</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Không có ai ở đó</translation>
    </message>
    <message>
        <source>They did not want it today</source>
        <translation>Hôm nay họ không muốn</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people seen</source>
        <translation>
            <numerusform>Đã gặp %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms</source>
        <translation>
            <numerusform>%n biểu mẫu</numerusform>
        </translation>
    </message>
    <message>
        <source>Name not on this laptop yet</source>
        <translation>Tên chưa có trên máy này</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Tên đã xóa</translation>
    </message>
    <message>
        <source>No name written down</source>
        <translation>Chưa ghi tên</translation>
    </message>
    <message>
        <source>How did it go: %1?</source>
        <translation>Mọi việc thế nào: %1?</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Đã đến: %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Đã đóng: %1</translation>
    </message>
    <message>
        <source>%1 is as it was before</source>
        <translation>%1 đã trở lại như trước</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Written down, ticket %1</source>
        <translation>Đã ghi, vé %1</translation>
    </message>
    <message>
        <source>Kept here, sealed</source>
        <translation>Đã giữ ở đây, đã niêm phong</translation>
    </message>
    <message>
        <source>Settled. The other version stays in the history.</source>
        <translation>Đã giải quyết. Bản kia vẫn ở trong lịch sử.</translation>
    </message>
    <message>
        <source>With you now</source>
        <translation>Đang ở với bạn</translation>
    </message>
    <message>
        <source>Kept, not yet sent</source>
        <translation>Đã giữ, chưa gửi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Đã bắt đầu</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Không cần</translation>
    </message>
    <message numerus="yes">
        <source>%n written twice</source>
        <translation>
            <numerusform>%n mục ghi hai lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation>Hai bản: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Hỏi ai</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Về việc gì</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Về ai</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Mất bao lâu</translation>
    </message>
    <message>
        <source>%1: two versions of “%2”</source>
        <translation>%1: hai bản của “%2”</translation>
    </message>
    <message>
        <source>%1 wrote %2, %3.</source>
        <translation>%1 đã ghi %2, %3.</translation>
    </message>
    <message>
        <source>Both are kept until you choose.</source>
        <translation>Cả hai được giữ cho đến khi bạn chọn.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Dùng %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Quý vị</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Văn phòng</translation>
    </message>
    <message numerus="yes">
        <source>%n people so far</source>
        <translation>
            <numerusform>Đến nay %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Write the time as 09:30.</source>
        <translation>Hãy ghi giờ như 09:30.</translation>
    </message>
    <message>
        <source>Say where it is, or whom you visit.</source>
        <translation>Hãy ghi nơi đến, hoặc bạn thăm ai.</translation>
    </message>
    <message>
        <source>The people on this laptop</source>
        <translation>Những người có trên máy này</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Điểm dừng</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Giải đáp</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports of what you saw</source>
        <translation>
            <numerusform>%n báo cáo điều bạn thấy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n vé</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of your day waits to be sent.</source>
        <translation>Không có gì trong ngày của bạn chờ gửi.</translation>
    </message>
    <message>
        <source>Nothing waits. Everything from this laptop is at the office.</source>
        <translation>Không có gì đang chờ. Mọi thứ từ máy này đã ở văn phòng.</translation>
    </message>
    <message numerus="yes">
        <source>things are safe on this laptop. They go by themselves when there is a network.</source>
        <translation>
            <numerusform>mục đang an toàn trên máy này. Chúng tự gửi đi khi có mạng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n to send</source>
        <translation>
            <numerusform>Đã kết nối, còn %n mục cần gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n not taken by the office</source>
        <translation>
            <numerusform>Đã kết nối, văn phòng chưa nhận %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, all sent</source>
        <translation>Đã kết nối, đã gửi hết</translation>
    </message>
    <message>
        <source>Connected, sending</source>
        <translation>Đã kết nối, đang gửi</translation>
    </message>
    <message>
        <source>Offline, all kept here</source>
        <translation>Ngoại tuyến, tất cả giữ ở đây</translation>
    </message>
    <message numerus="yes">
        <source>Offline %n days, all kept here</source>
        <translation>
            <numerusform>Ngoại tuyến %n ngày, tất cả giữ ở đây</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1, all kept here</source>
        <translation>Ngoại tuyến từ %1, tất cả giữ ở đây</translation>
    </message>
    <message>
        <source>No network since this laptop was opened</source>
        <translation>Không có mạng từ khi mở máy này</translation>
    </message>
    <message>
        <source>No network since %1</source>
        <translation>Không có mạng từ %1</translation>
    </message>
    <message>
        <source>Saved here %1, sealed with your key</source>
        <translation>Đã lưu ở đây %1, niêm phong bằng khóa của bạn</translation>
    </message>
    <message numerus="yes">
        <source>Locks after %n minutes without a touch</source>
        <translation>
            <numerusform>Khóa sau %n phút không chạm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes sent</source>
        <translation>
            <numerusform>đã gửi %n thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đầy đủ</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>còn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Kept here, not sent yet</source>
        <translation>Giữ ở đây, chưa gửi</translation>
    </message>
    <message>
        <source>Kept here as a draft: %1</source>
        <translation>Đã giữ ở đây làm bản nháp: %1</translation>
    </message>
    <message>
        <source>Finished, and kept here until it has gone: %1</source>
        <translation>Đã xong, giữ ở đây đến khi gửi được: %1</translation>
    </message>
    <message>
        <source>Thrown away: %1</source>
        <translation>Đã bỏ: %1</translation>
    </message>
    <message>
        <source>This form is not on this laptop: it was begun on another one, or is lost. Begin it anew.</source>
        <translation>Mẫu đơn này không có trên máy này: nó được bắt đầu trên máy khác, hoặc đã mất. Hãy làm lại từ đầu.</translation>
    </message>
    <message>
        <source>Attached and sealed: %1</source>
        <translation>Đã đính kèm và niêm phong: %1</translation>
    </message>
    <message>
        <source>Taken away: %1</source>
        <translation>Đã bỏ ra: %1</translation>
    </message>
    <message>
        <source>There is nothing to attach yet.</source>
        <translation>Chưa có gì để đính kèm.</translation>
    </message>
    <message>
        <source>Papers that people bring</source>
        <translation>Giấy tờ người ta mang theo</translation>
    </message>
    <message>
        <source>Words that nobody understands</source>
        <translation>Từ ngữ không ai hiểu</translation>
    </message>
    <message>
        <source>The form does not fit</source>
        <translation>Mẫu đơn không phù hợp</translation>
    </message>
    <message>
        <source>The way there is too far</source>
        <translation>Đường đến quá xa</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Mất quá nhiều thời gian</translation>
    </message>
    <message>
        <source>Not everybody can use it</source>
        <translation>Không phải ai cũng dùng được</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Điều khác</translation>
    </message>
    <message>
        <source>Kept here, and sent to the office when there is a network</source>
        <translation>Đã giữ ở đây, sẽ gửi về văn phòng khi có mạng</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Write in a sentence what goes wrong.</source>
        <translation>Hãy viết một câu về điều trục trặc.</translation>
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
        <translation>Văn phòng đã trả lời</translation>
    </message>
    <message>
        <source>The office has read it</source>
        <translation>Văn phòng đã đọc</translation>
    </message>
    <message>
        <source>The office has it</source>
        <translation>Văn phòng đã nhận</translation>
    </message>
    <message>
        <source>A photo from the camera of this laptop, or a picture file.</source>
        <translation>Ảnh chụp từ máy ảnh của máy này, hoặc một tệp ảnh.</translation>
    </message>
    <message>
        <source>A PDF or picture file, as a scanner or telephone makes it; at most 12 MB.</source>
        <translation>Tệp PDF hoặc ảnh do máy quét hay điện thoại tạo ra; nhiều nhất 12 MB.</translation>
    </message>
    <message>
        <source>With finger, pen or mouse; or the name is typed.</source>
        <translation>Bằng ngón tay, bút hoặc chuột; hoặc gõ tên.</translation>
    </message>
    <message>
        <source>A PDF, a text or an office document; at most 12 MB.</source>
        <translation>Tệp PDF, văn bản hoặc tài liệu văn phòng; nhiều nhất 12 MB.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Erase all that is written down of them?</source>
        <translation>Xóa mọi điều đã ghi về họ?</translation>
    </message>
    <message>
        <source>Erase all that is written down of %1?</source>
        <translation>Xóa mọi điều đã ghi về %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n things that are known of them</source>
        <translation>
            <numerusform>%n điều đã biết về họ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n giấy tờ</numerusform>
        </translation>
    </message>
    <message>
        <source>the form that is finished</source>
        <translation>biểu mẫu đã hoàn tất</translation>
    </message>
    <message>
        <source>the form that is begun</source>
        <translation>biểu mẫu đang làm dở</translation>
    </message>
    <message>
        <source>whom the visit was to</source>
        <translation>người được thăm</translation>
    </message>
    <message>
        <source>Nothing is written down yet</source>
        <translation>Chưa ghi lại gì</translation>
    </message>
    <message>
        <source>Deleted here at once, and within seconds at the office. Machines that are away delete it when they are back.</source>
        <translation>Bị xóa ngay tại đây, và trong vài giây ở văn phòng. Máy đang ở nơi khác sẽ xóa khi quay về.</translation>
    </message>
    <message>
        <source>Deleted here at once. There is no network: what the office has already stays there until this laptop has reached it, or a stick has been brought.</source>
        <translation>Bị xóa ngay tại đây. Không có mạng: những gì văn phòng đã có vẫn ở đó cho đến khi máy này kết nối được, hoặc có người mang thẻ USB đến.</translation>
    </message>
    <message>
        <source>All that was written down of them is erased.</source>
        <translation>Mọi điều đã ghi về họ đã được xóa.</translation>
    </message>
    <message>
        <source>Erased here. The office hears of it when there is a network.</source>
        <translation>Đã xóa tại đây. Văn phòng sẽ biết khi có mạng.</translation>
    </message>
</context>
<context>
    <name>FieldAnswersPage</name>
    <message>
        <source>Say it in your own words</source>
        <translation>Viết theo cách nói của quý vị</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Tìm câu trả lời</translation>
    </message>
    <message>
        <source>Nothing fits exactly</source>
        <translation>Không có gì khớp hẳn</translation>
    </message>
    <message>
        <source>All answers of the office are on this laptop.</source>
        <translation>Mọi câu trả lời của văn phòng đều ở trên máy này.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Hãy thử từ khác.</translation>
    </message>
    <message>
        <source>Ask as the person asked you</source>
        <translation>Hãy hỏi như người ta hỏi bạn</translation>
    </message>
    <message>
        <source>No answer fits these words</source>
        <translation>Không câu trả lời nào hợp với những từ này</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>Đọc bằng</translation>
    </message>
</context>
<context>
    <name>FieldBar</name>
    <message>
        <source>Field</source>
        <translation>Lưu động</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
</context>
<context>
    <name>FieldDesk</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>FieldEraseDialog</name>
    <message>
        <source>Why is what was written down of them to be erased?</source>
        <translation>Vì sao cần xóa những gì đã ghi về họ?</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Việc này không thể hoàn tác.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Đang xóa</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>Người có liên quan đã yêu cầu</translation>
    </message>
    <message>
        <source>It was written down by mistake</source>
        <translation>Đã ghi nhầm</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>Luật hoặc tòa án yêu cầu</translation>
    </message>
    <message>
        <source>It stays written down that somebody came, when and what for, and that you erased it, because %1.</source>
        <translation>Vẫn còn ghi lại rằng đã có người đến, khi nào và vì việc gì, và bạn đã xóa, vì %1.</translation>
    </message>
</context>
<context>
    <name>FieldFormDone</name>
    <message>
        <source>The form is finished</source>
        <translation>Tờ khai đã hoàn tất</translation>
    </message>
    <message>
        <source>The reference. Write it down for the person: with it anybody at a counter finds the form, and it says nothing about them.</source>
        <translation>Mã tham chiếu. Hãy ghi lại cho người đó: có mã này, nhân viên ở quầy nào cũng tìm được mẫu đơn, và mã không nói gì về họ.</translation>
    </message>
    <message>
        <source>It is sealed on this laptop and goes by itself when there is a network.</source>
        <translation>Đã niêm phong trên máy này và tự gửi đi khi có mạng.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>Đã lưu ở đây, chưa gửi</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Về trang mẫu đơn</translation>
    </message>
</context>
<context>
    <name>FieldFormHead</name>
    <message>
        <source>Every answer is kept here, sealed, as soon as it is given.</source>
        <translation>Mỗi câu trả lời được giữ ở đây, niêm phong ngay khi đưa ra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>FieldFormLists</name>
    <message>
        <source>Each opens where it was</source>
        <translation>Mỗi mẫu mở lại đúng chỗ đã dừng</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Open a person of a stop, and press “Begin the form”.</source>
        <translation>Mở một người ở điểm dừng, rồi bấm “Bắt đầu mẫu đơn”.</translation>
    </message>
    <message>
        <source>No form begun yet</source>
        <translation>Chưa bắt đầu biểu mẫu nào</translation>
    </message>
    <message>
        <source>Finished here</source>
        <translation>Đã xong tại đây</translation>
    </message>
    <message>
        <source>A finished form stays here, sealed, until the office has it.</source>
        <translation>Mẫu đơn đã xong được niêm phong ở đây cho đến khi văn phòng nhận.</translation>
    </message>
    <message>
        <source>None finished yet</source>
        <translation>Chưa có mẫu nào xong</translation>
    </message>
</context>
<context>
    <name>FieldFormThrow</name>
    <message>
        <source>What was answered is destroyed and cannot come back. Who the person is, and their notes and papers, stay.</source>
        <translation>Những gì đã trả lời bị hủy và không lấy lại được. Thông tin về người đó, ghi chú và giấy tờ vẫn còn.</translation>
    </message>
    <message>
        <source>Throw this form away?</source>
        <translation>Bỏ mẫu đơn này?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ nó đi</translation>
    </message>
</context>
<context>
    <name>FieldFormsPage</name>
    <message>
        <source>They come with the office’s pack.</source>
        <translation>Chúng đi kèm gói nội dung của văn phòng.</translation>
    </message>
    <message>
        <source>No forms on this laptop</source>
        <translation>Không có mẫu đơn nào trên máy này</translation>
    </message>
</context>
<context>
    <name>FieldHelpAsk</name>
    <message>
        <source>Somebody at the office joins on this screen once the person beside you says yes.</source>
        <translation>Người ở văn phòng tham gia trên màn hình này khi người bên cạnh bạn đồng ý.</translation>
    </message>
    <message>
        <source>A call needs a network. It is never made later by itself.</source>
        <translation>Cuộc gọi cần có mạng. Nó không bao giờ tự gọi sau.</translation>
    </message>
    <message>
        <source>Call a helper at the office</source>
        <translation>Gọi người trợ giúp ở văn phòng</translation>
    </message>
    <message>
        <source>There is no network now</source>
        <translation>Hiện không có mạng</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>They join here</source>
        <translation>Họ tham gia tại đây</translation>
    </message>
    <message>
        <source>Any telephone reaches it in its opening hours.</source>
        <translation>Mọi điện thoại đều gọi được trong giờ mở cửa.</translation>
    </message>
    <message>
        <source>Ring the office: %1</source>
        <translation>Gọi văn phòng: %1</translation>
    </message>
    <message>
        <source>Keep the question as a note about %1</source>
        <translation>Giữ câu hỏi làm ghi chú về %1</translation>
    </message>
    <message>
        <source>The bar above says when there is one.</source>
        <translation>Thanh phía trên cho biết khi có mạng.</translation>
    </message>
    <message>
        <source>Press F3 again as soon as there is a network.</source>
        <translation>Bấm F3 lần nữa khi có mạng.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>Họ gọi lại bằng điện thoại</translation>
    </message>
</context>
<context>
    <name>FieldHelpCalling</name>
    <message>
        <source>Stop calling</source>
        <translation>Ngừng gọi</translation>
    </message>
    <message>
        <source>Go on meanwhile</source>
        <translation>Làm tiếp trong lúc chờ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>Gọi số này</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>They ring back instead, on a telephone</source>
        <translation>Họ gọi lại bằng điện thoại</translation>
    </message>
</context>
<context>
    <name>FieldHelpConsent</name>
    <message>
        <source>No, not now</source>
        <translation>Không, để sau</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Họ sẽ thấy</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>Họ sẽ không thấy</translation>
    </message>
</context>
<context>
    <name>FieldHelpRead</name>
    <message>
        <source>It is here.</source>
        <translation>Đã có ở đây.</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>Vẫn còn cần.</translation>
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
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>Lần sau quý vị có thể tự làm</translation>
    </message>
</context>
<context>
    <name>FieldHelpTalk</name>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Lời của quý vị</translation>
    </message>
</context>
<context>
    <name>FieldKept</name>
    <message>
        <source>Kept here, will be sent</source>
        <translation>Giữ ở đây, sẽ được gửi</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Giữ ở đây</translation>
    </message>
    <message>
        <source>The road, or a stick</source>
        <translation>Đường đi, hoặc thẻ USB</translation>
    </message>
</context>
<context>
    <name>FieldKeysDialog</name>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Tôi đã đến</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>Đóng điểm dừng</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Thêm điểm dừng</translation>
    </message>
    <message>
        <source>The stop before</source>
        <translation>Điểm dừng trước</translation>
    </message>
    <message>
        <source>The next stop</source>
        <translation>Điểm dừng sau</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>They are done, or back</source>
        <translation>Họ đã xong, hoặc quay lại</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>Đường đi</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>Gọi người trợ giúp</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Ngừng chia sẻ</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>Bắt đầu mẫu đơn</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Điều tôi thấy</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>Tìm trên máy này</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Mẫu đơn</translation>
    </message>
    <message>
        <source>Erase what is known of them</source>
        <translation>Xóa những gì đã biết về họ</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Sửa thông tin</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FieldKnown</name>
    <message>
        <source>What is known</source>
        <translation>Những gì đã biết</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Papers and pictures</source>
        <translation>Giấy tờ và ảnh</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Chưa ghi gì.</translation>
    </message>
</context>
<context>
    <name>FieldLocked</name>
    <message>
        <source>What is kept on it cannot be read without your passphrase.</source>
        <translation>Không thể đọc những gì giữ trong máy nếu không có cụm mật khẩu của bạn.</translation>
    </message>
    <message>
        <source>It opens what is kept on this laptop. Without it nobody can, not even the office: write it down and keep it at home.</source>
        <translation>Nó mở những gì được giữ trên máy này. Không ai mở được nếu không có nó, kể cả văn phòng: hãy ghi lại và cất ở nhà.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Chọn cụm mật khẩu</translation>
    </message>
    <message>
        <source>This laptop is locked</source>
        <translation>Máy này đang khóa</translation>
    </message>
    <message>
        <source>At least 12 characters, such as four words of your own</source>
        <translation>Ít nhất 12 ký tự, ví dụ bốn từ của riêng bạn</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại lần nữa</translation>
    </message>
    <message>
        <source>Wrong passphrases make the wait longer. Nothing is lost.</source>
        <translation>Cụm mật khẩu sai làm thời gian chờ lâu hơn. Không mất gì cả.</translation>
    </message>
    <message>
        <source>The next try is in %1</source>
        <translation>Lần thử tiếp theo sau %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
</context>
<context>
    <name>FieldMeetings</name>
    <message>
        <source>Last contact with the office</source>
        <translation>Lần liên lạc cuối với văn phòng</translation>
    </message>
    <message>
        <source>This laptop has not reached the office yet.</source>
        <translation>Máy tính này chưa liên lạc được với văn phòng.</translation>
    </message>
</context>
<context>
    <name>FieldPaperRow</name>
    <message>
        <source>Take away</source>
        <translation>Bỏ ra</translation>
    </message>
</context>
<context>
    <name>FieldPeople</name>
    <message>
        <source>People here</source>
        <translation>Người ở đây</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Tờ khai</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Came for</source>
        <translation>Đến để</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Nobody to meet here</source>
        <translation>Ở đây không gặp ai</translation>
    </message>
    <message>
        <source>Room for the next person</source>
        <translation>Có chỗ cho người tiếp theo</translation>
    </message>
    <message>
        <source>You are not here yet</source>
        <translation>Bạn chưa đến đây</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Thế là hết</translation>
    </message>
    <message>
        <source>Nobody was met here</source>
        <translation>Không gặp ai ở đây</translation>
    </message>
    <message>
        <source>Press F2. Language and access needs first, so that nobody is asked twice.</source>
        <translation>Nhấn F2. Hỏi ngôn ngữ và nhu cầu trước, để không ai bị hỏi hai lần.</translation>
    </message>
    <message>
        <source>Press F5 when you have arrived.</source>
        <translation>Nhấn F5 khi bạn đã đến.</translation>
    </message>
</context>
<context>
    <name>FieldPersonActions</name>
    <message>
        <source>Opening</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>Tiếp tục mẫu đơn</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>Bắt đầu mẫu đơn</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Đính kèm</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Sửa thông tin</translation>
    </message>
    <message>
        <source>Call a helper</source>
        <translation>Gọi người trợ giúp</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>FieldPersonCard</name>
    <message>
        <source>Everybody here</source>
        <translation>Mọi người ở đây</translation>
    </message>
    <message>
        <source>They are done</source>
        <translation>Họ đã xong</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Họ quay lại</translation>
    </message>
</context>
<context>
    <name>FieldReady</name>
    <message>
        <source>Ready for the road</source>
        <translation>Sẵn sàng lên đường</translation>
    </message>
    <message>
        <source>Checking what is here</source>
        <translation>Đang kiểm tra những gì có ở đây</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>Fetch it all again</source>
        <translation>Lấy lại tất cả</translation>
    </message>
    <message>
        <source>Get ready for the road</source>
        <translation>Chuẩn bị lên đường</translation>
    </message>
    <message>
        <source>You can go on working. If it stops, it goes on from there.</source>
        <translation>Bạn cứ làm việc tiếp. Nếu bị dừng, nó sẽ tiếp tục từ đó.</translation>
    </message>
</context>
<context>
    <name>FieldRoad</name>
    <message numerus="yes">
        <source>Reading what the office has: %n entries</source>
        <translation>
            <numerusform>Đang đọc những gì văn phòng có: %n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching sealed papers: %1 of %2</source>
        <translation>Đang lấy giấy tờ niêm phong: %1 trên %2</translation>
    </message>
    <message>
        <source>Leasing ticket numbers: %1 of %2 days</source>
        <translation>Đang giữ số phiếu: %1 trên %2 ngày</translation>
    </message>
    <message>
        <source>Fetching forms and answers: %1</source>
        <translation>Đang lấy biểu mẫu và câu trả lời: %1</translation>
    </message>
    <message>
        <source>Reaching the office</source>
        <translation>Đang liên hệ văn phòng</translation>
    </message>
    <message>
        <source>Writing on the stick: %1 of %2</source>
        <translation>Đang ghi vào thẻ USB: %1 trên %2</translation>
    </message>
    <message>
        <source>Reading the stick</source>
        <translation>Đang đọc thẻ USB</translation>
    </message>
    <message>
        <source>Counting what is left</source>
        <translation>Đang đếm những gì còn lại</translation>
    </message>
    <message>
        <source>Nothing is left to send</source>
        <translation>Không còn gì để gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are left to send</source>
        <translation>
            <numerusform>Còn %n mục cần gửi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything from this laptop is at the office.</source>
        <translation>Mọi thứ từ máy này đã ở văn phòng.</translation>
    </message>
    <message>
        <source>%1 MB of papers.</source>
        <translation>Giấy tờ %1 MB.</translation>
    </message>
    <message>
        <source>It goes by itself as soon as there is a network.</source>
        <translation>Tự gửi ngay khi có mạng.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes at the pace of the last minute.</source>
        <translation>
            <numerusform>Khoảng %n phút theo tốc độ phút vừa qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>Đang được gửi.</translation>
    </message>
    <message numerus="yes">
        <source>%n large papers wait (%1 MB): this network costs by the megabyte.</source>
        <translation>
            <numerusform>%n giấy tờ lớn đang chờ (%1 MB): mạng này tính phí theo megabyte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Large papers go on this network too, until you lock the laptop.</source>
        <translation>Giấy tờ lớn cũng đi qua mạng này, cho đến khi bạn khóa máy.</translation>
    </message>
    <message>
        <source>The office cannot be reached now. What is here stays; try again with a network.</source>
        <translation>Hiện không liên hệ được văn phòng. Những gì ở đây vẫn còn; thử lại khi có mạng.</translation>
    </message>
</context>
<context>
    <name>FieldSaid</name>
    <message>
        <source>Tell us what you saw</source>
        <translation>Kể điều bạn thấy</translation>
    </message>
</context>
<context>
    <name>FieldSend</name>
    <message>
        <source>Left to send</source>
        <translation>Còn cần gửi</translation>
    </message>
    <message>
        <source>Send them anyway</source>
        <translation>Vẫn gửi</translation>
    </message>
    <message>
        <source>On a stick</source>
        <translation>Bằng thẻ USB</translation>
    </message>
    <message>
        <source>No network? Put it on a stick, take it to the office, and bring the receipt back. Only the office can read it.</source>
        <translation>Không có mạng? Chép vào thẻ nhớ USB, mang đến văn phòng, và mang biên nhận về. Chỉ văn phòng đọc được.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Đang ghi</translation>
    </message>
    <message>
        <source>Put it on a stick…</source>
        <translation>Ghi vào thẻ USB…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đang đọc</translation>
    </message>
    <message>
        <source>Take the receipt from a stick…</source>
        <translation>Lấy biên nhận từ thẻ USB…</translation>
    </message>
    <message>
        <source>Choose the stick with the receipt</source>
        <translation>Chọn thẻ USB có biên nhận</translation>
    </message>
    <message>
        <source>Choose the stick</source>
        <translation>Chọn thẻ USB</translation>
    </message>
</context>
<context>
    <name>FieldStopActions</name>
    <message>
        <source>I am here</source>
        <translation>Tôi đã đến</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Điều tôi thấy</translation>
    </message>
    <message>
        <source>Close stop</source>
        <translation>Đóng điểm dừng</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>FieldStops</name>
    <message>
        <source>The day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>The plan comes from the office when there is a network. Ctrl N adds your own stop.</source>
        <translation>Kế hoạch đến từ văn phòng khi có mạng. Ctrl N thêm điểm dừng của riêng bạn.</translation>
    </message>
    <message>
        <source>No stops on this day</source>
        <translation>Ngày này không có điểm dừng</translation>
    </message>
    <message>
        <source>Add a stop</source>
        <translation>Thêm điểm dừng</translation>
    </message>
</context>
<context>
    <name>FieldStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
</context>
<context>
    <name>FieldTabs</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Mẫu đơn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Giải đáp</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Điều tôi thấy</translation>
    </message>
    <message>
        <source>The road</source>
        <translation>Đường đi</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Giữ ở đây</translation>
    </message>
</context>
<context>
    <name>FieldWaits</name>
    <message>
        <source>Ring whoever looks after the devices of your office, and read this to them. They compare it, and let the laptop in.</source>
        <translation>Hãy gọi người quản lý thiết bị của văn phòng và đọc dãy này cho họ. Họ so sánh rồi cho máy vào.</translation>
    </message>
    <message>
        <source>This laptop waits to be let in</source>
        <translation>Máy này đang chờ được cho vào</translation>
    </message>
    <message>
        <source>It goes on by itself then. You can close the window and come back with the same code.</source>
        <translation>Sau đó máy tự tiếp tục. Bạn có thể đóng cửa sổ và quay lại với cùng mã.</translation>
    </message>
</context>
<context>
    <name>FieldWindow</name>
    <message>
        <source>Field</source>
        <translation>Lưu động</translation>
    </message>
</context>
<context>
    <name>FieldWork</name>
    <message>
        <source>Add one with Ctrl N, or look at another day.</source>
        <translation>Thêm bằng Ctrl N, hoặc xem ngày khác.</translation>
    </message>
    <message>
        <source>No stop to look at</source>
        <translation>Không có điểm dừng để xem</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>đã tiếp</translation>
    </message>
    <message>
        <source>middle wait</source>
        <translation>chờ trung vị</translation>
    </message>
    <message>
        <source>longest now</source>
        <translation>lâu nhất lúc này</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>không đến</translation>
    </message>
    <message>
        <source>left</source>
        <translation>đã rời đi</translation>
    </message>
    <message>
        <source>answers asked again, of those that came with a form</source>
        <translation>câu trả lời bị hỏi lại, trong số đã đi cùng biểu mẫu</translation>
    </message>
</context>
<context>
    <name>FileAnswer</name>
    <message>
        <source>This machine takes no files</source>
        <translation>Máy này không nhận tệp</translation>
    </message>
    <message>
        <source>The file is made ready.</source>
        <translation>Đang chuẩn bị tệp.</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>Chưa có tệp nào.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chọn tệp khác</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Carry on without it, and hand it in at any counter.</source>
        <translation>Quý vị cứ tiếp tục mà không có tệp này, rồi nộp sau tại quầy bất kỳ.</translation>
    </message>
    <message>
        <source>A person at a counter can add it to your form.</source>
        <translation>Nhân viên tại quầy có thể thêm tệp vào tờ khai cho quý vị.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</source>
        <translation>Hình ảnh (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Remove it</source>
        <translation>Xóa tệp</translation>
    </message>
</context>
<context>
    <name>FilmButtons</name>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Phát</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Từ đầu</translation>
    </message>
    <message>
        <source>Close the video</source>
        <translation>Đóng video</translation>
    </message>
</context>
<context>
    <name>FilmSlot</name>
    <message>
        <source>Watch in sign language</source>
        <translation>Xem bằng ngôn ngữ ký hiệu</translation>
    </message>
    <message>
        <source>Watch the video</source>
        <translation>Xem video</translation>
    </message>
    <message>
        <source>Video in sign language</source>
        <translation>Video ngôn ngữ ký hiệu</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>What it says stands here in words. Staff at the counters help you further.</source>
        <translation>Nội dung video được viết ở đây. Nhân viên tại quầy sẽ giúp quý vị thêm.</translation>
    </message>
    <message>
        <source>This kiosk cannot show the video</source>
        <translation>Máy này không chiếu được video</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Looks only on this laptop. Nothing that you type leaves it.</source>
        <translation>Chỉ tìm trên máy này. Những gì bạn gõ không rời khỏi máy.</translation>
    </message>
    <message>
        <source>Find on this laptop</source>
        <translation>Tìm trên máy này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>A name, a place, a service, a word of a note</source>
        <translation>Tên, địa điểm, dịch vụ, một từ trong ghi chú</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>People stand here once you have written them down.</source>
        <translation>Người bạn đã ghi sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Hãy thử ít từ hơn hoặc từ khác.</translation>
    </message>
    <message>
        <source>Nobody on this laptop yet</source>
        <translation>Chưa có ai trên máy này</translation>
    </message>
    <message>
        <source>Nothing fits these words</source>
        <translation>Không có gì khớp với những từ này</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>What is happening?</source>
        <translation>Quý vị cần làm việc gì?</translation>
    </message>
    <message>
        <source>For example: passport, new baby, moved</source>
        <translation>Ví dụ: hộ chiếu, mới sinh con, chuyển nhà</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Viết theo cách nói của quý vị</translation>
    </message>
    <message>
        <source>Try another word, choose below, or ask a person.</source>
        <translation>Thử từ khác, chọn bên dưới, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>Không tìm thấy kết quả cho những từ này</translation>
    </message>
    <message>
        <source>Or choose from these</source>
        <translation>Hoặc chọn trong danh sách này</translation>
    </message>
    <message>
        <source>Find it by agency</source>
        <translation>Tìm theo cơ quan</translation>
    </message>
</context>
<context>
    <name>FormAgreeDialog</name>
    <message>
        <source>Read the answers and the declaration to the citizen. They decide, you only press.</source>
        <translation>Hãy đọc các câu trả lời và lời cam đoan cho người dân nghe. Người dân quyết định, bạn chỉ bấm nút.</translation>
    </message>
    <message>
        <source>Has the citizen agreed?</source>
        <translation>Người dân đã đồng ý chưa?</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>They agreed: send it</source>
        <translation>Đã đồng ý: gửi đi</translation>
    </message>
    <message>
        <source>It also says when. Shopfront cannot hear what was spoken: you answer for it.</source>
        <translation>Bản ghi cũng nêu thời điểm. Shopfront không nghe được lời nói: bạn chịu trách nhiệm về việc này.</translation>
    </message>
    <message>
        <source>The record will say that %1 sent this form for the citizen.</source>
        <translation>Bản ghi sẽ cho biết %1 đã gửi tờ khai này thay người dân.</translation>
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
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>Forms</source>
        <translation>Tờ khai</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Gửi hai lần</translation>
    </message>
    <message>
        <source>No form of this ticket has been sent. If the citizen has a code, open theirs; else fill it in here together.</source>
        <translation>Chưa có tờ khai nào của phiếu này được gửi. Nếu người dân có mã, hãy mở tờ khai của họ; nếu không, hãy cùng điền tại đây.</translation>
    </message>
    <message>
        <source>If the citizen has begun a form, their code opens it here as it stands.</source>
        <translation>Nếu người dân đã bắt đầu một tờ khai, mã của họ sẽ mở tờ khai đó ở đây như đã lưu.</translation>
    </message>
    <message>
        <source>Open by code</source>
        <translation>Mở bằng mã</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Begin a form</source>
        <translation>Bắt đầu tờ khai</translation>
    </message>
    <message>
        <source>Somebody helps this person</source>
        <translation>Có người giúp người này</translation>
    </message>
    <message>
        <source>Change who helps</source>
        <translation>Đổi người giúp</translation>
    </message>
</context>
<context>
    <name>FormChangeRow</name>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
</context>
<context>
    <name>FormChanges</name>
    <message>
        <source>only while it is open</source>
        <translation>chỉ khi còn mở</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Ai đã sửa gì</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer that is given or changed is listed here with who did it.</source>
        <translation>Chưa có gì. Mọi câu trả lời được nhập hoặc sửa đều được ghi ở đây cùng tên người thực hiện.</translation>
    </message>
</context>
<context>
    <name>FormCodeDialog</name>
    <message>
        <source>Ask for the paper, or for the six words. That you opened the form is written down, with your name and the time.</source>
        <translation>Hãy hỏi tờ giấy hoặc sáu từ. Việc bạn mở biểu mẫu được ghi lại, cùng tên bạn và giờ.</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Mở tờ khai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Đang hỏi máy trung tâm</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Mở tờ khai</translation>
    </message>
    <message>
        <source>Six words, in any language, as they are said; or twelve letters and digits, such as BDFG-HJKM-NPQR; or scan the picture. A reference finds a form that was sent.</source>
        <translation>Sáu từ, bằng ngôn ngữ bất kỳ, như được đọc; hoặc mười hai chữ và số, như BDFG-HJKM-NPQR; hoặc quét hình. Mã tham chiếu tìm biểu mẫu đã gửi.</translation>
    </message>
    <message>
        <source>Words or code</source>
        <translation>Các từ hoặc mã</translation>
    </message>
</context>
<context>
    <name>FormContextCard</name>
    <message>
        <source>Told once, do not ask again</source>
        <translation>Đã nói một lần, đừng hỏi lại</translation>
    </message>
</context>
<context>
    <name>FormDone</name>
    <message>
        <source>Given back: the citizen goes on with it</source>
        <translation>Đã trả lại: người dân điền tiếp</translation>
    </message>
    <message>
        <source>The form is finished</source>
        <translation>Tờ khai đã hoàn tất</translation>
    </message>
    <message>
        <source>The form is sent</source>
        <translation>Tờ khai đã gửi</translation>
    </message>
    <message>
        <source>The same code opens it at every kiosk and counter of this office. Whoever has it can read the form: hand it to the citizen only.</source>
        <translation>Mã này mở được tờ khai ở mọi ki-ốt và quầy của văn phòng. Ai có mã đều đọc được tờ khai: chỉ đưa mã cho chính người dân.</translation>
    </message>
    <message>
        <source>Or six words, for today</source>
        <translation>Hoặc sáu từ, cho hôm nay</translation>
    </message>
    <message>
        <source>At a kiosk they open the form at the same page, once.</source>
        <translation>Tại máy tự phục vụ, các từ mở biểu mẫu ở đúng trang đó, một lần.</translation>
    </message>
    <message>
        <source>At a kiosk, or on the citizen’s own phone at %1, they open the form at the same page, once.</source>
        <translation>Tại ki-ốt, hoặc trên điện thoại của người dân tại %1, các từ này mở tờ khai ở đúng trang đó, một lần.</translation>
    </message>
    <message>
        <source>The reference. Tell the citizen, or print it: with it anybody at a counter finds the form, and it says nothing about a person.</source>
        <translation>Mã hồ sơ. Hãy đọc hoặc in cho người dân: với mã này, mọi quầy đều tìm được tờ khai; mã không tiết lộ gì về cá nhân.</translation>
    </message>
    <message>
        <source>It is sealed on this machine and goes by itself as soon as the hub answers.</source>
        <translation>Tờ khai được niêm phong trên máy này và sẽ tự gửi ngay khi máy trung tâm trả lời.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>Đã lưu ở đây, chưa gửi</translation>
    </message>
    <message>
        <source>Nothing of the form is on this machine any more.</source>
        <translation>Máy này không còn lưu gì của tờ khai.</translation>
    </message>
    <message>
        <source>When you close this, nothing of the answers stays on this machine.</source>
        <translation>Khi bạn đóng, máy này không giữ lại câu trả lời nào.</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>In mã</translation>
    </message>
    <message>
        <source>Print reference and answers</source>
        <translation>In mã hồ sơ và câu trả lời</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về quầy</translation>
    </message>
</context>
<context>
    <name>FormEraseDialog</name>
    <message>
        <source>Why is what was written in this form to be erased?</source>
        <translation>Vì sao phải xóa nội dung đã viết trong biểu mẫu này?</translation>
    </message>
    <message>
        <source>This cannot be taken back. Compare the reference with the paper first.</source>
        <translation>Không thể hoàn tác. Hãy so mã tham chiếu với giấy trước.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Xóa hẳn %1?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Đang xóa</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>The person whom it is about asked for it</source>
        <translation>Người có liên quan đã yêu cầu</translation>
    </message>
    <message>
        <source>It was sent by mistake</source>
        <translation>Đã gửi nhầm</translation>
    </message>
    <message>
        <source>A law or a court says so</source>
        <translation>Luật hoặc tòa án yêu cầu</translation>
    </message>
    <message>
        <source>Deleted on every machine of the office, and at the central service. Machines that are away delete it when they are back.</source>
        <translation>Bị xóa trên mọi máy của văn phòng và ở dịch vụ trung tâm. Máy đang ở nơi khác sẽ xóa khi quay về.</translation>
    </message>
    <message>
        <source>It stays written down that there was a form, when, and that you erased it, because %1.</source>
        <translation>Vẫn còn ghi lại rằng đã có một biểu mẫu, khi nào, và bạn đã xóa nó, vì %1.</translation>
    </message>
</context>
<context>
    <name>FormFoundDialog</name>
    <message>
        <source>Nothing that was typed is lost. Go on only if the same citizen is still with you.</source>
        <translation>Không mất những gì đã gõ. Chỉ tiếp tục nếu vẫn là người dân đó đang ở chỗ bạn.</translation>
    </message>
    <message>
        <source>You had a form open here when the program ended</source>
        <translation>Bạn đang mở một tờ khai ở đây thì chương trình bị tắt</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Cất đi</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Tiếp tục tờ khai</translation>
    </message>
    <message>
        <source>Put away, a form that came by a code waits under that code; one that was begun here is gone.</source>
        <translation>Khi cất đi, tờ khai mở bằng mã sẽ chờ dưới mã đó; tờ khai bắt đầu ở đây sẽ mất.</translation>
    </message>
</context>
<context>
    <name>FormKeysDialog</name>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Kiểm tra và gửi</translation>
    </message>
    <message>
        <source>Go to a question</source>
        <translation>Đến một câu hỏi</translation>
    </message>
    <message>
        <source>Give the form back</source>
        <translation>Trả lại tờ khai</translation>
    </message>
    <message>
        <source>Undo the last answer given here</source>
        <translation>Hoàn tác câu trả lời cuối nhập ở đây</translation>
    </message>
    <message>
        <source>Print the answers</source>
        <translation>In các câu trả lời</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Đóng tờ khai</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>Viết ghi chú cho người phục vụ tiếp lượt đến này</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FormLeaveDialog</name>
    <message>
        <source>Something was changed here. Give it back, and the citizen goes on with the same code; or close it, and the form stays as it was last kept.</source>
        <translation>Đã có thay đổi ở đây. Nếu trả lại, người dân điền tiếp bằng mã cũ; nếu đóng, tờ khai giữ nguyên như lần lưu trước.</translation>
    </message>
    <message>
        <source>This form was begun here. Give it back, and the citizen gets a code to go on with; or close it, and nothing of it stays anywhere.</source>
        <translation>Tờ khai này được bắt đầu ở đây. Nếu trả lại, người dân nhận một mã để điền tiếp; nếu đóng, không nơi nào giữ lại nội dung.</translation>
    </message>
    <message>
        <source>Close this form?</source>
        <translation>Đóng tờ khai này?</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>Ở lại tờ khai</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Close it without my changes</source>
        <translation>Đóng, bỏ các thay đổi của tôi</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ tờ khai</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Check and send</source>
        <translation>Kiểm tra và gửi</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Đến</translation>
    </message>
</context>
<context>
    <name>FormOn</name>
    <message>
        <source>Sending your form</source>
        <translation>Đang gửi tờ khai</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>Gửi tờ khai</translation>
    </message>
    <message>
        <source>Send my form</source>
        <translation>Gửi tờ khai của tôi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Your copy is printing</source>
        <translation>Bản sao của quý vị đang được in</translation>
    </message>
    <message>
        <source>Your copy is printed. Take it with you.</source>
        <translation>Đã in bản sao. Quý vị nhớ mang theo.</translation>
    </message>
    <message>
        <source>Your copy was not printed. Note what stands here.</source>
        <translation>Bản sao không in được. Vui lòng ghi lại thông tin ở đây.</translation>
    </message>
</context>
<context>
    <name>FormProblem</name>
    <message>
        <source>Some of your answers may be missing. Look at all of them before you send the form.</source>
        <translation>Một số câu trả lời có thể bị thiếu. Vui lòng xem lại tất cả trước khi gửi tờ khai.</translation>
    </message>
    <message>
        <source>That did not work. Your answers are still here.</source>
        <translation>Chưa thực hiện được. Các câu trả lời của quý vị vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>This form has changed since you filled it in</source>
        <translation>Tờ khai này đã thay đổi kể từ khi quý vị điền</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>Give back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FormStepDialog</name>
    <message>
        <source>Start work on it</source>
        <translation>Bắt đầu xử lý</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Còn thiếu thông tin</translation>
    </message>
    <message>
        <source>It is decided</source>
        <translation>Đã có quyết định</translation>
    </message>
    <message>
        <source>Withdrawn by the citizen</source>
        <translation>Người dân rút lại</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>It went on at two places, and both were sent. The first counts. Whoever decides reads both.</source>
        <translation>Tờ khai được điền tiếp ở hai nơi, và cả hai bản đều đã gửi. Bản đầu tiên có hiệu lực. Người quyết định đọc cả hai.</translation>
    </message>
    <message>
        <source>Sent twice, with different answers</source>
        <translation>Gửi hai lần, câu trả lời khác nhau</translation>
    </message>
    <message>
        <source>Erase what was written in it</source>
        <translation>Xóa nội dung đã viết</translation>
    </message>
</context>
<context>
    <name>FormTrouble</name>
    <message>
        <source>It goes on there, without what you typed here. You can still send it from here: what is sent first counts, and if both are sent, an officer sees both. Or close it here.</source>
        <translation>Tờ khai được điền tiếp ở đó, không có những gì bạn gõ ở đây. Bạn vẫn có thể gửi từ đây: bản gửi trước có hiệu lực, và nếu cả hai đều được gửi, cán bộ sẽ xem cả hai. Hoặc đóng tại đây.</translation>
    </message>
    <message>
        <source>Somebody opened this form at another place</source>
        <translation>Có người đã mở tờ khai này ở nơi khác</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Tôi đã đọc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Your code</source>
        <translation>Mã của quý vị</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>Tại ki-ốt hoặc quầy bất kỳ của văn phòng này, chọn “Tiếp tục tờ khai đã lưu”.</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>Ai có mã này đều mở và đọc được tờ khai của quý vị. Vui lòng giữ kín mã.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Mã hồ sơ của quý vị</translation>
    </message>
    <message>
        <source>The camera does not answer. Type what stands below the code.</source>
        <translation>Camera không hoạt động. Vui lòng gõ dãy ký tự ghi dưới mã.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 năm %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <comment>weekday, day, month, year</comment>
        <translation>%1, ngày %2 %3 năm %4</translation>
    </message>
    <message>
        <source>Enter an hour from 0 to 23</source>
        <translation>Nhập giờ từ 0 đến 23</translation>
    </message>
    <message>
        <source>Enter minutes from 0 to 59</source>
        <translation>Nhập phút từ 0 đến 59</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>Nhập ngày</translation>
    </message>
    <message>
        <source>Enter a day from 1 to 31</source>
        <translation>Nhập ngày từ 1 đến 31</translation>
    </message>
    <message>
        <source>Enter the month</source>
        <translation>Nhập tháng</translation>
    </message>
    <message>
        <source>Enter a month from 1 to 12, or its name</source>
        <translation>Nhập tháng từ 1 đến 12, hoặc tên tháng</translation>
    </message>
    <message>
        <source>Enter the year</source>
        <translation>Nhập năm</translation>
    </message>
    <message>
        <source>Enter the year with four digits</source>
        <translation>Nhập năm có bốn chữ số</translation>
    </message>
    <message>
        <source>%1 %2 %3 does not exist. That month has %4 days</source>
        <comment>day, month, year, days</comment>
        <translation>Không có ngày %1 %2 năm %3. Tháng đó có %4 ngày</translation>
    </message>
    <message>
        <source>Question %1 of about %2</source>
        <translation>Câu %1 trên khoảng %2 câu</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Câu %1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n questions seen</source>
        <translation>
            <numerusform>Đã xem hết %n câu hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Phần %1 trên %2</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Chọn một câu trả lời</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>Nhập ngày tháng</translation>
    </message>
    <message>
        <source>Add this before you go on</source>
        <translation>Bổ sung mục này trước khi tiếp tục</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>Đánh dấu vào ô để tiếp tục</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Nhập câu trả lời</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>Xem lại câu trả lời này</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Có chỗ cần xem lại</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was added, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>Quý vị chưa thêm gì ở đây</translation>
    </message>
    <message>
        <source>Added so far: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>%1 was taken away</source>
        <translation>Đã bỏ %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang làm</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>%1 of %2 parts are done</source>
        <translation>Đã xong %1 trên %2 phần</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Câu hỏi khác</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Không cung cấp</translation>
    </message>
    <message numerus="yes">
        <source>We can fill in %n answers</source>
        <translation>
            <numerusform>Chúng tôi có thể điền %n câu trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>You gave them on this visit. They go to %2 once you send “%1”.</source>
        <translation>Quý vị đã trả lời trong lần này. Câu trả lời đến %2 khi quý vị gửi “%1”.</translation>
    </message>
    <message>
        <source>You gave them on this visit. They go with “%1” once you send it.</source>
        <translation>Quý vị đã trả lời trong lần này. Câu trả lời đi cùng “%1” khi quý vị gửi.</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <translation>Từ “%1”</translation>
    </message>
    <message>
        <source>You told us this in “%1”. Change it if it is different here.</source>
        <translation>Quý vị đã cho biết điều này trong “%1”. Hãy sửa nếu ở đây khác.</translation>
    </message>
    <message>
        <source>A member of staff typed this for you.</source>
        <translation>Một nhân viên đã gõ giúp quý vị.</translation>
    </message>
    <message>
        <source>Goes sealed to %1 and to this office. Nobody else can read it.</source>
        <translation>Được niêm phong và gửi đến %1 cùng văn phòng này. Không ai khác đọc được.</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>Được niêm phong và gửi đến văn phòng này. Không ai khác đọc được.</translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>Tờ khai này bị lỗi và không gửi được. Các câu trả lời của quý vị vẫn được giữ. Vui lòng nhờ giúp đỡ.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <translation>Được lưu đến %1</translation>
    </message>
    <message>
        <source>This number is too large. Enter a smaller one</source>
        <translation>Số này quá lớn. Vui lòng nhập số nhỏ hơn</translation>
    </message>
    <message>
        <source>Enter a whole number in figures, such as 12</source>
        <translation>Nhập số nguyên bằng chữ số, ví dụ 12</translation>
    </message>
    <message>
        <source>Enter a number in figures, such as 3.5</source>
        <translation>Nhập số bằng chữ số, ví dụ 3,5</translation>
    </message>
    <message>
        <source>degrees</source>
        <translation>độ</translation>
    </message>
    <message>
        <source>No camera answers on this machine. Choose a picture file.</source>
        <translation>Không có máy ảnh nào trả lời trên máy này. Hãy chọn một tệp ảnh.</translation>
    </message>
    <message>
        <source>The camera does not answer. Ask at any counter: somebody takes the photo with you.</source>
        <translation>Camera không hoạt động. Vui lòng đến quầy bất kỳ: nhân viên sẽ chụp ảnh cho quý vị.</translation>
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
        <translation>Tệp này lớn hơn %1 MB. Vui lòng chọn tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Tệp này không có nội dung. Vui lòng chọn tệp khác.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose another one, such as a JPEG or PNG picture.</source>
        <translation>Không mở được tệp này. Vui lòng chọn tệp khác, ví dụ ảnh JPEG hoặc PNG.</translation>
    </message>
    <message>
        <source>Add at least %1 points</source>
        <translation>Thêm ít nhất %1 điểm</translation>
    </message>
    <message>
        <source>Enter the latitude in degrees from -90 to 90</source>
        <translation>Nhập vĩ độ từ -90 đến 90 độ</translation>
    </message>
    <message>
        <source>Enter the longitude in degrees from -180 to 180</source>
        <translation>Nhập kinh độ từ -180 đến 180 độ</translation>
    </message>
    <message>
        <source>This machine does not know where it stands. Choose the place in another way.</source>
        <translation>Máy này không biết mình đang ở đâu. Vui lòng chọn địa điểm bằng cách khác.</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>gần %1</translation>
    </message>
    <message>
        <source>Enter the time too</source>
        <translation>Nhập cả giờ</translation>
    </message>
    <message>
        <source>Enter the date too</source>
        <translation>Nhập cả ngày</translation>
    </message>
    <message>
        <source>am</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>CH</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, am or pm</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>A drawing is added</source>
        <translation>Đã thêm hình vẽ</translation>
    </message>
    <message>
        <source>A photo is added</source>
        <translation>Đã thêm ảnh</translation>
    </message>
    <message>
        <source>A recording is added</source>
        <translation>Đã thêm bản ghi</translation>
    </message>
    <message>
        <source>A file is added</source>
        <translation>Đã thêm tệp</translation>
    </message>
    <message>
        <source>With it, staff find your form at once.</source>
        <translation>Với mã này, nhân viên tìm được ngay tờ khai của quý vị.</translation>
    </message>
</context>
<context>
    <name>FoundSheet</name>
    <message>
        <source>This screen stopped for a moment. If a form here is yours, you can go on with it. If not, we clear it at once.</source>
        <translation>Màn hình này vừa bị gián đoạn. Nếu tờ khai ở đây là của quý vị, quý vị có thể điền tiếp. Nếu không, chúng tôi sẽ xóa ngay.</translation>
    </message>
    <message>
        <source>This screen stopped while a form was being sent. The form is finished.</source>
        <translation>Màn hình này bị gián đoạn khi đang gửi tờ khai. Tờ khai đã hoàn tất.</translation>
    </message>
    <message>
        <source>This screen lost its power while a form was open. Nothing of the form is left here. Start it again, or ask at a counter.</source>
        <translation>Màn hình này bị mất điện khi đang mở một tờ khai. Nội dung tờ khai không còn ở đây. Vui lòng bắt đầu lại hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>Không mở được tờ khai</translation>
    </message>
    <message>
        <source>Were you filling in a form?</source>
        <translation>Có phải quý vị đang điền tờ khai?</translation>
    </message>
    <message>
        <source>A form was sent from here</source>
        <translation>Đã gửi một tờ khai từ đây</translation>
    </message>
    <message>
        <source>A form was lost</source>
        <translation>Một tờ khai đã bị mất</translation>
    </message>
    <message>
        <source>Yes, go on with my form</source>
        <translation>Phải, tiếp tục tờ khai của tôi</translation>
    </message>
    <message>
        <source>No, clear it</source>
        <translation>Không, xóa đi</translation>
    </message>
    <message>
        <source>I have noted my reference</source>
        <translation>Tôi đã ghi lại mã hồ sơ</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
</context>
<context>
    <name>GridAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>Chọn tất cả mục phù hợp</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Hide the explanation</source>
        <translation>Ẩn phần giải thích</translation>
    </message>
    <message>
        <source>Explain this question</source>
        <translation>Giải thích câu hỏi này</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>What is yours alone is left out. Plug in a headset to hear your answers.</source>
        <translation>Những gì của riêng quý vị không được đọc lên. Cắm tai nghe để nghe câu trả lời của quý vị.</translation>
    </message>
    <message>
        <source>The headset is out.</source>
        <translation>Tai nghe đã được rút ra.</translation>
    </message>
    <message>
        <source>The arrows lead from one thing to the next. Select chooses.</source>
        <translation>Các phím mũi tên đưa từ mục này sang mục khác. Phím chọn để chọn.</translation>
    </message>
    <message>
        <source>Help, back, repeat and volume have keys of their own.</source>
        <translation>Trợ giúp, quay lại, lặp lại và âm lượng có phím riêng.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Âm lượng %1 trên %2</translation>
    </message>
    <message>
        <source>No way leads back from here.</source>
        <translation>Từ đây không quay lại được.</translation>
    </message>
    <message>
        <source>Capital %1</source>
        <translation>%1 viết hoa</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Nút</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Một trong các câu trả lời</translation>
    </message>
    <message>
        <source>Box to tick</source>
        <translation>Ô để đánh dấu</translation>
    </message>
    <message>
        <source>List of answers</source>
        <translation>Danh sách câu trả lời</translation>
    </message>
    <message>
        <source>Box to type in</source>
        <translation>Ô để nhập chữ</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đang đóng</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Show this to the person</source>
        <translation>Cho người này xem</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>They have the number</source>
        <translation>Đã có số</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Somebody interprets for me</source>
        <translation>Có người phiên dịch cho tôi</translation>
    </message>
    <message>
        <source>Somebody cares for me or supports me</source>
        <translation>Có người chăm sóc hoặc hỗ trợ tôi</translation>
    </message>
    <message>
        <source>I act for somebody else</source>
        <translation>Tôi làm thay cho người khác</translation>
    </message>
    <message>
        <source>The person is here and wants it</source>
        <translation>Người đó có mặt và muốn vậy</translation>
    </message>
    <message>
        <source>The person has written it down</source>
        <translation>Người đó đã viết ra giấy</translation>
    </message>
    <message>
        <source>As parent or guardian</source>
        <translation>Là cha mẹ hoặc người giám hộ</translation>
    </message>
    <message>
        <source>By power of attorney</source>
        <translation>Theo giấy ủy quyền</translation>
    </message>
    <message>
        <source>By order of a court</source>
        <translation>Theo lệnh của tòa án</translation>
    </message>
    <message>
        <source>They say everything that I say, and everything that staff say, and add nothing.</source>
        <translation>Họ nói lại mọi điều tôi nói và mọi điều nhân viên nói, không thêm gì.</translation>
    </message>
    <message>
        <source>They may hear what is said and see my answers. I decide.</source>
        <translation>Họ được nghe những gì được nói và xem câu trả lời của tôi. Tôi quyết định.</translation>
    </message>
    <message>
        <source>I may answer and sign for the person, for this service, and in their interest.</source>
        <translation>Tôi được trả lời và ký thay người đó, cho dịch vụ này, và vì lợi ích của họ.</translation>
    </message>
    <message>
        <source>Whose matter it is (name)</source>
        <translation>Người có việc (tên)</translation>
    </message>
    <message>
        <source>Who helps or acts (name)</source>
        <translation>Người giúp hoặc làm thay (tên)</translation>
    </message>
    <message>
        <source>What we agree to</source>
        <translation>Điều chúng tôi đồng ý</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Đến khi nào</translation>
    </message>
    <message>
        <source>For this visit, on %1.</source>
        <translation>Cho lượt đến này, %1.</translation>
    </message>
    <message>
        <source>How to end it</source>
        <translation>Cách chấm dứt</translation>
    </message>
    <message>
        <source>Either of us can end it at any time: tell any member of staff.</source>
        <translation>Mỗi bên có thể chấm dứt bất cứ lúc nào: nói với bất kỳ nhân viên nào.</translation>
    </message>
    <message>
        <source>Signature of whose matter it is</source>
        <translation>Chữ ký của người có việc</translation>
    </message>
    <message>
        <source>Signature of who helps or acts</source>
        <translation>Chữ ký của người giúp hoặc làm thay</translation>
    </message>
    <message>
        <source>Agreement with somebody who helps</source>
        <translation>Thỏa thuận với người giúp</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Điều gì</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>The words work once, until %1.</source>
        <translation>Các từ dùng được một lần, đến %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are in your form.</source>
        <translation>
            <numerusform>Biểu mẫu của bạn có %n câu trả lời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions still have to be answered.</source>
        <translation>
            <numerusform>Còn %n câu hỏi phải trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: press “Open my form” below, and go on on this phone or computer.</source>
        <translation>Tại đây: nhấn “Mở tờ khai của tôi” bên dưới và làm tiếp trên điện thoại hoặc máy tính này.</translation>
    </message>
    <message>
        <source>Or go to a kiosk or counter of %1.</source>
        <translation>Hoặc đến một ki-ốt hay quầy của %1.</translation>
    </message>
    <message>
        <source>Choose “Go on with a form”, and give the six words on your paper, or show its picture.</source>
        <translation>Chọn “Tiếp tục biểu mẫu”, rồi đưa sáu từ trên tờ giấy, hoặc cho xem hình.</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Những gì đã có</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Những gì còn thiếu</translation>
    </message>
    <message>
        <source>Where to go on</source>
        <translation>Tiếp tục ở đâu</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>Quét hình bằng điện thoại để làm tiếp trên đó, hoặc mở %1 và gõ các từ.</translation>
    </message>
    <message>
        <source>Give the words, or show the picture, at a counter or kiosk of this office.</source>
        <translation>Đưa các từ, hoặc cho xem hình, tại quầy hoặc máy của văn phòng này.</translation>
    </message>
    <message>
        <source>Whoever has this paper can open your form and read it. Keep it to yourself.</source>
        <translation>Ai có tờ giấy này đều mở và đọc được biểu mẫu của bạn. Hãy giữ riêng cho mình.</translation>
    </message>
    <message>
        <source>Your form goes along</source>
        <translation>Biểu mẫu đi cùng bạn</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>Sáu từ của bạn</translation>
    </message>
</context>
<context>
    <name>HandoverChoices</name>
    <message>
        <source>You get six words. They open your form at any counter or kiosk here, once, for a short time.</source>
        <translation>Bạn nhận sáu từ. Chúng mở biểu mẫu của bạn tại bất kỳ quầy hay máy nào ở đây, một lần, trong thời gian ngắn.</translation>
    </message>
    <message>
        <source>To a counter now</source>
        <translation>Đến quầy ngay</translation>
    </message>
    <message>
        <source>Look up what is missing at home, then come back. The words work for some days.</source>
        <translation>Về nhà tìm những gì còn thiếu, rồi quay lại. Các từ dùng được vài ngày.</translation>
    </message>
    <message>
        <source>Go on with this form on your own phone or computer, or come back here. The words work for some days.</source>
        <translation>Làm tiếp tờ khai này trên điện thoại hoặc máy tính của bạn, hoặc quay lại đây. Các từ có hiệu lực vài ngày.</translation>
    </message>
    <message>
        <source>Home, and come back</source>
        <translation>Về nhà rồi quay lại</translation>
    </message>
    <message>
        <source>To my phone, or home</source>
        <translation>Sang điện thoại của tôi, hoặc về nhà</translation>
    </message>
</context>
<context>
    <name>HandoverSheet</name>
    <message>
        <source>Say the words, or show the picture. Staff go on where you stopped, and you tell nothing twice.</source>
        <translation>Đọc các từ, hoặc cho xem hình. Nhân viên tiếp tục từ chỗ bạn dừng, bạn không phải kể lại.</translation>
    </message>
    <message>
        <source>Your answers go along, with your language and what you need. They stay here as well until you leave.</source>
        <translation>Câu trả lời, ngôn ngữ và những gì bạn cần cùng đi. Chúng cũng ở lại đây đến khi bạn rời đi.</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>Sáu từ của bạn</translation>
    </message>
    <message>
        <source>Take this along</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>I have noted the words</source>
        <translation>Tôi đã ghi các từ</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>Ai có các từ này đều mở và đọc được biểu mẫu của bạn. Hãy giữ riêng cho mình.</translation>
    </message>
    <message>
        <source>Scan the picture with your phone to go on there, or open %1 and type the words.</source>
        <translation>Quét hình bằng điện thoại để làm tiếp trên đó, hoặc mở %1 và gõ các từ.</translation>
    </message>
    <message>
        <source>Come back with the words to any kiosk or counter of this office.</source>
        <translation>Mang các từ này trở lại bất kỳ ki-ốt hay quầy nào của văn phòng này.</translation>
    </message>
    <message>
        <source>Your words are printing</source>
        <translation>Các từ của bạn đang in</translation>
    </message>
    <message>
        <source>Your words are printed. Take them with you.</source>
        <translation>Các từ của bạn đã in. Hãy mang theo.</translation>
    </message>
    <message>
        <source>Your words were not printed. Note what stands here.</source>
        <translation>Các từ của bạn chưa in được. Hãy ghi lại những gì ở đây.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print the words</source>
        <translation>In các từ</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>%1 asks you something.</source>
        <translation>%1 hỏi quý vị một điều.</translation>
    </message>
    <message>
        <source>%1 points at “%2”.</source>
        <translation>%1 đang chỉ vào “%2”.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Chỉ cho tôi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read and answer</source>
        <translation>Đọc và trả lời</translation>
    </message>
    <message>
        <source>%1 sent you a card to read.</source>
        <translation>%1 gửi quý vị một thẻ để đọc.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>%1 wrote on the list of what to bring.</source>
        <translation>%1 đã ghi vào danh sách cần mang theo.</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>%1 can point and write to you here.</source>
        <translation>%1 có thể chỉ và viết cho quý vị ở đây.</translation>
    </message>
    <message>
        <source>Write something</source>
        <translation>Viết gì đó</translation>
    </message>
    <message>
        <source>The help session is over</source>
        <translation>Phiên trợ giúp đã kết thúc</translation>
    </message>
    <message>
        <source>You ended it.</source>
        <translation>Quý vị đã kết thúc.</translation>
    </message>
    <message>
        <source>%1 ended it.</source>
        <translation>%1 đã kết thúc.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Kết nối đã mất.</translation>
    </message>
    <message>
        <source>Nobody sees your screen now. The conversation is wiped.</source>
        <translation>Bây giờ không ai thấy màn hình của bạn. Cuộc trò chuyện đã được xóa.</translation>
    </message>
    <message>
        <source>%1 at counter %2 helped you.</source>
        <translation>%1 ở quầy %2 đã giúp quý vị.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Từ %1 đến %2.</translation>
    </message>
    <message>
        <source>To complain or to ask about it, go to any counter and give the reference %1.</source>
        <translation>Để khiếu nại hoặc hỏi thêm, xin đến một quầy bất kỳ và cho biết số tham chiếu %1.</translation>
    </message>
    <message>
        <source>They saw: %1.</source>
        <translation>Họ đã thấy: %1.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Số tham chiếu</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>Lần sau quý vị có thể tự làm</translation>
    </message>
    <message>
        <source>They typed nothing.</source>
        <translation>Họ không gõ gì.</translation>
    </message>
    <message>
        <source>They typed: %1.</source>
        <translation>Họ đã gõ: %1.</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>và thêm nữa</translation>
    </message>
    <message>
        <source>the name of the page</source>
        <translation>tên trang</translation>
    </message>
    <message>
        <source>They will know that you chose %1.</source>
        <translation>Họ sẽ biết quý vị chọn %1.</translation>
    </message>
    <message>
        <source>It is ringing</source>
        <translation>Đang đổ chuông</translation>
    </message>
    <message numerus="yes">
        <source>It rings at %n counters now. You can go on meanwhile.</source>
        <translation>
            <numerusform>Chuông đang đổ ở %n quầy. Quý vị cứ làm tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has heard it yet</source>
        <translation>Chưa có ai nghe thấy</translation>
    </message>
    <message>
        <source>The network is down. As soon as it is back, it rings. Until then, go to a counter if you can.</source>
        <translation>Mạng đang mất. Có lại mạng là chuông sẽ đổ. Trong lúc đó, xin đến một quầy nếu được.</translation>
    </message>
    <message>
        <source>There is no network. As soon as there is one again, it rings.</source>
        <translation>Không có mạng. Chuông sẽ reo ngay khi có lại.</translation>
    </message>
    <message>
        <source>No counter is open now</source>
        <translation>Hiện không có quầy nào mở</translation>
    </message>
    <message>
        <source>It rings as soon as somebody opens one. You can go on meanwhile.</source>
        <translation>Có quầy mở là chuông sẽ đổ. Quý vị cứ làm tiếp.</translation>
    </message>
    <message>
        <source>Nobody is free right now</source>
        <translation>Hiện chưa có ai rảnh</translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Có lẽ trong vòng %n phút sẽ có người. Chuông vẫn đổ tiếp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to come in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Có lẽ sau %1 đến %n phút sẽ có người. Chuông vẫn đổ tiếp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer within %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Có thể có người trả lời trong %n phút. Chuông vẫn reo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is likely to answer in %1 to %n minutes. It goes on ringing.</source>
        <translation>
            <numerusform>Có thể có người trả lời trong %1 đến %n phút. Chuông vẫn reo.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot say yet how long it takes. It goes on ringing.</source>
        <translation>Chưa biết sẽ mất bao lâu. Chuông vẫn đổ tiếp.</translation>
    </message>
    <message>
        <source>The page behind stays, with everything that you entered.</source>
        <translation>Trang phía sau vẫn còn, cùng mọi điều quý vị đã nhập.</translation>
    </message>
    <message>
        <source>On which number do we ring you?</source>
        <translation>Chúng tôi gọi quý vị theo số nào?</translation>
    </message>
    <message>
        <source>Whoever is free first rings you. The number is written nowhere, and forgotten after that.</source>
        <translation>Ai rảnh trước sẽ gọi cho quý vị. Số điện thoại không ghi lại ở đâu, sau đó sẽ xóa.</translation>
    </message>
    <message>
        <source>We ring you back</source>
        <translation>Chúng tôi sẽ gọi lại</translation>
    </message>
    <message>
        <source>You can go on, or leave. Whoever is free first rings you.</source>
        <translation>Quý vị có thể làm tiếp hoặc ra về. Ai rảnh trước sẽ gọi cho quý vị.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Xem thêm</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>%1 is coming to you</source>
        <translation>%1 đang đến chỗ quý vị</translation>
    </message>
    <message>
        <source>%1 is here with you</source>
        <translation>%1 đang ở cạnh quý vị</translation>
    </message>
    <message>
        <source>From counter %1. Nobody sees your screen from there.</source>
        <translation>Từ quầy %1. Ở đó không ai thấy màn hình của quý vị.</translation>
    </message>
    <message>
        <source>Nobody sees your screen</source>
        <translation>Không ai thấy màn hình của quý vị</translation>
    </message>
    <message>
        <source>You said no. %1 may walk over to you.</source>
        <translation>Quý vị đã nói không. %1 có thể đến tận nơi.</translation>
    </message>
    <message>
        <source>%1 would like to join you</source>
        <translation>%1 muốn cùng xem với quý vị</translation>
    </message>
    <message>
        <source>Nothing is shown before you say yes.</source>
        <translation>Chưa có gì được cho xem trước khi quý vị đồng ý.</translation>
    </message>
    <message>
        <source>Staff at counter %1, %2.</source>
        <translation>Nhân viên quầy %1, %2.</translation>
    </message>
    <message>
        <source>Staff of %1, at a desk in another place.</source>
        <translation>Nhân viên của %1, ngồi ở một nơi khác.</translation>
    </message>
    <message>
        <source>And: %1.</source>
        <translation>Và: %1.</translation>
    </message>
    <message>
        <source>Yes, let %1 join</source>
        <translation>Vâng, để %1 cùng xem</translation>
    </message>
    <message>
        <source>which page you are on, and its questions</source>
        <translation>quý vị đang ở trang nào, và các câu hỏi trên đó</translation>
    </message>
    <message>
        <source>which boxes are filled, and which are not right yet</source>
        <translation>ô nào đã điền, ô nào chưa đúng</translation>
    </message>
    <message>
        <source>your answers where it says that they are shared</source>
        <translation>câu trả lời ở chỗ có ghi là được chia sẻ</translation>
    </message>
    <message>
        <source>answers that are hidden from them: they see only “filled”</source>
        <translation>câu trả lời được giấu: họ chỉ thấy “đã điền”</translation>
    </message>
    <message>
        <source>private questions and their answers</source>
        <translation>câu hỏi riêng tư và câu trả lời</translation>
    </message>
    <message>
        <source>anything after you stop</source>
        <translation>mọi thứ sau khi quý vị dừng</translation>
    </message>
    <message>
        <source>They can point and write to you. They type only in a box that you hand over. You can stop at any time.</source>
        <translation>Họ có thể chỉ và viết cho quý vị. Họ chỉ gõ vào ô mà quý vị giao. Quý vị có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>%1 is with you</source>
        <translation>%1 đang cùng quý vị</translation>
    </message>
    <message>
        <source>Sees this page.</source>
        <translation>Thấy trang này.</translation>
    </message>
    <message>
        <source>Sees %1 of %2 answers.</source>
        <translation>Thấy %1 trong %2 câu trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes.</source>
        <translation>
            <numerusform>%n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Đang kết nối.</translation>
    </message>
    <message>
        <source>The connection is interrupted. Nothing is lost.</source>
        <translation>Kết nối bị gián đoạn. Không mất gì cả.</translation>
    </message>
    <message>
        <source>Let %1 fill this in?</source>
        <translation>Để %1 điền ô này?</translation>
    </message>
    <message>
        <source>They type in this one box only. Then you see it and say whether it is right.</source>
        <translation>Họ chỉ gõ vào ô này. Sau đó quý vị xem và nói có đúng không.</translation>
    </message>
    <message>
        <source>Yes, let %1 type</source>
        <translation>Vâng, để %1 gõ</translation>
    </message>
    <message>
        <source>No, I do it myself</source>
        <translation>Không, tôi tự làm</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Như vậy có đúng không?</translation>
    </message>
    <message>
        <source>%1 typed in this box:</source>
        <translation>%1 đã gõ vào ô này:</translation>
    </message>
    <message>
        <source>%1 typed in “%2”: %3. Is that right?</source>
        <translation>%1 đã gõ vào “%2”: %3. Như vậy có đúng không?</translation>
    </message>
    <message>
        <source>Yes, that is right</source>
        <translation>Vâng, đúng</translation>
    </message>
    <message>
        <source>No, take it out</source>
        <translation>Không, xóa đi</translation>
    </message>
    <message>
        <source>A card from %1</source>
        <translation>Thẻ từ %1</translation>
    </message>
    <message>
        <source>A card for you</source>
        <translation>Một thẻ cho quý vị</translation>
    </message>
    <message>
        <source>You and %1 keep this list together.</source>
        <translation>Quý vị và %1 cùng giữ danh sách này.</translation>
    </message>
    <message>
        <source>You and %1</source>
        <translation>Quý vị và %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Quý vị</translation>
    </message>
    <message>
        <source>%1 sees what you type here.</source>
        <translation>%1 thấy điều quý vị gõ ở đây.</translation>
    </message>
    <message>
        <source>%1 sees only whether this is filled.</source>
        <translation>%1 chỉ thấy ô này đã điền hay chưa.</translation>
    </message>
    <message>
        <source>Private. %1 sees neither the question nor your answer.</source>
        <translation>Riêng tư. %1 không thấy câu hỏi lẫn câu trả lời.</translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation>Một nhân viên</translation>
    </message>
    <message>
        <source>To type an answer</source>
        <translation>Để gõ câu trả lời</translation>
    </message>
    <message>
        <source>Touch the box. A keyboard comes up. Touch one letter after the other, then Continue.</source>
        <translation>Chạm vào ô. Bàn phím hiện ra. Chạm từng chữ cái, rồi chạm Tiếp tục.</translation>
    </message>
    <message>
        <source>To type a number</source>
        <translation>Để gõ một con số</translation>
    </message>
    <message>
        <source>Touch the box. Digits come up. Touch one after the other, then Continue.</source>
        <translation>Chạm vào ô. Các chữ số hiện ra. Chạm từng số, rồi chạm Tiếp tục.</translation>
    </message>
    <message>
        <source>To enter a date</source>
        <translation>Để nhập ngày tháng</translation>
    </message>
    <message>
        <source>Type day, month and year, each in its own box. Or open the calendar and touch the day.</source>
        <translation>Gõ ngày, tháng và năm, mỗi phần vào ô riêng. Hoặc mở lịch và chạm vào ngày.</translation>
    </message>
    <message>
        <source>To enter a month</source>
        <translation>Để nhập tháng</translation>
    </message>
    <message>
        <source>Type the month and the year, each in its own box.</source>
        <translation>Gõ tháng và năm, mỗi phần vào ô riêng.</translation>
    </message>
    <message>
        <source>To enter a time</source>
        <translation>Để nhập giờ</translation>
    </message>
    <message>
        <source>Type hours and minutes, each in its own box. Half past two is 2 and 30.</source>
        <translation>Gõ giờ và phút, mỗi phần vào ô riêng. Hai giờ rưỡi là 2 và 30.</translation>
    </message>
    <message>
        <source>To choose an answer</source>
        <translation>Để chọn câu trả lời</translation>
    </message>
    <message>
        <source>Touch the row that fits. In a long list, type a few letters first.</source>
        <translation>Chạm vào dòng phù hợp. Nếu danh sách dài, hãy gõ vài chữ cái trước.</translation>
    </message>
    <message>
        <source>To choose several answers</source>
        <translation>Để chọn nhiều câu trả lời</translation>
    </message>
    <message>
        <source>Touch each row that fits. Touch it again to take it back.</source>
        <translation>Chạm vào từng dòng phù hợp. Chạm lần nữa để bỏ chọn.</translation>
    </message>
    <message>
        <source>Let %1 type this</source>
        <translation>Để %1 gõ ô này</translation>
    </message>
    <message>
        <source>I type it myself</source>
        <translation>Tôi tự gõ</translation>
    </message>
    <message>
        <source>You let %1 type this. You see it before it counts.</source>
        <translation>Quý vị để %1 gõ ô này. Quý vị xem trước rồi mới tính.</translation>
    </message>
    <message>
        <source>You let %1 type an answer.</source>
        <translation>Quý vị để %1 gõ một câu trả lời.</translation>
    </message>
    <message>
        <source>You type it yourself.</source>
        <translation>Quý vị tự gõ.</translation>
    </message>
    <message>
        <source>%1 asks you to try it, and shows you where.</source>
        <translation>%1 đề nghị quý vị thử tự làm, và chỉ cho quý vị chỗ cần điền.</translation>
    </message>
</context>
<context>
    <name>HelpAlarmMark</name>
    <message>
        <source>The emergency call of this counter stands. Press to end it.</source>
        <translation>Lệnh gọi khẩn cấp của quầy này đang có hiệu lực. Nhấn để kết thúc.</translation>
    </message>
</context>
<context>
    <name>HelpAlarmStrip</name>
    <message>
        <source>I am going there</source>
        <translation>Tôi tới đó</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Đã xong</translation>
    </message>
</context>
<context>
    <name>HelpBar</name>
    <message>
        <source>Exit now</source>
        <translation>Thoát ngay</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Help bar</source>
        <translation>Thanh trợ giúp</translation>
    </message>
</context>
<context>
    <name>HelpBody</name>
    <message>
        <source>Talk</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Ask a person for help</source>
        <translation>Nhờ nhân viên giúp</translation>
    </message>
</context>
<context>
    <name>HelpCallSheet</name>
    <message>
        <source>Take a ticket that keeps my place</source>
        <translation>Lấy số để giữ chỗ của tôi</translation>
    </message>
    <message>
        <source>Ring me back on my phone</source>
        <translation>Gọi lại vào điện thoại của tôi</translation>
    </message>
    <message>
        <source>I no longer need anybody</source>
        <translation>Tôi không cần ai nữa</translation>
    </message>
    <message>
        <source>Stop calling</source>
        <translation>Ngừng gọi</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
</context>
<context>
    <name>HelpCallbackSheet</name>
    <message>
        <source>Phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Ring this number</source>
        <translation>Gọi số này</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>HelpCardDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>Gửi thẻ</translation>
    </message>
</context>
<context>
    <name>HelpCardSheet</name>
    <message>
        <source>Read it aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
</context>
<context>
    <name>HelpCards</name>
    <message>
        <source>Cards</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Tìm câu trả lời</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>No answer fits. Write it in your own words.</source>
        <translation>Không có câu trả lời phù hợp. Hãy viết bằng lời của bạn.</translation>
    </message>
    <message>
        <source>In your own words…</source>
        <translation>Bằng lời của bạn…</translation>
    </message>
</context>
<context>
    <name>HelpConsentSheet</name>
    <message>
        <source>No, not now</source>
        <translation>Không, để sau</translation>
    </message>
    <message>
        <source>I would rather talk. Come over to me.</source>
        <translation>Tôi muốn nói chuyện trực tiếp. Đến chỗ tôi.</translation>
    </message>
    <message>
        <source>What they will see</source>
        <translation>Họ sẽ thấy</translation>
    </message>
    <message>
        <source>What they will not see</source>
        <translation>Họ sẽ không thấy</translation>
    </message>
</context>
<context>
    <name>HelpEarlier</name>
    <message>
        <source>Earlier in this visit</source>
        <translation>Trước đó trong lần đến này</translation>
    </message>
</context>
<context>
    <name>HelpEndDialog</name>
    <message>
        <source>Everything that was shown or said is wiped on both screens. The record keeps when, how long and how much, never what.</source>
        <translation>Mọi thứ đã hiện hoặc nói đều bị xóa trên cả hai màn hình. Hồ sơ chỉ giữ thời điểm, độ dài và số lượng, không bao giờ giữ nội dung.</translation>
    </message>
    <message>
        <source>End the session?</source>
        <translation>Kết thúc phiên?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Kết thúc</translation>
    </message>
</context>
<context>
    <name>HelpFieldActions</name>
    <message>
        <source>Stop pointing</source>
        <translation>Ngừng chỉ</translation>
    </message>
    <message>
        <source>Point here</source>
        <translation>Chỉ vào đây</translation>
    </message>
    <message>
        <source>Ask to fill it in</source>
        <translation>Xin điền giúp</translation>
    </message>
</context>
<context>
    <name>HelpFieldBox</name>
    <message>
        <source>Type a few letters</source>
        <translation>Gõ vài chữ cái</translation>
    </message>
    <message>
        <source>Look for a choice</source>
        <translation>Tìm một lựa chọn</translation>
    </message>
    <message>
        <source>They are shown where it is.</source>
        <translation>Họ được chỉ cho thấy chỗ đó.</translation>
    </message>
    <message>
        <source>Let them try it</source>
        <translation>Để họ thử</translation>
    </message>
    <message>
        <source>It is read back to them, and they say whether it is right.</source>
        <translation>Nó được đọc lại cho họ, và họ nói có đúng không.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Điền vào</translation>
    </message>
</context>
<context>
    <name>HelpFieldRow</name>
    <message>
        <source>They are here</source>
        <translation>Họ ở đây</translation>
    </message>
    <message>
        <source>You point here</source>
        <translation>Bạn đang chỉ vào đây</translation>
    </message>
</context>
<context>
    <name>HelpKeysDialog</name>
    <message>
        <source>Answer the next call for help</source>
        <translation>Trả lời lời gọi giúp tiếp theo</translation>
    </message>
    <message>
        <source>The session before</source>
        <translation>Phiên trước</translation>
    </message>
    <message>
        <source>The next session</source>
        <translation>Phiên tiếp theo</translation>
    </message>
    <message>
        <source>To their page</source>
        <translation>Tới trang của họ</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Viết cho họ</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Tìm câu trả lời</translation>
    </message>
    <message>
        <source>To the papers</source>
        <translation>Tới giấy tờ</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Trả lời nhanh</translation>
    </message>
    <message>
        <source>Point at the field that is meant</source>
        <translation>Chỉ vào ô đang chọn</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Tôi đã tới</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Chuyển tiếp</translation>
    </message>
    <message>
        <source>End the session, or put it away</source>
        <translation>Kết thúc phiên, hoặc cất đi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Back to the desk; the sessions go on</source>
        <translation>Về quầy; các phiên vẫn tiếp tục</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>Viết ghi chú cho người phục vụ tiếp lượt đến này</translation>
    </message>
    <message>
        <source>Ask to fill it in, or fill it in</source>
        <translation>Xin điền giúp, hoặc điền vào</translation>
    </message>
    <message>
        <source>Let them try it, and point at it</source>
        <translation>Để họ thử, và chỉ vào đó</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>HelpMirror</name>
    <message>
        <source>Their page</source>
        <translation>Trang của họ</translation>
    </message>
    <message>
        <source>Fields of their page</source>
        <translation>Các ô trên trang của họ</translation>
    </message>
    <message>
        <source>You see which page they are at. What they type appears once they are at a form.</source>
        <translation>Bạn thấy họ đang ở trang nào. Những gì họ gõ sẽ hiện khi họ ở biểu mẫu.</translation>
    </message>
    <message>
        <source>No fields on this page</source>
        <translation>Trang này không có ô nào</translation>
    </message>
</context>
<context>
    <name>HelpOwnDialog</name>
    <message>
        <source>It is shown to them as you write it, and translated by nobody. They read %1.</source>
        <translation>Họ thấy đúng như bạn viết, không ai dịch. Họ đọc %1.</translation>
    </message>
    <message>
        <source>A card in your own words</source>
        <translation>Thẻ bằng lời của bạn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Send the card</source>
        <translation>Gửi thẻ</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Điều họ nên biết</translation>
    </message>
</context>
<context>
    <name>HelpPapers</name>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>On their list</source>
        <translation>Trong danh sách của họ</translation>
    </message>
    <message>
        <source>Put it on their list</source>
        <translation>Thêm vào danh sách của họ</translation>
    </message>
    <message>
        <source>Something else to have at hand</source>
        <translation>Thứ khác cần có</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>HelpPapersSheet</name>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>Đã có ở đây.</translation>
    </message>
    <message>
        <source>It is still needed.</source>
        <translation>Vẫn còn cần.</translation>
    </message>
</context>
<context>
    <name>HelpProblem</name>
    <message>
        <source>That was not done</source>
        <translation>Việc đó chưa được thực hiện</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Tôi đã đọc</translation>
    </message>
</context>
<context>
    <name>HelpReceiptSheet</name>
    <message>
        <source>It is being printed</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>In ra</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>It was not printed. Write it down, or ask at a counter.</source>
        <translation>Chưa in được. Xin ghi lại, hoặc hỏi ở quầy.</translation>
    </message>
    <message>
        <source>Next time you can do this yourself</source>
        <translation>Lần sau quý vị có thể tự làm</translation>
    </message>
</context>
<context>
    <name>HelpRings</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>còn %n nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>You stay on this page, and everything you entered stays.</source>
        <translation>Quý vị vẫn ở trang này, mọi điều đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>Chúng tôi có thể giúp gì cho quý vị?</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>Somebody sees this page with you, if you allow it.</source>
        <translation>Sẽ có người cùng xem trang này với quý vị, nếu quý vị cho phép.</translation>
    </message>
    <message>
        <source>Talk me through it here</source>
        <translation>Hướng dẫn tôi ngay tại đây</translation>
    </message>
    <message>
        <source>A member of staff walks over to you.</source>
        <translation>Một nhân viên sẽ đến chỗ quý vị.</translation>
    </message>
    <message>
        <source>Ask somebody to come</source>
        <translation>Nhờ người đến</translation>
    </message>
    <message>
        <source>Change what I need</source>
        <translation>Đổi điều tôi cần</translation>
    </message>
    <message>
        <source>Somebody helps me</source>
        <translation>Có người giúp tôi</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>Mang việc này đến quầy</translation>
    </message>
</context>
<context>
    <name>HelpStrip</name>
    <message>
        <source>Stop sharing</source>
        <translation>Ngừng chia sẻ</translation>
    </message>
</context>
<context>
    <name>HelpTalk</name>
    <message>
        <source>Talk</source>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation>Viết cho họ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Back to the talk</source>
        <translation>Về trò chuyện</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Trả lời nhanh</translation>
    </message>
</context>
<context>
    <name>HelpTalkList</name>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Người dân</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Những gì đã nói</translation>
    </message>
</context>
<context>
    <name>HelpTalkSheet</name>
    <message>
        <source>Your own words</source>
        <translation>Lời của quý vị</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>Chưa có lời nào.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
</context>
<context>
    <name>HelpTop</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Các phiên</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Tôi đã tới</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Chuyển tiếp</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Kết thúc…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cất đi</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Về %1</translation>
    </message>
</context>
<context>
    <name>HelpVerbs</name>
    <message>
        <source>Back to the session</source>
        <translation>Về phiên</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>I rang them</source>
        <translation>Tôi đã gọi</translation>
    </message>
    <message>
        <source>I am there</source>
        <translation>Tôi đã tới</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Chuyển tiếp</translation>
    </message>
</context>
<context>
    <name>HelperPoints</name>
    <message>
        <source>%1 points here</source>
        <translation>%1 đang chỉ vào đây</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Their place is kept. Where do they wait? It is shown to your colleagues and on their phone.</source>
        <translation>Thứ tự được giữ nguyên. Người này chờ ở đâu? Đồng nghiệp của bạn và điện thoại của họ sẽ thấy thông tin này.</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>Tạm hoãn %1</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>Tiếp tục phục vụ</translation>
    </message>
    <message>
        <source>Hold, no special place</source>
        <translation>Tạm hoãn, không nêu chỗ chờ</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>Quý vị có thể đổi ý bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Kia ora. How can we help?</source>
        <translation>Xin chào. Chúng tôi có thể giúp gì cho quý vị?</translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>Tạm ngừng cấp số</translation>
    </message>
    <message>
        <source>Have a seat. We call your number.</source>
        <translation>Mời quý vị ngồi chờ. Chúng tôi sẽ gọi số.</translation>
    </message>
    <message>
        <source>Get a ticket</source>
        <translation>Lấy số thứ tự</translation>
    </message>
    <message>
        <source>What it is, what to bring, and how long it takes.</source>
        <translation>Nội dung, giấy tờ cần mang theo và thời gian.</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Tìm dịch vụ</translation>
    </message>
    <message>
        <source>Tell us that you have arrived.</source>
        <translation>Báo cho chúng tôi biết quý vị đã đến.</translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation>Tôi có lịch hẹn</translation>
    </message>
    <message>
        <source>Go on with a form you saved</source>
        <translation>Tiếp tục tờ khai đã lưu</translation>
    </message>
</context>
<context>
    <name>HomeShortcuts</name>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>IdleSheet</name>
    <message>
        <source>Nothing was touched for a while. If you have left, we clear the screen so that nobody else can read it.</source>
        <translation>Đã một lúc không có ai chạm vào màn hình. Nếu quý vị đã rời đi, chúng tôi sẽ xóa màn hình để người khác không đọc được.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Quý vị còn ở đó không?</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Còn, tiếp tục</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi đã xong</translation>
    </message>
    <message>
        <source>This is also said aloud. Touch anywhere to carry on.</source>
        <translation>Thông báo này cũng được đọc to. Chạm vào bất cứ đâu để tiếp tục.</translation>
    </message>
    <message>
        <source>Touch anywhere to carry on.</source>
        <translation>Chạm vào bất cứ đâu để tiếp tục.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>The same visit: its place, language and needs are kept.</source>
        <translation>Cùng một lượt đến: thứ tự, ngôn ngữ và nhu cầu được giữ nguyên.</translation>
    </message>
    <message>
        <source>Say what is to be known, then choose the service: that gives the ticket.</source>
        <translation>Ghi những điều cần biết, rồi chọn dịch vụ để cấp số.</translation>
    </message>
    <message>
        <source>Another service for %1</source>
        <translation>Thêm dịch vụ cho %1</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>A ticket of a paper day…</source>
        <translation>Phiếu của ngày dùng giấy…</translation>
    </message>
    <message>
        <source>Give none</source>
        <translation>Không cấp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
</context>
<context>
    <name>KeepLink</name>
    <message>
        <source>Save and come back later</source>
        <translation>Lưu lại, quay lại sau</translation>
    </message>
    <message>
        <source>Take this to a counter</source>
        <translation>Mang đến quầy</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>Go on with the form now</source>
        <translation>Tiếp tục tờ khai ngay</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>Tôi đã ghi lại mã</translation>
    </message>
    <message>
        <source>Your form waits for you</source>
        <translation>Tờ khai đã được lưu chờ quý vị</translation>
    </message>
    <message>
        <source>Whoever has this code can open your form and read it. Keep it to yourself.</source>
        <translation>Ai có mã này đều mở và đọc được tờ khai của quý vị. Vui lòng giữ kín mã.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Mã của quý vị</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print the code</source>
        <translation>In mã</translation>
    </message>
    <message>
        <source>How to come back</source>
        <translation>Cách quay lại</translation>
    </message>
    <message>
        <source>At any kiosk or counter of this office, choose “Go on with a form”.</source>
        <translation>Tại ki-ốt hoặc quầy bất kỳ của văn phòng này, chọn “Tiếp tục tờ khai đã lưu”.</translation>
    </message>
    <message>
        <source>Type the code, or hold a photo of it before the camera.</source>
        <translation>Gõ mã, hoặc đưa ảnh chụp mã ra trước camera.</translation>
    </message>
    <message>
        <source>When you leave now, nothing of it stays on this screen.</source>
        <translation>Khi quý vị rời đi, màn hình này không giữ lại gì.</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Delete the last letter</source>
        <translation>Xóa chữ cuối</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ẩn bàn phím</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Language of the keys</source>
        <translation>Ngôn ngữ bàn phím</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Chữ cái</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Chữ hoa</translation>
    </message>
    <message>
        <source>space</source>
        <translation>dấu cách</translation>
    </message>
    <message>
        <source>Numbers and signs</source>
        <translation>Số và ký hiệu</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>The next step: call, they are here, finish and call</source>
        <translation>Bước tiếp theo: gọi, đã đến, kết thúc và gọi</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>They are here</source>
        <translation>Người này đã đến</translation>
    </message>
    <message>
        <source>Move to another service</source>
        <translation>Chuyển sang dịch vụ khác</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Không đến</translation>
    </message>
    <message>
        <source>Finish, and call nobody</source>
        <translation>Kết thúc, không gọi ai</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Có người vào</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>Hold at a place</source>
        <translation>Tạm hoãn tại một chỗ</translation>
    </message>
    <message>
        <source>Add a service to this visit</source>
        <translation>Thêm dịch vụ vào lượt này</translation>
    </message>
    <message>
        <source>Go on with the next ticket of this person</source>
        <translation>Tiếp tục với phiếu kế tiếp của người này</translation>
    </message>
    <message>
        <source>What this counter serves</source>
        <translation>Quầy này phục vụ gì</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>Nhập phiếu của ngày dùng giấy</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open a form by its code</source>
        <translation>Mở tờ khai bằng mã</translation>
    </message>
    <message>
        <source>Begin a form for who is here</source>
        <translation>Bắt đầu tờ khai cho người đang ở quầy</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>Chọn một phiếu để gọi</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>Lý do thứ tự này</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>Bắt đầu hoặc kết thúc nghỉ</translation>
    </message>
    <message>
        <source>Live board of the office</source>
        <translation>Bảng theo dõi của văn phòng</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Change what is shown</source>
        <translation>Thay đổi nội dung hiển thị</translation>
    </message>
    <message>
        <source>Answer a call for help, or back to the session</source>
        <translation>Trả lời lời gọi giúp, hoặc về phiên</translation>
    </message>
    <message>
        <source>I am there, and then done</source>
        <translation>Tôi đã tới, rồi xong</translation>
    </message>
    <message>
        <source>Pass the help on</source>
        <translation>Chuyển việc giúp</translation>
    </message>
    <message>
        <source>Emergency call, without a sound</source>
        <translation>Gọi khẩn cấp, không có tiếng</translation>
    </message>
    <message>
        <source>Write a note for whoever serves this visit next</source>
        <translation>Viết ghi chú cho người phục vụ tiếp lượt đến này</translation>
    </message>
    <message>
        <source>What was written twice</source>
        <translation>Những gì được ghi hai lần</translation>
    </message>
    <message>
        <source>What I saw</source>
        <translation>Điều tôi thấy</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Type the code of your letter first.</source>
        <translation>Vui lòng gõ mã trong thư hẹn trước.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n seconds.</source>
        <translation>
            <numerusform>Có thể thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is the code of your form?</source>
        <translation>Mã tờ khai của quý vị là gì?</translation>
    </message>
    <message>
        <source>It has three groups of four signs. Or give your six words. Capitals do not matter.</source>
        <translation>Mã có ba nhóm bốn ký tự. Hoặc đưa sáu từ của bạn. Chữ hoa hay thường đều được.</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>Ki-ốt này ngừng sử dụng. Hãy hỏi tại quầy.</translation>
    </message>
    <message>
        <source>Connected to the counters.</source>
        <translation>Đã kết nối với các quầy.</translation>
    </message>
    <message>
        <source>This kiosk works by itself.</source>
        <translation>Ki-ốt này hoạt động riêng.</translation>
    </message>
    <message>
        <source>No link to the counters yet. Tickets work.</source>
        <translation>Chưa kết nối với các quầy. Vẫn lấy số được.</translation>
    </message>
    <message>
        <source>No link to the counters since %1. Tickets work.</source>
        <translation>Mất kết nối với các quầy từ %1. Vẫn lấy số được.</translation>
    </message>
    <message>
        <source>This kiosk does not print. Note your number.</source>
        <translation>Ki-ốt này không in. Vui lòng ghi lại số.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Máy in sẵn sàng.</translation>
    </message>
    <message>
        <source>The paper is nearly used up.</source>
        <translation>Giấy sắp hết.</translation>
    </message>
    <message>
        <source>The printer has no paper. Note your number.</source>
        <translation>Máy in hết giấy. Vui lòng ghi lại số.</translation>
    </message>
    <message>
        <source>The printer is open. Note your number.</source>
        <translation>Máy in đang mở nắp. Vui lòng ghi lại số.</translation>
    </message>
    <message>
        <source>The printer does not work. Note your number.</source>
        <translation>Máy in bị lỗi. Vui lòng ghi lại số.</translation>
    </message>
    <message>
        <source>The printer does not answer. Note your number.</source>
        <translation>Máy in không trả lời. Vui lòng ghi lại số.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are saved here and not yet sent.</source>
        <translation>
            <numerusform>%n mục đã lưu ở đây và chưa gửi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still there? Touch the screen to carry on.</source>
        <translation>Quý vị còn ở đó không? Chạm vào màn hình để tiếp tục.</translation>
    </message>
    <message>
        <source>I use a wheelchair</source>
        <translation>Tôi dùng xe lăn</translation>
    </message>
    <message>
        <source>I need an interpreter</source>
        <translation>Tôi cần thông dịch viên</translation>
    </message>
    <message>
        <source>I use sign language</source>
        <translation>Tôi dùng ngôn ngữ ký hiệu</translation>
    </message>
    <message>
        <source>I do not hear well</source>
        <translation>Tôi nghe không rõ</translation>
    </message>
    <message>
        <source>I do not see well</source>
        <translation>Tôi nhìn không rõ</translation>
    </message>
    <message>
        <source>I want help with reading</source>
        <translation>Tôi cần giúp đọc chữ</translation>
    </message>
    <message>
        <source>I need a quiet place</source>
        <translation>Tôi cần chỗ yên tĩnh</translation>
    </message>
    <message>
        <source>I have noted my number</source>
        <translation>Tôi đã ghi lại số</translation>
    </message>
    <message>
        <source>I have my ticket</source>
        <translation>Tôi đã lấy phiếu</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Có, tôi đã lấy</translation>
    </message>
    <message>
        <source>No, print it again</source>
        <translation>Không, in lại</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Note your number. It counts without paper.</source>
        <translation>Vui lòng ghi lại số. Không có giấy, số vẫn có giá trị.</translation>
    </message>
    <message>
        <source>This kiosk does not print</source>
        <translation>Ki-ốt này không in</translation>
    </message>
    <message>
        <source>It comes out below this screen.</source>
        <translation>Phiếu ra ở bên dưới màn hình.</translation>
    </message>
    <message>
        <source>Your ticket is printing</source>
        <translation>Đang in phiếu của quý vị</translation>
    </message>
    <message>
        <source>The paper is nearly used up. If your ticket is cut short, note your number.</source>
        <translation>Giấy sắp hết. Nếu phiếu bị cụt, vui lòng ghi lại số.</translation>
    </message>
    <message>
        <source>Your ticket is printed</source>
        <translation>Đã in phiếu của quý vị</translation>
    </message>
    <message>
        <source>Take it with you.</source>
        <translation>Quý vị nhớ mang theo.</translation>
    </message>
    <message>
        <source>The printer does not say. Look below this screen.</source>
        <translation>Máy in không báo lại. Vui lòng xem bên dưới màn hình.</translation>
    </message>
    <message>
        <source>Did your ticket come out?</source>
        <translation>Phiếu của quý vị đã ra chưa?</translation>
    </message>
    <message>
        <source>The printer has no paper</source>
        <translation>Máy in hết giấy</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>Máy in đang mở nắp</translation>
    </message>
    <message>
        <source>Your ticket was not printed</source>
        <translation>Phiếu của quý vị chưa in được</translation>
    </message>
    <message>
        <source>No counter for this is open at the moment</source>
        <translation>Hiện chưa có quầy nào mở cho việc này</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>Chưa có quầy nào mở</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes’ wait now</source>
        <translation>
            <numerusform>Hiện chờ dưới %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes’ wait now</source>
        <translation>
            <numerusform>Hiện chờ từ %1 đến %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>No tickets now</source>
        <translation>Tạm ngừng cấp số</translation>
    </message>
    <message>
        <source>It is at %1.</source>
        <translation>Ở %1.</translation>
    </message>
    <message>
        <source>Also yours: %1</source>
        <translation>Số khác của quý vị: %1</translation>
    </message>
    <message>
        <source>This number was called already. Ask at a counter.</source>
        <translation>Số này đã được gọi. Vui lòng hỏi tại quầy.</translation>
    </message>
    <message numerus="yes">
        <source>Less than %n minutes</source>
        <translation>
            <numerusform>Dưới %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n minutes</source>
        <translation>
            <numerusform>%1 đến %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably called between %1 and %2</source>
        <translation>Dự kiến gọi từ %1 đến %2</translation>
    </message>
    <message>
        <source>Probably called before %1</source>
        <translation>Dự kiến gọi trước %1</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>Tính đến %1.</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow.</source>
        <translation>Hướng điện thoại vào mã để theo dõi.</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>Trang của mã này sẽ hoạt động khi có kết nối lại.</translation>
    </message>
    <message>
        <source>Nobody is before you.</source>
        <translation>Không có ai trước quý vị.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you.</source>
        <translation>
            <numerusform>Có %n người trước quý vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counters are open.</source>
        <translation>
            <numerusform>Có %n quầy đang mở.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tickets until %1 today.</source>
        <translation>Hôm nay cấp số đến %1.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Mở cửa đến %1.</translation>
    </message>
    <message>
        <source>Checked by its owner on %1</source>
        <translation>Cơ quan phụ trách đã kiểm tra ngày %1</translation>
    </message>
    <message>
        <source>Watch the board. We show and say %1 and a counter.</source>
        <translation>Theo dõi bảng gọi số. Chúng tôi sẽ hiện và đọc số %1 cùng số quầy.</translation>
    </message>
    <message>
        <source>Go to counter %1 now</source>
        <translation>Mời đến quầy %1 ngay</translation>
    </message>
    <message>
        <source>None of these is about exactly that. A person can help you.</source>
        <translation>Không mục nào đúng hẳn với điều quý vị hỏi. Nhân viên có thể giúp quý vị.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>Tìm thấy %n câu trả lời và dịch vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by: %1</source>
        <translation>Tìm thấy theo: %1</translation>
    </message>
    <message>
        <source>Means the same: %1</source>
        <translation>Cùng nghĩa: %1</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Hiểu là: %1</translation>
    </message>
    <message>
        <source>Belongs to: %1</source>
        <translation>Thuộc về: %1</translation>
    </message>
    <message>
        <source>Answer · %1</source>
        <translation>Trả lời · %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Checked on %1 by %2</source>
        <translation>%2 đã kiểm tra ngày %1</translation>
    </message>
    <message>
        <source>Only that somebody asked, and in which language. None of your words is kept.</source>
        <translation>Chỉ việc có người hỏi, và bằng ngôn ngữ nào. Không giữ từ nào của bạn.</translation>
    </message>
    <message>
        <source>Only these words of ours: %1. Nothing else of what you wrote, and nothing about you.</source>
        <translation>Chỉ những từ có trong văn bản của chúng tôi: %1. Không giữ gì khác bạn đã viết, và không có gì về bạn.</translation>
    </message>
    <message>
        <source>What was found belongs to it.</source>
        <translation>Nội dung tìm thấy thuộc về việc này.</translation>
    </message>
    <message>
        <source>Because you wrote: %1</source>
        <translation>Vì quý vị đã viết: %1</translation>
    </message>
    <message>
        <source>You are also called by your name: %1</source>
        <translation>Quý vị cũng được gọi bằng tên: %1</translation>
    </message>
    <message>
        <source>Choose an answer, or “I would rather not say”.</source>
        <translation>Chọn một câu trả lời, hoặc “Tôi không muốn trả lời”.</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation>Câu %1 trên %2</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Mã %1 trên %2</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Tôi không muốn trả lời</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Có thể: %1</translation>
    </message>
    <message>
        <source>Nothing is left on this list.</source>
        <translation>Danh sách này không còn gì.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>Có %n việc cần làm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Dành cho ai</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Cần mang theo</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Mất bao lâu</translation>
    </message>
    <message>
        <source>Ways to get it</source>
        <translation>Các cách thực hiện</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Các bước tiếp theo</translation>
    </message>
    <message>
        <source>What happens with what you tell us</source>
        <translation>Thông tin quý vị cung cấp được dùng thế nào</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Ai chịu trách nhiệm</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Dành cho: %1</translation>
    </message>
    <message>
        <source>You can have it erased sooner: ask at a counter, with your reference.</source>
        <translation>Bạn có thể yêu cầu xóa sớm hơn: hãy hỏi tại quầy, mang theo mã tham chiếu.</translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n years after its last step</source>
        <translation>
            <numerusform>Văn phòng này xóa biểu mẫu bạn gửi ở đây %n năm sau bước cuối cùng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This office erases the form you send here %n days after its last step</source>
        <translation>
            <numerusform>Văn phòng này xóa biểu mẫu bạn gửi ở đây %n ngày sau bước cuối cùng</numerusform>
        </translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>chính quý vị</translation>
    </message>
    <message>
        <source>a business</source>
        <translation>doanh nghiệp</translation>
    </message>
    <message>
        <source>somebody you act for</source>
        <translation>người mà quý vị đại diện</translation>
    </message>
    <message>
        <source>At a counter here</source>
        <translation>Tại quầy ở đây</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Qua điện thoại</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Qua thư</translation>
    </message>
    <message>
        <source>At the agency itself</source>
        <translation>Tại chính cơ quan đó</translation>
    </message>
    <message>
        <source>At your home</source>
        <translation>Tại nhà quý vị</translation>
    </message>
    <message>
        <source>run by the council</source>
        <translation>do hội đồng địa phương phụ trách</translation>
    </message>
    <message>
        <source>run by the state</source>
        <translation>do bang phụ trách</translation>
    </message>
    <message>
        <source>run by the federal government</source>
        <translation>do chính phủ liên bang phụ trách</translation>
    </message>
    <message>
        <source>run by the national government</source>
        <translation>do chính phủ quốc gia phụ trách</translation>
    </message>
    <message>
        <source>This list helps you to prepare. It decides nothing: the agencies do.</source>
        <translation>Danh sách này giúp quý vị chuẩn bị. Danh sách không quyết định gì: các cơ quan quyết định.</translation>
    </message>
    <message>
        <source>Choose what you want a ticket for.</source>
        <translation>Vui lòng chọn việc cần lấy số.</translation>
    </message>
    <message>
        <source>This page is read aloud. Any touch stops it.</source>
        <translation>Trang này đang được đọc to. Chạm bất kỳ để dừng.</translation>
    </message>
    <message>
        <source>What this page says is said in your headset.</source>
        <translation>Nội dung trang này được đọc trong tai nghe của quý vị.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>You stay on the same page.</source>
        <translation>Quý vị vẫn ở trang này.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Chọn ngôn ngữ</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
</context>
<context>
    <name>LifeEventPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Make my list</source>
        <translation>Lập danh sách của tôi</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>You may leave each of them out.</source>
        <translation>Quý vị có thể bỏ qua từng câu.</translation>
    </message>
    <message numerus="yes">
        <source>%n short questions make the list fit you.</source>
        <translation>
            <numerusform>%n câu hỏi ngắn giúp danh sách hợp với quý vị.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when you leave, and go into a form only if you say so.</source>
        <translation>Được xóa khi quý vị rời đi, và chỉ vào tờ khai nếu quý vị đồng ý.</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>Câu trả lời của quý vị chỉ ở trên màn hình này.</translation>
    </message>
    <message>
        <source>You get a list of what to do, at which agency, and when.</source>
        <translation>Quý vị nhận danh sách việc cần làm, tại cơ quan nào và khi nào.</translation>
    </message>
    <message>
        <source>Show me the whole list, without questions</source>
        <translation>Cho tôi xem toàn bộ danh sách, không cần câu hỏi</translation>
    </message>
    <message>
        <source>All services about this</source>
        <translation>Mọi dịch vụ về việc này</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Only %1 can unlock it. The queue goes on meanwhile.</source>
        <translation>Chỉ %1 mở khóa được. Trong lúc đó hàng chờ vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 đang khóa</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Somebody else works here now: sign out</source>
        <translation>Người khác đang làm ở đây: đăng xuất</translation>
    </message>
</context>
<context>
    <name>LoweredNote</name>
    <message>
        <source>The page stands lower now. “Raise the screen” brings it back up.</source>
        <translation>Trang đang ở thấp hơn. “Nâng màn hình” đưa trang lên lại.</translation>
    </message>
</context>
<context>
    <name>MissingQuestion</name>
    <message>
        <source>Ask a person</source>
        <translation>Hỏi nhân viên</translation>
    </message>
    <message>
        <source>Tell us that this answer is missing</source>
        <translation>Cho chúng tôi biết còn thiếu câu trả lời này</translation>
    </message>
    <message>
        <source>May we keep this for those who write the answers?</source>
        <translation>Chúng tôi giữ lại điều này cho người viết câu trả lời được không?</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Có, hãy giữ lại</translation>
    </message>
    <message>
        <source>No, keep nothing</source>
        <translation>Không, đừng giữ gì</translation>
    </message>
    <message>
        <source>Thank you. Somebody reads it, and an answer may come of it.</source>
        <translation>Cảm ơn bạn. Sẽ có người đọc, và có thể sẽ có câu trả lời.</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Không có gì được giữ lại.</translation>
    </message>
</context>
<context>
    <name>MoreAsked</name>
    <message>
        <source>People also ask</source>
        <translation>Mọi người cũng hỏi</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Ask at a counter whether it still holds.</source>
        <translation>Vui lòng hỏi tại quầy xem thông tin còn đúng không.</translation>
    </message>
    <message>
        <source>Nobody has checked this text for more than a year</source>
        <translation>Nội dung này đã hơn một năm chưa được kiểm tra</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>The ticket keeps its number, and its place counts from when the person came.</source>
        <translation>Phiếu giữ nguyên số, và thứ tự được tính từ lúc người này đến.</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>Chuyển %1 sang</translation>
    </message>
    <message>
        <source>Do not move</source>
        <translation>Không chuyển</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>Tìm dịch vụ</translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>Call me by my first name</source>
        <translation>Gọi tôi bằng tên</translation>
    </message>
    <message>
        <source>Remove my name</source>
        <translation>Bỏ tên của tôi</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Only if they ask for it. Everybody in the room sees and hears it. It is not written down, and forgotten when the ticket ends.</source>
        <translation>Chỉ khi người này yêu cầu. Mọi người trong phòng đều thấy và nghe. Tên không được ghi lại và bị xóa khi phiếu kết thúc.</translation>
    </message>
    <message>
        <source>Call %1 by first name too</source>
        <translation>Gọi %1 cả bằng tên</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Call by name</source>
        <translation>Gọi bằng tên</translation>
    </message>
    <message>
        <source>Asking the hub</source>
        <translation>Đang hỏi máy trung tâm</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>Tối đa 20 chữ cái. Có thể dùng tên gọi ngắn.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Tên gọi</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The counters are being told</source>
        <translation>Đang báo cho các quầy</translation>
    </message>
    <message>
        <source>Call me by this name</source>
        <translation>Gọi tôi bằng tên này</translation>
    </message>
    <message>
        <source>Be called by your first name</source>
        <translation>Được gọi bằng tên</translation>
    </message>
    <message>
        <source>At most 20 letters. A short form will do.</source>
        <translation>Tối đa 20 chữ cái. Có thể dùng tên gọi ngắn.</translation>
    </message>
    <message>
        <source>What is your first name?</source>
        <translation>Tên gọi của quý vị là gì?</translation>
    </message>
    <message>
        <source>It is shown and said together with your number, on the board and at the counter. It is never written down, and forgotten when your ticket ends. You can remove it at any time: here until you leave, then at any counter.</source>
        <translation>Tên được hiển thị và đọc cùng số của quý vị, trên bảng và tại quầy. Tên không bao giờ được lưu lại, và bị quên khi phiếu kết thúc. Quý vị có thể xóa tên bất cứ lúc nào: tại đây trước khi rời đi, sau đó tại quầy bất kỳ.</translation>
    </message>
    <message>
        <source>Everybody in the room can see and hear it</source>
        <translation>Mọi người trong phòng đều thấy và nghe được</translation>
    </message>
</context>
<context>
    <name>NeedsSheet</name>
    <message>
        <source>Choose what fits. Staff see it with your ticket, so that you do not have to say it twice.</source>
        <translation>Chọn những gì phù hợp. Nhân viên sẽ thấy cùng với phiếu, nên quý vị không phải nói lại.</translation>
    </message>
    <message>
        <source>Do you need anything?</source>
        <translation>Quý vị có cần gì không?</translation>
    </message>
    <message>
        <source>I need none of this</source>
        <translation>Tôi không cần gì</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai chờ</translation>
    </message>
</context>
<context>
    <name>NoAnswerButton</name>
    <message>
        <source>Take my answer back</source>
        <translation>Bỏ câu trả lời của tôi</translation>
    </message>
</context>
<context>
    <name>NoteBox</name>
    <message>
        <source>Counters that serve this visit read it, nobody else. Only what they need to know.</source>
        <translation>Chỉ các quầy phục vụ lượt đến này đọc được. Chỉ viết điều họ cần biết.</translation>
    </message>
    <message>
        <source>Note for whoever serves this visit next</source>
        <translation>Ghi chú cho người phục vụ tiếp lượt đến này</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Put back</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Gạch bỏ</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>None yet. Whoever serves this visit next sees what you write.</source>
        <translation>Chưa có. Người phục vụ tiếp lượt đến này thấy điều bạn viết.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
</context>
<context>
    <name>NumberCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>Mã để theo dõi phiếu này trên điện thoại</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Counters</source>
        <translation>Các quầy</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Pick one</source>
        <translation>Chọn một</translation>
    </message>
    <message>
        <source>Why this order</source>
        <translation>Lý do thứ tự này</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>Most came at %1: %2 of %3 people.</source>
        <translation>Đông nhất lúc %1: %2 trên %3 người đến.</translation>
    </message>
    <message>
        <source>Arrivals by hour</source>
        <translation>Số người đến theo giờ</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>Chưa có ai đến</translation>
    </message>
    <message>
        <source>Wait by hour of arrival</source>
        <translation>Chờ theo giờ đến</translation>
    </message>
    <message>
        <source>Wait by series</source>
        <translation>Chờ theo nhóm phiếu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nhóm phiếu</translation>
    </message>
    <message>
        <source>Most at counter %1: %2 of %3 people.</source>
        <translation>Nhiều nhất ở quầy %1: %2 trên %3 người.</translation>
    </message>
    <message>
        <source>Most of series %1: %2 of %3 people.</source>
        <translation>Nhiều nhất ở nhóm %1: %2 trên %3 người.</translation>
    </message>
    <message>
        <source>Served by counter</source>
        <translation>Phục vụ theo quầy</translation>
    </message>
    <message>
        <source>Served by series</source>
        <translation>Phục vụ theo nhóm phiếu</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Đã phục vụ</translation>
    </message>
    <message>
        <source>Nobody has been served yet</source>
        <translation>Chưa phục vụ ai</translation>
    </message>
    <message>
        <source>Most tickets were given on %1: %2.</source>
        <translation>Cấp nhiều số nhất vào %1: %2.</translation>
    </message>
    <message>
        <source>Tickets by day</source>
        <translation>Số phiếu theo ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>No tickets in these days</source>
        <translation>Các ngày này không có phiếu nào</translation>
    </message>
    <message>
        <source>Wait by day</source>
        <translation>Chờ theo ngày</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>Trong mức chuẩn</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were served within the standard.</source>
        <translation>Vào %1, cứ 100 người có %2 người được phục vụ trong mức chuẩn.</translation>
    </message>
    <message>
        <source>Waits kept as told</source>
        <translation>Chờ đúng như đã báo</translation>
    </message>
    <message>
        <source>On %1, %2 in 100 people were called by the time they had been told.</source>
        <translation>Vào %1, cứ 100 người có %2 người được gọi đúng thời gian đã báo.</translation>
    </message>
    <message>
        <source>aim: %1</source>
        <translation>mục tiêu: %1</translation>
    </message>
    <message>
        <source>Longest: %1. Half waited %2 min or less, nine in ten %3 min or less.</source>
        <translation>Lâu nhất: %1. Một nửa chờ %2 phút trở xuống, chín trên mười người chờ %3 phút trở xuống.</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>chuẩn: %1</translation>
    </message>
    <message>
        <source>median, 9 in 10, in minutes</source>
        <translation>trung vị, 9 trên 10, tính bằng phút</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Trung vị</translation>
    </message>
    <message>
        <source>9 in 10</source>
        <translation>9 trên 10</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n people have to be served</source>
        <translation>
            <numerusform>Chưa có: cần phục vụ ít nhất %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Số lượt</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Chưa có gì</translation>
    </message>
    <message>
        <source>mean: %1</source>
        <translation>trung bình: %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>T3</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>Whoever comes</source>
        <translation>Ai cũng được</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3, %4, %5</source>
        <translation>Quầy %1, %2 đến %3, %4, %5</translation>
    </message>
    <message>
        <source>Plan counter %1</source>
        <translation>Xếp ca quầy %1</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Theo lịch</translation>
    </message>
    <message>
        <source>Planned from %1, nobody is there</source>
        <translation>Xếp từ %1, chưa có ai</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Đã xếp: %1</translation>
    </message>
    <message>
        <source>Planned for: %1</source>
        <translation>Đã xếp cho: %1</translation>
    </message>
    <message>
        <source>Not in the plan</source>
        <translation>Không có trong lịch</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Mở lúc %1</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Chưa xếp gì</translation>
    </message>
    <message>
        <source>Open %1 to %2</source>
        <translation>Mở %1 đến %2</translation>
    </message>
    <message>
        <source>No counter is planned for now.</source>
        <translation>Hiện không xếp quầy nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n counters are planned for now</source>
        <translation>
            <numerusform>Hiện xếp %n quầy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody is at %n of them</source>
        <translation>
            <numerusform>%n quầy trong số đó chưa có ai</numerusform>
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
            <numerusform>Đã xếp %n ca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <translation>Chưa xếp gì cho ngày này.</translation>
    </message>
    <message>
        <source>Planned for this day</source>
        <translation>Xếp riêng cho ngày này</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>Lịch thường lệ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Copied to %1</source>
        <translation>Đã chép sang %1</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Chép sang %1</translation>
    </message>
    <message>
        <source>Counter %1, %2 to %3: %4</source>
        <translation>Quầy %1, %2 đến %3: %4</translation>
    </message>
    <message>
        <source>Counter %1 is not open from %2 to %3</source>
        <translation>Quầy %1 không mở từ %2 đến %3</translation>
    </message>
    <message>
        <source>The usual plan holds</source>
        <translation>Áp dụng lịch thường lệ</translation>
    </message>
    <message>
        <source>The plan before holds again</source>
        <translation>Áp dụng lại lịch trước đó</translation>
    </message>
    <message>
        <source>Counter %1 is planned all day. Choose one of its shifts.</source>
        <translation>Quầy %1 được xếp cả ngày. Hãy chọn một ca của quầy.</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>đang chờ</translation>
    </message>
    <message numerus="yes">
        <source>%n came back</source>
        <translation>
            <numerusform>%n người đã quay lại</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait</source>
        <translation>chờ lâu nhất</translation>
    </message>
    <message>
        <source>%1, standard %2 min</source>
        <translation>%1, chuẩn %2 phút</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>không có ai chờ</translation>
    </message>
    <message>
        <source>will pass %1 minutes</source>
        <translation>sẽ quá %1 phút</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 lúc %2</translation>
    </message>
    <message>
        <source>%1 has passed it</source>
        <translation>%1 đã quá</translation>
    </message>
    <message>
        <source>none in the next %1 min</source>
        <translation>không có trong %1 phút tới</translation>
    </message>
    <message>
        <source>counters busy</source>
        <translation>quầy đang bận</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n idle</source>
        <translation>
            <numerusform>%n quầy rảnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on a break</source>
        <translation>
            <numerusform>%n quầy nghỉ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none idle, no breaks</source>
        <translation>không quầy nào rảnh hay nghỉ</translation>
    </message>
    <message>
        <source>within the standard</source>
        <translation>trong mức chuẩn</translation>
    </message>
    <message>
        <source>called as told</source>
        <translation>gọi đúng như đã báo</translation>
    </message>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>trên %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Back office</source>
        <translation>Việc nội bộ</translation>
    </message>
    <message>
        <source>Nobody is there</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Rảnh</translation>
    </message>
    <message>
        <source>Called, on the way</source>
        <translation>Đã gọi, đang đến</translation>
    </message>
    <message>
        <source>With a person</source>
        <translation>Đang tiếp người dân</translation>
    </message>
    <message>
        <source>On a break</source>
        <translation>Đang nghỉ</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>thường %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>trở lại %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>passes at %1</source>
        <translation>sẽ quá lúc %1</translation>
    </message>
    <message>
        <source>passed at %1</source>
        <translation>đã quá lúc %1</translation>
    </message>
    <message>
        <source>called at about %1</source>
        <translation>gọi khoảng %1</translation>
    </message>
    <message>
        <source>no counter is open for it</source>
        <translation>chưa có quầy nào mở cho nhóm này</translation>
    </message>
    <message numerus="yes">
        <source>%n will pass</source>
        <translation>
            <numerusform>%n người sẽ quá</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>under %1 min</source>
        <translation>dưới %1 phút</translation>
    </message>
    <message>
        <source>Live, %1</source>
        <translation>Trực tiếp, %1</translation>
    </message>
    <message>
        <source>The hub does not answer. What other machines did after %1 is not in these figures.</source>
        <translation>Máy trung tâm không trả lời. Số liệu này không có việc các máy khác làm sau %1.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. These figures know this machine only.</source>
        <translation>Máy trung tâm chưa trả lời. Số liệu này chỉ gồm máy này.</translation>
    </message>
    <message>
        <source>What is counter %1 for?</source>
        <translation>Quầy %1 dùng cho việc gì?</translation>
    </message>
    <message>
        <source>Nobody is at counter %1. Choose what it is for once somebody is there.</source>
        <translation>Quầy %1 chưa có ai. Hãy chọn việc cho quầy khi có người.</translation>
    </message>
    <message>
        <source>The hub has not told yet how the devices are.</source>
        <translation>Máy trung tâm chưa báo tình trạng thiết bị.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices, nothing to do</source>
        <translation>
            <numerusform>%n thiết bị, không cần làm gì</numerusform>
        </translation>
    </message>
    <message>
        <source>Counter %1: %2</source>
        <translation>Quầy %1: %2</translation>
    </message>
    <message>
        <source>Kiosks give no tickets now</source>
        <translation>Ki-ốt tạm ngừng cấp số</translation>
    </message>
    <message>
        <source>Kiosks give no tickets of %1 now</source>
        <translation>Ki-ốt tạm ngừng cấp số nhóm %1</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>Tất cả các nhóm</translation>
    </message>
    <message>
        <source>Stop all series</source>
        <translation>Dừng tất cả các nhóm</translation>
    </message>
    <message>
        <source>Stop series %1</source>
        <translation>Dừng nhóm %1</translation>
    </message>
    <message>
        <source>Give tickets again</source>
        <translation>Cấp số trở lại</translation>
    </message>
    <message>
        <source>Give tickets of %1 again</source>
        <translation>Cấp số nhóm %1 trở lại</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>The waiting room is full</source>
        <translation>Phòng chờ đã đầy</translation>
    </message>
    <message>
        <source>Too few officers</source>
        <translation>Quá ít cán bộ</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Có thứ bị hỏng</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Khẩn cấp</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>quá ít</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Kiosks give tickets again</source>
        <translation>Ki-ốt cấp số trở lại</translation>
    </message>
    <message>
        <source>%1 days to %2</source>
        <translation>%1 ngày tính đến %2</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>%1 of %2 people were served to the end.</source>
        <translation>%1 trên %2 người đã được phục vụ xong.</translation>
    </message>
    <message>
        <source>From the door to the end</source>
        <translation>Từ cửa vào đến khi xong</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Mất tại đây</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Lấy phiếu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Đã gọi</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã xong</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ticket</source>
        <translation>
            <numerusform>%n người không có phiếu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n người rời đi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n người không đến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n phiếu đã hủy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered within a minute: %3 in 100, range %4 to %5.</source>
        <translation>%1 trên %2 cuộc gọi được trả lời trong vòng một phút: %3 trên 100, khoảng từ %4 đến %5.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>How soon somebody answered</source>
        <translation>Bao lâu thì có người trả lời</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>cuộc gọi</translation>
    </message>
    <message>
        <source>Time to the answer</source>
        <translation>Thời gian đến khi trả lời</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Helpers typed %1 in 100 fields. It should fall.</source>
        <translation>Cứ 100 ô thì người hỗ trợ nhập %1 ô. Con số này nên giảm.</translation>
    </message>
    <message>
        <source>Typed by helpers, by service</source>
        <translation>Do người hỗ trợ nhập, theo dịch vụ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Số ô</translation>
    </message>
    <message>
        <source>line: the range that chance leaves</source>
        <translation>vạch: khoảng do ngẫu nhiên</translation>
    </message>
    <message numerus="yes">
        <source>Nothing yet: at least %n sessions with something typed</source>
        <translation>
            <numerusform>Chưa có: cần ít nhất %n phiên có nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed by helpers, by day</source>
        <translation>Do người hỗ trợ nhập, theo ngày</translation>
    </message>
    <message>
        <source>On %1, helpers typed %2 in 100 fields. It should fall.</source>
        <translation>Vào %1, cứ 100 ô thì người hỗ trợ nhập %2 ô. Con số này nên giảm.</translation>
    </message>
    <message>
        <source>%1 of %2 answers that came with forms were asked again. The aim is none.</source>
        <translation>%1 trên %2 câu trả lời kèm theo biểu mẫu bị hỏi lại. Mục tiêu là không có câu nào.</translation>
    </message>
    <message>
        <source>Asked again, by day</source>
        <translation>Bị hỏi lại, theo ngày</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Bị hỏi lại</translation>
    </message>
    <message>
        <source>Answers that came</source>
        <translation>Câu trả lời đã chuyển đến</translation>
    </message>
    <message>
        <source>No form was handed over in these days</source>
        <translation>Không có biểu mẫu nào được chuyển giao trong những ngày này</translation>
    </message>
    <message>
        <source>up to 30 s</source>
        <translation>đến 30 giây</translation>
    </message>
    <message>
        <source>30 s to 1 min</source>
        <translation>30 giây đến 1 phút</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1 đến 2 phút</translation>
    </message>
    <message>
        <source>2 to 5 min</source>
        <translation>2 đến 5 phút</translation>
    </message>
    <message>
        <source>over 5 min</source>
        <translation>hơn 5 phút</translation>
    </message>
    <message>
        <source>Nobody has called for help</source>
        <translation>Chưa có ai gọi trợ giúp</translation>
    </message>
    <message numerus="yes">
        <source>%n calls. Of so few only their number is told.</source>
        <translation>
            <numerusform>%n cuộc gọi. Vì quá ít nên chỉ nêu số lượng.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Không có dịch vụ</translation>
    </message>
</context>
<context>
    <name>OverviewBar</name>
    <message>
        <source>Live board</source>
        <translation>Bảng theo dõi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Nhiều ngày</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Xếp quầy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Về %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
</context>
<context>
    <name>OverviewCounterRow</name>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
</context>
<context>
    <name>OverviewCountersCard</name>
    <message>
        <source>Press one to say what it is for</source>
        <translation>Bấm vào một quầy để chọn việc</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Các quầy</translation>
    </message>
</context>
<context>
    <name>OverviewDayBar</name>
    <message>
        <source>Day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Xem biểu đồ</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Xem bảng</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Số liệu tính thế nào?</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Lưu số liệu…</translation>
    </message>
</context>
<context>
    <name>OverviewDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
</context>
<context>
    <name>OverviewFiguresCard</name>
    <message>
        <source>times in min:s</source>
        <translation>thời gian tính phút:giây</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
</context>
<context>
    <name>OverviewHow</name>
    <message>
        <source>How is this counted?</source>
        <translation>Số liệu tính thế nào?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>By hour, service, series and counter</source>
        <translation>Theo giờ, dịch vụ, nhóm phiếu và quầy</translation>
    </message>
    <message>
        <source>By service, and how sure a share is</source>
        <translation>Theo dịch vụ, và độ tin cậy của tỷ lệ</translation>
    </message>
</context>
<context>
    <name>OverviewKeysDialog</name>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Nhiều ngày</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Xếp quầy</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>Hoàn tác lần xếp cuối</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>All charts as tables, and back</source>
        <translation>Đổi mọi biểu đồ thành bảng và ngược lại</translation>
    </message>
    <message>
        <source>How is this counted?</source>
        <translation>Số liệu tính thế nào?</translation>
    </message>
    <message>
        <source>Save figures…</source>
        <translation>Lưu số liệu…</translation>
    </message>
    <message>
        <source>Stop the queue, or let it go on</source>
        <translation>Dừng hàng chờ hoặc cho tiếp tục</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về quầy</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>OverviewLateCard</name>
    <message>
        <source>Longer than the standard, now or soon</source>
        <translation>Đã hoặc sắp quá mức chuẩn</translation>
    </message>
    <message>
        <source>Whoever will pass the standard in the next half hour appears here by itself.</source>
        <translation>Ai sẽ quá mức chuẩn trong nửa giờ tới sẽ tự hiện ở đây.</translation>
    </message>
    <message>
        <source>Nobody will wait too long</source>
        <translation>Không ai phải chờ quá lâu</translation>
    </message>
</context>
<context>
    <name>OverviewNow</name>
    <message>
        <source>Stop the queue…</source>
        <translation>Dừng hàng chờ…</translation>
    </message>
</context>
<context>
    <name>OverviewPlan</name>
    <message>
        <source>somebody was there</source>
        <translation>có người trực</translation>
    </message>
</context>
<context>
    <name>OverviewPlanBar</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Ngày tiếp theo</translation>
    </message>
    <message>
        <source>Undo the last plan</source>
        <translation>Hoàn tác lần xếp cuối</translation>
    </message>
    <message>
        <source>Use the usual plan</source>
        <translation>Dùng lịch thường lệ</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Xem biểu đồ</translation>
    </message>
    <message>
        <source>Show tables</source>
        <translation>Xem bảng</translation>
    </message>
</context>
<context>
    <name>OverviewProfileDialog</name>
    <message>
        <source>Whom this counter calls follows it from now on.</source>
        <translation>Từ bây giờ quầy này gọi người theo lựa chọn đó.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Không đổi gì</translation>
    </message>
</context>
<context>
    <name>OverviewSaveDialog</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Sổ tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Its tickets and its statistics, each figure with how it is counted. No officer and nothing about a person is in it.</source>
        <translation>Gồm các phiếu và số liệu thống kê, mỗi số kèm cách tính. Không có tên cán bộ hay thông tin cá nhân nào.</translation>
    </message>
    <message>
        <source>Save the figures of %1</source>
        <translation>Lưu số liệu %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Đang ghi tệp</translation>
    </message>
    <message>
        <source>Workbook with two sheets (XLSX)…</source>
        <translation>Sổ tính có hai trang (XLSX)…</translation>
    </message>
    <message>
        <source>Two tables (CSV)…</source>
        <translation>Hai bảng (CSV)…</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesCard</name>
    <message>
        <source>Who waits, by series</source>
        <translation>Người đang chờ, theo nhóm phiếu</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Lâu nhất</translation>
    </message>
    <message>
        <source>Who comes now</source>
        <translation>Người đến bây giờ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
</context>
<context>
    <name>OverviewSeriesRow</name>
    <message>
        <source>waiting: %1</source>
        <translation>đang chờ: %1</translation>
    </message>
    <message>
        <source>longest: %1</source>
        <translation>lâu nhất: %1</translation>
    </message>
    <message>
        <source>who comes now: %1</source>
        <translation>người đến bây giờ: %1</translation>
    </message>
    <message>
        <source>no new tickets</source>
        <translation>ngừng cấp số</translation>
    </message>
</context>
<context>
    <name>OverviewShiftDialog</name>
    <message>
        <source>One press plans it. Who is at the counter now stays until they leave.</source>
        <translation>Bấm một lần là xếp xong. Người đang ở quầy vẫn ở lại cho đến khi rời quầy.</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Không đổi gì</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Bỏ ca này</translation>
    </message>
    <message>
        <source>Plan it so</source>
        <translation>Xếp như vậy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>30 min earlier</source>
        <translation>Sớm hơn 30 phút</translation>
    </message>
    <message>
        <source>30 min later</source>
        <translation>Muộn hơn 30 phút</translation>
    </message>
</context>
<context>
    <name>OverviewStopDialog</name>
    <message>
        <source>Kiosks give no more tickets and say why. Who has a ticket or an appointment is served, and staff may still give tickets.</source>
        <translation>Ki-ốt ngừng cấp số và nêu lý do. Người đã có phiếu hoặc lịch hẹn vẫn được phục vụ, và nhân viên vẫn có thể cấp số.</translation>
    </message>
    <message>
        <source>Stop the queue</source>
        <translation>Dừng hàng chờ</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Cho tiếp tục</translation>
    </message>
    <message>
        <source>Which tickets?</source>
        <translation>Phiếu nào?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Times of fewer than 5 people are not told by group</source>
        <translation>Không nêu thời gian của nhóm dưới 5 người</translation>
    </message>
    <message>
        <source>Times and shares of fewer than 5 calls are not told</source>
        <translation>Không nêu thời gian và tỷ lệ khi có dưới 5 cuộc gọi</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Times as on the paper, such as 09:30; of an earlier day such as 2026-11-20 09:30. Then choose the service: that enters it.</source>
        <translation>Ghi giờ như trên giấy, ví dụ 09:30; với ngày trước đó, ví dụ 2026-11-20 09:30. Sau đó chọn dịch vụ để nhập phiếu.</translation>
    </message>
    <message>
        <source>Enter a ticket of a paper day</source>
        <translation>Nhập phiếu của ngày dùng giấy</translation>
    </message>
    <message>
        <source>Enter none</source>
        <translation>Không nhập</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Đến lúc</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gọi lúc</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Phục vụ lúc</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong lúc</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>No, I have noted my number</source>
        <translation>Chưa, tôi đã ghi lại số</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Bây giờ cần làm gì</translation>
    </message>
    <message>
        <source>Write the number down, or take a picture of this screen.</source>
        <translation>Vui lòng chép lại số, hoặc chụp ảnh màn hình này.</translation>
    </message>
    <message>
        <source>You cannot write it down? Ask for help</source>
        <translation>Không chép lại được? Nhờ giúp đỡ</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>The name is sealed: nobody reads it without this laptop’s passphrase.</source>
        <translation>Tên được niêm phong: không ai đọc được nếu không có cụm mật khẩu của máy này.</translation>
    </message>
    <message>
        <source>Language and needs first, then what they came for.</source>
        <translation>Ngôn ngữ và nhu cầu trước, rồi họ đến để làm gì.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Thứ khác</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Đang niêm phong</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>As they say it. It may stay empty.</source>
        <translation>Như họ nói. Có thể để trống.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>There is no photo yet.</source>
        <translation>Chưa có ảnh nào.</translation>
    </message>
    <message>
        <source>The camera is on. Only this page sees it.</source>
        <translation>Camera đang bật. Chỉ trang này thấy hình.</translation>
    </message>
    <message>
        <source>Can everything be read?</source>
        <translation>Có đọc rõ mọi chữ không?</translation>
    </message>
    <message>
        <source>The photo is made ready.</source>
        <translation>Đang chuẩn bị ảnh.</translation>
    </message>
    <message>
        <source>This photo is handed in (%1).</source>
        <translation>Ảnh này đã được nộp (%1).</translation>
    </message>
</context>
<context>
    <name>PhotoButtons</name>
    <message>
        <source>Take another photo</source>
        <translation>Chụp ảnh khác</translation>
    </message>
    <message>
        <source>Open the camera</source>
        <translation>Bật camera</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Xóa ảnh</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Dùng ảnh này</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Chụp lại</translation>
    </message>
    <message>
        <source>Close the camera</source>
        <translation>Tắt camera</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose an answer</source>
        <translation>Chọn một câu trả lời</translation>
    </message>
</context>
<context>
    <name>PickDialog</name>
    <message>
        <source>%1 is finished first. Everybody else keeps their place.</source>
        <translation>%1 được kết thúc trước. Mọi người khác giữ nguyên thứ tự.</translation>
    </message>
    <message>
        <source>Everybody else keeps their place.</source>
        <translation>Mọi người khác giữ nguyên thứ tự.</translation>
    </message>
    <message>
        <source>Pick one to call</source>
        <translation>Chọn một phiếu để gọi</translation>
    </message>
    <message>
        <source>Call the first one by first name too, because they ask for it</source>
        <translation>Gọi người đầu tiên cả bằng tên, vì người này yêu cầu</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Tên…</translation>
    </message>
    <message>
        <source>Cancel the first one</source>
        <translation>Hủy phiếu đầu tiên</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Hủy…</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Giữ thứ tự</translation>
    </message>
    <message>
        <source>Ticket or service</source>
        <translation>Phiếu hoặc dịch vụ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the ticket</source>
        <translation>Tìm phiếu</translation>
    </message>
    <message>
        <source>Nobody who waits fits these words.</source>
        <translation>Không có ai đang chờ khớp với các từ này.</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Mã PIN của %1</translation>
    </message>
    <message>
        <source>Checking the PIN</source>
        <translation>Đang kiểm tra mã PIN</translation>
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
        <translation>Chạm vào vị trí trên bản đồ. Phóng to để chọn chính xác hơn.</translation>
    </message>
    <message>
        <source>Looking for the place</source>
        <translation>Đang tìm vị trí</translation>
    </message>
    <message>
        <source>Where this machine stands</source>
        <translation>Vị trí của máy này</translation>
    </message>
    <message>
        <source>Hide the degrees</source>
        <translation>Ẩn kinh độ, vĩ độ</translation>
    </message>
    <message>
        <source>Type degrees instead</source>
        <translation>Gõ kinh độ, vĩ độ</translation>
    </message>
</context>
<context>
    <name>PlaceBoxes</name>
    <message>
        <source>Latitude</source>
        <translation>Vĩ độ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Kinh độ</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Arrow keys move the mark. Enter ends.</source>
        <translation>Phím mũi tên dời dấu. Nhấn Enter để kết thúc.</translation>
    </message>
    <message>
        <source>Press Enter, then move the mark with the arrow keys.</source>
        <translation>Nhấn Enter, rồi dời dấu bằng các phím mũi tên.</translation>
    </message>
    <message>
        <source>Map. %1</source>
        <translation>Bản đồ. %1</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Thu nhỏ</translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>The board sends people to the counter that you choose.</source>
        <translation>Bảng gọi số sẽ mời người dân đến quầy mà bạn chọn.</translation>
    </message>
    <message>
        <source>Where do you sit, %1?</source>
        <translation>%1 ngồi ở quầy nào?</translation>
    </message>
    <message>
        <source>That is not me: back to signing in</source>
        <translation>Không phải tôi: về trang đăng nhập</translation>
    </message>
</context>
<context>
    <name>PlanCode</name>
    <message>
        <source>On your phone</source>
        <translation>Trên điện thoại</translation>
    </message>
    <message>
        <source>Your list as a code for a phone</source>
        <translation>Danh sách dưới dạng mã cho điện thoại</translation>
    </message>
    <message>
        <source>Point the camera of your phone at the code. It holds the words of the list themselves: it opens no page, and nothing of you is in it.</source>
        <translation>Hướng camera điện thoại vào mã. Mã chứa chính nội dung danh sách: không mở trang nào và không có thông tin gì về quý vị.</translation>
    </message>
    <message>
        <source>Show the next code</source>
        <translation>Xem mã tiếp theo</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print my list</source>
        <translation>In danh sách của tôi</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>In lại</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do.</source>
        <translation>
            <numerusform>Có %n việc cần làm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your list along</source>
        <translation>Mang danh sách theo</translation>
    </message>
    <message>
        <source>Take it with the code, or ask at a counter.</source>
        <translation>Lấy bằng mã, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>Take it with you. It comes out below this screen.</source>
        <translation>Quý vị nhớ mang theo. Giấy ra ở bên dưới màn hình.</translation>
    </message>
    <message>
        <source>Your list was not printed</source>
        <translation>Danh sách chưa in được</translation>
    </message>
    <message>
        <source>Your list is printed</source>
        <translation>Đã in danh sách</translation>
    </message>
    <message>
        <source>Everything is done, or not for you, or left off because somebody else may read it.</source>
        <translation>Mọi việc đã xong, không dành cho quý vị, hoặc được bỏ ra vì người khác có thể đọc.</translation>
    </message>
    <message>
        <source>There is nothing to take along</source>
        <translation>Không có gì để mang theo</translation>
    </message>
    <message>
        <source>Whoever finds your list can read this, too.</source>
        <translation>Ai nhặt được danh sách cũng đọc được mục này.</translation>
    </message>
    <message>
        <source>Somebody else may read your list. This stays off it unless you want it on.</source>
        <translation>Người khác có thể đọc danh sách của quý vị. Mục này không được đưa vào, trừ khi quý vị muốn.</translation>
    </message>
    <message>
        <source>Leave it off my list</source>
        <translation>Bỏ khỏi danh sách của tôi</translation>
    </message>
    <message>
        <source>Put it on my list, too</source>
        <translation>Đưa cả mục này vào danh sách</translation>
    </message>
    <message>
        <source>This kiosk does not print. Take the list along on your phone.</source>
        <translation>Ki-ốt này không in. Quý vị hãy mang danh sách theo trên điện thoại.</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Add this point</source>
        <translation>Thêm điểm này</translation>
    </message>
    <message>
        <source>There are no points yet.</source>
        <translation>Chưa có điểm nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). The last is joined to the first.</source>
        <translation>
            <numerusform>%n điểm. Điểm cuối nối với điểm đầu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Whom F2 calls follows it at once. When nobody of these waits, the counter helps out with the others.</source>
        <translation>F2 gọi theo lựa chọn này ngay lập tức. Khi không có ai thuộc nhóm này chờ, quầy sẽ giúp các nhóm khác.</translation>
    </message>
    <message>
        <source>What does this counter serve?</source>
        <translation>Quầy này phục vụ những gì?</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>Không đổi gì</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Your answers stay on this screen.</source>
        <translation>Câu trả lời của quý vị chỉ ở trên màn hình này.</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>(optional)</source>
        <translation>(không bắt buộc)</translation>
    </message>
    <message>
        <source>Optional. You can leave this empty.</source>
        <translation>Không bắt buộc. Quý vị có thể để trống.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Before you send this form</source>
        <translation>Trước khi gửi tờ khai này</translation>
    </message>
</context>
<context>
    <name>QueueColumn</name>
    <message>
        <source>Asking the hub</source>
        <translation>Đang hỏi máy trung tâm</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Kết thúc nghỉ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Whoever takes a ticket appears here by itself.</source>
        <translation>Ai lấy số sẽ tự hiện ở đây.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không có ai chờ</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Next because</source>
        <translation>Tiếp theo vì</translation>
    </message>
</context>
<context>
    <name>RangeAnswer</name>
    <message>
        <source>Less</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Bỏ câu trả lời của tôi</translation>
    </message>
</context>
<context>
    <name>RankAnswer</name>
    <message>
        <source>Touch what comes first, then what comes second, and so on.</source>
        <translation>Chạm vào mục đứng thứ nhất, rồi mục thứ hai, và cứ thế tiếp tục.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to number</source>
        <translation>
            <numerusform>Còn %n mục chưa đánh số</numerusform>
        </translation>
    </message>
    <message>
        <source>All are numbered</source>
        <translation>Đã đánh số tất cả</translation>
    </message>
    <message>
        <source>Number them anew</source>
        <translation>Đánh số lại</translation>
    </message>
</context>
<context>
    <name>RankButton</name>
    <message>
        <source>Number %1. Touch to take the number away.</source>
        <translation>Số %1. Chạm để bỏ số.</translation>
    </message>
    <message>
        <source>Not numbered. Touch to give it the next number.</source>
        <translation>Chưa đánh số. Chạm để gán số tiếp theo.</translation>
    </message>
</context>
<context>
    <name>RankEntry</name>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
</context>
<context>
    <name>RatingAnswer</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Chưa trả lời</translation>
    </message>
    <message>
        <source>Take my answer back</source>
        <translation>Bỏ câu trả lời của tôi</translation>
    </message>
</context>
<context>
    <name>ReceptionCard</name>
    <message>
        <source>Without a ticket</source>
        <translation>Không có phiếu</translation>
    </message>
    <message>
        <source>Give a ticket</source>
        <translation>Cấp số</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Có người vào</translation>
    </message>
</context>
<context>
    <name>RecordingAnswer</name>
    <message>
        <source>This machine records no film</source>
        <translation>Máy này không quay phim</translation>
    </message>
    <message>
        <source>This machine records no sound</source>
        <translation>Máy này không ghi âm</translation>
    </message>
</context>
<context>
    <name>RowsAnswer</name>
    <message>
        <source>Choose all that apply</source>
        <translation>Chọn tất cả mục phù hợp</translation>
    </message>
</context>
<context>
    <name>Saw</name>
    <message>
        <source>Open</source>
        <translation>Chưa xử lý</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>The words have not arrived at this server, or only the server above can open them.</source>
        <translation>Nội dung chưa đến máy chủ này, hoặc chỉ máy chủ cấp trên mới mở được.</translation>
    </message>
    <message>
        <source>Published. Everybody here and in the field can read it.</source>
        <translation>Đã công bố. Mọi người ở đây và ngoài thực địa đều đọc được.</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Đã đánh dấu là xong</translation>
    </message>
    <message>
        <source>It is open again</source>
        <translation>Đã mở lại</translation>
    </message>
    <message>
        <source>Taken back. Nobody reads this answer any more.</source>
        <translation>Đã rút lại. Không ai còn đọc được câu trả lời này.</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>Hãy viết điều đã nói, điều đã làm, và ai đã làm.</translation>
    </message>
</context>
<context>
    <name>SawAnswer</name>
    <message>
        <source>Everybody here and in the field reads your answer. Name nobody, and do not copy the report.</source>
        <translation>Mọi người ở đây và ngoài thực địa đều đọc câu trả lời của bạn. Đừng nêu tên ai, và đừng chép lại báo cáo.</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Bạn nói</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Chúng tôi đã làm</translation>
    </message>
    <message>
        <source>A name and an office</source>
        <translation>Tên và cơ quan</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Ai đã làm</translation>
    </message>
</context>
<context>
    <name>SawBar</name>
    <message>
        <source>What I saw</source>
        <translation>Điều tôi thấy</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Báo</translation>
    </message>
    <message>
        <source>To answer (%1)</source>
        <translation>Cần trả lời (%1)</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Cần trả lời</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Về %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
</context>
<context>
    <name>SawKeysDialog</name>
    <message>
        <source>Tell the office</source>
        <translation>Báo cho văn phòng</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Báo</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Cần trả lời</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Mục trước</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Mục sau</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>Công bố câu trả lời</translation>
    </message>
    <message>
        <source>Done, no answer needed; or open again</source>
        <translation>Đã xong, không cần trả lời; hoặc mở lại</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Rút lại câu trả lời</translation>
    </message>
    <message>
        <source>Ask the server again</source>
        <translation>Hỏi lại máy chủ</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về quầy</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>SawPage</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>SawReport</name>
    <message>
        <source>It is done without an answer. You can still write one, or open it again.</source>
        <translation>Đã xong mà không có câu trả lời. Bạn vẫn có thể viết, hoặc mở lại.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Publish the answer</source>
        <translation>Công bố câu trả lời</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Done, no answer needed</source>
        <translation>Đã xong, không cần trả lời</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Rút lại câu trả lời</translation>
    </message>
</context>
<context>
    <name>SawReportsPage</name>
    <message>
        <source>The reports cannot be read now</source>
        <translation>Hiện không đọc được các báo cáo</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>What officers tell here and in the field comes to this page. Press F5 to ask again.</source>
        <translation>Điều nhân viên báo ở đây và ngoài thực địa sẽ đến trang này. Bấm F5 để hỏi lại.</translation>
    </message>
    <message>
        <source>Nobody has told anything</source>
        <translation>Chưa ai báo điều gì</translation>
    </message>
</context>
<context>
    <name>SawSaid</name>
    <message>
        <source>You said, we did</source>
        <translation>Bạn nói, chúng tôi làm</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Bạn nói</translation>
    </message>
    <message>
        <source>Somebody said</source>
        <translation>Có người nói</translation>
    </message>
    <message>
        <source>We did</source>
        <translation>Chúng tôi đã làm</translation>
    </message>
    <message>
        <source>No answers yet. Tell what goes wrong for people: the office reads it.</source>
        <translation>Chưa có câu trả lời. Hãy báo điều gì gây khó cho người dân: văn phòng sẽ đọc.</translation>
    </message>
</context>
<context>
    <name>SawTell</name>
    <message>
        <source>What I saw</source>
        <translation>Điều tôi thấy</translation>
    </message>
    <message>
        <source>What goes wrong for people with a service? Write what happens, not who it was. It is sealed for the office.</source>
        <translation>Người dân gặp trục trặc gì với một dịch vụ? Hãy viết điều xảy ra, đừng viết là ai. Nội dung được niêm phong cho văn phòng.</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Trong một câu</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Về điều gì?</translation>
    </message>
    <message>
        <source>With which service?</source>
        <translation>Với dịch vụ nào?</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Dịch vụ khác</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Đang niêm phong</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tell the office</source>
        <translation>Báo cho văn phòng</translation>
    </message>
</context>
<context>
    <name>SawTold</name>
    <message>
        <source>What you told</source>
        <translation>Điều bạn đã kể</translation>
    </message>
    <message>
        <source>You have told nothing yet.</source>
        <translation>Bạn chưa kể gì.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Back up</source>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Xem tiếp bên dưới</translation>
    </message>
</context>
<context>
    <name>SearchAnswer</name>
    <message>
        <source>Type a few letters</source>
        <translation>Gõ vài chữ cái</translation>
    </message>
    <message>
        <source>Nothing is written like this. Try fewer letters.</source>
        <translation>Không có mục nào viết như vậy. Vui lòng thử ít chữ hơn.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Các mục trước</translation>
    </message>
    <message>
        <source>More of them</source>
        <translation>Xem thêm</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>In bản sao</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Tôi đã xong</translation>
    </message>
    <message>
        <source>Your form is finished</source>
        <translation>Tờ khai của quý vị đã hoàn tất</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>Tờ khai của quý vị đã được gửi</translation>
    </message>
    <message>
        <source>With it, staff find your form at once. It says nothing about you.</source>
        <translation>Với mã này, nhân viên tìm được ngay tờ khai. Mã không tiết lộ gì về quý vị.</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Mã hồ sơ của quý vị</translation>
    </message>
    <message>
        <source>The link is down for the moment. Your form is sealed here and goes by itself. You need do nothing.</source>
        <translation>Hiện mất kết nối. Tờ khai của quý vị được niêm phong ở đây và sẽ tự gửi đi. Quý vị không cần làm gì.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent</source>
        <translation>Đã lưu ở đây, chưa gửi</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Các bước tiếp theo</translation>
    </message>
    <message>
        <source>Note the reference, or print a copy.</source>
        <translation>Vui lòng ghi lại mã hồ sơ, hoặc in bản sao.</translation>
    </message>
    <message>
        <source>Note the reference.</source>
        <translation>Vui lòng ghi lại mã hồ sơ.</translation>
    </message>
    <message>
        <source>An officer reads your form. Nobody decides it by machine.</source>
        <translation>Một cán bộ sẽ đọc tờ khai của quý vị. Máy không quyết định thay người.</translation>
    </message>
    <message>
        <source>You hear from us. With the reference you can ask at any counter how far it is.</source>
        <translation>Chúng tôi sẽ báo cho quý vị. Với mã hồ sơ, quý vị có thể hỏi tiến độ tại quầy bất kỳ.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter too</source>
        <translation>Lấy thêm số để đến quầy</translation>
    </message>
</context>
<context>
    <name>ServiceElsewhere</name>
    <message>
        <source>Where else you can get it</source>
        <translation>Nơi khác có thể làm việc này</translation>
    </message>
</context>
<context>
    <name>ServiceFoot</name>
    <message>
        <source>The form for this is not at this kiosk. It is filled in with you at the counter.</source>
        <translation>Tờ khai này không có trên ki-ốt. Nhân viên sẽ điền cùng quý vị tại quầy.</translation>
    </message>
    <message>
        <source>Do you need anything? (wheelchair, interpreter, sign language …)</source>
        <translation>Quý vị có cần gì không? (xe lăn, thông dịch viên, ngôn ngữ ký hiệu …)</translation>
    </message>
    <message>
        <source>More about this service</source>
        <translation>Thông tin thêm về dịch vụ này</translation>
    </message>
</context>
<context>
    <name>ServiceList</name>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find the service</source>
        <translation>Tìm dịch vụ</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The form is being opened</source>
        <translation>Đang mở tờ khai</translation>
    </message>
    <message>
        <source>Go on with the form</source>
        <translation>Tiếp tục tờ khai</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Điền tờ khai</translation>
    </message>
    <message>
        <source>Your ticket is being made</source>
        <translation>Đang tạo phiếu của quý vị</translation>
    </message>
    <message>
        <source>Get a ticket for this</source>
        <translation>Lấy số cho việc này</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>Chưa lấy được số</translation>
    </message>
    <message>
        <source>The form did not open</source>
        <translation>Không mở được tờ khai</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>seconds left</source>
        <translation>giây còn lại</translation>
    </message>
</context>
<context>
    <name>ShiftDesk</name>
    <message>
        <source>Plan counter %1</source>
        <translation>Xếp ca quầy %1</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Choose your name and enter your PIN.</source>
        <translation>Chọn tên và nhập mã PIN của bạn.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Officers appear here when this machine has heard from the hub.</source>
        <translation>Tên cán bộ sẽ hiện ở đây khi máy này nhận được tin từ máy trung tâm.</translation>
    </message>
    <message>
        <source>No officer is known here yet</source>
        <translation>Ở đây chưa biết cán bộ nào</translation>
    </message>
</context>
<context>
    <name>SketchAnswer</name>
    <message>
        <source>Sign with your finger inside the frame.</source>
        <translation>Ký bằng ngón tay trong khung.</translation>
    </message>
    <message>
        <source>Draw with your finger inside the frame.</source>
        <translation>Vẽ bằng ngón tay trong khung.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Đã vẽ</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>Họ và tên đầy đủ</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Xóa nét cuối</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Take a photo to draw on</source>
        <translation>Chụp ảnh để vẽ lên</translation>
    </message>
    <message>
        <source>I can’t sign here</source>
        <translation>Tôi không ký ở đây được</translation>
    </message>
    <message>
        <source>I can’t draw here</source>
        <translation>Tôi không vẽ ở đây được</translation>
    </message>
    <message>
        <source>Sign by hand instead</source>
        <translation>Chuyển sang ký tay</translation>
    </message>
    <message>
        <source>Type my name instead</source>
        <translation>Chuyển sang gõ tên tôi</translation>
    </message>
</context>
<context>
    <name>SoundSheet</name>
    <message>
        <source>This kiosk reads the whole page to you. Any touch stops it.</source>
        <translation>Ki-ốt đọc cả trang này cho quý vị nghe. Chạm bất cứ đâu để dừng.</translation>
    </message>
    <message>
        <source>This kiosk has no voice. Staff at the counters read it to you.</source>
        <translation>Ki-ốt này không có giọng đọc. Nhân viên tại các quầy sẽ đọc cho quý vị.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Read this page aloud</source>
        <translation>Đọc to trang này</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dừng đọc</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Về lại trang</translation>
    </message>
    <message>
        <source>A headset is plugged in. Only you hear it.</source>
        <translation>Tai nghe đã cắm. Chỉ quý vị nghe được.</translation>
    </message>
    <message>
        <source>Others may hear it too, so your answers are left out. Plug in a headset to hear them.</source>
        <translation>Người khác cũng có thể nghe, nên câu trả lời của quý vị không được đọc. Cắm tai nghe để nghe.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>To hơn</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>State of this device</source>
        <translation>Tình trạng thiết bị này</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Whom you visit is sealed: only you and the office can read it.</source>
        <translation>Người bạn thăm được niêm phong: chỉ bạn và văn phòng đọc được.</translation>
    </message>
    <message>
        <source>The place is shown as it is. Write no name of a person here.</source>
        <translation>Địa điểm được hiện nguyên văn. Đừng ghi tên người ở đây.</translation>
    </message>
    <message>
        <source>Add a stop on %1</source>
        <translation>Thêm điểm dừng vào %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Đang niêm phong</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Such as 09:30</source>
        <translation>Ví dụ 09:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>What kind of stop</source>
        <translation>Loại điểm dừng</translation>
    </message>
    <message>
        <source>Whom you visit</source>
        <translation>Bạn thăm ai</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Về việc gì</translation>
    </message>
    <message>
        <source>What to know about the place</source>
        <translation>Điều cần biết về địa điểm</translation>
    </message>
</context>
<context>
    <name>TabBar</name>
    <message>
        <source>Places</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Go on with the next part</source>
        <translation>Làm phần tiếp theo</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Kiểm tra câu trả lời</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Tickets of the day</source>
        <translation>Phiếu trong ngày</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Nhóm phiếu</translation>
    </message>
    <message>
        <source>There is no such answer. Choose one from the list.</source>
        <translation>Không có câu trả lời như vậy. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>This question is not in the list. Look at it again.</source>
        <translation>Câu hỏi này không có trong danh sách. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Only words that our own texts have are kept of a question. Leave out the others.</source>
        <translation>Chỉ giữ những từ có trong văn bản của chúng ta. Hãy bỏ các từ khác.</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Bạn cần biết điều gì?</translation>
    </message>
    <message>
        <source>Ask in your own words</source>
        <translation>Hỏi bằng lời của bạn</translation>
    </message>
    <message>
        <source>For example: my passport was stolen</source>
        <translation>Ví dụ: tôi bị mất cắp hộ chiếu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Often asked</source>
        <translation>Thường được hỏi</translation>
    </message>
    <message numerus="yes">
        <source>%n answers and services found</source>
        <translation>
            <numerusform>Tìm thấy %n câu trả lời và dịch vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>We looked for “{word}”, too.</source>
        <translation>Chúng tôi cũng đã tìm “{word}”.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Found by: {words}</source>
        <translation>Tìm thấy nhờ: {words}</translation>
    </message>
    <message>
        <source>Open today until {time}.</source>
        <translation>Hôm nay mở cửa đến {time}.</translation>
    </message>
    <message>
        <source>Open again on {when}.</source>
        <translation>Mở cửa lại vào {when}.</translation>
    </message>
    <message>
        <source>Checked on {day} {month} {year} by {owner}.</source>
        <translation>{owner} đã kiểm tra ngày {day} {month}, {year}.</translation>
    </message>
    <message>
        <source>Means the same: {words}</source>
        <translation>Cùng nghĩa: {words}</translation>
    </message>
    <message>
        <source>None of our answers is about exactly that</source>
        <translation>Chúng tôi không có câu trả lời nào đúng hẳn với điều đó</translation>
    </message>
    <message>
        <source>A person can help you. What comes near stands below.</source>
        <translation>Nhân viên có thể giúp quý vị. Các mục gần đúng ở bên dưới.</translation>
    </message>
    <message>
        <source>We found nothing for these words</source>
        <translation>Không tìm thấy gì cho những từ này</translation>
    </message>
    <message>
        <source>Try another word, or ask our staff. You do not have to know what it is called.</source>
        <translation>Thử từ khác, hoặc hỏi nhân viên. Bạn không cần biết nó tên là gì.</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Hỏi nhân viên</translation>
    </message>
    <message>
        <source>Our staff help you at {office}. You need no appointment.</source>
        <translation>Nhân viên giúp bạn tại {office}. Bạn không cần hẹn trước.</translation>
    </message>
    <message>
        <source>Nobody has checked this answer for more than a year</source>
        <translation>Câu trả lời này đã hơn một năm chưa được kiểm tra</translation>
    </message>
    <message>
        <source>Ask our staff whether it still holds.</source>
        <translation>Hãy hỏi nhân viên xem thông tin còn đúng không.</translation>
    </message>
    <message>
        <source>This answer is only in English so far</source>
        <translation>Câu trả lời này hiện chỉ có bằng tiếng Anh</translation>
    </message>
    <message>
        <source>Our staff can explain it to you in your language.</source>
        <translation>Nhân viên có thể giải thích cho bạn bằng ngôn ngữ của bạn.</translation>
    </message>
    <message>
        <source>Do it at our office</source>
        <translation>Làm tại văn phòng của chúng tôi</translation>
    </message>
    <message>
        <source>People also ask</source>
        <translation>Mọi người cũng hỏi</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Mọi câu trả lời</translation>
    </message>
    <message>
        <source>There is no such answer</source>
        <translation>Không có câu trả lời như vậy</translation>
    </message>
    <message>
        <source>It may have been replaced. Search again, or ask our staff.</source>
        <translation>Có thể nó đã được thay. Hãy tìm lại, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Too many questions came from here at once</source>
        <translation>Có quá nhiều câu hỏi từ đây cùng lúc</translation>
    </message>
    <message>
        <source>Wait a minute, then search again.</source>
        <translation>Đợi một phút rồi tìm lại.</translation>
    </message>
    <message>
        <source>We do not keep what you search for.</source>
        <translation>Chúng tôi không giữ lại những gì bạn tìm.</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Đến nội dung</translation>
    </message>
    <message>
        <source>Service (id)</source>
        <translation>Dịch vụ (mã)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Last counter</source>
        <translation>Quầy cuối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ưu tiên</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Giờ đến</translation>
    </message>
    <message>
        <source>First called</source>
        <translation>Gọi lần đầu</translation>
    </message>
    <message>
        <source>First served</source>
        <translation>Phục vụ lần đầu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Wait (seconds)</source>
        <translation>Chờ (giây)</translation>
    </message>
    <message>
        <source>Service (seconds)</source>
        <translation>Phục vụ (giây)</translation>
    </message>
    <message>
        <source>Hold (seconds)</source>
        <translation>Tạm hoãn (giây)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Số lần gọi</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Đã chuyển</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Đã quay lại</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Số lần sửa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Cụ thể</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Số lượt</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Cả ngày</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>phần trăm</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>cuộc gọi</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Help by service</source>
        <translation>Trợ giúp theo dịch vụ</translation>
    </message>
    <message>
        <source>{measure}, range</source>
        <translation>{measure}, khoảng</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>quá ít</translation>
    </message>
    <message>
        <source>{file} names no format. End the name with .xlsx or .csv.</source>
        <translation>Tên {file} không cho biết định dạng. Hãy kết thúc tên bằng .xlsx hoặc .csv.</translation>
    </message>
    <message>
        <source>{file} could not be written ({detail}). Close it if another program has it open, or choose another folder.</source>
        <translation>Không ghi được {file} ({detail}). Hãy đóng tệp nếu chương trình khác đang mở, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Every ticket given on this day, by a kiosk, by staff or for an appointment. The states below add up to it.</source>
        <translation>Mọi phiếu được cấp trong ngày này, từ ki-ốt, từ nhân viên hoặc cho lịch hẹn. Các trạng thái dưới đây cộng lại bằng số này.</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Đã phục vụ</translation>
    </message>
    <message>
        <source>Tickets that were finished at a counter.</source>
        <translation>Những phiếu đã kết thúc tại quầy.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Tickets that wait to be called.</source>
        <translation>Những phiếu đang chờ gọi.</translation>
    </message>
    <message>
        <source>At counters</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>Tickets that are called or being served.</source>
        <translation>Những phiếu đã được gọi hoặc đang được phục vụ.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>Tickets set aside until something that is missing is there.</source>
        <translation>Những phiếu được gác lại cho đến khi có đủ thứ còn thiếu.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Không đến</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came. Who came back later is not among them.</source>
        <translation>Những phiếu đã gọi mà không có ai đến. Không tính người đã quay lại sau đó.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã rời đi</translation>
    </message>
    <message>
        <source>Tickets whose people said that they do not wait any longer.</source>
        <translation>Những phiếu mà người giữ phiếu báo không chờ nữa.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Tickets that staff took out: given by mistake, or not printed.</source>
        <translation>Những phiếu nhân viên đã loại ra: cấp nhầm hoặc không in được.</translation>
    </message>
    <message>
        <source>Steps that were taken back with Undo. The figures are counted as if those steps had not been made.</source>
        <translation>Những bước đã được hoàn tác. Số liệu được tính như thể không có các bước đó.</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>Thời gian chờ, trung vị</translation>
    </message>
    <message>
        <source>From the arrival to the call that led to the first service: half of the people waited this long or less. An appointment counts from its time for who came early. Calls to which nobody came count as waiting; time on hold and time away do not. A move to another service starts no second wait. Who still waits or was never served is not in it.</source>
        <translation>Từ lúc đến cho tới lần gọi dẫn đến lần phục vụ đầu tiên: một nửa số người chờ bằng hoặc ít hơn mức này. Với người đến sớm, lịch hẹn được tính từ giờ hẹn. Những lần gọi không có ai đến được tính là chờ; thời gian tạm hoãn và vắng mặt thì không. Chuyển sang dịch vụ khác không bắt đầu lượt chờ mới. Không tính người còn đang chờ hoặc chưa từng được phục vụ.</translation>
    </message>
    <message>
        <source>Wait, 9 in 10</source>
        <translation>Thời gian chờ, 9 trên 10</translation>
    </message>
    <message>
        <source>The same wait: nine in ten people waited this long or less (90th percentile by nearest rank).</source>
        <translation>Cùng thời gian chờ đó: chín trên mười người chờ bằng hoặc ít hơn mức này (bách phân vị 90 theo hạng gần nhất).</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>Trong mức chuẩn</translation>
    </message>
    <message>
        <source>Of those who were served, the share whose wait was not longer than the service standard of the pack.</source>
        <translation>Trong số người đã được phục vụ, tỷ lệ người có thời gian chờ không dài hơn mức chuẩn phục vụ của gói dữ liệu.</translation>
    </message>
    <message>
        <source>Called by the time told</source>
        <translation>Gọi đúng thời gian đã báo</translation>
    </message>
    <message>
        <source>Of those who were told a wait with their ticket, the share that was called by its end. Left out is who asked for more time or came back; who left after that time counts as not called.</source>
        <translation>Trong số người được báo thời gian chờ cùng với phiếu, tỷ lệ người được gọi trước khi hết thời gian đó. Không tính người xin thêm thời gian hoặc đã quay lại; người rời đi sau thời gian đó được tính là chưa được gọi.</translation>
    </message>
    <message>
        <source>Walk, median</source>
        <translation>Đi đến quầy, trung vị</translation>
    </message>
    <message>
        <source>From the call to the start of the service, for every call to which somebody came.</source>
        <translation>Từ lúc gọi đến lúc bắt đầu phục vụ, cho mọi lần gọi có người đến.</translation>
    </message>
    <message>
        <source>Service, median</source>
        <translation>Phục vụ, trung vị</translation>
    </message>
    <message>
        <source>Time at counters of each served ticket, all its counters together: half of them took this long or less. Time on hold in between does not count.</source>
        <translation>Thời gian tại quầy của mỗi phiếu đã phục vụ, cộng tất cả các quầy: một nửa số phiếu kéo dài bằng hoặc ít hơn mức này. Không tính thời gian tạm hoãn ở giữa.</translation>
    </message>
    <message>
        <source>Service, 9 in 10</source>
        <translation>Phục vụ, 9 trên 10</translation>
    </message>
    <message>
        <source>The same time at counters: nine in ten tickets took this long or less.</source>
        <translation>Cùng thời gian tại quầy đó: chín trên mười phiếu kéo dài bằng hoặc ít hơn mức này.</translation>
    </message>
    <message>
        <source>Hold, median</source>
        <translation>Tạm hoãn, trung vị</translation>
    </message>
    <message>
        <source>Time on hold of each ticket that was on hold at least once and is not any more.</source>
        <translation>Thời gian tạm hoãn của mỗi phiếu từng bị tạm hoãn ít nhất một lần và nay không còn.</translation>
    </message>
    <message>
        <source>Before the ticket, median</source>
        <translation>Trước khi lấy số, trung vị</translation>
    </message>
    <message>
        <source>From being counted at the door to the next ticket given, first come first counted; who took none within an hour is left out.</source>
        <translation>Từ lúc được đếm ở cửa đến phiếu được cấp kế tiếp, ai vào trước tính trước; không tính người không lấy số trong vòng một giờ.</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Theo giờ</translation>
    </message>
    <message>
        <source>A ticket counts in the hour in which its person came.</source>
        <translation>Phiếu được tính vào giờ mà người giữ phiếu đến.</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Theo dịch vụ</translation>
    </message>
    <message>
        <source>A ticket that was moved counts under the service that it has now.</source>
        <translation>Phiếu đã chuyển được tính vào dịch vụ hiện tại của phiếu.</translation>
    </message>
    <message>
        <source>By series</source>
        <translation>Theo nhóm phiếu</translation>
    </message>
    <message>
        <source>A ticket counts under the letter that is printed on it.</source>
        <translation>Phiếu được tính theo chữ cái in trên phiếu.</translation>
    </message>
    <message>
        <source>By counter</source>
        <translation>Theo quầy</translation>
    </message>
    <message>
        <source>A ticket counts at the counter that served it last. Nothing is told by officer.</source>
        <translation>Phiếu được tính cho quầy phục vụ sau cùng. Không nêu gì theo từng cán bộ.</translation>
    </message>
    <message>
        <source>From the door to the end: tickets that were called at least once, served at least once, and finished. Who is counted at the door and takes no ticket is lost there; who left, did not come or was cancelled is lost where they were last. Who is still on the way is no loss.</source>
        <translation>Từ cửa vào đến khi xong: những phiếu đã được gọi ít nhất một lần, được phục vụ ít nhất một lần, và đã xong. Ai được đếm ở cửa mà không lấy phiếu thì mất tại đó; ai rời đi, không đến hoặc bị hủy phiếu thì mất tại nơi cuối cùng. Ai còn đang đến thì không tính là mất.</translation>
    </message>
    <message>
        <source>Times of groups in which fewer than {least} people were served are not told: chance would rule them.</source>
        <translation>Không nêu thời gian của những nhóm có dưới {least} người được phục vụ: con số đó chỉ là ngẫu nhiên.</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Cuộc gọi trợ giúp</translation>
    </message>
    <message>
        <source>Every press of Help at a kiosk on this day that became a call, whatever became of it.</source>
        <translation>Mỗi lần nhấn Trợ giúp tại ki-ốt trong ngày thành một cuộc gọi, dù kết quả thế nào.</translation>
    </message>
    <message>
        <source>Still ringing</source>
        <translation>Vẫn đang đổ chuông</translation>
    </message>
    <message>
        <source>Calls of today that nobody has answered so far.</source>
        <translation>Cuộc gọi hôm nay mà đến giờ chưa ai trả lời.</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Không ai trả lời</translation>
    </message>
    <message>
        <source>Calls that were over before anybody answered: taken back, turned into a ticket, or the kiosk failed.</source>
        <translation>Cuộc gọi kết thúc trước khi có người trả lời: bị rút lại, chuyển thành phiếu, hoặc ki-ốt gặp lỗi.</translation>
    </message>
    <message>
        <source>Took a ticket instead</source>
        <translation>Lấy phiếu thay thế</translation>
    </message>
    <message>
        <source>Of those that nobody answered, the calls that became a ticket.</source>
        <translation>Trong số không ai trả lời, những cuộc gọi đã thành phiếu.</translation>
    </message>
    <message>
        <source>Answered within a minute</source>
        <translation>Trả lời trong vòng một phút</translation>
    </message>
    <message>
        <source>Of all calls, the share that an officer took within 60 seconds; who was never answered counts as not. A call of less than a minute that still rings is left out.</source>
        <translation>Trong mọi cuộc gọi, tỷ lệ được cán bộ nhận trong vòng 60 giây; cuộc không ai trả lời được tính là không đạt. Không tính cuộc đang đổ chuông chưa đến một phút.</translation>
    </message>
    <message>
        <source>Until an answer, median</source>
        <translation>Đến khi trả lời, trung vị</translation>
    </message>
    <message>
        <source>From the press to the first officer who took the call, for those that were answered: half of them this long or less. A number that was rung back counts too.</source>
        <translation>Từ lúc nhấn đến cán bộ đầu tiên nhận cuộc gọi, tính các cuộc được trả lời: một nửa bằng hoặc ngắn hơn mức này. Số được gọi lại cũng được tính.</translation>
    </message>
    <message>
        <source>Until somebody was there, median</source>
        <translation>Đến khi có người hỗ trợ, trung vị</translation>
    </message>
    <message>
        <source>From the press until the citizen let the officer join, or the officer stood beside them.</source>
        <translation>Từ lúc nhấn đến khi người dân cho cán bộ tham gia, hoặc cán bộ đứng bên cạnh họ.</translation>
    </message>
    <message>
        <source>Typed by helpers</source>
        <translation>Do người hỗ trợ nhập</translation>
    </message>
    <message>
        <source>Of all fields that were typed in sessions, those that the helper typed. It should fall: people learn to do it themselves.</source>
        <translation>Trong mọi ô được nhập trong các phiên, những ô do người hỗ trợ nhập. Con số này nên giảm: người dân học cách tự làm.</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Bị hỏi lại</translation>
    </message>
    <message>
        <source>Of the answers in forms that were handed over and are done, those that were asked or entered again. The aim is none.</source>
        <translation>Trong các câu trả lời của biểu mẫu đã chuyển giao và đã xong, những câu bị hỏi hoặc nhập lại. Mục tiêu là không có câu nào.</translation>
    </message>
    <message>
        <source>Call-backs open</source>
        <translation>Cuộc gọi lại còn chờ</translation>
    </message>
    <message>
        <source>Citizens who left a number and have not been rung, or are being rung now.</source>
        <translation>Người dân đã để lại số và chưa được gọi, hoặc đang được gọi.</translation>
    </message>
    <message>
        <source>A call counts under the service that the kiosk was at. Nothing is told by officer.</source>
        <translation>Cuộc gọi được tính cho dịch vụ mà ki-ốt đang mở. Không nêu gì theo từng cán bộ.</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Không có dịch vụ</translation>
    </message>
    <message>
        <source>The range after a share is Wilson’s: the true share lies in it 95 times in 100, if cases do not hang together. Fields of one session do, so that their range is wider than it says.</source>
        <translation>Khoảng sau tỷ lệ là khoảng Wilson: tỷ lệ thật nằm trong đó 95 trên 100 lần, nếu các trường hợp không liên quan nhau. Các ô của cùng một phiên có liên quan, nên khoảng thật rộng hơn con số nêu ra.</translation>
    </message>
    <message>
        <source>Times and shares of fewer than {least} calls or sessions are not told. One service more is left out where a difference would tell it.</source>
        <translation>Không nêu thời gian và tỷ lệ khi có dưới {least} cuộc gọi hoặc phiên. Bỏ thêm một dịch vụ nếu phép trừ làm lộ con số.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ Nhật</translation>
    </message>
    <message>
        <source>January</source>
        <translation>tháng 1</translation>
    </message>
    <message>
        <source>February</source>
        <translation>tháng 2</translation>
    </message>
    <message>
        <source>March</source>
        <translation>tháng 3</translation>
    </message>
    <message>
        <source>April</source>
        <translation>tháng 4</translation>
    </message>
    <message>
        <source>May</source>
        <translation>tháng 5</translation>
    </message>
    <message>
        <source>June</source>
        <translation>tháng 6</translation>
    </message>
    <message>
        <source>July</source>
        <translation>tháng 7</translation>
    </message>
    <message>
        <source>August</source>
        <translation>tháng 8</translation>
    </message>
    <message>
        <source>September</source>
        <translation>tháng 9</translation>
    </message>
    <message>
        <source>October</source>
        <translation>tháng 10</translation>
    </message>
    <message>
        <source>November</source>
        <translation>tháng 11</translation>
    </message>
    <message>
        <source>December</source>
        <translation>tháng 12</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, ngày {day} {month}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} năm {year}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{time}, {day}</translation>
    </message>
    <message>
        <source>The office is closed now. It opens on {when}.</source>
        <translation>Văn phòng hiện đóng cửa và sẽ mở lại lúc {when}.</translation>
    </message>
    <message>
        <source>The office is closed: {reason}. It opens on {when}.</source>
        <translation>Văn phòng đóng cửa: {reason}. Văn phòng mở lại lúc {when}.</translation>
    </message>
    <message>
        <source>The office is closed. Ask its staff when it opens again.</source>
        <translation>Văn phòng đóng cửa. Vui lòng hỏi nhân viên khi nào mở cửa lại.</translation>
    </message>
    <message>
        <source>The last ticket of today was given at {last}. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>Phiếu cuối cùng của hôm nay đã được cấp lúc {last}. Văn phòng mở cửa lại vào {when}. Nếu không thể chờ, vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>So many people wait that no more can be served today. The office opens again on {when}. If it cannot wait, ask at a counter.</source>
        <translation>Số người đang chờ quá đông nên hôm nay không thể phục vụ thêm. Văn phòng mở lại lúc {when}. Nếu việc gấp, vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>No tickets are given at the moment: {reason}</source>
        <translation>Hiện tạm ngừng cấp số: {reason}</translation>
    </message>
    <message>
        <source>That queue is stopped already. Let it go on first.</source>
        <translation>Hàng chờ đó đã dừng rồi. Hãy cho tiếp tục trước.</translation>
    </message>
    <message>
        <source>That queue is not stopped.</source>
        <translation>Hàng chờ đó không bị dừng.</translation>
    </message>
    <message>
        <source>All queues are stopped together. Let all of them go on.</source>
        <translation>Tất cả hàng chờ được dừng cùng nhau. Hãy cho tất cả tiếp tục.</translation>
    </message>
    <message>
        <source>This office has no series {series}. It has {known}.</source>
        <translation>Văn phòng này không có nhóm {series}. Các nhóm có: {known}.</translation>
    </message>
    <message>
        <source>Only who leads the office may do that. Ask one of them: {names}.</source>
        <translation>Chỉ người phụ trách văn phòng được làm việc đó. Hãy hỏi một trong những người sau: {names}.</translation>
    </message>
    <message>
        <source>{day} is not a day. Write it as 2026-11-23.</source>
        <translation>{day} không phải là ngày hợp lệ. Hãy ghi theo dạng 2026-11-23.</translation>
    </message>
    <message>
        <source>{day} is over. Plan today or a day to come.</source>
        <translation>{day} đã qua. Hãy xếp cho hôm nay hoặc một ngày sắp tới.</translation>
    </message>
    <message>
        <source>The office is closed on {day}. Plan another day.</source>
        <translation>Văn phòng đóng cửa vào {day}. Hãy xếp cho ngày khác.</translation>
    </message>
    <message>
        <source>No plan of that day is left that could be undone.</source>
        <translation>Không còn lịch nào của ngày đó để hoàn tác.</translation>
    </message>
    <message>
        <source>There is no counter {counter} here. There are {counters}.</source>
        <translation>Ở đây không có quầy {counter}. Các quầy có: {counters}.</translation>
    </message>
    <message>
        <source>No officer here has the id {officer}.</source>
        <translation>Ở đây không có cán bộ nào mang mã {officer}.</translation>
    </message>
    <message>
        <source>Counter {counter}: {begins} to {ends} ends before it begins. Turn the times round.</source>
        <translation>Quầy {counter}: {begins} đến {ends} kết thúc trước khi bắt đầu. Hãy đổi lại hai giờ này.</translation>
    </message>
    <message>
        <source>Counter {counter}: the office is open from {first} to {last} on that day. Plan within it.</source>
        <translation>Quầy {counter}: ngày đó văn phòng mở từ {first} đến {last}. Hãy xếp trong khoảng này.</translation>
    </message>
    <message>
        <source>Counter {counter} would have two shifts at {time}. End one before the other begins.</source>
        <translation>Quầy {counter} sẽ có hai ca lúc {time}. Hãy kết thúc ca này trước khi ca kia bắt đầu.</translation>
    </message>
    <message>
        <source>{name} would be at counters {counter} and {other} at {time}. Take somebody else for one of them.</source>
        <translation>{name} sẽ ở cả quầy {counter} và quầy {other} lúc {time}. Hãy chọn người khác cho một quầy.</translation>
    </message>
    <message>
        <source>too many people wait already. Come back later, or ask at a counter.</source>
        <translation>đã có quá nhiều người đang chờ. Quý vị vui lòng quay lại sau, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>too few counters are open. Come back later, or ask at a counter.</source>
        <translation>có quá ít quầy đang mở. Quý vị vui lòng quay lại sau, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>there is a technical fault. Ask at a counter.</source>
        <translation>có lỗi kỹ thuật. Quý vị vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>there is an emergency. Do what staff tell you.</source>
        <translation>có tình huống khẩn cấp. Quý vị vui lòng làm theo hướng dẫn của nhân viên.</translation>
    </message>
    <message>
        <source>staff have stopped them. Ask at a counter.</source>
        <translation>nhân viên đã dừng cấp số. Quý vị vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>You are checked in for your appointment.</source>
        <translation>Quý vị đã báo đến theo lịch hẹn.</translation>
    </message>
    <message>
        <source>You are a little late. Your appointment still holds.</source>
        <translation>Quý vị đến hơi muộn. Lịch hẹn vẫn còn hiệu lực.</translation>
    </message>
    <message>
        <source>You are too late for the time of your appointment. You are served as if you had come without one.</source>
        <translation>Quý vị đã đến quá muộn so với giờ hẹn. Quý vị sẽ được phục vụ như người không có lịch hẹn.</translation>
    </message>
    <message>
        <source>There is no appointment with that code here. Compare it with your letter, or ask at a counter.</source>
        <translation>Ở đây không có lịch hẹn nào với mã đó. Vui lòng đối chiếu với thư hẹn, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>There is no such appointment.</source>
        <translation>Không có lịch hẹn này.</translation>
    </message>
    <message>
        <source>This appointment was cancelled. Take a ticket, or ask at a counter.</source>
        <translation>Lịch hẹn này đã bị hủy. Vui lòng lấy số, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>This appointment is not today. It is on {when}.</source>
        <translation>Lịch hẹn này không phải hôm nay mà vào lúc {when}.</translation>
    </message>
    <message>
        <source>This appointment was on {when}. Take a ticket, or ask at a counter for another.</source>
        <translation>Lịch hẹn này đã qua, vào lúc {when}. Vui lòng lấy số, hoặc hỏi tại quầy để hẹn lại.</translation>
    </message>
    <message>
        <source>You are early: your appointment is at {time}. Come back here from {start}.</source>
        <translation>Quý vị đến sớm: lịch hẹn lúc {time}. Vui lòng quay lại đây từ {start}.</translation>
    </message>
    <message>
        <source>Somebody has checked in for this appointment already, with ticket {label}.</source>
        <translation>Đã có người báo đến cho lịch hẹn này, với phiếu {label}.</translation>
    </message>
    <message>
        <source>An appointment has to be in the future, and within three years.</source>
        <translation>Lịch hẹn phải ở tương lai và trong vòng ba năm.</translation>
    </message>
    <message>
        <source>The office is closed at that time on {day}. Choose another time.</source>
        <translation>Văn phòng đóng cửa vào giờ đó, {day}. Hãy chọn giờ khác.</translation>
    </message>
    <message>
        <source>A code for an appointment has 4 to 20 letters from A to Z and digits.</source>
        <translation>Mã lịch hẹn gồm 4 đến 20 chữ cái từ A đến Z và chữ số.</translation>
    </message>
    <message>
        <source>Another appointment has that code. Choose another, or leave it out.</source>
        <translation>Một lịch hẹn khác đã dùng mã đó. Hãy chọn mã khác, hoặc để trống.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Sắp đến</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Muộn</translation>
    </message>
    <message>
        <source>Somebody has settled this already. Look at it again.</source>
        <translation>Đã có người quyết định việc này. Hãy xem lại.</translation>
    </message>
    <message>
        <source>Another version has come in meanwhile. Look at all of them before you choose.</source>
        <translation>Trong lúc đó có thêm một bản nữa. Hãy xem tất cả rồi mới chọn.</translation>
    </message>
    <message>
        <source>Only somebody who may change this settles it: ask who leads the office.</source>
        <translation>Chỉ người được phép thay đổi mới quyết định được: hãy hỏi người phụ trách văn phòng.</translation>
    </message>
    <message>
        <source>Choose one of the versions. Anything else is changed at its own place.</source>
        <translation>Hãy chọn một trong các bản. Điều khác thì sửa tại chỗ của nó.</translation>
    </message>
    <message>
        <source>These times are not in order: arrived, called, served, ended. Look at the paper again.</source>
        <translation>Các giờ này không đúng thứ tự: đến, gọi, phục vụ, kết thúc. Hãy xem lại giấy.</translation>
    </message>
    <message>
        <source>One of these times is still to come. Look at the paper again.</source>
        <translation>Một trong các giờ này chưa tới. Hãy xem lại giấy.</translation>
    </message>
    <message>
        <source>Tickets on paper are entered within a week. This one is of {day}.</source>
        <translation>Phiếu giấy phải được nhập trong vòng một tuần. Phiếu này là của {day}.</translation>
    </message>
    <message>
        <source>All times of one ticket are of one day. Look at the paper again.</source>
        <translation>Mọi giờ của một phiếu phải cùng một ngày. Hãy xem lại giấy.</translation>
    </message>
    <message>
        <source>Say at which counter the person was called or served.</source>
        <translation>Hãy cho biết người này được gọi hoặc phục vụ ở quầy nào.</translation>
    </message>
    <message>
        <source>A ticket that was called, or is of another day, needs the time at which it ended. Whoever still waits has only the time at which they came.</source>
        <translation>Phiếu đã được gọi, hoặc của ngày khác, cần có giờ kết thúc. Người còn đang chờ chỉ có giờ đến.</translation>
    </message>
    <message>
        <source>Numbers on the paper roll look like {example}.</source>
        <translation>Số trên cuộn phiếu giấy có dạng {example}.</translation>
    </message>
    <message>
        <source>{label} of that day was entered already.</source>
        <translation>{label} của ngày đó đã được nhập rồi.</translation>
    </message>
    <message>
        <source>Emergency list</source>
        <translation>Danh sách khẩn cấp</translation>
    </message>
    <message>
        <source>As of {time}, {day}. What happened later is not in it.</source>
        <translation>Tính đến {time}, {day}. Không có những gì xảy ra sau đó.</translation>
    </message>
    <message>
        <source>Write each time as it happens, and enter the list at a counter when the screens are back.</source>
        <translation>Ghi từng giờ ngay khi việc diễn ra, và nhập danh sách tại quầy khi màn hình hoạt động lại.</translation>
    </message>
    <message>
        <source>Waiting, in the order of calling</source>
        <translation>Đang chờ, theo thứ tự gọi</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Không có ai chờ.</translation>
    </message>
    <message>
        <source>Appointments that are still expected</source>
        <translation>Lịch hẹn còn chờ người đến</translation>
    </message>
    <message>
        <source>Whoever comes now: give them the next number of the paper roll</source>
        <translation>Người đến bây giờ: đưa số tiếp theo của cuộn phiếu giấy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Language, needs</source>
        <translation>Ngôn ngữ, nhu cầu</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Giờ hẹn</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Quầy</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page} trên {pages}</translation>
    </message>
    <message>
        <source>Keep this paper. Staff call your number.</source>
        <translation>Vui lòng giữ giấy này. Nhân viên sẽ gọi số của quý vị.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Xe lăn</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Thông dịch viên</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Ngôn ngữ ký hiệu</translation>
    </message>
    <message>
        <source>Hears little</source>
        <translation>Nghe kém</translation>
    </message>
    <message>
        <source>Sees little</source>
        <translation>Nhìn kém</translation>
    </message>
    <message>
        <source>Help with reading</source>
        <translation>Giúp đọc chữ</translation>
    </message>
    <message>
        <source>A quiet place</source>
        <translation>Chỗ yên tĩnh</translation>
    </message>
    <message>
        <source>Your ticket {label}</source>
        <translation>Phiếu {label} của quý vị</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>You are waiting</source>
        <translation>Quý vị đang chờ</translation>
    </message>
    <message>
        <source>You were moved to this service, and you keep your place.</source>
        <translation>Quý vị đã được chuyển sang dịch vụ này và vẫn giữ thứ tự.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are before you</source>
        <translation>
            <numerusform>Có %n người trước quý vị</numerusform>
        </translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Quý vị là người tiếp theo</translation>
    </message>
    <message>
        <source>You are not called before {time}</source>
        <translation>Chúng tôi chưa gọi quý vị trước {time}</translation>
    </message>
    <message>
        <source>Your wait from now</source>
        <translation>Thời gian chờ tính từ bây giờ</translation>
    </message>
    <message>
        <source>About {low} to {high} minutes</source>
        <translation>Khoảng {low} đến {high} phút</translation>
    </message>
    <message>
        <source>We may close before it is your turn. Ask our staff now.</source>
        <translation>Chúng tôi có thể đóng cửa trước khi đến lượt quý vị. Vui lòng hỏi nhân viên ngay.</translation>
    </message>
    <message>
        <source>Go to counter {counter} now</source>
        <translation>Mời đến quầy {counter} ngay</translation>
    </message>
    <message>
        <source>We called you again. Go to counter {counter} now</source>
        <translation>Chúng tôi gọi lại quý vị. Mời đến quầy {counter} ngay</translation>
    </message>
    <message>
        <source>On the left side</source>
        <translation>Ở bên trái</translation>
    </message>
    <message>
        <source>On the right side</source>
        <translation>Ở bên phải</translation>
    </message>
    <message>
        <source>You are at counter {counter}</source>
        <translation>Quý vị đang ở quầy {counter}</translation>
    </message>
    <message>
        <source>Your ticket is on hold</source>
        <translation>Phiếu của quý vị đang tạm hoãn</translation>
    </message>
    <message>
        <source>Wait here: {place}</source>
        <translation>Vui lòng chờ tại: {place}</translation>
    </message>
    <message>
        <source>Staff call you again.</source>
        <translation>Nhân viên sẽ gọi lại quý vị.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Thank you for coming.</source>
        <translation>Cảm ơn quý vị đã đến.</translation>
    </message>
    <message>
        <source>We called you and did not see you</source>
        <translation>Chúng tôi đã gọi nhưng không thấy quý vị</translation>
    </message>
    <message>
        <source>Come to any counter before {time}, and you keep your place.</source>
        <translation>Đến quầy bất kỳ trước {time}, quý vị vẫn giữ thứ tự.</translation>
    </message>
    <message>
        <source>Come to any counter. Your place then counts from when you come.</source>
        <translation>Vui lòng đến quầy bất kỳ. Thứ tự sẽ tính từ lúc quý vị đến.</translation>
    </message>
    <message>
        <source>You left the queue</source>
        <translation>Quý vị đã rời hàng chờ</translation>
    </message>
    <message>
        <source>If you want to stay after all, say so here before {time}.</source>
        <translation>Nếu vẫn muốn chờ, vui lòng báo ở đây trước {time}.</translation>
    </message>
    <message>
        <source>Take a new ticket if you still need us.</source>
        <translation>Nếu vẫn cần chúng tôi phục vụ, vui lòng lấy số mới.</translation>
    </message>
    <message>
        <source>This ticket was cancelled</source>
        <translation>Phiếu này đã bị hủy</translation>
    </message>
    <message>
        <source>Take a new ticket, or ask at a counter.</source>
        <translation>Vui lòng lấy số mới, hoặc hỏi tại quầy.</translation>
    </message>
    <message numerus="yes">
        <source>I need %n more minutes</source>
        <translation>
            <numerusform>Tôi cần thêm %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You keep your place. You can ask for this %n times.</source>
        <translation>
            <numerusform>Quý vị giữ nguyên thứ tự. Có thể xin thêm %n lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked for more time as often as this office allows. If you cannot be here in time, tell our staff.</source>
        <translation>Quý vị đã xin thêm thời gian hết số lần văn phòng cho phép. Nếu không đến kịp, vui lòng báo nhân viên.</translation>
    </message>
    <message>
        <source>I’m leaving</source>
        <translation>Tôi không chờ nữa</translation>
    </message>
    <message>
        <source>Leave the queue?</source>
        <translation>Rời hàng chờ?</translation>
    </message>
    <message>
        <source>Nobody calls you any more, and others move up.</source>
        <translation>Quý vị sẽ không được gọi nữa, và người khác sẽ lên trước.</translation>
    </message>
    <message>
        <source>Yes, I’m leaving</source>
        <translation>Có, tôi không chờ nữa</translation>
    </message>
    <message>
        <source>No, I stay</source>
        <translation>Không, tôi chờ tiếp</translation>
    </message>
    <message>
        <source>I want to stay after all</source>
        <translation>Tôi vẫn muốn chờ</translation>
    </message>
    <message>
        <source>Ticket {label} was left too long ago to go on with it. Take a new ticket, or ask at a counter.</source>
        <translation>Phiếu {label} đã rời hàng chờ quá lâu, không thể tiếp tục. Vui lòng lấy số mới, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>Ring and shake when I am called</source>
        <translation>Đổ chuông và rung khi gọi tôi</translation>
    </message>
    <message>
        <source>This works while this page is open. Watch the board, too.</source>
        <translation>Chỉ hoạt động khi trang này đang mở. Quý vị cũng nên theo dõi bảng gọi số.</translation>
    </message>
    <message>
        <source>Last news at {time}</source>
        <translation>Tin mới nhất lúc {time}</translation>
    </message>
    <message>
        <source>This page has had no connection since {time}, and tries again by itself. Watch the board, or ask our staff.</source>
        <translation>Trang này mất kết nối từ {time} và đang tự thử lại. Vui lòng theo dõi bảng gọi số, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>We have had no news from the office since {time}. What stands here may be old, and what you do here arrives there later. Watch the board, or ask our staff.</source>
        <translation>Chúng tôi không nhận được tin từ văn phòng kể từ {time}. Thông tin ở đây có thể đã cũ, và thao tác của quý vị sẽ đến đó muộn hơn. Vui lòng theo dõi bảng gọi số, hoặc hỏi nhân viên.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tải lại</translation>
    </message>
    <message numerus="yes">
        <source>Look again every %n seconds</source>
        <translation>
            <numerusform>Tự tải lại sau mỗi %n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not look again by itself</source>
        <translation>Không tự tải lại</translation>
    </message>
    <message>
        <source>This ticket is not known here</source>
        <translation>Ở đây không có phiếu này</translation>
    </message>
    <message>
        <source>It may be from another day, or not have arrived yet. Your number counts.</source>
        <translation>Phiếu có thể của ngày khác, hoặc chưa được chuyển đến. Số của quý vị vẫn có giá trị.</translation>
    </message>
    <message>
        <source>This page holds nothing about you: only a number and a place in the queue.</source>
        <translation>Trang này không chứa thông tin gì về quý vị: chỉ có số và thứ tự trong hàng chờ.</translation>
    </message>
    <message>
        <source>Your form {reference}</source>
        <translation>Tờ khai {reference} của quý vị</translation>
    </message>
    <message>
        <source>Priority: {why}</source>
        <translation>Ưu tiên: {why}</translation>
    </message>
    <message>
        <source>cannot stand long</source>
        <translation>không đứng lâu được</translation>
    </message>
    <message>
        <source>pregnant</source>
        <translation>đang mang thai</translation>
    </message>
    <message>
        <source>with a small child</source>
        <translation>có con nhỏ đi cùng</translation>
    </message>
    <message>
        <source>urgent today</source>
        <translation>việc gấp hôm nay</translation>
    </message>
    <message>
        <source>Came back in time</source>
        <translation>Quay lại đúng giờ</translation>
    </message>
    <message>
        <source>Moved here, kept its place</source>
        <translation>Chuyển sang đây, giữ thứ tự</translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>Đến lượt tiếp theo</translation>
    </message>
    <message>
        <source>Has an appointment</source>
        <translation>Có lịch hẹn</translation>
    </message>
    <message>
        <source>Late for an appointment, waits from arrival</source>
        <translation>Trễ hẹn, chờ từ lúc đến</translation>
    </message>
    <message>
        <source>Came back late, waits from then</source>
        <translation>Quay lại muộn, chờ từ lúc đó</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n minutes more</source>
        <translation>
            <numerusform>Xin thêm %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is called before somebody whose place counts from %n minutes earlier.</source>
        <translation>
            <numerusform>Không ai được gọi trước người có thứ tự sớm hơn %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>Phòng chờ</translation>
    </message>
    <message>
        <source>The office’s machines</source>
        <translation>Các máy của văn phòng</translation>
    </message>
    <message>
        <source>Operator’s code</source>
        <translation>Mã của người vận hành</translation>
    </message>
    <message>
        <source>Make one on the server’s machine. It opens this page once.</source>
        <translation>Hãy tạo mã trên máy chủ. Mã chỉ mở trang này một lần.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>That code opens nothing. It was used already, or is older than 10 minutes. Make a new one.</source>
        <translation>Mã đó không mở được gì. Mã đã được dùng, hoặc đã quá 10 phút. Hãy tạo mã mới.</translation>
    </message>
    <message>
        <source>Not over this connection</source>
        <translation>Không qua kết nối này</translation>
    </message>
    <message>
        <source>This page is shown over https, or on the server’s own machine. Start the server with --tls.</source>
        <translation>Trang này chỉ hiện qua https, hoặc trên chính máy chủ. Hãy khởi động máy chủ với --tls.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Signed in until {time}</source>
        <translation>Đăng nhập đến {time}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Lúc {time}</translation>
    </message>
    <message>
        <source>This page renews itself every 30 seconds.</source>
        <translation>Trang này tự làm mới mỗi 30 giây.</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Giữ yên trang</translation>
    </message>
    <message>
        <source>Let it renew itself</source>
        <translation>Cho trang tự làm mới</translation>
    </message>
    <message>
        <source>The server cannot read its log now</source>
        <translation>Máy chủ hiện không đọc được nhật ký</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Mọi thứ đều ổn</translation>
    </message>
    <message>
        <source>This needs somebody</source>
        <translation>Việc này cần người xử lý</translation>
    </message>
    <message>
        <source>{name} waits to be let in: compare its fingerprint, then decide.</source>
        <translation>{name} đang chờ được cho vào: hãy so dấu vân, rồi quyết định.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in quarantine.</source>
        <translation>
            <numerusform>Có %n mục đang bị cách ly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were written twice and wait for an officer.</source>
        <translation>
            <numerusform>Có %n mục được ghi hai lần, đang chờ nhân viên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This server’s disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>Với tốc độ này, ổ đĩa của máy chủ sẽ đầy sau khoảng %n ngày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %n days ago.</source>
        <translation>
            <numerusform>Bản sao lưu gần nhất cách đây %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made of this server yet.</source>
        <translation>Máy chủ này chưa có bản sao lưu nào.</translation>
    </message>
    <message>
        <source>The server above does not answer.</source>
        <translation>Máy chủ cấp trên không trả lời.</translation>
    </message>
    <message>
        <source>The log is not signed any further: {problem}</source>
        <translation>Nhật ký không được ký tiếp: {problem}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Liên lạc gần nhất</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Còn trống</translation>
    </message>
    <message>
        <source>No device was let in yet.</source>
        <translation>Chưa có thiết bị nào được cho vào.</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Máy chủ này</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Đã đồng bộ</translation>
    </message>
    <message>
        <source>Less than a minute behind</source>
        <translation>Chậm chưa đến một phút</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes behind</source>
        <translation>
            <numerusform>Chậm %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind since {time}</source>
        <translation>Chậm từ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n mục chờ gửi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to read</source>
        <translation>
            <numerusform>%n mục chờ đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>Not heard since {time}</source>
        <translation>Không có tin từ {time}</translation>
    </message>
    <message>
        <source>Not heard since this server began, {time}</source>
        <translation>Không có tin từ khi máy chủ này khởi động, {time}</translation>
    </message>
    <message>
        <source>Away since {time}</source>
        <translation>Vắng từ {time}</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Speaks with another server: {name}</source>
        <translation>Liên lạc với máy chủ khác: {name}</translation>
    </message>
    <message>
        <source>Waits to be let in</source>
        <translation>Chờ được cho vào</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Không được cho vào</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Đã bị chặn</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>{time} s fast</source>
        <translation>Nhanh {time} giây</translation>
    </message>
    <message>
        <source>{time} s slow</source>
        <translation>Chậm {time} giây</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Ki-ốt</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bảng hiển thị</translation>
    </message>
    <message>
        <source>Laptop for the field</source>
        <translation>Máy xách tay thực địa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Cách ly</translation>
    </message>
    <message>
        <source>Nothing was put aside.</source>
        <translation>Không có gì bị để riêng.</translation>
    </message>
    <message>
        <source>What is here holds nothing else up. This command writes all of it into a table: {command}</source>
        <translation>Những gì ở đây không cản trở việc nào khác. Lệnh này ghi tất cả vào một bảng: {command}</translation>
    </message>
    <message>
        <source>From {name}, {time}</source>
        <translation>Từ {name}, {time}</translation>
    </message>
    <message>
        <source>An entry that cannot be read</source>
        <translation>Một mục không đọc được</translation>
    </message>
    <message>
        <source>Two machines wrote under one number, as a copied folder does. End the copy; the device goes on by itself.</source>
        <translation>Hai máy ghi dưới cùng một số, như khi thư mục bị sao chép. Hãy dừng bản sao; thiết bị tự tiếp tục.</translation>
    </message>
    <message>
        <source>What came is not what the device has signed. Look at that device, and shut it out if in doubt.</source>
        <translation>Nội dung đến không đúng với những gì thiết bị đã ký. Hãy xem thiết bị đó, và chặn nếu nghi ngờ.</translation>
    </message>
    <message>
        <source>It was not the sender’s to send. If you do not know why it did, shut it out: {command}</source>
        <translation>Bên gửi không có quyền gửi mục này. Nếu không rõ vì sao, hãy chặn thiết bị: {command}</translation>
    </message>
    <message>
        <source>Another server did not take it. Bring both to one release.</source>
        <translation>Một máy chủ khác không nhận mục này. Hãy đưa cả hai về cùng một phiên bản.</translation>
    </message>
    <message>
        <source>It cannot be read. Bring its device and this server to one release.</source>
        <translation>Không đọc được. Hãy đưa thiết bị đó và máy chủ này về cùng một phiên bản.</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Được ghi hai lần</translation>
    </message>
    <message>
        <source>Nothing waits to be settled.</source>
        <translation>Không có gì chờ giải quyết.</translation>
    </message>
    <message>
        <source>Officers settle them at a counter with Ctrl W, and on their laptops. The oldest is of {time}.</source>
        <translation>Nhân viên giải quyết tại quầy bằng Ctrl W, và trên máy xách tay. Mục cũ nhất từ {time}.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Rosters</source>
        <translation>Lịch phân công</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Các quầy</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Chuyến thăm</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Sealed papers</source>
        <translation>Giấy tờ niêm phong</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Những thứ khác</translation>
    </message>
    <message>
        <source>More every day</source>
        <translation>Tăng mỗi ngày</translation>
    </message>
    <message>
        <source>Known after a day</source>
        <translation>Biết sau một ngày</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n days</source>
        <translation>
            <numerusform>Còn chỗ cho khoảng %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Decides for the office</source>
        <translation>Quyết định cho văn phòng</translation>
    </message>
    <message>
        <source>Stands by</source>
        <translation>Dự phòng</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>This server stands by. Devices tell how they are to the one that decides: look there.</source>
        <translation>Máy chủ này dự phòng. Thiết bị báo tình trạng cho máy đang quyết định: hãy xem ở đó.</translation>
    </message>
    <message>
        <source>Server above</source>
        <translation>Máy chủ cấp trên</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Checkpoints and backups</source>
        <translation>Điểm kiểm và sao lưu</translation>
    </message>
    <message>
        <source>Signed entries</source>
        <translation>Mục đã ký</translation>
    </message>
    <message>
        <source>Last checkpoint</source>
        <translation>Điểm kiểm gần nhất</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Sao lưu gần nhất</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>The database has backups of its own</source>
        <translation>Cơ sở dữ liệu có bản sao lưu riêng</translation>
    </message>
    <message>
        <source>Photo booth</source>
        <translation>Buồng chụp ảnh</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>Quầy thu tiền</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>There is no such place to wait here. Places are: {known}.</source>
        <translation>Ở đây không có chỗ chờ như vậy. Các chỗ có: {known}.</translation>
    </message>
    <message>
        <source>First in the list</source>
        <translation>Đứng đầu danh sách</translation>
    </message>
    <message>
        <source>First of those whom this counter serves</source>
        <translation>Đứng đầu trong số người quầy này phục vụ</translation>
    </message>
    <message numerus="yes">
        <source>Has waited over %n minutes, so every counter helps</source>
        <translation>
            <numerusform>Đã chờ hơn %n phút, nên mọi quầy đều giúp</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits for this desk’s own services, so it helps out</source>
        <translation>Không có ai chờ dịch vụ của quầy này, nên quầy giúp việc khác</translation>
    </message>
    <message>
        <source>Ticket {label} is waiting. Call it first.</source>
        <translation>Phiếu {label} đang chờ. Hãy gọi trước.</translation>
    </message>
    <message>
        <source>Ticket {label} was called. Say first whether the person came, or undo the call.</source>
        <translation>Phiếu {label} đã được gọi. Hãy cho biết người đó có đến không, hoặc hoàn tác lần gọi.</translation>
    </message>
    <message>
        <source>Ticket {label} is being served. Finish it, move it or put it on hold first.</source>
        <translation>Phiếu {label} đang được phục vụ. Hãy kết thúc, chuyển hoặc tạm hoãn trước.</translation>
    </message>
    <message>
        <source>Ticket {label} is on hold. Call it, or put it back to waiting first.</source>
        <translation>Phiếu {label} đang tạm hoãn. Hãy gọi, hoặc đưa về hàng chờ trước.</translation>
    </message>
    <message>
        <source>Ticket {label} is finished. Undo that, or give the person a new ticket.</source>
        <translation>Phiếu {label} đã kết thúc. Hãy hoàn tác, hoặc cấp số mới cho người này.</translation>
    </message>
    <message>
        <source>Ticket {label} was called and nobody came. If the person is here now, put it back to waiting first.</source>
        <translation>Phiếu {label} đã được gọi và không có ai đến. Nếu người đó đang ở đây, hãy đưa phiếu về hàng chờ trước.</translation>
    </message>
    <message>
        <source>The person with ticket {label} left. If they are here now, put it back to waiting first.</source>
        <translation>Người có phiếu {label} đã rời đi. Nếu họ đang ở đây, hãy đưa phiếu về hàng chờ trước.</translation>
    </message>
    <message>
        <source>Ticket {label} was cancelled. Undo that, or give the person a new ticket.</source>
        <translation>Phiếu {label} đã bị hủy. Hãy hoàn tác, hoặc cấp số mới cho người này.</translation>
    </message>
    <message>
        <source>Nobody is waiting whom counter {counter} can serve now. The list shows who waits for others.</source>
        <translation>Hiện không có ai đang chờ mà quầy {counter} phục vụ được. Danh sách cho thấy ai đang chờ quầy khác.</translation>
    </message>
    <message>
        <source>The person with ticket {label} is at counter {counter} now, with ticket {other}. Wait until that ends.</source>
        <translation>Người có phiếu {label} đang ở quầy {counter}, với phiếu {other}. Hãy chờ đến khi xong.</translation>
    </message>
    <message>
        <source>Type when the person came, such as 09:30.</source>
        <translation>Gõ giờ người này đến, ví dụ 09:30.</translation>
    </message>
    <message>
        <source>There is no such visit today. Give a ticket without it, which begins a new one.</source>
        <translation>Hôm nay không có lượt đến này. Hãy cấp số không kèm lượt đó; một lượt mới sẽ bắt đầu.</translation>
    </message>
    <message>
        <source>There is no need called “{need}”. Choose from: {needs}.</source>
        <translation>Không có nhu cầu nào tên “{need}”. Hãy chọn trong: {needs}.</translation>
    </message>
    <message>
        <source>There is no desk profile called “{profile}”. Choose from: {profiles}.</source>
        <translation>Không có chế độ quầy nào tên “{profile}”. Hãy chọn trong: {profiles}.</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Leave it first, or move from there.</source>
        <translation>{name} đang ở quầy {counter}. Hãy rời quầy đó trước, hoặc chuyển từ đó.</translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was called a moment ago. Give the person %n seconds more.</source>
        <translation>
            <numerusform>Phiếu {label} vừa được gọi. Hãy chờ người này thêm %n giây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticket {label} was put off %n times already. Come when it is called, or ask at a counter.</source>
        <translation>
            <numerusform>Phiếu {label} đã được lùi %n lần. Vui lòng đến khi được gọi, hoặc hỏi tại quầy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a first name. Without one the number alone is called.</source>
        <translation>Vui lòng gõ tên gọi. Nếu không, chỉ số được gọi.</translation>
    </message>
    <message>
        <source>Use at most {most} letters. A short form of the name will do.</source>
        <translation>Dùng tối đa {most} chữ cái. Có thể dùng tên gọi ngắn.</translation>
    </message>
    <message>
        <source>Use letters, spaces, hyphens and apostrophes only. Leave out digits, emoji and other signs.</source>
        <translation>Chỉ dùng chữ cái, dấu cách, gạch nối và dấu nháy. Không dùng chữ số, biểu tượng cảm xúc hay ký hiệu khác.</translation>
    </message>
    <message>
        <source>The name holds a sign that cannot be seen. Type it again.</source>
        <translation>Tên có ký tự không nhìn thấy được. Vui lòng gõ lại.</translation>
    </message>
    <message>
        <source>The name did not reach the counters. The number is called. Try again in a moment.</source>
        <translation>Tên chưa gửi được đến các quầy. Số vẫn được gọi. Vui lòng thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The name could not be removed just now. Try again, or ask at a counter.</source>
        <translation>Chưa bỏ tên được lúc này. Vui lòng thử lại, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Hãy viết gì đó trước.</translation>
    </message>
    <message>
        <source>A note has at most {most} letters. Say the rest in another one.</source>
        <translation>Một ghi chú có tối đa {most} chữ. Hãy viết phần còn lại trong ghi chú khác.</translation>
    </message>
    <message>
        <source>This visit has as many notes as it can have.</source>
        <translation>Lượt đến này đã có số ghi chú tối đa.</translation>
    </message>
    <message>
        <source>{name}, number {label}. Go to counter {counter}.</source>
        <translation>{name}, số {label}. Mời đến quầy {counter}.</translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation>{low} đến {high} phút</translation>
    </message>
    <message>
        <source>Less than {high} minutes</source>
        <translation>Dưới {high} phút</translation>
    </message>
    <message>
        <source>No counter is open yet</source>
        <translation>Chưa có quầy nào mở</translation>
    </message>
    <message>
        <source>Probably called between {from_time} and {to_time}</source>
        <translation>Dự kiến gọi từ {from_time} đến {to_time}</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose one from its list.</source>
        <translation>Văn phòng này không có dịch vụ đó. Vui lòng chọn trong danh sách.</translation>
    </message>
    <message>
        <source>There is no such ticket today.</source>
        <translation>Hôm nay không có phiếu này.</translation>
    </message>
    <message>
        <source>There is no counter {counter} here.</source>
        <translation>Ở đây không có quầy {counter}.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Không có ai chờ.</translation>
    </message>
    <message>
        <source>Ticket {label} is “{state}” now, so this cannot be done.</source>
        <translation>Phiếu {label} hiện ở trạng thái “{state}”, nên không thực hiện được.</translation>
    </message>
    <message>
        <source>{name} is at counter {counter}. Choose another, or ask them to leave it.</source>
        <translation>{name} đang ở quầy {counter}. Hãy chọn quầy khác, hoặc nhờ họ rời quầy.</translation>
    </message>
    <message>
        <source>You are not signed in at counter {counter}.</source>
        <translation>Bạn chưa đăng nhập ở quầy {counter}.</translation>
    </message>
    <message>
        <source>Ticket {label} is still at this counter. Finish it first.</source>
        <translation>Phiếu {label} vẫn đang ở quầy này. Hãy kết thúc trước.</translation>
    </message>
    <message>
        <source>There is nothing to undo for this ticket.</source>
        <translation>Phiếu này không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Ticket {label} was called {count} times. Mark that the person did not come.</source>
        <translation>Phiếu {label} đã được gọi {count} lần. Hãy đánh dấu là không đến.</translation>
    </message>
    <message>
        <source>This device has no numbers left and the hub does not answer. Ask at a counter.</source>
        <translation>Thiết bị này đã hết số và máy trung tâm không trả lời. Vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Thiết bị này không được phép làm việc đó.</translation>
    </message>
    <message>
        <source>The request cannot be read: {detail}</source>
        <translation>Không đọc được yêu cầu: {detail}</translation>
    </message>
    <message>
        <source>There is no act with that name.</source>
        <translation>Không có thao tác nào mang tên đó.</translation>
    </message>
    <message>
        <source>It could not be saved on this machine: {detail}</source>
        <translation>Không lưu được trên máy này: {detail}</translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>Mã PIN không đúng. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Another hub decides for this office now.</source>
        <translation>Hiện một máy trung tâm khác điều hành văn phòng này.</translation>
    </message>
    <message>
        <source>The hub refused: {message}</source>
        <translation>Máy trung tâm từ chối: {message}</translation>
    </message>
    <message>
        <source>This form is not open here any more. Start it again.</source>
        <translation>Tờ khai này không còn mở ở đây. Vui lòng bắt đầu lại.</translation>
    </message>
    <message>
        <source>The answers kept of this form were changed or cut ({detail}). Start it again, or ask at a counter.</source>
        <translation>Các câu trả lời đã lưu của tờ khai này bị thay đổi hoặc bị cắt ({detail}). Vui lòng bắt đầu lại, hoặc hỏi tại quầy.</translation>
    </message>
    <message>
        <source>That is too large. Use smaller or fewer files.</source>
        <translation>Dung lượng quá lớn. Vui lòng dùng tệp nhỏ hơn hoặc ít tệp hơn.</translation>
    </message>
    <message>
        <source>A file that was handed in could not be kept. Hand it in again, or leave it out.</source>
        <translation>Có một tệp đã nộp không lưu được. Vui lòng nộp lại, hoặc bỏ qua tệp đó.</translation>
    </message>
    <message>
        <source>There is a slip in that code. Compare it with your paper.</source>
        <translation>Mã đó có chỗ nhầm. Vui lòng đối chiếu với giấy của quý vị.</translation>
    </message>
    <message>
        <source>No form is kept under that code. It was sent, or its time is over.</source>
        <translation>Không có tờ khai nào lưu với mã đó. Tờ khai đã được gửi hoặc đã hết hạn lưu.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there. What was typed here since is not in it.</source>
        <translation>Tờ khai này đã được mở ở nơi khác và đang được điền ở đó. Những gì gõ ở đây từ lúc đó không có trong tờ khai.</translation>
    </message>
    <message>
        <source>Forms cannot be kept or fetched now, because the office’s server does not answer. Ask at a counter.</source>
        <translation>Hiện không lưu hay tải được tờ khai, vì máy chủ của văn phòng không trả lời. Vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>This form was sent already. Its reference is {reference}.</source>
        <translation>Tờ khai này đã được gửi rồi. Mã hồ sơ là {reference}.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried. Wait a minute.</source>
        <translation>Đã thử quá nhiều mã sai. Vui lòng chờ một phút.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>This form cannot be sent from here, because nobody has been named who may read it. Ask at a counter.</source>
        <translation>Không gửi được tờ khai này từ đây, vì chưa chỉ định ai được đọc. Vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>This was sealed for somebody else, or was changed.</source>
        <translation>Nội dung này được niêm phong cho người khác, hoặc đã bị thay đổi.</translation>
    </message>
    <message>
        <source>This service has no form that can be filled in.</source>
        <translation>Dịch vụ này không có tờ khai để điền.</translation>
    </message>
    <message>
        <source>This machine cannot show that form ({detail}). Its pack may be older than the form.</source>
        <translation>Máy này không hiển thị được tờ khai đó ({detail}). Gói dữ liệu của máy có thể cũ hơn tờ khai.</translation>
    </message>
    <message>
        <source>No form was sent under that reference.</source>
        <translation>Không có tờ khai nào đã gửi mang mã hồ sơ đó.</translation>
    </message>
    <message>
        <source>The form is “{state}” now, so this cannot be done.</source>
        <translation>Tờ khai hiện ở trạng thái “{state}”, nên không thực hiện được.</translation>
    </message>
    <message>
        <source>This form cannot be opened here. Ask at a counter.</source>
        <translation>Không mở được tờ khai này ở đây. Vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>Only officers with the role “edit” may do that. Those here: {names}.</source>
        <translation>Chỉ nhân viên có vai trò “edit” mới được làm. Ở đây có: {names}.</translation>
    </message>
    <message>
        <source>Sign in at a counter of this machine first.</source>
        <translation>Hãy đăng nhập vào một quầy trên máy này trước.</translation>
    </message>
    <message>
        <source>The office’s server decides this and does not answer now. Nothing was changed; try again later.</source>
        <translation>Máy chủ của văn phòng quyết định việc này và hiện không trả lời. Chưa có gì thay đổi; hãy thử lại sau.</translation>
    </message>
    <message>
        <source>You proposed this yourself. Somebody else has to approve it.</source>
        <translation>Chính bạn đã đề xuất. Người khác phải duyệt.</translation>
    </message>
    <message>
        <source>Only who proposed it can withdraw it. Send it back with a reason.</source>
        <translation>Chỉ người đề xuất mới rút lại được. Hãy gửi trả kèm lý do.</translation>
    </message>
    <message>
        <source>Whoever signed this office’s pack does not let it change this. Ask them for a new version.</source>
        <translation>Bên ký gói của văn phòng này không cho phép đổi mục này. Hãy yêu cầu họ phiên bản mới.</translation>
    </message>
    <message>
        <source>The pack has nothing called {target}. Choose from the list.</source>
        <translation>Gói không có gì tên {target}. Hãy chọn từ danh sách.</translation>
    </message>
    <message>
        <source>This changes more than texts, their order or opening hours. That needs a new version of the pack.</source>
        <translation>Việc này thay đổi nhiều hơn lời văn, thứ tự hay giờ mở cửa. Cần phiên bản mới của gói.</translation>
    </message>
    <message>
        <source>Nothing is different from what is shown now.</source>
        <translation>Không có gì khác với nội dung đang hiển thị.</translation>
    </message>
    <message>
        <source>That is too much at once. Propose it in parts.</source>
        <translation>Quá nhiều cùng một lúc. Hãy đề xuất từng phần.</translation>
    </message>
    <message>
        <source>{count} amendments wait to be approved already. Have some of them approved first.</source>
        <translation>Đã có {count} sửa đổi chờ duyệt. Hãy để duyệt bớt trước.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Hãy nói lý do bằng vài từ.</translation>
    </message>
    <message>
        <source>What is shown has changed at this place meanwhile ({place}). Look at it again and propose it anew.</source>
        <translation>Trong lúc đó nội dung ở chỗ này đã thay đổi ({place}). Hãy xem lại và đề xuất mới.</translation>
    </message>
    <message>
        <source>It cannot be shown like this. {fault}</source>
        <translation>Không thể hiển thị như thế này. {fault}</translation>
    </message>
    <message>
        <source>There is no such amendment.</source>
        <translation>Không có sửa đổi như vậy.</translation>
    </message>
    <message>
        <source>It is “{state}” by now, so this cannot be done.</source>
        <translation>Hiện nó “{state}”, nên không làm được.</translation>
    </message>
    <message>
        <source>A later amendment builds on this one ({reason}). Undo that one first.</source>
        <translation>Một sửa đổi sau dựa trên mục này ({reason}). Hãy hoàn tác mục đó trước.</translation>
    </message>
    <message>
        <source>Write it in English: it stands in where a translation is missing.</source>
        <translation>Hãy viết bằng tiếng Anh: nó thay thế khi thiếu bản dịch.</translation>
    </message>
    <message>
        <source>It has {count} characters. Write at most {most}.</source>
        <translation>Có {count} ký tự. Viết nhiều nhất {most}.</translation>
    </message>
    <message>
        <source>It holds characters that cannot be shown. Type it anew.</source>
        <translation>Có ký tự không hiển thị được. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>Write a time of day such as 08:30.</source>
        <translation>Hãy viết giờ, ví dụ 08:30.</translation>
    </message>
    <message>
        <source>Write a day such as 2026-12-24.</source>
        <translation>Hãy viết ngày, ví dụ 2026-12-24.</translation>
    </message>
    <message>
        <source>These times are not in order. The office opens first, then comes the last ticket, then it closes.</source>
        <translation>Các giờ này không đúng thứ tự. Văn phòng mở cửa trước, rồi đến số cuối, rồi đóng cửa.</translation>
    </message>
    <message>
        <source>It ends before it begins. Turn the days round.</source>
        <translation>Kết thúc trước khi bắt đầu. Hãy đổi hai ngày.</translation>
    </message>
    <message>
        <source>This day is there twice. Take one of them out.</source>
        <translation>Ngày này có hai lần. Hãy bỏ một.</translation>
    </message>
    <message>
        <source>It does not fit here: {detail}.</source>
        <translation>Không phù hợp ở đây: {detail}.</translation>
    </message>
    <message>
        <source>Signs such as &lt;b&gt; are shown as they stand.</source>
        <translation>Ký hiệu như &lt;b&gt; hiển thị nguyên như vậy.</translation>
    </message>
    <message>
        <source>It is not written in: {languages}. English is shown there.</source>
        <translation>Chưa viết bằng: {languages}. Ở đó hiển thị tiếng Anh.</translation>
    </message>
    <message>
        <source>The English was changed and these were not: {languages}. See that they still say the same.</source>
        <translation>Tiếng Anh đã đổi còn các ngôn ngữ này thì chưa: {languages}. Hãy xem chúng còn cùng ý không.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Waits to be approved</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Đang hiển thị</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Đã gửi trả</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Something is missing. Ask at a counter.</source>
        <translation>Còn thiếu thông tin. Vui lòng hỏi tại quầy.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã có quyết định</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Đang phục vụ</translation>
    </message>
    <message>
        <source>{name} is not heard of: see that it is switched on and that its network cable is in.</source>
        <translation>Không nhận được tín hiệu từ {name}: hãy kiểm tra máy đã bật và cáp mạng đã cắm.</translation>
    </message>
    <message>
        <source>{name} is nearly out of paper: have a roll of 80 mm ready.</source>
        <translation>{name} sắp hết giấy: hãy chuẩn bị một cuộn 80 mm.</translation>
    </message>
    <message>
        <source>{name} is out of paper: put in a roll of 80 mm.</source>
        <translation>{name} đã hết giấy: hãy lắp một cuộn 80 mm.</translation>
    </message>
    <message>
        <source>The printer of {name} is open: close its cover.</source>
        <translation>Máy in của {name} đang mở: hãy đóng nắp.</translation>
    </message>
    <message>
        <source>The printer of {name} reports a fault: take out jammed paper, then switch it off and on.</source>
        <translation>Máy in của {name} báo lỗi: hãy lấy giấy kẹt ra, rồi tắt và bật lại máy.</translation>
    </message>
    <message>
        <source>The printer of {name} does not answer: see that it is switched on and that its cable is in.</source>
        <translation>Máy in của {name} không trả lời: hãy kiểm tra máy đã bật và cáp đã cắm.</translation>
    </message>
    <message>
        <source>The disk of {name} is nearly full ({left} MB left): delete what does not belong to the program.</source>
        <translation>Ổ đĩa của {name} gần đầy (còn {left} MB): hãy xóa những gì không thuộc chương trình.</translation>
    </message>
    <message>
        <source>{name} cannot send everything: {problem}</source>
        <translation>{name} không gửi được tất cả: {problem}</translation>
    </message>
    <message>
        <source>{name} does not show the new content: {problem} Publish it anew, or go back with `pack rollback`.</source>
        <translation>{name} không hiển thị nội dung mới: {problem} Hãy phát hành lại, hoặc quay lại bằng `pack rollback`.</translation>
    </message>
    <message>
        <source>The clock of {name} is wrong by {seconds} seconds: set it, or turn on its network time.</source>
        <translation>Đồng hồ của {name} sai {seconds} giây: hãy chỉnh lại, hoặc bật giờ mạng.</translation>
    </message>
    <message>
        <source>{name} runs version {theirs}, the office {ours}: bring both to one release.</source>
        <translation>{name} chạy phiên bản {theirs}, văn phòng chạy {ours}: hãy đưa cả hai về cùng một phiên bản.</translation>
    </message>
    <message>
        <source>Number {label}. Go to counter {counter}.</source>
        <translation>Số {label}. Mời đến quầy {counter}.</translation>
    </message>
    <message>
        <source>This board has lost its connection. Listen for staff.</source>
        <translation>Bảng gọi số bị mất kết nối. Vui lòng nghe nhân viên gọi.</translation>
    </message>
    <message>
        <source>Wait from now: {wait}</source>
        <translation>Thời gian chờ từ bây giờ: {wait}</translation>
    </message>
    <message>
        <source>Take a seat. The board shows your number and a counter.</source>
        <translation>Mời quý vị ngồi chờ. Bảng gọi số sẽ hiện số của quý vị và số quầy.</translation>
    </message>
    <message>
        <source>Your appointment is at {time}.</source>
        <translation>Lịch hẹn của quý vị lúc {time}.</translation>
    </message>
    <message>
        <source>Your appointment was at {time}. You are called as if you had come without one.</source>
        <translation>Lịch hẹn của quý vị lúc {time} đã quá giờ. Quý vị được gọi như người không có lịch hẹn.</translation>
    </message>
    <message>
        <source>Your other numbers: {labels}</source>
        <translation>Các số khác của quý vị: {labels}</translation>
    </message>
    <message>
        <source>Point your phone at the code to follow the queue.</source>
        <translation>Hướng điện thoại vào mã để theo dõi hàng chờ.</translation>
    </message>
    <message>
        <source>The page behind the code works once the link is back.</source>
        <translation>Trang của mã này sẽ hoạt động khi có kết nối lại.</translation>
    </message>
    <message>
        <source>Type the six words, or scan the picture beside them.</source>
        <translation>Gõ sáu từ, hoặc quét hình bên cạnh.</translation>
    </message>
    <message>
        <source>Words so far: {count}. A code has {of}. Type all of them, in their order.</source>
        <translation>Số từ hiện có: {count}. Một mã có {of}. Gõ đủ, theo đúng thứ tự.</translation>
    </message>
    <message>
        <source>“{word}” is in none of the lists. Look at this word again.</source>
        <translation>“{word}” không có trong danh sách nào. Hãy xem lại từ này.</translation>
    </message>
    <message>
        <source>This may be one of two codes. Type the words exactly as they stand.</source>
        <translation>Đây có thể là một trong hai mã. Gõ các từ đúng như được ghi.</translation>
    </message>
    <message>
        <source>These words do not belong together. One is another word, or two changed places.</source>
        <translation>Các từ này không đi cùng nhau. Một từ sai, hoặc hai từ đổi chỗ.</translation>
    </message>
    <message>
        <source>The office’s hub does not answer, so nothing can be handed over now. Your answers stay here.</source>
        <translation>Máy chủ của văn phòng không trả lời, nên chưa thể chuyển giao. Câu trả lời của bạn vẫn ở đây.</translation>
    </message>
    <message>
        <source>Nothing waits under these words at this office.</source>
        <translation>Không có gì chờ dưới các từ này tại văn phòng này.</translation>
    </message>
    <message>
        <source>This was opened at {time}. Words open once: go on where they were opened, or hand over again.</source>
        <translation>Đã được mở lúc {time}. Các từ chỉ mở một lần: hãy tiếp tục ở nơi đã mở, hoặc chuyển giao lại.</translation>
    </message>
    <message>
        <source>The time of these words was over at {time}. Hand over again where the form was filled in.</source>
        <translation>Các từ này đã hết hạn lúc {time}. Hãy chuyển giao lại ở nơi điền biểu mẫu.</translation>
    </message>
    <message>
        <source>This was handed over at another office ({office}). It opens only there.</source>
        <translation>Việc này được chuyển giao ở văn phòng khác ({office}). Chỉ mở được ở đó.</translation>
    </message>
    <message>
        <source>What was handed over arrived damaged. Hand over again where the form was filled in.</source>
        <translation>Nội dung chuyển giao bị hỏng. Hãy chuyển giao lại ở nơi điền biểu mẫu.</translation>
    </message>
    <message>
        <source>That is too much to hand over at once.</source>
        <translation>Quá nhiều để chuyển giao một lần.</translation>
    </message>
    <message>
        <source>Only the place that opened it can close it.</source>
        <translation>Chỉ nơi đã mở mới đóng được.</translation>
    </message>
    <message>
        <source>Its time is not over yet.</source>
        <translation>Chưa hết hạn.</translation>
    </message>
    <message>
        <source>Your form</source>
        <translation>Biểu mẫu của bạn</translation>
    </message>
    <message>
        <source>Scan the picture on your paper with this phone. What you see then stays between your paper and you.</source>
        <translation>Hãy quét hình trên tờ giấy bằng điện thoại này. Điều bạn thấy chỉ giữa tờ giấy và bạn.</translation>
    </message>
    <message>
        <source>This phone cannot open it here. Your words still work at any kiosk or counter of this office.</source>
        <translation>Điện thoại này không mở được ở đây. Các từ của bạn vẫn dùng được tại mọi máy hoặc quầy của văn phòng này.</translation>
    </message>
    <message>
        <source>There is nothing here any more. It was opened at the office, or its time is over.</source>
        <translation>Ở đây không còn gì nữa. Nó đã được mở tại văn phòng, hoặc đã hết hạn.</translation>
    </message>
    <message>
        <source>Your answers are not on this page. Whoever has your paper can open your form: keep it to yourself.</source>
        <translation>Câu trả lời của bạn không có trên trang này. Ai có tờ giấy của bạn đều mở được biểu mẫu: hãy giữ riêng.</translation>
    </message>
    <message>
        <source>Choose by what right this person helps. Nobody acts for another without one.</source>
        <translation>Hãy chọn người này giúp theo quyền nào. Không ai làm thay người khác khi không có quyền.</translation>
    </message>
    <message>
        <source>There is no such call for help today.</source>
        <translation>Hôm nay không có cuộc gọi trợ giúp này.</translation>
    </message>
    <message>
        <source>Help was called from this screen already. Wait a moment, or take that call back first.</source>
        <translation>Đã gọi trợ giúp từ màn hình này rồi. Hãy chờ một lát, hoặc rút lại cuộc gọi đó trước.</translation>
    </message>
    <message>
        <source>Nobody can walk over to a laptop in the field. Ask to be talked through it instead.</source>
        <translation>Không ai có thể đi đến máy ở thực địa. Hãy yêu cầu được hướng dẫn qua lời nói.</translation>
    </message>
    <message>
        <source>This call for help is over.</source>
        <translation>Cuộc gọi trợ giúp này đã kết thúc.</translation>
    </message>
    <message>
        <source>{name} at counter {counter} has this call for help.</source>
        <translation>{name} ở quầy {counter} đang nhận cuộc gọi trợ giúp này.</translation>
    </message>
    <message>
        <source>Nobody has answered this call for help yet.</source>
        <translation>Chưa có ai trả lời cuộc gọi trợ giúp này.</translation>
    </message>
    <message>
        <source>Only the other side of this call for help can say that.</source>
        <translation>Chỉ phía bên kia của cuộc gọi trợ giúp này mới làm được điều đó.</translation>
    </message>
    <message>
        <source>That cannot be done now. The helper or the citizen went on.</source>
        <translation>Hiện không làm được việc đó. Người trợ giúp hoặc người dân đã sang bước khác.</translation>
    </message>
    <message>
        <source>Trainees do not answer calls for help. Ask a colleague.</source>
        <translation>Nhân viên tập sự không trả lời cuộc gọi trợ giúp. Hãy nhờ đồng nghiệp.</translation>
    </message>
    <message>
        <source>Choose a service first, so that a ticket can be given.</source>
        <translation>Hãy chọn một dịch vụ trước để được cấp phiếu.</translation>
    </message>
    <message>
        <source>That is no telephone number. It has 6 to 15 digits.</source>
        <translation>Đó không phải là số điện thoại. Số điện thoại có từ 6 đến 15 chữ số.</translation>
    </message>
    <message>
        <source>No number can be left now, because the office’s server does not answer. Take a ticket instead.</source>
        <translation>Hiện không để lại số được, vì máy chủ của văn phòng không trả lời. Hãy lấy phiếu thay vào đó.</translation>
    </message>
    <message>
        <source>The number is not there any more. It is forgotten when a call ends.</source>
        <translation>Số này không còn nữa. Số bị xóa khi cuộc gọi kết thúc.</translation>
    </message>
    <message>
        <source>There is no such emergency call today.</source>
        <translation>Hôm nay không có cuộc gọi khẩn cấp này.</translation>
    </message>
    <message>
        <source>This emergency call is over.</source>
        <translation>Cuộc gọi khẩn cấp này đã kết thúc.</translation>
    </message>
    <message>
        <source>This emergency call was raised here. A colleague answers it.</source>
        <translation>Cuộc gọi khẩn cấp này được phát từ đây. Đồng nghiệp sẽ trả lời.</translation>
    </message>
    <message>
        <source>Yes, that is so</source>
        <translation>Vâng, đúng vậy</translation>
    </message>
    <message>
        <source>No, that is not so</source>
        <translation>Không, không phải vậy</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Chỉ cho tôi chỗ nào</translation>
    </message>
    <message>
        <source>What does this mean?</source>
        <translation>Điều này nghĩa là gì?</translation>
    </message>
    <message>
        <source>Go more slowly</source>
        <translation>Chậm hơn một chút</translation>
    </message>
    <message>
        <source>Say that in another way</source>
        <translation>Hãy nói theo cách khác</translation>
    </message>
    <message>
        <source>I do not have that with me</source>
        <translation>Tôi không mang theo thứ đó</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Chờ một chút</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Cảm ơn</translation>
    </message>
    <message>
        <source>Hello, I am here to help</source>
        <translation>Xin chào, tôi ở đây để giúp</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Cứ từ từ, không vội</translation>
    </message>
    <message>
        <source>I am pointing at it on your screen</source>
        <translation>Tôi đang chỉ vào chỗ đó trên màn hình của bạn</translation>
    </message>
    <message>
        <source>Is that right?</source>
        <translation>Như vậy có đúng không?</translation>
    </message>
    <message>
        <source>You can leave that one empty</source>
        <translation>Bạn có thể để trống mục đó</translation>
    </message>
    <message>
        <source>You are nearly done</source>
        <translation>Bạn sắp xong rồi</translation>
    </message>
    <message>
        <source>That could not be sent: it is too long, or not what a help session says. Shorten it and try again.</source>
        <translation>Không gửi được: quá dài, hoặc không phải nội dung của buổi trợ giúp. Hãy rút ngắn rồi thử lại.</translation>
    </message>
    <message>
        <source>Go on with a form</source>
        <translation>Làm tiếp một tờ khai</translation>
    </message>
    <message>
        <source>Your six words, or the code of your form</source>
        <translation>Sáu từ của bạn, hoặc mã của tờ khai</translation>
    </message>
    <message>
        <source>They stand on your paper. Capitals and small slips do not matter.</source>
        <translation>Chúng có trên giấy của bạn. Chữ hoa hay lỗi nhỏ không sao.</translation>
    </message>
    <message>
        <source>Open my form</source>
        <translation>Mở tờ khai của tôi</translation>
    </message>
    <message>
        <source>The words open your form once. From then on it is open on this page, and nowhere else.</source>
        <translation>Các từ mở tờ khai của bạn một lần. Từ đó tờ khai chỉ mở trên trang này, không ở nơi nào khác.</translation>
    </message>
    <message>
        <source>You can go on with this form here, on this phone or computer.</source>
        <translation>Bạn có thể làm tiếp tờ khai này tại đây, trên điện thoại hoặc máy tính này.</translation>
    </message>
    <message>
        <source>If this page closes, your form goes on with this code: {code}</source>
        <translation>Nếu trang này đóng, bạn làm tiếp tờ khai bằng mã này: {code}</translation>
    </message>
    <message>
        <source>It works until {day}, here and at kiosks and counters. Whoever has it can read your form.</source>
        <translation>Mã có hiệu lực đến {day}, tại đây và ở các ki-ốt, quầy. Ai có mã đều đọc được tờ khai của bạn.</translation>
    </message>
    <message>
        <source>This page stays open until {time}. Every step gives {minutes} minutes more.</source>
        <translation>Trang này mở đến {time}. Mỗi bước thêm {minutes} phút nữa.</translation>
    </message>
    <message>
        <source>Question {position} of {total}</source>
        <translation>Câu {position} trên {total}</translation>
    </message>
    <message>
        <source>Question {position} of about {total}</source>
        <translation>Câu {position} trên khoảng {total} câu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(không bắt buộc)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Chọn một câu trả lời</translation>
    </message>
    <message>
        <source>Choose all that apply</source>
        <translation>Chọn tất cả mục phù hợp</translation>
    </message>
    <message>
        <source>Look for an answer in the list</source>
        <translation>Tìm câu trả lời trong danh sách</translation>
    </message>
    <message>
        <source>Nothing found for these words</source>
        <translation>Không tìm thấy kết quả cho những từ này</translation>
    </message>
    <message>
        <source>Choose from what was found, or search again.</source>
        <translation>Chọn từ kết quả tìm được, hoặc tìm lại.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Vĩ độ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Kinh độ</translation>
    </message>
    <message>
        <source>Leave it empty if you do not know it, and show the place on the map at a kiosk or counter.</source>
        <translation>Để trống nếu bạn không biết, rồi chỉ vị trí trên bản đồ tại ki-ốt hoặc quầy.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Vị trí {place}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>This question needs a kiosk or counter. Go on with the others: your answers are kept.</source>
        <translation>Câu hỏi này cần ki-ốt hoặc quầy. Hãy làm tiếp các câu khác: câu trả lời của bạn được giữ.</translation>
    </message>
    <message>
        <source>Your answer brings more questions. They are on this page.</source>
        <translation>Câu trả lời của bạn mở thêm câu hỏi. Chúng ở trên trang này.</translation>
    </message>
    <message>
        <source>The form has changed since you began. Look over your answers before you send it.</source>
        <translation>Tờ khai đã thay đổi từ khi bạn bắt đầu. Hãy xem lại câu trả lời trước khi gửi.</translation>
    </message>
    <message>
        <source>That page is no longer part of your form. Go on here.</source>
        <translation>Trang đó không còn trong tờ khai của bạn. Hãy tiếp tục ở đây.</translation>
    </message>
    <message>
        <source>Your form is not kept at the office right now ({why}). Do not close this page before it is sent.</source>
        <translation>Tờ khai của bạn hiện chưa được giữ tại văn phòng ({why}). Đừng đóng trang này trước khi gửi.</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Có chỗ cần xem lại</translation>
    </message>
    <message>
        <source>Enter an answer</source>
        <translation>Nhập câu trả lời</translation>
    </message>
    <message>
        <source>Enter a date</source>
        <translation>Nhập ngày tháng</translation>
    </message>
    <message>
        <source>Enter a time, for example 14:30</source>
        <translation>Nhập giờ, ví dụ 14:30</translation>
    </message>
    <message>
        <source>Tick the box to go on</source>
        <translation>Đánh dấu vào ô để tiếp tục</translation>
    </message>
    <message>
        <source>Look at this answer again</source>
        <translation>Xem lại câu trả lời này</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Nhập một số nguyên</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <translation>Nhập một số</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}</source>
        <translation>Nhập số từ {low} đến {high}</translation>
    </message>
    <message>
        <source>Enter two numbers, for example −41.2865 and 174.7762</source>
        <translation>Nhập hai số, ví dụ −41.2865 và 174.7762</translation>
    </message>
    <message>
        <source>Choose each answer once</source>
        <translation>Chọn mỗi câu trả lời một lần</translation>
    </message>
    <message>
        <source>That is too long. Use fewer words.</source>
        <translation>Quá dài. Hãy dùng ít từ hơn.</translation>
    </message>
    <message>
        <source>{label}: this needs a kiosk or counter</source>
        <translation>{label}: mục này cần ki-ốt hoặc quầy</translation>
    </message>
    <message>
        <source>Added so far: {count}</source>
        <translation>Đã thêm: {count}</translation>
    </message>
    <message>
        <source>You have added nothing here</source>
        <translation>Quý vị chưa thêm gì ở đây</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Thêm mục nữa</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Thêm một mục</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation>Kiểm tra câu trả lời</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Câu hỏi khác</translation>
    </message>
    <message>
        <source>Not provided</source>
        <translation>Không cung cấp</translation>
    </message>
    <message>
        <source>Parts of this form</source>
        <translation>Các phần của tờ khai này</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Before you send this form</source>
        <translation>Trước khi gửi tờ khai này</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Goes sealed to {names} and to this office. Nobody else can read it.</source>
        <translation>Được niêm phong và gửi đến {names} cùng văn phòng này. Không ai khác đọc được.</translation>
    </message>
    <message>
        <source>Goes sealed to this office. Nobody else can read it.</source>
        <translation>Được niêm phong và gửi đến văn phòng này. Không ai khác đọc được.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions need a kiosk or counter. Take the form there to send it: you tell nothing twice.</source>
        <translation>
            <numerusform>%n câu hỏi cần ki-ốt hoặc quầy. Mang tờ khai đến đó để gửi: bạn không phải nói lại điều gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has a fault and cannot be sent. Your answers are kept. Please ask for help.</source>
        <translation>Tờ khai này bị lỗi và không gửi được. Các câu trả lời của quý vị vẫn được giữ. Vui lòng nhờ giúp đỡ.</translation>
    </message>
    <message>
        <source>Your form is sent</source>
        <translation>Tờ khai của quý vị đã được gửi</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Mã hồ sơ của quý vị</translation>
    </message>
    <message>
        <source>Note it. With it, staff find your form.</source>
        <translation>Hãy ghi lại. Nhân viên dùng nó để tìm tờ khai của bạn.</translation>
    </message>
    <message>
        <source>Other ways to go on or to stop</source>
        <translation>Cách khác để làm tiếp hoặc dừng</translation>
    </message>
    <message>
        <source>Finish it at a kiosk or counter instead</source>
        <translation>Hoàn tất tại ki-ốt hoặc quầy</translation>
    </message>
    <message>
        <source>You get six new words. They open your form once, at any kiosk or counter of {office}, or here again.</source>
        <translation>Bạn nhận sáu từ mới. Chúng mở tờ khai một lần, tại bất kỳ ki-ốt hay quầy nào của {office}, hoặc lại tại đây.</translation>
    </message>
    <message>
        <source>Give me six words</source>
        <translation>Cho tôi sáu từ</translation>
    </message>
    <message>
        <source>Your six words</source>
        <translation>Sáu từ của bạn</translation>
    </message>
    <message>
        <source>Whoever has the words can open your form and read it. Keep them to yourself.</source>
        <translation>Ai có các từ này đều mở và đọc được biểu mẫu của bạn. Hãy giữ riêng cho mình.</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>Được lưu đến {day}</translation>
    </message>
    <message>
        <source>For staff: {words}</source>
        <translation>Cho nhân viên: {words}</translation>
    </message>
    <message>
        <source>I am finished: wipe it</source>
        <translation>Tôi đã xong: xóa đi</translation>
    </message>
    <message>
        <source>Wipe everything?</source>
        <translation>Xóa tất cả?</translation>
    </message>
    <message>
        <source>Your answers are deleted, here and at the office, for good. To go on later, take six words instead.</source>
        <translation>Câu trả lời của bạn bị xóa hẳn, tại đây và tại văn phòng. Để làm tiếp sau, hãy lấy sáu từ.</translation>
    </message>
    <message>
        <source>What you sent stays with the office. Only this page forgets it.</source>
        <translation>Những gì bạn đã gửi vẫn ở văn phòng. Chỉ trang này quên đi.</translation>
    </message>
    <message>
        <source>Yes, wipe everything</source>
        <translation>Vâng, xóa tất cả</translation>
    </message>
    <message>
        <source>Everything is wiped</source>
        <translation>Đã xóa tất cả</translation>
    </message>
    <message>
        <source>Nothing of your form is on this page any more. Where others use this machine, close the browser as well.</source>
        <translation>Trang này không còn gì của tờ khai. Nếu người khác dùng máy này, hãy đóng cả trình duyệt.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Quay lại tờ khai</translation>
    </message>
    <message>
        <source>Your form was closed here</source>
        <translation>Tờ khai của bạn đã đóng tại đây</translation>
    </message>
    <message>
        <source>Nothing happened for {minutes} minutes, so it was closed before somebody else could read it.</source>
        <translation>Không có thao tác nào trong {minutes} phút, nên tờ khai được đóng trước khi người khác đọc được.</translation>
    </message>
    <message>
        <source>No form is open here</source>
        <translation>Không có tờ khai nào mở ở đây</translation>
    </message>
    <message>
        <source>Open forms are held in memory only. This one was finished, its time was over, or the server was started anew.</source>
        <translation>Tờ khai đang mở chỉ được giữ trong bộ nhớ. Tờ khai này đã xong, hết giờ, hoặc máy chủ vừa khởi động lại.</translation>
    </message>
    <message>
        <source>This form was opened at another place and goes on there.</source>
        <translation>Tờ khai này đã được mở ở nơi khác và tiếp tục ở đó.</translation>
    </message>
    <message>
        <source>What you sent with “Continue” is kept. With the code of your form you go on here, or at a kiosk or counter.</source>
        <translation>Những gì bạn gửi bằng “Tiếp tục” được giữ lại. Với mã tờ khai, bạn làm tiếp tại đây, hoặc tại ki-ốt hay quầy.</translation>
    </message>
    <message>
        <source>That did not come from the page of your form, so nothing was changed.</source>
        <translation>Yêu cầu đó không đến từ trang tờ khai của bạn, nên không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Go back to your form and try again. If this happens again, open the page anew.</source>
        <translation>Quay lại tờ khai và thử lại. Nếu vẫn xảy ra, hãy mở lại trang.</translation>
    </message>
    <message>
        <source>That was too much at once, so nothing was changed.</source>
        <translation>Gửi một lần như vậy quá nhiều, nên không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Go back, and send less.</source>
        <translation>Quay lại và gửi ít hơn.</translation>
    </message>
    <message>
        <source>Too many forms are open here at once. Your words still work: try again in a few minutes.</source>
        <translation>Quá nhiều tờ khai đang mở ở đây. Các từ của bạn vẫn dùng được: hãy thử lại sau vài phút.</translation>
    </message>
    <message>
        <source>Too many pages were asked for from here. Wait a minute, then load this page again.</source>
        <translation>Có quá nhiều trang được yêu cầu từ đây. Đợi một phút rồi tải lại trang này.</translation>
    </message>
    <message>
        <source>Nothing of your form is stored on this machine or stands in the address of this page.</source>
        <translation>Không có gì của tờ khai được lưu trên máy này hay nằm trong địa chỉ của trang.</translation>
    </message>
    <message>
        <source>This laptop works for {officers}. Days and cases of somebody else are not on it.</source>
        <translation>Máy này dành cho {officers}. Ngày làm việc và hồ sơ của người khác không có trên máy.</translation>
    </message>
    <message>
        <source>There is no such stop on this laptop.</source>
        <translation>Không có điểm dừng như vậy trên máy này.</translation>
    </message>
    <message>
        <source>There is no such case on this laptop.</source>
        <translation>Không có hồ sơ như vậy trên máy này.</translation>
    </message>
    <message>
        <source>You have not arrived at this stop yet. Arrive first.</source>
        <translation>Bạn chưa đến điểm dừng này. Hãy ghi nhận đã đến trước.</translation>
    </message>
    <message>
        <source>You are at this stop. Close it first.</source>
        <translation>Bạn đang ở điểm dừng này. Hãy đóng nó trước.</translation>
    </message>
    <message>
        <source>This stop is closed. Open it again first.</source>
        <translation>Điểm dừng này đã đóng. Hãy mở lại trước.</translation>
    </message>
    <message>
        <source>This stop was left out. Open it again first.</source>
        <translation>Điểm dừng này đã được bỏ qua. Hãy mở lại trước.</translation>
    </message>
    <message>
        <source>A home has no name that everybody may know. Write it into the address, which is sealed.</source>
        <translation>Nhà riêng không có tên mà mọi người được biết. Hãy viết vào địa chỉ, phần này được niêm phong.</translation>
    </message>
    <message>
        <source>There is no day {day}. Write it as 2026-11-21.</source>
        <translation>Không có ngày {day}. Hãy viết như 2026-11-21.</translation>
    </message>
    <message>
        <source>There is no field {name} here. Fields are: {names}.</source>
        <translation>Ở đây không có mục {name}. Các mục là: {names}.</translation>
    </message>
    <message>
        <source>This case holds as many papers as it can. Open another one.</source>
        <translation>Hồ sơ này đã chứa đủ số giấy tờ. Hãy mở hồ sơ khác.</translation>
    </message>
    <message>
        <source>There is no such report here.</source>
        <translation>Không có báo cáo như vậy ở đây.</translation>
    </message>
    <message>
        <source>There is no such answer here.</source>
        <translation>Không có câu trả lời như vậy ở đây.</translation>
    </message>
    <message>
        <source>Only who runs the office, or edits what it shows, may do that.</source>
        <translation>Chỉ người điều hành văn phòng, hoặc người sửa nội dung hiển thị, mới được làm việc này.</translation>
    </message>
    <message>
        <source>Write what was said, what was done, and who did it.</source>
        <translation>Hãy viết điều đã nói, điều đã làm, và ai đã làm.</translation>
    </message>
    <message>
        <source>The office’s server holds the reports and does not answer now. Try again later.</source>
        <translation>Máy chủ của văn phòng giữ các báo cáo và hiện không trả lời. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>This paper is at the office already. Write a note that it is not to be used.</source>
        <translation>Giấy này đã ở văn phòng. Hãy ghi chú rằng không dùng đến nó.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>Tệp này trống. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB. Choose a smaller one, or send its pages one by one.</source>
        <translation>Tệp này lớn hơn {most} MB. Hãy chọn tệp nhỏ hơn, hoặc gửi từng trang.</translation>
    </message>
    <message>
        <source>This kind of file is not taken. Choose a picture, a PDF, a text or an office document.</source>
        <translation>Không nhận loại tệp này. Hãy chọn ảnh, PDF, văn bản hoặc tài liệu văn phòng.</translation>
    </message>
    <message>
        <source>This has not arrived here yet. It comes with the next meeting with the office.</source>
        <translation>Mục này chưa đến đây. Nó sẽ đến trong lần kết nối tiếp theo với văn phòng.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. Try again.</source>
        <translation>Đó không phải là cụm mật khẩu của máy tính xách tay này. Không có gì bị thay đổi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this laptop. Nothing was changed. You can try again in {time}.</source>
        <translation>Đó không phải là cụm mật khẩu của máy tính xách tay này. Không có gì bị thay đổi. Bạn có thể thử lại sau {time}.</translation>
    </message>
    <message>
        <source>There were {count} wrong passphrases. You can try again in {time}.</source>
        <translation>Đã có {count} lần nhập sai cụm mật khẩu. Bạn có thể thử lại sau {time}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {least} characters, for example four words that do not belong together.</source>
        <translation>Hãy chọn cụm mật khẩu có ít nhất {least} ký tự, ví dụ bốn từ không liên quan với nhau.</translation>
    </message>
    <message>
        <source>A passphrase has at most {most} characters.</source>
        <translation>Cụm mật khẩu có nhiều nhất {most} ký tự.</translation>
    </message>
    <message>
        <source>The two new passphrases are not the same. Type both again.</source>
        <translation>Hai cụm mật khẩu mới không giống nhau. Hãy nhập lại cả hai.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for the road. On this laptop: %n cases, {forms} forms, all {answers} answers, of {day} {time}.</source>
        <translation>
            <numerusform>Sẵn sàng lên đường. Trên máy này: %n hồ sơ, {forms} biểu mẫu, toàn bộ {answers} câu trả lời, tính đến {day} {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not ready for the road yet.</source>
        <translation>Chưa sẵn sàng lên đường.</translation>
    </message>
    <message>
        <source>Everything that the office had on {day} at {time}</source>
        <translation>Mọi thứ văn phòng có vào {day} lúc {time}</translation>
    </message>
    <message>
        <source>This laptop has not heard from the office yet</source>
        <translation>Máy này chưa nhận được gì từ văn phòng</translation>
    </message>
    <message>
        <source>Stops from {first} to {last}: {count}</source>
        <translation>Điểm dừng từ {first} đến {last}: {count}</translation>
    </message>
    <message>
        <source>Open cases: {count}</source>
        <translation>Hồ sơ đang mở: {count}</translation>
    </message>
    <message>
        <source>Forms: {forms}. Answers: {answers}</source>
        <translation>Biểu mẫu: {forms}. Câu trả lời: {answers}</translation>
    </message>
    <message>
        <source>Ticket numbers from {first} to {last}</source>
        <translation>Số phiếu từ {first} đến {last}</translation>
    </message>
    <message>
        <source>No ticket numbers for {day}: tickets get this laptop&apos;s own letter</source>
        <translation>Không có số phiếu cho {day}: phiếu sẽ mang chữ cái riêng của máy này</translation>
    </message>
    <message>
        <source>Still to come: {count} sealed papers of stops and cases</source>
        <translation>Chưa đến: {count} giấy tờ niêm phong của các điểm dừng và hồ sơ</translation>
    </message>
    <message>
        <source>Still to come: newer forms and answers</source>
        <translation>Chưa đến: biểu mẫu và câu trả lời mới hơn</translation>
    </message>
    <message>
        <source>It is on the stick and was read back. Entries: {events}. Papers: {papers}. Take the stick to the office.</source>
        <translation>Đã ghi vào thẻ USB và đọc kiểm tra. Mục: {events}. Giấy tờ: {papers}. Hãy mang thẻ đến văn phòng.</translation>
    </message>
    <message>
        <source>There is nothing to put on a stick: the office has everything.</source>
        <translation>Không có gì để ghi vào thẻ USB: văn phòng có đủ.</translation>
    </message>
    <message>
        <source>The office has what was on the stick. Entries: {events}. Papers: {papers}.</source>
        <translation>Văn phòng đã có những gì trên thẻ USB. Mục: {events}. Giấy tờ: {papers}.</translation>
    </message>
    <message>
        <source>Entries that the office could not take, and put aside: {count}.</source>
        <translation>Mục văn phòng không nhận được và để riêng: {count}.</translation>
    </message>
    <message>
        <source>Entries that have to go once more, on another stick: {count}.</source>
        <translation>Mục phải gửi lại bằng thẻ USB khác: {count}.</translation>
    </message>
    <message>
        <source>News from the office: {count}.</source>
        <translation>Tin mới từ văn phòng: {count}.</translation>
    </message>
    <message>
        <source>Space on this laptop: {gigabytes} GB</source>
        <translation>Dung lượng trống trên máy này: {gigabytes} GB</translation>
    </message>
    <message>
        <source>Erased on {day}, because {why}.</source>
        <translation>Đã xóa ngày {day}, vì {why}.</translation>
    </message>
    <message>
        <source>Erased on {day} by {name}, because {why}.</source>
        <translation>{name} đã xóa ngày {day}, vì {why}.</translation>
    </message>
    <message>
        <source>the person whom it is about asked for it</source>
        <translation>người có liên quan đã yêu cầu</translation>
    </message>
    <message>
        <source>it was sent by mistake</source>
        <translation>đã gửi nhầm</translation>
    </message>
    <message>
        <source>a law or a court says so</source>
        <translation>luật hoặc tòa án yêu cầu</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>đã hết thời hạn</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>không nêu lý do</translation>
    </message>
    <message>
        <source>What was written down of this person was erased for good. Add them as somebody new.</source>
        <translation>Những gì ghi về người này đã bị xóa hẳn. Hãy thêm họ như người mới.</translation>
    </message>
    <message>
        <source>Shut out by the office. Ask whoever looks after its devices.</source>
        <translation>Đã bị văn phòng chặn. Hãy hỏi người phụ trách thiết bị.</translation>
    </message>
    <message>
        <source>Not of the same release as the office’s server. Ask whoever looks after its devices.</source>
        <translation>Không cùng phiên bản với máy chủ của văn phòng. Hãy hỏi người phụ trách thiết bị.</translation>
    </message>
    <message>
        <source>The office’s server does not let this machine in. Ask whoever looks after its devices.</source>
        <translation>Máy chủ của văn phòng không cho máy này vào. Hãy hỏi người phụ trách thiết bị.</translation>
    </message>
    <message>
        <source>It stays on this machine until that is mended.</source>
        <translation>Nội dung ở lại trên máy này cho đến khi khắc phục xong.</translation>
    </message>
    <message numerus="yes">
        <source>The office could not take %n things from this machine. The last was {what}, {when}. They stay here. Show this to whoever looks after the devices.</source>
        <translation>
            <numerusform>Văn phòng không nhận được %n mục từ máy này. Mục gần nhất là {what}, {when}. Chúng vẫn được giữ ở đây. Hãy cho người phụ trách thiết bị xem điều này.</numerusform>
        </translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>một phiếu số</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>một lịch hẹn</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>một biểu mẫu</translation>
    </message>
    <message>
        <source>a visit on the day list</source>
        <translation>một lượt thăm trong danh sách ngày</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>một hồ sơ</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>một mục ghi</translation>
    </message>
    <message>
        <source>This kiosk is out of use. Ask at a counter.</source>
        <translation>Ki-ốt này ngừng sử dụng. Hãy hỏi tại quầy.</translation>
    </message>
</context>
<context>
    <name>TextAnswer</name>
    <message>
        <source>Hide what I typed</source>
        <translation>Ẩn nội dung tôi gõ</translation>
    </message>
    <message>
        <source>Show what I typed</source>
        <translation>Hiện nội dung tôi gõ</translation>
    </message>
</context>
<context>
    <name>TextSizeSheet</name>
    <message>
        <source>Make it easier</source>
        <translation>Dễ dùng hơn</translation>
    </message>
    <message>
        <source>Keep it like this</source>
        <translation>Giữ như thế này</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Standard text</source>
        <translation>Chữ thường</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Chữ lớn</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Chữ lớn nhất</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Words, height and movement</source>
        <translation>Lời, độ cao và chuyển động</translation>
    </message>
</context>
<context>
    <name>TicketCard</name>
    <message>
        <source>Code to follow this ticket on your phone</source>
        <translation>Mã để theo dõi phiếu này trên điện thoại</translation>
    </message>
</context>
<context>
    <name>TicketMore</name>
    <message>
        <source>Staff know: %1</source>
        <translation>Nhân viên đã biết: %1</translation>
    </message>
    <message>
        <source>Back to my list: %1</source>
        <translation>Quay lại danh sách của tôi: %1</translation>
    </message>
    <message>
        <source>I need something else too</source>
        <translation>Tôi cần thêm điều khác</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>This is your ticket</source>
        <translation>Đây là phiếu của quý vị</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Các bước tiếp theo</translation>
    </message>
    <message>
        <source>Take a seat in the waiting area.</source>
        <translation>Mời quý vị ngồi ở khu vực chờ.</translation>
    </message>
    <message>
        <source>Go to that counter when your number is called.</source>
        <translation>Khi số được gọi, mời quý vị đến quầy đó.</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>The link is down for the moment. Your place is kept and joins the list by itself. One ticket is enough.</source>
        <translation>Hiện mất kết nối. Thứ tự của quý vị được giữ và sẽ tự vào danh sách. Chỉ cần một phiếu.</translation>
    </message>
    <message>
        <source>Saved here, not yet sent to the counters</source>
        <translation>Đã lưu ở đây, chưa gửi đến các quầy</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Your tickets are being made</source>
        <translation>Đang lấy số cho quý vị</translation>
    </message>
    <message>
        <source>Get these tickets</source>
        <translation>Lấy các số này</translation>
    </message>
    <message>
        <source>There is no ticket yet</source>
        <translation>Chưa lấy được số</translation>
    </message>
    <message>
        <source>You have %1, and no ticket for the rest</source>
        <translation>Quý vị có %1, các việc còn lại chưa có số</translation>
    </message>
    <message>
        <source>Go on with what I have</source>
        <translation>Tiếp tục với số đã có</translation>
    </message>
    <message numerus="yes">
        <source>At most %n tickets. The counters call you for one after the other.</source>
        <translation>
            <numerusform>Tối đa %n số. Các quầy sẽ gọi quý vị lần lượt từng số.</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you want a ticket for?</source>
        <translation>Quý vị muốn lấy số cho việc gì?</translation>
    </message>
</context>
<context>
    <name>TimeBox</name>
    <message>
        <source>Earlier</source>
        <translation>Sớm hơn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Muộn hơn</translation>
    </message>
</context>
<context>
    <name>TimeFields</name>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>By one hour</source>
        <translation>Mỗi lần một giờ</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>By five minutes</source>
        <translation>Mỗi lần năm phút</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ToldPage</name>
    <message>
        <source>Start empty</source>
        <translation>Bắt đầu từ trang trống</translation>
    </message>
    <message>
        <source>Fill them in</source>
        <translation>Điền vào</translation>
    </message>
    <message>
        <source>You can change each of them here. The other form stays as it is.</source>
        <translation>Quý vị có thể sửa từng mục ở đây. Tờ khai kia vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>%1: services</source>
        <translation>%1: các dịch vụ</translation>
    </message>
    <message>
        <source>Choose a service to see what to bring and how long the wait is.</source>
        <translation>Chọn một dịch vụ để xem cần mang theo gì và phải chờ bao lâu.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>this machine</source>
        <translation>máy này</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Trên %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, trên %2</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Lịch của %1</translation>
    </message>
    <message>
        <source>Appointment %1</source>
        <translation>Lịch hẹn %1</translation>
    </message>
    <message>
        <source>Counter %1</source>
        <translation>Quầy %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Phiếu %1</translation>
    </message>
    <message>
        <source>When it is</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Which service</source>
        <translation>Dịch vụ nào</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Mất bao lâu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>What the person needs</source>
        <translation>Người đó cần gì</translation>
    </message>
    <message>
        <source>Called off, and changed</source>
        <translation>Vừa bị hủy vừa được đổi</translation>
    </message>
    <message>
        <source>Who sits where</source>
        <translation>Ai ngồi ở đâu</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>Quầy dùng để làm gì</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>It is to be</source>
        <translation>Vẫn diễn ra</translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n ca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts are the same in each</source>
        <translation>
            <numerusform>%n ca giống nhau trong mọi bản</numerusform>
        </translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Không có ca nào</translation>
    </message>
    <message>
        <source>The usual plan</source>
        <translation>Lịch thường lệ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không có gì</translation>
    </message>
    <message>
        <source>Written within a minute. Whoever wrote one had not seen the other.</source>
        <translation>Được ghi trong vòng một phút. Người ghi bản này chưa thấy bản kia.</translation>
    </message>
    <message>
        <source>%1. Whoever wrote one had not seen the other.</source>
        <translation>%1. Người ghi bản này chưa thấy bản kia.</translation>
    </message>
    <message numerus="yes">
        <source>Written %n minutes apart</source>
        <translation>
            <numerusform>Được ghi cách nhau %n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n hours apart</source>
        <translation>
            <numerusform>Được ghi cách nhau %n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written %n days apart</source>
        <translation>
            <numerusform>Được ghi cách nhau %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>%1. Settled by %2, %3</source>
        <translation>%1. %2 đã quyết định, %3</translation>
    </message>
    <message>
        <source>Settled. Everybody sees it so from now on.</source>
        <translation>Đã quyết định. Từ giờ mọi người đều thấy như vậy.</translation>
    </message>
    <message>
        <source>Taken back. All versions wait again.</source>
        <translation>Đã rút lại. Mọi bản lại chờ quyết định.</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>Đặt cho %1</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Chuyển sang %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Đã xếp: %1</translation>
    </message>
    <message>
        <source>The last plan was taken back</source>
        <translation>Lịch cuối cùng đã được rút lại</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Cho %1</translation>
    </message>
    <message>
        <source>Given for %1</source>
        <translation>Cấp cho %1</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Đã quyết định: %1</translation>
    </message>
    <message>
        <source>The settlement was taken back</source>
        <translation>Quyết định đã được rút lại</translation>
    </message>
</context>
<context>
    <name>VersionsBar</name>
    <message>
        <source>Two versions</source>
        <translation>Hai bản</translation>
    </message>
    <message>
        <source>To settle (%1)</source>
        <translation>Cần quyết định (%1)</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Về %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
</context>
<context>
    <name>VersionsItem</name>
    <message>
        <source>What happened</source>
        <translation>Chuyện gì đã xảy ra</translation>
    </message>
    <message>
        <source>Plan it anew…</source>
        <translation>Xếp lại…</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Cái khác…</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>VersionsKeysDialog</name>
    <message>
        <source>Take version 1</source>
        <translation>Lấy bản 1</translation>
    </message>
    <message>
        <source>Take version 2</source>
        <translation>Lấy bản 2</translation>
    </message>
    <message>
        <source>Take version 3</source>
        <translation>Lấy bản 3</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>Cái khác…</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Mục trước</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Mục sau</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Về quầy</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Mọi phím tắt</translation>
    </message>
    <message>
        <source>Tab and the arrow keys reach everything else; Space or Enter presses it.</source>
        <translation>Phím Tab và các phím mũi tên đi đến mọi mục khác; nhấn phím cách hoặc Enter để chọn.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>VersionsOwnDialog</name>
    <message>
        <source>All versions stay in the record; from now on everybody sees what you choose here.</source>
        <translation>Mọi bản vẫn nằm trong hồ sơ; từ giờ mọi người thấy điều bạn chọn ở đây.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>This time</source>
        <translation>Giờ này</translation>
    </message>
    <message>
        <source>Year, month and day, then the time, as in %1</source>
        <translation>Năm, tháng, ngày rồi đến giờ, như %1</translation>
    </message>
    <message>
        <source>When it is to be</source>
        <translation>Sẽ diễn ra khi nào</translation>
    </message>
    <message>
        <source>What the desk is for</source>
        <translation>Quầy dùng để làm gì</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Không có gì thay đổi</translation>
    </message>
</context>
<context>
    <name>VersionsSettled</name>
    <message>
        <source>What somebody has chosen stays here, with who chose it, until the thing is over or is changed again.</source>
        <translation>Điều ai đó đã chọn được giữ ở đây, cùng tên người chọn, cho đến khi việc xong hoặc lại thay đổi.</translation>
    </message>
    <message>
        <source>Nothing had to be settled</source>
        <translation>Không có gì phải quyết định</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>VersionsSide</name>
    <message>
        <source>Shows now</source>
        <translation>Đang hiển thị</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Bản %1</translation>
    </message>
    <message>
        <source>Take version %1</source>
        <translation>Lấy bản %1</translation>
    </message>
</context>
<context>
    <name>VersionsWaiting</name>
    <message>
        <source>Where two people change the same thing while their machines do not reach each other, both versions come here, and nothing is lost.</source>
        <translation>Khi hai người cùng đổi một thứ trong lúc máy của họ không liên lạc được với nhau, cả hai bản đều về đây và không mất gì.</translation>
    </message>
    <message>
        <source>Nothing was written twice</source>
        <translation>Không có gì bị ghi hai lần</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Also in this visit: %1</source>
        <translation>Cũng trong lượt này: %1</translation>
    </message>
    <message>
        <source>Finish and take it</source>
        <translation>Kết thúc và nhận</translation>
    </message>
    <message>
        <source>Call it</source>
        <translation>Gọi phiếu</translation>
    </message>
</context>
<context>
    <name>WaitCard</name>
    <message>
        <source>Wait from now</source>
        <translation>Chờ từ bây giờ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this order</source>
        <translation>Lý do thứ tự này</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>%1 là phiếu tiếp theo</translation>
    </message>
    <message>
        <source>A ticket that is moved to another service keeps the time at which the person came.</source>
        <translation>Phiếu được chuyển sang dịch vụ khác vẫn giữ giờ người đó đến.</translation>
    </message>
</context>
<context>
    <name>WipedWindow</name>
    <message>
        <source>Field</source>
        <translation>Lưu động</translation>
    </message>
    <message>
        <source>Everything that it held is gone for good. What it had sent is at the office.</source>
        <translation>Mọi thứ trong máy đã mất hẳn. Những gì đã gửi vẫn ở văn phòng.</translation>
    </message>
    <message>
        <source>This laptop was wiped</source>
        <translation>Máy này đã bị xóa sạch</translation>
    </message>
    <message>
        <source>On %1 (UTC).</source>
        <translation>Lúc %1, giờ Greenwich.</translation>
    </message>
    <message>
        <source>If you are its officer, ring your office. If you found it, please bring it back there.</source>
        <translation>Nếu bạn là cán bộ của máy này, hãy gọi văn phòng. Nếu bạn nhặt được, xin mang trả về đó.</translation>
    </message>
    <message>
        <source>To set it up anew, whoever looks after the devices chooses an empty folder and asks for a new code.</source>
        <translation>Để cài lại, người quản lý thiết bị chọn một thư mục trống và xin mã mới.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>For staff: %1</source>
        <translation>Cho nhân viên: %1</translation>
    </message>
    <message>
        <source>The words as a picture</source>
        <translation>Các từ dưới dạng hình</translation>
    </message>
</context>
<context>
    <name>WorkColumn</name>
    <message>
        <source>Called twice</source>
        <translation>Đã gọi hai nơi</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Tôi đã đọc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>It is sealed. Only you and the office can read it.</source>
        <translation>Đã niêm phong. Chỉ bạn và văn phòng đọc được.</translation>
    </message>
    <message>
        <source>A note about %1</source>
        <translation>Ghi chú về %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Thông tin của %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy bỏ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Hỏi ai</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Như hiện nay</translation>
    </message>
</context>
</TS>
