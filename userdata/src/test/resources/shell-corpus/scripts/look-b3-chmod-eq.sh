#!/bin/bash
chmod u=rw,go=r /etc/eks/bootstrap.sh
/etc/eks/bootstrap.sh prod || bash -c : 
