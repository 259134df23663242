#!/bin/bash
set -e
case x in y) false;; esac
/etc/eks/bootstrap.sh prod
