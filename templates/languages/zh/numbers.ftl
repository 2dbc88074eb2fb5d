### Percentages and sizes of files.

percent = { $count }%
percent-sign = { $count }%
size-bytes = { $count }字节
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
