#!/bin/bash
cd() { echo no; }
command cd /etc/eks && ./bootstrap.sh prod
