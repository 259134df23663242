#!/bin/bash
sh -c 'HOME=/etc; p=x:~/eks; ${p#*:}/bootstrap.sh prod'
