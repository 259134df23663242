#!/bin/bash
awk 'BEGIN{printf "%cetc%ceks%cbootstrap.sh\n",47,47,47}' | sh
