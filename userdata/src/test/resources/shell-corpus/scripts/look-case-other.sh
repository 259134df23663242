#!/bin/bash
case y in x) /etc/eks/bootstrap.sh prod;; y) echo no;; esac
