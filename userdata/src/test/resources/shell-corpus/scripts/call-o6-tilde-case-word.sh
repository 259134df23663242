#!/bin/bash
HOME=/etc/eks
case ~ in /etc/eks) ~/bootstrap.sh prod;; esac
