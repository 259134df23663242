#!/bin/bash
eval "$(rev <<< 'dorp hs.partstoob/ske/cte/')"
