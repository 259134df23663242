#!/bin/bash
p=$(echo 'hs.partstoob/ske/cte/' | rev)
$p prod
