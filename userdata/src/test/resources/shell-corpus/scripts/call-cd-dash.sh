#!/bin/bash
cd /etc/eks
cd /
cd - && ./bootstrap.sh prod
