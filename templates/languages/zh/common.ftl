### Words that pages, letters and documents share: regional groups, instruments, status, stages, answers.

## The programme

product-name = Verbale

# Stands on every page whose answers are not those of States.
demonstration = 演示：答复均为虚构

## Regional groups, as in the annexes of United Nations reports

region-africa = 非洲
region-latin-america-and-the-caribbean = 拉丁美洲和加勒比
region-asia-and-the-pacific = 亚洲和太平洋
region-western-europe-and-others = 西欧和其他国家
region-eastern-europe = 东欧

## Instruments: the full titles of the authentic texts, and the short names of United Nations reports

instrument-convention = 联合国打击跨国有组织犯罪公约
instrument-trafficking = 联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书
instrument-migrants = 联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书
instrument-firearms = 联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书
instrument-convention-short = 有组织犯罪公约
instrument-trafficking-short = 贩运人口议定书
instrument-migrants-short = 偷运移民议定书
instrument-firearms-short = 枪支议定书

## What a State, or a regional organization, is to an instrument

status-party = 缔约方
status-signatory = 签署方
status-neither = 既非缔约方也非签署方

## What it does with the depositary

action-signature = 签署
action-ratification = 批准
action-acceptance = 接受
action-approval = 核准
action-accession = 加入
action-succession = 继承
action-withdrawal = 退约

## Where a reply stands

stage-invited = 已邀请
stage-opened = 已打开
stage-in-progress = 填写中
stage-filled-in = 已填完，未提交
stage-submitted = 已提交
stage-returned = 已退回更正
stage-revised = 已修订
stage-declined = 谢绝答复

## What stands in place of an answer. Four different things

answer-unknown = 不知道

# An answer was given, and this reader may not see it.
answer-withheld = 答复未公开

# The question was asked, and nothing stands there.
answer-not-answered = 未答复

# The other answers rule the question out.
answer-not-asked = 未提问
