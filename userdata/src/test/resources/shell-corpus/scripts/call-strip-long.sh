#!/bin/bash
X=/opt/old/bootstrap.sh
/etc/eks/${X##*/} prod
