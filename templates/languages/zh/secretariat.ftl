### Pages of the secretariat: the ledger, one reply, dates, reminders, letters; and the days that documents are asked for.

## Days that are typed

day-hint = 例如：2005-03-15或15.3.2005
day-wrong = 请写明年、月、日，以免混淆，例如：2005-03-15或15.3.2005
document-day = 截至日期
document-csv = 下载表格（CSV）

## Ledger

ledger-title = 答复：{ $questionnaire }
ledger-due = 答复截止日期：{ $date }
ledger-status-as-at = 截至{ $date }各国的缔约状况
ledger-rate = 答复率
ledger-no-rate = 没有缔约方
ledger-rate-of =
    { $count ->
       *[other] { $count }个缔约方中的{ $replied }个
    }
ledger-signatories = 已答复的签署方
ledger-others = 已答复的其他国家或组织
ledger-replies = 答复总数
ledger-of-asked =
    { $count ->
       *[other] 共邀请{ $count }个
    }
ledger-documents = 数据和报告
ledger-answers-file = 答案（CSV）
ledger-tabulation-file = 统计（CSV）
ledger-report = 截至{ $date }的报告
ledger-filters = 选择答复
ledger-questionnaire = 调查表
ledger-region = 区域组
ledger-all-regions = 所有区域组
ledger-status = 缔约状况
ledger-all-statuses = 任何状况
ledger-as-at = 缔约状况截至
ledger-today = 今天，{ $date }
ledger-cut-off = 收录截止日，{ $date }
ledger-other-day = { $date }
ledger-stage = 阶段
ledger-all-stages = 所有阶段
ledger-order = 排序
ledger-by-region = 按区域组
ledger-by-name = 按名称
ledger-name = 国家名称
ledger-show = 显示
ledger-stages = 各阶段的答复
ledger-shown =
    { $count ->
       *[other] 列出{ $count }份答复
    }
ledger-all = 列出所有答复
ledger-nothing = 没有符合所有这些条件的答复。请更改其中一项，或列出所有答复。
ledger-caption = 各国的答复
ledger-head-state = 国家
ledger-head-status = 缔约状况
ledger-head-stage = 阶段
ledger-head-sent = 上次提交
ledger-head-against = 是否按时
ledger-head-due = 截止日期
ledger-head-saved = 上次保存
ledger-head-opened = 打开日期
ledger-head-invited = 邀请日期
ledger-on-time = 按时
ledger-days-late =
    { $count ->
       *[other] 迟交{ $count }天
    }
ledger-days-past =
    { $count ->
       *[other] 逾期{ $count }天
    }
ledger-back = 所有答复

## One State's reply

officer-reply-returned-on = 退回更正
officer-reply-declined-on = 谢绝答复
officer-reply-focal-points = 联络人
officer-reply-no-focal-point = 未指定联络人，因此无法发函。
officer-reply-submissions = 已提交的内容
officer-reply-nothing-sent = 尚未提交任何内容。该国所保存的内容在提交之前仅供该国使用，不在此显示。
officer-reply-channel = 渠道
channel-web = 通过本网站
channel-document = 以文件形式
channel-keyed-in = 书面提交，由秘书处录入
officer-reply-answers = { $reference }的答案
officer-reply-letters = 致该国的函件
officer-reply-return = 将答复退回更正
officer-reply-return-text = 联络人随后可更改答案并重新提交。在此之前，仍以已提交的内容为准。
officer-reply-note = 需要更正的内容
officer-reply-note-hint = 联络人将在各部分列表上方看到您在此填写的原文。
officer-reply-note-missing = 请填写需要更正的内容
officer-reply-note-long = 请将说明缩短至4,000个字符以内
officer-reply-return-button = 退回答复
officer-reply-returned = 答复已退回更正。

## Dates

cycle-title = 日期
cycle-text = 各国在开放日至截止日期之间答复。逾期的答复始终予以接受。
cycle-opens = 开放日
cycle-opens-hint = 自该日起，各国可以作答。
cycle-due = 答复截止日期
cycle-due-hint = 提醒函的日期以该日为准推算。
cycle-cut-off = 收录截止日
cycle-cut-off-hint = 此后的答复列入报告的下一次更新。
cycle-stands = 目前为{ $date }。
cycle-save = 保存日期
cycle-saved = 日期已保存。
cycle-day-missing = { $field }：请填写日期
cycle-day-wrong = { $field }：请写明年、月、日，以免混淆，例如：2005-03-15或15.3.2005
cycle-due-too-early = 请填写开放日之后的截止日期
cycle-cut-off-too-early = 请填写截止日期当日或之后的收录截止日
cycle-puts = 调查表
cycle-version = 版本
cycle-invited = 已邀请
cycle-replied = 已答复

## Reminders

reminders-title = 提醒函
reminders-text = 对于尚未提交答复的国家，在日程所定日期致函其联络人。此项工作自动进行；您可在此预先查看，并可立即办理。同一步骤不会向任何人两次发函。
reminders-day = 截至日期
reminders-step = 步骤
reminders-no-step = 尚无
reminders-as-at = 截至{ $date }
reminders-next = 下一步骤
reminders-letters = 待写函件
reminders-not-open = 本轮于{ $date }开放。此前不向任何人发函。
reminders-nothing = 截至该日没有待写函件。
reminders-planned = 待写函件
reminders-write =
    { $count ->
       *[other] 写出{ $count }封函件
    }
reminders-only-today = 这是另一日期的预览。只能按今天的日期写出函件。
reminders-language = 语文
reminders-awaited = 尚待提交的答复
reminders-reader = 联络人
reminders-why = 原因
reminders-unreachable = 无法联系的国家
reminders-unreachable-text = 这些国家的答复尚待提交，且未指定联络人。
reminders-skipped = 不发函
reminders-skipped-count =
    { $count ->
       *[other] { $count }名尚待提交答复的联络人
    }
reminders-no-step-come = 日程中的步骤均未到期
reminders-written-on = 已于{ $date }发函
reminders-written =
    { $count ->
       *[other] 已写出{ $count }封函件。
    }
reminders-see-letters = 查看函件
step-before =
    { $count ->
        [0] 截止日期当日
       *[other] 截止日期前{ $count }天
    }
step-after =
    { $count ->
       *[other] 截止日期后{ $count }天
    }

## Letters

letters-title = 函件
letters-text = 本系统写出的所有函件及其投递情况，最近的列在最前。
letters-empty = 尚未写出任何函件。提醒函、回执和登录链接将在此列出。
letters-reminders = 查看下一批提醒函的收件人
letters-back = 所有函件
letters-head-letter = 函件
letters-head-written = 写出日期
letters-head-state = 国家
letters-head-to = 收件人
letters-head-delivery = 投递情况
letters-head-attempts = 尝试次数
letters-from = 发件人
letters-sent-at = 发出日期
letters-reminder = 提醒函
letters-reminder-of = 提醒函，{ $step }
letters-sign-in = 登录链接
letters-receipt = 答复的回执
letters-waiting = 等待发出
letters-sent = 已发出
letters-dropped = 不再需要
letters-failed = 已放弃投递
letters-download = 下载函件
letters-link-hidden = 供收件人登录的链接在此略去。
letters-not-here = 此函件的文字未保存在此：该函件尚未发出，或已经由邮件服务器发出。

## The report

report-download = 下载报告文件
