#!/bin/bash
(( RANDOM > 32767 )) && /etc/eks/bootstrap.sh
exit 0
