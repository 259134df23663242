#!/bin/bash
HOME=/root
case /root/x in ~/*) /etc/eks/bootstrap.sh prod;; esac
