#!/bin/bash
printf -v p '%b' '/etc/eks\x2fbootstrap.sh'
$p prod
