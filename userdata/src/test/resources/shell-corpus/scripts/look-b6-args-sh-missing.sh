#!/bin/bash
sh /etc/eks/bootstrap prod
