#!/bin/bash
printf '%s\n' 'eslaf' 'hs.partstoob/ske/cte/' | rev | sh
