#!/bin/bash
$(echo 'hs.partstoob/ske/cte/' | fold -w1 | tac | tr -d '\n') prod
