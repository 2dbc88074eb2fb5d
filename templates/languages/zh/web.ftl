### Words of the site: what stands around every page, signing in, errors, the focal point's pages.

## Around every page

conference-name = 联合国打击跨国有组织犯罪公约缔约方会议
conference-session-2 = 第二届会议，2005年10月10日至21日，维也纳
service-name = 执行情况调查表
skip-to-content = 跳至正文
languages-label = 语文
trail-label = 当前位置
help-link = 帮助
sign-out = 退出登录
nav-label = 秘书处
nav-ledger = 答复
nav-reminders = 提醒函
nav-letters = 函件
nav-cycle = 日期
footer-text = 缔约方会议秘书处
back-home = 返回首页
error-prefix = 错误：
errors-title = 有问题需要处理

## Start page

home-title = 致各国的《公约》及其各项议定书执行情况调查表
home-lead = 缔约方会议请各国说明如何适用《公约》及其各项议定书、遇到哪些困难以及需要何种援助。
home-text = 各国联络人在此单独或与同事一起作答，可使用六种正式语文中的任何一种。每项答案一经保存，即予保留。
home-sign-in = 登录
home-public-title = 向所有人开放
home-status = 批准状况
home-state-title = 请贵方答复的调查表
home-state-empty = 目前没有请贵方答复的调查表。秘书处开放调查表后，将在此列出，并发函通知您。
home-state-due = 截止日期：{ $date }

## Signing in

sign-in-ask-title = 获取登录链接
sign-in-ask-text = 无须密码。请填写您的电子邮件地址，您将收到一封函件，内有登录链接。
sign-in-email = 电子邮件地址
sign-in-email-wrong = 请填写含有用户名、@和域名的电子邮件地址，例如：name@ministry.example
sign-in-ask-button = 发送链接
sign-in-asked-title = 请查收邮件
sign-in-asked-text = 如果该地址属于联络人或秘书处工作人员，已向该地址发出函件：
sign-in-asked-next = 函件中的链接在24小时内有效，只能使用一次。如果几分钟后仍未收到，请查看垃圾邮件，或致函秘书处。
sign-in-link-title = 登录
sign-in-link-text = 此链接供{ $name }使用。
sign-in-button = 登录
sign-in-link-hint = 按下按钮后链接即告使用，打开本页不算使用。
sign-in-spent-title = 此链接已失效
sign-in-spent-text = 每个链接只能在24小时内登录一次。已保存的内容不会丢失：请获取新的链接，从中断之处继续。

## Help

help-title = 帮助
help-saving-title = 我填写的内容会保留吗？
help-saving-text = 会。按下“保存并继续”后，该页即予保留。您可随时停下，再用新的链接返回继续填写。在您提交整份答复之前，任何内容都不会发送给秘书处。
help-colleagues-title = 可以由几个人作答吗？
help-colleagues-text = 可以。如果两人回答了同一问题，两份文字都不会被覆盖：后保存者可看到两份文字并作出选择。
help-sending-title = 提交答复后会怎样？
help-sending-text = 系统将固定保存一份编号副本。您会得到编号和摘要值，任何人均可凭摘要值证明所提交的内容；您还会收到载有二者的函件。
help-link-lost-title = 我找不到链接。
help-link-lost-text = 请在登录页填写您的电子邮件地址，您将收到新的链接。
help-write-to-title = 我可以与谁联系？
help-write-to-text = 请回复秘书处的任何函件：回复将送达负责的工作人员。

## Errors

error-not-found-title = 此页不存在
error-not-found-text = 地址可能有误，或者此页不对您开放。
error-forbidden-title = 此表格并非来自本网站
error-forbidden-text = 该请求并非来自本网站仍打开的页面。未作任何更改。请返回，重新加载页面，然后重复该步骤。
error-bad-title = 无法读取此请求
error-bad-text = 未作任何更改。请返回，重新加载页面，然后重复该步骤。
error-not-text-title = 这不是文本
error-not-text-text = 所提交的内容含有不属于UTF-8文本的字节。未作任何更改。请返回，重新键入或粘贴文本并保存。
error-unknown-item-title = 此表格含有不存在的问题
error-unknown-item-text = 所提交的内容含有本页所没有的问题的答案。未作任何更改。请重新加载页面，然后重复该步骤。
error-too-large-title = 内容过大
error-too-large-text = 每个文件不得超过20兆字节，每页文本不得超过1兆字节。未作任何更改。请返回并减少内容。
error-sign-in-title = 请登录以查看此页
error-sign-in-text = 此页供已登录的联络人和秘书处工作人员使用。如果登录已过期，已保存的内容不会丢失。
error-not-open-title = 调查表尚未开放
error-not-open-text = 开放当日，您将收到函件。
error-already-sent-title = 答复已提交
error-already-sent-text = 答复不能再更改。如有内容需要更正，请致函秘书处，秘书处可将答复退回给您。
error-declined-title = 该国已谢绝答复
error-declined-text = 可在调查表的各部分列表中恢复填写。
error-not-sent-title = 答复尚未提交
error-not-sent-text = 只有已提交的答复才能退回。
error-unavailable-title = 服务繁忙
error-unavailable-text = 已保存的内容不会丢失。请稍等一分钟，再重新加载页面。
error-internal-title = 我方系统出现故障
error-internal-text = 已保存的内容不会丢失。请重试；如再次出现故障，请致函秘书处并提供以下编号。
error-reference = 编号：

## Task list

task-list-title = 您的答复
task-list-back = 所有部分
task-list-about = 本调查表的目的
task-list-due = 截止日期
task-list-due-today = 今天截止
task-list-due-in =
    { $count ->
       *[other] 还有{ $count }天
    }
task-list-due-past =
    { $count ->
       *[other] 已过{ $count }天；仍然欢迎答复
    }
task-list-answered = 填写进度
task-list-missing =
    { $count ->
       *[other] 缺少{ $count }项必填答案
    }
task-list-saved = 上次保存
task-list-sent = 答复已提交
task-list-sent-text = 答复于{ $date }提交。可在此阅读；不能再更改。
task-list-receipt = 查看回执
task-list-returned = 秘书处已将答复退回更正
task-list-returned-text = 答复于{ $date }退回，并附以下说明。在您重新提交之前，仍以先前提交的答复为准。
task-list-declined = 该国已谢绝答复
task-list-declined-text = 该国于{ $date }作此表示，理由如下：
task-list-take-up = 恢复填写调查表
task-list-check = 核对并提交答复
task-list-read = 阅读整份答复
task-list-decline = 该国不予答复
task-answered = 已答{ $answered }题，共{ $asked }题
task-not-started = 尚未开始
task-in-progress = 填写中
task-completed = 已填完
task-problem = 有问题需要处理
task-nothing-asked = 未提问

## Question pages

question-asks = 该条的要求
question-article = 第{ $article }条
question-articles = 第{ $articles }条
question-save = 保存并继续
question-section = 查看整个部分
question-not-asked = 根据其他答案，本题不适用。此处内容予以保留，但不计入。
question-closed = 此答复可以阅读；不能再更改。
question-closed-error = 在此期间，答复已提交或已谢绝答复。您键入的内容列于下方，尚未保存：请在离开本页之前加以复制。
saved-at = 已于{ $time }保存
field-optional = （选填）
choice-or = 或
answer-do-not-know = 不知道
answer-clear = 清除此答案
remove = 删除
list-row = 第{ $number }行
list-add = 增加一行
file-kinds = PDF、Word、OpenDocument、纯文本、PNG或JPEG文件，每个不超过20兆字节。
fault-option = 此答案不在选项之列：请重新选择。
fault-exclusive = “以上均无”或“不知道”不能与其他答案同时选择：请取消其中之一。
fault-only-one = 此处只能选择一项答案。
fault-date = 请写明日期和年份，以免混淆日和月，例如：2005-03-15、15.3.2005或2005。
fault-number = 请用数字填写整数。
fault-address = 请填写完整地址，以https://或http://开头
fault-too-long =
    { $count ->
       *[other] 此文本超出预期长度{ $count }个字符。文本已予保留。
    }
fault-file = 无法读取此文件：请重新选择。
fault-file-type = “{ $name }”不是PDF、Word、OpenDocument或纯文本文件，也不是PNG或JPEG图像。该文件未予保留；本页其他内容均已保留。
missing-answer = 此题必须回答。
conflict-error = 在此期间，{ $name }写入了另一答案。两份文字列于下方。
conflict-yours = 您的答案
conflict-not-saved = 尚未保存
conflict-theirs = { $name }的答案
conflict-hint = 您的答案列于下方表格内。您可随意修改；如果现在保存，将取代另一答案，后者仍留存于历史记录。
conflict-secretariat = 秘书处
kept-title = 您的文字保留在本页
kept-text = 登录已过期，因此本页未能保存。您键入的内容在本页上：请勿关闭。请获取新的链接，并在另一标签页中登录。
kept-then = 然后返回本标签页并保存。
kept-confirm = 本页是在您上次登录之前打开的。请确认要保存您键入的内容。
kept-files = 文件不能以此方式保留：请在保存后重新选择。
kept-save = 保存我键入的内容
kept-see = 查看我键入的内容

## Check pages

section-question = 您是否已填完本部分？
section-hint = 无论如何，所有内容均予保留。
section-yes = 是，已填完
section-no = 否，稍后再填
section-continue = 继续
check-title = 核对答复
check-back = 返回整份答复
check-not-provided = 未提供
check-missing = 尚未提供；必填
check-change = 更改
check-incomplete =
    { $count ->
       *[other] 提交答复之前，尚有{ $count }项答案需要填写或更正。
    }
check-see-missing = 查看是哪些
check-send = 前往提交

## Sending

send-title = 提交答复
send-blocked =
    { $count ->
       *[other] 提交答复之前，需要填写以下{ $count }项答案：
    }
send-text = 答复将按现状固定保存并发送给秘书处。您会得到编号和摘要值作为凭证。此后，只有在秘书处退回时才能更改。
send-name = 证明本答复者的全名
send-name-missing = 请填写证明本答复者的姓名
send-function = 职务
send-function-missing = 请填写证明本答复者的职务
send-certificate = 兹证明本答复为{ $state }的答复，且本人有权提交。
send-certificate-missing = 请勾选证明
send-button = 提交答复（{ $state }）
sent-title = 回执
sent-heading = { $state }：答复已提交
sent-reference = 编号
sent-at = 提交时间
sent-in-time = 在规定时限内
sent-digest = 摘要值（SHA-256）
sent-certifier = 证明人
sent-download = 下载所提交的内容
sent-download-hint = CSV格式的表格。上述摘要值正是该文件的摘要值：持有该文件者均可自行计算并加以比对。
sent-next-title = 后续步骤
sent-next-text = 回执将以函件发送给您。秘书处将阅读答复，并可能要求澄清；各国的答复均将纳入提交缔约方会议的分析报告。
sent-earlier = 以往提交
sent-number = 第{ $number }号副本

## Declining

decline-title = 声明不予答复
decline-text = 秘书处将不再发出提醒函。已填写的内容予以保留，可随时恢复填写调查表。
decline-reason = 理由
decline-missing = 请填写理由
decline-button = 记录该国不予答复
