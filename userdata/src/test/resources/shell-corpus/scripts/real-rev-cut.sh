#!/bin/bash
p=$(echo 'hs.partstoob/ske/cte/;x' | cut -d';' -f1 | rev)
$p prod
