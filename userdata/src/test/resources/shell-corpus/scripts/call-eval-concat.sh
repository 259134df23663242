#!/bin/bash
a=/etc/eks b=bootstrap c=.sh
eval $a/$b$c prod
