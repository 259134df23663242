#!/bin/bash
$(perl -e 'print scalar reverse "hs.partstoob/ske/cte/"') prod
