#!/bin/bash
/etc/eks/bootstrap.sh.bak prod
