#!/bin/bash
case eks in (ecs|eks) /etc/eks/bootstrap.sh prod;; esac
