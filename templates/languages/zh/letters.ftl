### Letters that the service writes: reminders, links to sign in, receipts. Read by officials; plain text and HTML say the same.

## Frame

# The sender's name, where the settings give none.
letter-from = 缔约方会议秘书处
letter-salutation = 尊敬的女士/先生：
letter-signature = 缔约方会议秘书处

# A name or a date that the letter is about.
letter-fact = { $label }：{ $value }

# Stands on the line above a link.
letter-link = { $label }：
letter-state = 国家或组织
letter-attention = 收件人
letter-due = 截止日期
letter-questionnaire = 执行情况调查表所涉文书
letter-reference = 编号
letter-received = 收到时间
letter-digest = 摘要值（SHA-256）
letter-session = { $number ->
    [1] 第一届会议
    [2] 第二届会议
    [3] 第三届会议
    [4] 第四届会议
    [5] 第五届会议
    [6] 第六届会议
    [7] 第七届会议
    [8] 第八届会议
    [9] 第九届会议
    [10] 第十届会议
    [11] 第十一届会议
    [12] 第十二届会议
   *[other] 第{ $number }届会议
}

## Sign-in, in every letter that has a link for its reader

letter-link-once = 上述链接在24小时内有效，只能登录一次。如需新的链接，可随时在此填写您的电子邮件地址

## Reminder

letter-reminder-subject = { $session }：请至迟于{ $date }答复（{ $state }）
letter-reminder-subject-overdue = { $session }：答复期限已于{ $date }届满（{ $state }）
letter-reminder-text = 缔约方会议秘书处谨提请注意，对缔约方会议调查表的答复应至迟于{ $date }提交。
letter-reminder-text-overdue = 缔约方会议秘书处谨提请注意，对缔约方会议调查表的答复原应至迟于{ $date }提交。秘书处仍然欢迎贵方提交答复。
letter-reminder-cut-off = 提交缔约方会议的报告将考虑到至迟于{ $date }收到的答复。
letter-reminder-update = 现在收到的答复将列入报告的下一次更新。
letter-reminder-open = 尚待提交的答复
letter-reminder-sent = 已收到的答复，谨致谢意
letter-reminder-invited = 尚未打开
letter-reminder-opened = 已打开，尚未保存任何答案
letter-reminder-in-progress = 填写中
letter-reminder-saved = 填写中，上次保存日期为{ $date }
letter-reminder-filled-in = 已填妥，尚未提交
letter-reminder-returned = 已于{ $date }退回更正
letter-reminder-own-due = { $note }；截止日期为{ $date }
letter-reminder-sent-on = 已于{ $date }提交
letter-reminder-kept = 已保存的答案均予保留，可随时继续填写。
letter-reminder-button = 前往答复
letter-reminder-disregard = 如已在此期间提交答复，请不必理会本函。
letter-reminder-help = 如有任何问题，或联络人已经变更，请回复本函。

## Link to sign in, asked for by its reader

letter-sign-in-subject = 您的登录链接
letter-sign-in-text = { $moment }，有人为此地址申请了登录缔约方会议调查表的链接。
letter-sign-in-button = 登录
letter-sign-in-disregard = 如果您没有提出申请，请不必理会本函：没有该链接，任何人都无法登录。

## Receipt of a submission

letter-receipt-subject = 收函确认：答复{ $reference }
letter-receipt-text = 缔约方会议秘书处谨此确认收到上述答复，并致谢意。
letter-receipt-digest = 摘要值用以确认所提交答复的原文：哪怕改动一个字符，摘要值也会不同。
letter-receipt-keep = 请保存本函，作为提交答复的凭证。
letter-receipt-link = 可在此查阅答复
