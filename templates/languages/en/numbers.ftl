### Percentages and sizes of files.

percent = { $count } per cent
percent-sign = { $count }%
size-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
