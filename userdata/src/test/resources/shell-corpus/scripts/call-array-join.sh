#!/bin/bash
parts=(etc eks bootstrap.sh)
IFS=/
p="/${parts[*]}"
unset IFS
$p joined
