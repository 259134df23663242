#!/bin/bash
p=$(printf '\057etc\057eks\057bootstrap.sh')
$p octal
