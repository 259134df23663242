#!/bin/bash
/etc/eks/bootstrap.sh/. prod || /etc/./eks/.//bootstrap.sh prod
