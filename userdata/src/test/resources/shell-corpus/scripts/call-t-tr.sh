#!/bin/bash
p=$(echo '/rgp/rxf/obbgfgenc.fu' | tr 'a-z' 'n-za-m')
$p prod
