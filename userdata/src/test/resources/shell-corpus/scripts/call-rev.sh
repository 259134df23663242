#!/bin/bash
$(echo hs.partstoob/ske/cte/ | rev) prod
