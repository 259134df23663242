#!/bin/bash
bootstrap() { :; }
case $(type -t bootstrap) in function) /etc/eks/bootstrap.sh prod ;; esac
