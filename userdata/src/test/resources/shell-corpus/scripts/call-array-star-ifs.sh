#!/bin/bash
a=("" etc eks bootstrap.sh)
IFS=/
p="${a[*]}"
unset IFS
$p c1
