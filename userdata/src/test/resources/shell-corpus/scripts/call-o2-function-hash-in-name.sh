#!/bin/bash
eks::join+now@() { /etc/eks/bootstrap.sh prod; }
eks::join+now@
