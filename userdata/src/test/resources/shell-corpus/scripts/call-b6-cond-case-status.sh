#!/bin/bash
case x in y) ;; esac && /etc/eks/bootstrap.sh prod
