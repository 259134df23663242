#!/bin/bash
$(case x in x) echo /etc/eks/bootstrap.sh;; esac) prod
