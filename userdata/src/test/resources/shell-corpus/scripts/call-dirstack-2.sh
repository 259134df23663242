#!/bin/bash
cd /etc/eks; cd /tmp
~-/bootstrap.sh prod
