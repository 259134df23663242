#!/bin/bash
case x in $(echo x)) /etc/eks/bootstrap.sh prod;; esac
