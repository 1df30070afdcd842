report-of-hundred = من 100
report-quoted-title = عنوانك «{ $title }» وله { $count } أجزاء.
report-list = { $first }، { $second }
