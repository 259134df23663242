#!/bin/bash
/etc/eks/bootstrap.sh ${Token[TOKEN.123]}
