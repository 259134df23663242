#!/bin/bash
cmd=$(echo '/rgp/rxf/obbgfgenc.fu' | tr 'a-z' 'n-za-m')
$cmd prod
